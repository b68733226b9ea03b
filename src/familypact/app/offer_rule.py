"""Puts a house rule on the table for the next check-in, with its own reason and nothing else."""

from familypact.app.in_force import in_force
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.texts import Texts
from familypact.domain.errors import BadValueError
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import Proposal, ProposalKind, who_answers


class OfferRule:
    """The grown-ups' proposal of a rule; why it came up is nobody's business."""

    def __init__(self, surroundings: TalkSurroundings, texts: Texts) -> None:
        self._surroundings = surroundings
        self._texts = texts

    def offer(self, rule_id: str) -> None:
        """Propose it once; raise NoAgreementError, and BadValueError for an unknown rule."""
        agreement = in_force(self._surroundings.store)
        rule = self._surroundings.catalogue.house_rule(rule_id)
        if rule is None:
            raise BadValueError("rule", rule_id)
        every = self._surroundings.talks.proposals()
        if any(p.rule_id == rule_id and p.waits_for and not p.withdrawn for p in every):
            return
        number = max((proposal.id for proposal in every), default=0) + 1
        proposal = Proposal(
            id=number,
            by=GROWN_UPS,
            on=self._surroundings.clock.today(),
            kind=ProposalKind.ADD,
            rule_id=rule_id,
            reason=self._texts.translate("house_rules", rule.grown_up_reason),
        )
        asked = who_answers(GROWN_UPS, None, agreement.family)
        self._surroundings.talks.put_proposal(proposal.put_on_table(asked))
