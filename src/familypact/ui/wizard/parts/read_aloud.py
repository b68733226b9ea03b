"""The whole agreement as text, to be read aloud before anybody signs."""

from datetime import date

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.domain.agreement import AgreedLine
from familypact.domain.draft import Draft
from familypact.domain.family import Child
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel
from familypact.ui.widgets.text_label import TextLabel
from familypact.ui.wizard.parts.clause_text import short_name
from familypact.ui.wizard.parts.tall import Tall


class ReadAloud(Tall):
    """A button that opens the text; it is worded when somebody asks for it, as it is long."""

    def __init__(self, wording: Wording, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._texts = texts
        self._draft = Draft()
        self._day = date.min
        self._shown: tuple[Draft, date] | None = None
        self._card: Card | None = None
        self.button = SecondaryButton("", self, icon="book")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        self.body.addWidget(self.button)
        self._name_button()

    def show_draft(self, draft: Draft, day: date) -> None:
        self._draft, self._day = draft, day
        self._show()

    def lines(self) -> tuple[str, ...]:
        """Give what is on the screen, line by line; nothing while it is closed."""
        if self._card is None or not self.button.isChecked():
            return ()
        return tuple(label.text() for label in self._card.findChildren(TextLabel) if label.text())

    def _show(self) -> None:
        self._name_button()
        opened = self.button.isChecked()
        if opened and self._shown != (self._draft, self._day):
            self._write()
        if self._card is not None:
            self._card.setVisible(opened)

    def _name_button(self) -> None:
        opened = self.button.isChecked()
        self.button.setText(
            self.tr("Close the text") if opened else self.tr("Read the agreement aloud")
        )

    def _write(self) -> None:
        if self._card is not None:
            self.body.removeWidget(self._card)
            self._card.deleteLater()
        self._card = Card("", Tone.PLAIN, self)
        self._write_rules(self._card)
        for child in self._draft.family.children:
            self._write_child(self._card, child)
        self._write_grown_ups(self._card)
        self._write_rest(self._card)
        self.body.addWidget(self._card)
        self._shown = (self._draft, self._day)

    def _write_rules(self, card: Card) -> None:
        card.body.addWidget(CardTitle(self.tr("Our house rules"), card))
        for chosen in self._draft.rules:
            if chosen.is_kept:
                rule = self._wording.rule(chosen, self._draft.family, self._day)
                card.body.addWidget(BodyLabel(rule.title, card))
                for setting in rule.settings:
                    card.body.addWidget(QuietLabel(setting, card))

    def _write_child(self, card: Card, child: Child) -> None:
        pledge = self._wording.child_pledge(self._draft, child, self._day)
        name = short_name(child.name)
        card.body.addWidget(CardTitle(self.tr("{name} promises").format(name=name), card))
        card.body.addWidget(BodyLabel(pledge.lead, card))
        for line in pledge.lines:
            card.body.addWidget(BodyLabel(self._line(line), card))

    def _write_grown_ups(self, card: Card) -> None:
        card.body.addWidget(CardTitle(self.tr("The grown-ups promise"), card))
        card.body.addWidget(BodyLabel(self._wording.grown_up_lead(), card))
        for line in self._draft.grown_up_lines:
            words = self._line(self._wording.grown_up_line(line))
            card.body.addWidget(BodyLabel(words, card))

    def _write_rest(self, card: Card) -> None:
        names = [adult.name.strip() for adult in self._draft.trusted if adult.is_complete]
        if names:
            card.body.addWidget(CardTitle(self.tr("Who we can go to"), card))
            card.body.addWidget(BodyLabel(self._texts.join(names), card))
        moment = self._draft.cadence.next_after(self._day, self._day)
        card.body.addWidget(CardTitle(self.tr("We talk again"), card))
        card.body.addWidget(BodyLabel(self._texts.moment(moment), card))

    def _line(self, line: AgreedLine) -> str:
        if not line.not_yet:
            return line.text
        return self.tr("Not yet: {promise} Reason: {reason}").format(
            promise=line.text, reason=line.reason
        )
