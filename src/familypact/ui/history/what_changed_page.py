"""What changes from one version to the next, side by side, before everybody signs it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.steps import missing_promises
from familypact.domain.agreement import Agreement
from familypact.domain.history import Change, Part, changes_between
from familypact.domain.proposal import Proposal
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.history.change_view import ChangeView
from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.wizard.parts.tall import Tall


@dataclass(frozen=True, slots=True)
class TwoVersions:
    """The version in force, the one that follows, and the proposals that asked for it."""

    before: Agreement
    after: Agreement
    because: Sequence[Proposal] = ()


class WhatChangedPage(PlainPage):
    """Emits `sign_wanted`, or `left` where the family does it another time."""

    sign_wanted = Signal()
    left = Signal()

    def __init__(
        self, versions: TwoVersions, words: TalkWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        before, after = versions.before, versions.after
        self.head(
            self.tr("What changes in version {number}").format(number=after.number),
            self.tr("Read it aloud. It counts once you have all signed it again."),
        )
        self.views: list[ChangeView] = []
        self._column = Tall(self)
        self.body.addWidget(self._column)
        changes = changes_between(before, after)
        for part in Part:
            self._add_part(part, [c for c in changes if c.part is part])
        if not changes:
            self._column.body.addWidget(
                BodyLabel(self.tr("The words stay as they are."), self._column)
            )
        self._add_reasons(versions.because)
        owed = missing_promises(after.draft)
        if owed:
            self._add_owed(owed)
        self.later_button = SecondaryButton(self.tr("Another time"), self)
        leads_to = self.tr("Choose a promise") if owed else self.tr("Sign the new version")
        self.sign_button = PrimaryButton(leads_to, self, icon="pencil")
        self.later_button.clicked.connect(self.left)
        self.sign_button.clicked.connect(self.sign_wanted)
        self.set_foot(self.later_button, self.sign_button)

    @override
    def first_focus(self) -> QWidget:
        return self.sign_button

    def _add_part(self, part: Part, changes: Sequence[Change]) -> None:
        children: dict[str, list[Change]] = {}
        for change in changes:
            children.setdefault(change.child_id, []).append(change)
        for child_id, own in children.items():
            self._column.body.addWidget(CardTitle(self._title(part, child_id), self._column))
            for change in own:
                view = ChangeView(change, self._column)
                self.views.append(view)
                self._column.body.addWidget(view)

    def _title(self, part: Part, child_id: str) -> str:
        match part:
            case Part.GROWN_UPS:
                return self.tr("The grown-ups promise")
            case Part.CHILD:
                name = self._words.short_name(child_id)
                return self.tr("{name} promises").format(name=name)
            case Part.RULES:
                return self.tr("House rules")
            case Part.FIRST_MINUTE:
                return self.tr("The first minute")
            case Part.TRUSTED:
                return self.tr("Who we can go to")

    def _add_owed(self, owed: int) -> None:
        """Say that the balance comes first: nobody can sign while it is missing."""
        title = (
            self.tr("The grown-ups choose one more promise")
            if owed == 1
            else self.tr("The grown-ups choose {count} more promises").format(count=owed)
        )
        card = Card(title, Tone.INDIGO, self._column)
        words = self.tr("Both sides promise as much. Then you can all sign the new version.")
        card.body.addWidget(BodyLabel(words, card))
        self._column.body.insertWidget(0, card)

    def _add_reasons(self, because: Sequence[Proposal]) -> None:
        if not because:
            return
        card = Card(self.tr("Why"), parent=self._column)
        for proposal in because:
            words = self.tr("{name}: {reason}").format(
                name=self._words.who(proposal.by), reason=proposal.reason.strip()
            )
            card.body.addWidget(BodyLabel(words, card))
        self._column.body.addWidget(card)
