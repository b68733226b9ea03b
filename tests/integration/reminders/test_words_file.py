"""The words of the card in the family's language, kept where the helper finds them."""

import pytest

from familypact.app.card_words import CardWords
from familypact.infra.reminders.words_file import load_words, save_words

GERMAN = CardWords(title="Zeit für ein Gespräch", start="Los")


def test_what_the_window_wrote_the_helper_reads(tmp_path):
    save_words(tmp_path / "config", GERMAN)

    assert load_words(tmp_path / "config") == GERMAN


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{}", b'{"title": "only this"}', b"\xff"])
def test_without_usable_words_they_are_english(tmp_path, content):
    if content is not None:
        (tmp_path / "reminder-words.json").write_bytes(content)

    assert load_words(tmp_path) == CardWords()
