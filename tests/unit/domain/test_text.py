"""The marker for translators changes nothing."""

from familypact.domain.text import QT_TRANSLATE_NOOP, Text


def test_a_marked_text_stays_as_it_is():
    assert QT_TRANSLATE_NOOP("errors", "Nothing is lost.") == "Nothing is lost."


def test_a_text_keeps_the_context_it_was_marked_under():
    text = Text("errors", "Nothing is lost.")

    assert (text.context, text.source) == ("errors", "Nothing is lost.")
