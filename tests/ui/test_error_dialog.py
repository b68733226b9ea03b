"""Error to words: what happened and what to do, as one text for a banner."""

from pathlib import Path

from fakes import PlainTexts

from familypact.domain.errors import FamilyPactError, PosterNotWrittenError, StorageTrouble
from familypact.ui.error_dialog import words_for


def test_a_banner_says_what_happened_and_what_to_do_next():
    error = PosterNotWrittenError(Path("pact.pdf"), StorageTrouble.READ_ONLY)

    words = words_for(error, PlainTexts())

    assert words == (
        "pact.pdf may not be written there. "
        "Choose another folder, such as Documents, and try again."
    )


def test_every_kind_of_error_has_words():
    assert "nothing saved before is lost" in words_for(FamilyPactError(), PlainTexts())
