"""Texts that may be harder to read than their readers' grade, each with the reason."""

HARDER_FOR_A_REASON: dict[str, str] = {}
