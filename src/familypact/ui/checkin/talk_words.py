"""Word a talk for the screen: who speaks, how something goes, and what is proposed."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import Gap, Point, View
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.house_rule import HouseRule, Parameter, Value
from familypact.domain.proposal import Proposal, ProposalKind, ProposalState, Setting, Verdict
from familypact.ui.wizard.parts.rule_words import RuleWords

translate = QCoreApplication.translate
_LONGEST_IN_LINE = 20  # letters of a name beside the help button


class TalkWords(RuleWords):
    """Knows the family by its agreement, where the wizard's words know it by the draft."""

    def __init__(self, agreement: Agreement, texts: Texts, wording: Wording, today: date) -> None:
        self._family = agreement.family
        self._today = today
        self._texts = texts
        self._wording = wording

    # --- people ---

    @override
    def name(self, side: str) -> str:
        if side == GROWN_UPS:
            return self._texts.join([grown_up.spoken for grown_up in self._family.grown_ups])
        return self._family.child(side).name.strip()

    def who(self, side: str) -> str:
        """Name a side where it does something: all grown-ups are one."""
        return self.grown_ups() if side == GROWN_UPS else self.short_name(side)

    def grown_ups(self) -> str:
        return translate("TalkWords", "Grown-ups")

    def turn_of(self, side: str) -> str:
        if side == GROWN_UPS:
            return translate("TalkWords", "Grown-ups' turn")
        words = translate("TalkWords", "{name}'s turn")
        name = self.name(side)
        if len(name) > _LONGEST_IN_LINE:
            name = f"{name[: _LONGEST_IN_LINE - 1].rstrip()}…"
        return words.format(name=name)

    def day(self, day: date) -> str:
        return self._texts.day(day)

    # --- how it goes ---

    def view(self, view: View, band: AgeBand | None = None) -> str:
        match view:
            case View.GOING_WELL:
                return translate("TalkWords", "Going well")
            case View.NEEDS_TALK if band is AgeBand.YOUNG:
                return translate("TalkWords", "Let us talk")
            case View.NEEDS_TALK:
                return translate("TalkWords", "Needs a talk")
            case View.DID_NOT_WORK:
                return translate("TalkWords", "Did not work")

    def gap(self, gap: Gap) -> str:
        match gap:
            case Gap.TOGETHER:
                return translate("TalkWords", "You see this much the same way.")
            case Gap.NEAR:
                return translate("TalkWords", "You see this a little differently.")
            case Gap.FAR:
                return translate("TalkWords", "You see this quite differently.")

    # --- what is proposed ---

    def kind(self, kind: ProposalKind) -> str:  # noqa: PLR0911 - one case a kind
        match kind:
            case ProposalKind.KEEP:
                return translate("TalkWords", "Keep it")
            case ProposalKind.CHANGE:
                return translate("TalkWords", "Change a value")
            case ProposalKind.REWORD:
                return translate("TalkWords", "Say it in other words")
            case ProposalKind.DROP:
                return translate("TalkWords", "Leave it out")
            case ProposalKind.ADD:
                return translate("TalkWords", "Add a rule")
            case ProposalKind.TRY:
                return translate("TalkWords", "Try for two weeks")

    def verdict(self, verdict: Verdict) -> str:
        match verdict:
            case Verdict.YES:
                return translate("TalkWords", "Yes")
            case Verdict.NO:
                return translate("TalkWords", "No")
            case Verdict.LATER:
                return translate("TalkWords", "Talk about it later")

    def state(self, state: ProposalState) -> str:
        match state:
            case ProposalState.OPEN:
                return translate("TalkWords", "Open")
            case ProposalState.ACCEPTED:
                return translate("TalkWords", "Agreed")
            case ProposalState.DECLINED:
                return translate("TalkWords", "Not now")
            case ProposalState.PARKED:
                return translate("TalkWords", "Parked")
            case ProposalState.WITHDRAWN:
                return translate("TalkWords", "Taken back")

    def suggests(self, proposal: Proposal) -> str:
        if proposal.by == GROWN_UPS:
            return translate("TalkWords", "The grown-ups suggest")
        words = translate("TalkWords", "{name} suggests")
        return words.format(name=self.short_name(proposal.by))

    def what(  # noqa: PLR0911 - one case a kind
        self, proposal: Proposal, point: Point | None, rule: HouseRule | None
    ) -> str:
        """Say a proposal in one sentence; `rule` is the catalogue's, of the point or to add."""
        about = self._about(proposal, point, rule)
        new = rule if not proposal.about else None
        title = proposal.words.strip() if new is None else self.title(new)
        match proposal.kind:
            case ProposalKind.KEEP:
                return translate("TalkWords", "Keep “{about}” as it is.").format(about=about)
            case ProposalKind.CHANGE:
                return translate("TalkWords", "Change “{about}” to: {value}.").format(
                    about=about, value=self._setting(proposal.setting, rule)
                )
            case ProposalKind.REWORD:
                return translate("TalkWords", "Instead of “{about}” say: “{words}”").format(
                    about=about, words=proposal.words.strip()
                )
            case ProposalKind.DROP:
                return translate("TalkWords", "Leave “{about}” out.").format(about=about)
            case ProposalKind.ADD:
                return translate("TalkWords", "A new rule: “{words}”").format(words=title)
            case ProposalKind.TRY:
                return self._try(proposal, about, title, rule)
            case None:
                return about

    def owed(self) -> str:
        """Say what follows where the grown-ups would promise less than a child does."""
        return translate(
            "TalkWords",
            "The grown-ups promise as much as the children. If this is left out, they choose "
            "another promise before you all sign.",
        )

    def _try(self, proposal: Proposal, about: str, title: str, rule: HouseRule | None) -> str:
        if not proposal.about:
            return translate("TalkWords", "Try “{about}” for two weeks.").format(about=title)
        if proposal.setting is None:
            return translate("TalkWords", "Try “{about}” for two weeks.").format(about=about)
        return translate("TalkWords", "Try “{about}” for two weeks with: {value}.").format(
            about=about, value=self._setting(proposal.setting, rule)
        )

    def _about(self, proposal: Proposal, point: Point | None, rule: HouseRule | None) -> str:
        if point is not None:
            return point.words
        if proposal.about and rule is not None:
            return self.title(rule)
        return translate("TalkWords", "something that is no longer in our pact")

    def _setting(self, setting: Setting | None, rule: HouseRule | None) -> str:
        if setting is None or rule is None:
            return ""
        parameter = rule.parameter(setting.parameter_id)
        value = self.value(parameter, setting.value)
        label = self.label(parameter)
        if not setting.child_id:
            return translate("TalkWords", "{label}: {value}").format(label=label, value=value)
        words = translate("TalkWords", "{label}: {value}, for {child}")
        return words.format(label=label, value=value, child=self.short_name(setting.child_id))

    # --- what the wizard's words ask of the draft ---

    @override
    def value(self, parameter: Parameter, value: Value) -> str:
        return self._wording.value(parameter, value, self._family.country, brief=False)

    @override
    def money(self, amount: int) -> str:
        return self._texts.money(amount, self._family.country)

    @override
    def title(self, rule: HouseRule, band: AgeBand | None = None) -> str:
        bands = [b for b in AgeBand if b in self._family.bands_on(self._today) & rule.bands]
        return self.of(rule.title_for(band or next(iter(bands), next(iter(rule.bands)))))
