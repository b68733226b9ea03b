"""Makes the next version from what was accepted; everybody signs it again."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues, with_value_for_all
from familypact.app.in_force import in_force
from familypact.app.steps import Step, is_complete
from familypact.app.talk_ports import TalkSurroundings
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import Point, PointKind, point_at
from familypact.domain.draft import ChosenRule, Draft, Settled, Talk
from familypact.domain.errors import DraftIncompleteError
from familypact.domain.family import GROWN_UPS
from familypact.domain.pledge import PledgeLine, with_line
from familypact.domain.proposal import (
    Proposal,
    ProposalKind,
    Setting,
    is_waiting_for_draft,
)


class Amend:
    """Starts, shows and agrees the next version; the one in force stays as it is until then."""

    def __init__(
        self, surroundings: TalkSurroundings, first_values: FirstValues, agree: Agree
    ) -> None:
        self._surroundings = surroundings
        self._first_values = first_values
        self._agree = agree

    def waiting(self) -> tuple[Proposal, ...]:
        """Give what was accepted and changes something, and is in no version in force yet."""
        agreement = in_force(self._surroundings.store)
        return tuple(
            proposal
            for proposal in self._surroundings.talks.proposals()
            if is_waiting_for_draft(proposal, agreement.number)
            and self._applied(agreement.draft, proposal) != agreement.draft
        )

    def start(self) -> Draft:
        """Store and return the next version's draft, at the step where something is missing.

        A draft that is being made already is kept and gets what was accepted since. Signatures are
        only taken away where the text changes. Raise NoAgreementError.
        """
        agreement = in_force(self._surroundings.store)
        found = self._surroundings.store.load_draft()
        before = found or replace(agreement.draft, sign_offs=())
        draft = self._with_topics(before, agreement)
        following = agreement.number + 1
        # What is in the draft already may have been changed there by hand since.
        accepted = [p for p in self.waiting() if found is None or p.taken_into != following]
        for proposal in accepted:
            draft = self._applied(draft, proposal)
        if found is None or draft != before:
            draft = self._at_first_gap(replace(draft, sign_offs=()))
        taken = [replace(proposal, taken_into=following) for proposal in accepted]
        self._surroundings.talks.start_change(draft, taken)
        return draft

    def preview(self, draft: Draft) -> Agreement:
        """Word the next version without storing it, to show what changes."""
        agreement = in_force(self._surroundings.store)
        following = self._agree.preview(draft, agreement.number + 1)
        return replace(following, next_checkin=self._next_checkin(following))

    def agree(self, draft: Draft) -> Agreement:
        """Store the next version; a date for the next talk that still lies ahead is kept.

        Raise DraftIncompleteError naming the open step.
        """
        if self._surroundings.store.latest() is None:
            return self._agree.agree(draft)
        gap = self._first_gap(draft)
        if gap is not None:
            raise DraftIncompleteError(gap)
        agreement = self.preview(draft)
        self._surroundings.store.agree(agreement)
        return agreement

    def _next_checkin(self, following: Agreement) -> datetime:
        due = self._surroundings.store.next_checkin()
        same_rhythm = following.cadence == in_force(self._surroundings.store).cadence
        ahead = due is not None and due > self._surroundings.clock.now()
        return due if due is not None and same_rhythm and ahead else following.next_checkin

    def _first_gap(self, draft: Draft) -> Step | None:
        today = self._surroundings.clock.today()
        catalogue = self._surroundings.catalogue
        for step in Step:
            if not is_complete(draft, step, catalogue, today):
                return step
        return None

    def _at_first_gap(self, draft: Draft) -> Draft:
        step = self._first_gap(draft) or Step.SIGN
        return replace(draft, step=int(step), furthest=int(Step.SIGN))

    def _with_topics(self, draft: Draft, agreement: Agreement) -> Draft:
        """Take over that a topic that was put off has been talked about since."""
        for talk in self._surroundings.talks.talks():
            if talk.version == agreement.number:
                for topic, result in talk.topics.items():
                    if result is Talk.TALKED and draft.talks.get(topic) is Talk.COME_BACK:
                        draft = draft.with_talk(topic, result)
        return draft

    # --- what a proposal does to a draft; doing it twice changes nothing more ---

    def _applied(self, draft: Draft, proposal: Proposal) -> Draft:  # noqa: PLR0911 - one case each
        if not proposal.about:
            return self._with_new_rule(draft, proposal)
        point = point_at(proposal.about)
        if point.kind is not PointKind.RULE:
            return _with_promise(draft, point, proposal)
        chosen = draft.rule(point.ref)
        if chosen is None:
            return draft
        rule = self._surroundings.catalogue.house_rule(point.ref)
        if rule is not None and rule.is_fixed and proposal.kind is not ProposalKind.CHANGE:
            return draft
        if proposal.kind is ProposalKind.REWORD and not chosen.is_own:
            return _with_own_words(draft, chosen, proposal)
        return draft.with_rule(_changed(chosen, proposal))

    def _with_new_rule(self, draft: Draft, proposal: Proposal) -> Draft:
        settled = Settled.TRIAL if proposal.kind is ProposalKind.TRY else Settled.AGREED
        rule = self._surroundings.catalogue.house_rule(proposal.rule_id)
        if rule is None:
            own = ChosenRule(_own_id(proposal), settled, own=proposal.words.strip())
            return draft.with_rule(_with_reason(own, proposal))
        today = self._surroundings.clock.today()
        known = draft.rule(rule.id)
        chosen = known or _with_reason(
            self._first_values.first_choice(draft, rule, today), proposal
        )
        return draft.with_rule(replace(chosen, settled=settled))


def _own_id(proposal: Proposal) -> str:
    return f"own-p{proposal.id}"


def _with_reason(chosen: ChosenRule, proposal: Proposal) -> ChosenRule:
    if proposal.by == GROWN_UPS:
        return replace(chosen, grown_up_reason=proposal.reason.strip())
    return replace(chosen, child_reason=proposal.reason.strip())


def _changed(  # noqa: PLR0911 - one case a kind
    chosen: ChosenRule, proposal: Proposal
) -> ChosenRule:
    match proposal.kind:
        case ProposalKind.KEEP:
            trial = chosen.settled is Settled.TRIAL
            return replace(chosen, settled=Settled.AGREED) if trial else chosen
        case ProposalKind.CHANGE:
            return replace(_set(chosen, proposal.setting), settled=Settled.AGREED)
        case ProposalKind.TRY:
            return replace(_set(chosen, proposal.setting), settled=Settled.TRIAL)
        case ProposalKind.REWORD:
            return replace(chosen, own=proposal.words.strip())
        case ProposalKind.DROP:
            return replace(chosen, settled=Settled.DROPPED)
        case ProposalKind.ADD | None:
            return chosen
        case _ as never:
            assert_never(never)


def _set(chosen: ChosenRule, setting: Setting | None) -> ChosenRule:
    if setting is None:
        return chosen
    if setting.child_id:
        return chosen.with_value(setting.parameter_id, setting.value, setting.child_id)
    return with_value_for_all(chosen, setting.parameter_id, setting.value)


def _with_own_words(draft: Draft, chosen: ChosenRule, proposal: Proposal) -> Draft:
    """Put a rule of the family's own in the place of the catalogue's."""
    own = ChosenRule(
        _own_id(proposal),
        Settled.TRIAL if chosen.settled is Settled.TRIAL else Settled.AGREED,
        child_reason=chosen.child_reason,
        grown_up_reason=chosen.grown_up_reason,
        own=proposal.words.strip(),
    )
    reworded = _with_reason(own, proposal)
    dropped = replace(chosen, settled=Settled.DROPPED)
    rules = [r for r in draft.rules if r.rule_id != own.rule_id]
    place = next(n for n, rule in enumerate(rules) if rule.rule_id == chosen.rule_id)
    return replace(draft, rules=(*rules[:place], reworded, dropped, *rules[place + 1 :]))


def _with_promise(draft: Draft, point: Point, proposal: Proposal) -> Draft:
    child = point.kind is PointKind.CHILD
    lines = draft.children_lines.get(point.child_id, ()) if child else draft.grown_up_lines
    line = next((each for each in lines if each.clause_id == point.ref), None)
    if line is None:
        return draft
    changed = with_line(lines, _promise(line, proposal))
    if child:
        return draft.with_child_lines(point.child_id, changed)
    return replace(draft, grown_up_lines=changed)


def _promise(line: PledgeLine, proposal: Proposal) -> PledgeLine:
    match proposal.kind:
        case ProposalKind.REWORD:
            return replace(line, own=proposal.words.strip())
        case ProposalKind.DROP:
            return replace(line, not_yet=True, reason=proposal.reason.strip())
        case _:
            return line
