"""A check-in changes the agreement: the real window, by keyboard, and killed at ten points."""

import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from e2e.agreed import with_an_agreement
from e2e.table import GOOD_THING, NEW_RULE, NEW_WORDS, SECRET, WHY_CHILD
from e2e.talker import NOT_NOW, PASSPHRASE, WISH

from familypact.bootstrap import run
from familypact.domain.checkin_talk import CheckInTalk, Gap, TalkState
from familypact.domain.draft import Draft
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import Proposal, ProposalState, Verdict
from familypact.domain.two_drafts import Turn
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.store.sqlite_store import open_store

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120
POINTS = (
    "begun",
    "remark",
    "chair child-1",
    "view grown-ups",
    "chair grown-ups",
    "placed child-1",
    "good",
    "answered 2 child-1",
    "ended",
    "signed grown-up-1",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything of the family that a talk may change."""

    versions: tuple
    talks: tuple[CheckInTalk, ...]
    proposals: tuple[Proposal, ...]
    draft: Draft | None
    next_checkin: datetime
    planned: frozenset[str]


@dataclass
class Said:
    """What the program had taken when it was killed."""

    lines: list[str] = field(default_factory=list)

    def must_be_in(self, kept: Kept) -> None:
        for line in self.lines:
            self._heard(line, kept.talks[0])
            self._answered(line, kept)

    @staticmethod
    def _heard(line: str, talk: CheckInTalk) -> None:
        match line.split():
            case ["view", side, view]:
                assert view in {v.value for v in talk.chair(side).views.values()}
            case ["remark"] if talk.state is TalkState.OPEN:
                [remark] = talk.chair("child-1").remarks.values()
                assert (remark.text, remark.shared) == (SECRET, False)
            case ["chair", side]:
                assert talk.chair(side).turn is Turn.DONE
            case ["good", *_words]:
                assert talk.good_thing == GOOD_THING

    @staticmethod
    def _answered(line: str, kept: Kept) -> None:
        match line.split():
            case ["placed", side]:
                assert [p.by for p in kept.proposals if p.on_table].count(side) == 1
            case ["answered", number, side]:
                assert kept.proposals[int(number) - 1].replies[side].verdict is Verdict.YES
            case ["ended", moment]:
                assert kept.talks[0].state is TalkState.DONE
                assert kept.next_checkin == datetime.fromisoformat(moment)
            case ["signed", party]:
                assert party in signed(kept)


def test_a_check_in_of_two_views_ends_in_a_version_that_all_have_signed(tmp_path, capsys):
    data, poster = tmp_path / "data", tmp_path / "poster.pdf"
    key = with_an_agreement(data)

    lines = talk_to_the_end(data, poster)

    kept = kept_in(data, key)
    old, new = kept.versions
    [talk] = kept.talks
    mine, theirs = kept.proposals
    moment = datetime.fromisoformat(next(x for x in lines if x.startswith("ended")).split()[1])
    assert (mine.by, theirs.by) == ("child-1", GROWN_UPS)
    assert {p.state for p in kept.proposals} == {ProposalState.ACCEPTED}
    assert {p.taken_into for p in kept.proposals} == {2}
    assert new.grown_ups[0].text == NEW_WORDS != old.grown_ups[0].text
    assert NEW_RULE in [rule.title for rule in new.rules]
    assert new.still_to_sign() == ()
    assert len(new.sign_offs) == 4
    assert talk.gaps == {"child-1": Gap.NEAR, "child-2": Gap.NEAR}
    assert kept.next_checkin == new.next_checkin == moment > old.next_checkin
    assert kept.draft is None
    assert SECRET not in repr(kept)
    assert f"{moment:%Y-%m-%dT%H:%M}" in {start[:16] for start in kept.planned}
    words = printed(poster)
    assert plain(new.grown_ups[0].poster) in words
    assert plain(old.grown_ups[0].poster) not in words
    assert plain(SECRET) not in words
    assert f"DTSTART:{moment.astimezone():%Y%m%d}" in calendar_of(data, tmp_path, capsys)


def test_ten_kills_on_the_way_lose_nothing_and_double_nothing(tmp_path):
    data, poster = tmp_path / "data", tmp_path / "poster.pdf"
    key = with_an_agreement(data)
    chance = random.Random(11)
    said = Said()

    for point in POINTS:
        reached = any(line.startswith(point) for line in said.lines)
        said.lines += killed_after(
            "" if reached else point, data, poster, chance.uniform(0.0, 0.05)
        )
        assert any(line.startswith(point) for line in said.lines), said.lines
        said.must_be_in(kept_in(data, key))

    said.lines += talk_to_the_end(data, poster)
    kept = kept_in(data, key)
    said.must_be_in(kept)
    assert [v.number for v in kept.versions] == [1, 2]
    assert [t.state for t in kept.talks] == [TalkState.DONE]
    assert [(p.by, p.state) for p in kept.proposals] == [
        ("child-1", ProposalState.ACCEPTED),
        (GROWN_UPS, ProposalState.ACCEPTED),
    ]
    assert [rule.title for rule in kept.versions[1].rules].count(NEW_RULE) == 1
    assert kept.proposals[0].reason == WHY_CHILD
    assert len(kept.versions[1].sign_offs) == 4
    assert plain(kept.versions[1].grown_ups[0].poster) in printed(poster)


def test_between_two_talks_a_child_wishes_and_hears_why_not(tmp_path):
    data = tmp_path / "data"
    key = with_an_agreement(data)

    talk_to_the_end(data, tmp_path / "poster.pdf", "parking-lot")

    kept = kept_in(data, key)
    [wish] = kept.proposals
    reply = wish.replies[GROWN_UPS]
    assert (wish.by, wish.words, wish.reason) == ("child-1", WISH, WHY_CHILD)
    assert (reply.verdict, reply.reason) == (Verdict.NO, NOT_NOW)
    assert wish.state is ProposalState.DECLINED
    assert len(kept.versions) == 1


def talk_to_the_end(data: Path, poster: Path, *words: str) -> list[str]:
    process = talker(data, poster, *words)
    out, wrong = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, wrong
    return out.splitlines()


def killed_after(point: str, data: Path, poster: Path, seconds: float) -> list[str]:
    """Kill the program soon after it has taken this (or anything), and give all that it took."""
    process = talker(data, poster)
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith(point):
            break
    time.sleep(seconds)
    process.kill()
    lines += process.stdout.read().splitlines(keepends=True)
    process.communicate()
    return [line.strip() for line in lines if line.endswith("\n")]


def talker(data: Path, poster: Path, *words: str) -> subprocess.Popen:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "tests"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "e2e.talker", str(data), str(poster), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def kept_in(data: Path, key: bytes) -> Kept:
    store = open_store(data, key)
    book = SqliteBook(data / BOOK_NAME)
    try:
        return Kept(
            versions=tuple(store.version(number) for number in store.numbers()),
            talks=store.talk_tables.talks(),
            proposals=store.talk_tables.proposals(),
            draft=store.load_draft(),
            next_checkin=store.next_checkin(),
            planned=frozenset(rule.pattern.start.isoformat() for rule in book.rules()),
        )
    finally:
        book.close()
        store.close()


def signed(kept: Kept) -> set[str]:
    latest = kept.versions[-1]
    draft = () if kept.draft is None else kept.draft.sign_offs
    return {s.party_id for s in draft} or {s.party_id for s in latest.sign_offs}


def calendar_of(data: Path, folder: Path, capsys) -> str:
    words, out = folder / "words", folder / "ours.ics"
    words.write_text(PASSPHRASE, encoding="utf-8")
    words.chmod(0o600)
    code = run(["--data", str(data), "--passphrase-file", str(words), "calendar", str(out)])
    assert code == 0, capsys.readouterr().err
    return out.read_text(encoding="utf-8")


def printed(pdf: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is missing")
    found = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return plain(found.stdout.decode())


def plain(words: str) -> str:
    """Without the places where lines break."""
    return "".join(words.split())
