"""Tell on which side of a page reading starts."""

_RIGHT_TO_LEFT = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
_RTL_SCRIPTS = frozenset(("arab", "hebr", "thaa"))


def runs_rtl(language: str) -> bool:
    """Tell whether a language, given by its IETF tag, is written from right to left."""
    main, *others = language.lower().split("-")
    return main in _RIGHT_TO_LEFT or any(part in _RTL_SCRIPTS for part in others)
