"""Hold a talk and make the next version, one line for each deed on the disk; ends when killed.

Started again it goes on where the store says the family stopped, as the program does.
"""

import sys
from dataclasses import replace
from pathlib import Path

from integration.store.samples import KEY
from ui.checkin.kitchen import NEVER, Kitchen

from familypact.domain.checkin_talk import Stage, TalkState, Telling, View
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import ProposalKind, Verdict
from familypact.domain.two_drafts import Turn
from familypact.infra.store.sqlite_store import open_store

STAGES = tuple(Stage)


class Family:
    """Each deed says whether it was done already."""

    def __init__(self, folder: Path) -> None:
        self.store = open_store(folder, KEY)
        self.kitchen = Kitchen(store=self.store, talks=self.store.talk_tables)

    def live(self) -> None:
        if not self.is_talk_over():
            self.talk()
        while (waiting := self.kitchen.proposals().on_table()) != ():
            self.kitchen.proposals().answer(waiting[0], waiting[0].waits_for[0], Verdict.YES, "")
            say("answered")
        if self.store.latest().number == 1:
            is_new = self.store.load_draft() is None
            draft = self.kitchen.amend().start()
            if is_new:
                say("draft")
            for party in draft.family.party_ids():
                draft = self.sign(party)
            self.kitchen.amend().agree(draft)
            say("agreed")
        say("over")

    def is_talk_over(self) -> bool:
        return any(t.state is TalkState.DONE for t in self.kitchen.talks.talks())

    def talk(self) -> None:
        is_new = not self.kitchen.talks.talks()
        check_in = self.kitchen.check_in()
        if is_new:
            say("begun")
        while (side := check_in.side_now()) is not None:
            points = [p for section in check_in.sections(side) for p in section.points]
            view = View.GOING_WELL if side == "c0" else View.NEEDS_TALK
            said = check_in.talk.chair(side).views
            for point in [point for point in points[:4] if point.key not in said]:
                check_in.look_at(side, point, view)
                say("view")
            for child in check_in.asked_to_tell(side):
                check_in.tell(side, child, Telling.YES)
            self.propose(side)
            check_in.leave_chair(side, Turn.DONE)
            say("chair")
        check_in.write_good_thing("We played")
        for stage in STAGES[STAGES.index(check_in.talk.stage) + 1 :]:
            check_in.go_to(stage)
            say("stage")
        check_in.end(NEVER)
        say("ended")

    def propose(self, side: str) -> None:
        proposals = self.kitchen.proposals()
        if side == "c1" or any(p.by == side for p in proposals.on_table()):
            return
        about = "" if side == GROWN_UPS else "rule/" + self.kitchen._rule()
        kind = ProposalKind.ADD if side == GROWN_UPS else ProposalKind.DROP
        written = replace(proposals.write(side, about), kind=kind, words="We walk")
        proposals.keep(written)
        say("half a proposal")
        proposals.put_on_table(replace(written, reason="Because"))
        say("proposal")

    def sign(self, party: str):
        draft = self.store.load_draft()
        if all(s.party_id != party for s in draft.sign_offs):
            signed = self.kitchen.everybody_signs(replace(draft, sign_offs=())).sign_offs
            own = next(s for s in signed if s.party_id == party)
            self.store.save_draft(draft.with_sign_off(own))
            say("signed")
        return self.store.load_draft()


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Family(Path(sys.argv[1])).live()
