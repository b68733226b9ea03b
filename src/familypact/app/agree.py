"""Turns a complete draft into the next version of the agreement."""

from dataclasses import replace
from datetime import date, datetime

from familypact.app.own_contacts import visible
from familypact.app.ports import AgreementStore, Clock
from familypact.app.steps import Step, is_complete
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import DraftIncompleteError


class Agree:
    """Freezes the wording, numbers it, and stores it in place of the draft."""

    def __init__(
        self, store: AgreementStore, catalogue: Catalogue, texts: Texts, clock: Clock
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._texts = texts
        self._clock = clock

    def agree(self, draft: Draft) -> Agreement:
        """Store and return the agreement; raise DraftIncompleteError naming the open step."""
        today = self._clock.today()
        for step in Step:
            if not is_complete(draft, step, self._catalogue, today):
                raise DraftIncompleteError(step)
        number = max(self._store.numbers(), default=0) + 1
        agreement = self.preview(draft, number)
        self._store.agree(agreement)
        return agreement

    def preview(self, draft: Draft, number: int) -> Agreement:
        """Word the draft as it would be agreed today, without storing anything."""
        today = self._clock.today()
        wording = Wording(self._catalogue, self._texts)
        family = draft.family
        return Agreement(
            number=number,
            agreed_on=today,
            language=self._texts.language,
            family=family,
            rules=tuple(wording.rule(rule, family, today) for rule in draft.rules if rule.is_kept),
            children=tuple(wording.child_pledge(draft, child, today) for child in family.children),
            grown_up_lead=wording.grown_up_lead(),
            grown_ups=tuple(wording.grown_up_line(line) for line in draft.grown_up_lines),
            first_minute=tuple(wording.plan(line) for line in draft.first_minute.lines),
            trusted=tuple(adult for adult in draft.trusted if adult.is_complete),
            contacts=visible(draft.contacts),
            cadence=draft.cadence,
            next_checkin=self._next_checkin(draft, today),
            draft=replace(draft, sign_offs=()),
            sign_offs=draft.sign_offs,
        )

    @staticmethod
    def _next_checkin(draft: Draft, today: date) -> datetime:
        return draft.cadence.next_after(today, today)
