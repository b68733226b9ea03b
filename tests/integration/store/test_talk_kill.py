"""A talk, its proposals and the version made of them survive being killed at ten points."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from integration.store.samples import KEY

from familypact.domain.checkin_talk import TalkState, View
from familypact.domain.draft import Settled
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import ProposalState
from familypact.infra.store.sqlite_store import open_store

TESTS = Path(__file__).resolve().parents[2]
POINTS = (1, 3, 6, 7, 2, 5, 2, 1, 2, 2)  # after how many deeds each of the ten lives ends


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_ten_kills_between_the_first_answer_and_the_new_version(tmp_path: Path) -> None:
    lives = [kill_after(tmp_path, deeds) for deeds in POINTS]
    assert kill_after(tmp_path, 1000)[-1] == "over"
    assert len([life for life in lives if "over" not in life]) > 5

    store = open_store(tmp_path, KEY)
    (talk,) = store.talk_tables.talks()
    proposals = store.talk_tables.proposals()
    agreement = store.latest()
    store.close()

    assert talk.state is TalkState.DONE
    assert set(talk.chairs) == {"c0", "c1", GROWN_UPS}
    assert View.NEEDS_TALK in talk.chairs[GROWN_UPS].views.values()
    assert set(talk.gaps) == {"c0", "c1"}
    assert not any(chair.tellings for chair in talk.chairs.values())
    assert [(p.by, p.state) for p in proposals if p.on_table] == [
        ("c0", ProposalState.ACCEPTED),
        (GROWN_UPS, ProposalState.ACCEPTED),
    ]
    assert [p for p in proposals if not p.on_table] == []
    assert agreement is not None
    assert agreement.number == 2
    assert [rule.title for rule in agreement.rules].count("We walk") == 1
    dropped = [rule for rule in agreement.draft.rules if rule.settled is Settled.DROPPED]
    assert len(dropped) == 1
    assert agreement.still_to_sign() == ()


def kill_after(folder: Path, deeds: int) -> list[str]:
    """Let the family go on for so many deeds and kill the program; give what it had said."""
    environment = {**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"}
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-m", "integration.store.hold_a_talk", folder],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=TESTS,
    ) as family:
        assert family.stdout is not None
        for line in family.stdout:
            said.append(line.strip())
            if len(said) == deeds:
                family.send_signal(signal.SIGKILL)
                break
        said += [line.strip() for line in family.stdout]
    return said
