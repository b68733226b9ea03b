"""Names the files a family saves, in a way that every system takes."""

_LONGEST_NAME = 60


def poster_file_name(family: str, number: int, what: str = "") -> str:
    """Give a name also for families with signs in theirs that systems forbid."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in family)
    name = " ".join(kept.split())[:_LONGEST_NAME].strip()
    return " ".join(part for part in ("FamilyPact", name, str(number), what) if part) + ".pdf"
