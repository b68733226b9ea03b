"""Error class to words: one sentence what happened, and what to do next."""

from familypact.app.error_words import error_words
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError


def words_for(error: FamilyPactError, texts: Texts) -> str:
    """Give the sentence and the next step as one text for a banner."""
    words = error_words(error, texts)
    return f"{words.sentence} {words.next_step}".strip()
