"""Files for another program: private, named as wanted, gone in the end."""

from pathlib import Path

import pytest

from familypact.domain.errors import PosterNotWrittenError
from familypact.infra.loose_files import LooseFiles


def test_only_we_can_look_into_the_folder_and_it_goes_with_us():
    files = LooseFiles()

    first, second = files.put(b"%PDF one", "our pact.pdf"), files.put(b"%PDF two", "cards.pdf")

    assert (first.name, first.read_bytes()) == ("our pact.pdf", b"%PDF one")
    assert first.parent == second.parent
    assert first.parent.stat().st_mode & 0o077 == 0
    files.remove()
    assert not first.parent.exists()


def test_a_name_cannot_lead_out_of_the_folder():
    files = LooseFiles()

    inside = files.put(b"%PDF", "ours.pdf")
    path = files.put(b"%PDF", "../../outside.pdf")

    assert path.parent == inside.parent
    files.remove()


def test_a_name_no_system_takes_is_an_error_of_ours():
    files = LooseFiles()

    with pytest.raises(PosterNotWrittenError):
        files.put(b"%PDF", "x" * 3000)

    files.remove()


def test_a_folder_that_somebody_tidied_away_is_made_again():
    files = LooseFiles()
    gone = files.put(b"%PDF", "ours.pdf")
    gone.unlink()
    gone.parent.rmdir()

    again = files.put(b"%PDF", "ours.pdf")

    assert again.read_bytes() == b"%PDF"
    files.remove()
    assert not Path(again.parent).exists()
