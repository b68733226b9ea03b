"""Step 10: everybody signs, or says no, or does it later; then the poster."""

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.family import GROWN_UPS, Child, GrownUp
from familypact.domain.sign_off import Mark
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.sign_box import SignBox
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.page_column import PageColumn
from familypact.ui.wizard.parts.read_aloud import ReadAloud
from familypact.ui.wizard.parts.sign_place import SignPlace


class SigningPage(Page):
    """A box for each person, the children first."""

    step = Step.SIGN

    @override
    def build(self) -> None:
        self.boxes: dict[str, SignBox] = {}
        self.places: dict[str, SignPlace] = {}
        self._people: tuple[Child | GrownUp, ...] = ()
        self.read_aloud = ReadAloud(self.context.wording, self.context.texts, self)
        self._grid = QWidget(self)
        self._columns = ColumnsLayout(self._grid, narrowest=330, gap=20)
        self.count = Card("", Tone.TEAL, self)
        self.count_words = BodyLabel("", self.count)
        self.count.body.addWidget(self.count_words)
        column = PageColumn(self.title_label, self)
        for part in (self.read_aloud, self._grid, self.count):
            column.body.addWidget(part)
        self.body.addWidget(column)

    @override
    def refresh(self) -> None:
        self.head(
            Turn.EVERYONE,
            self.tr("Sign it, everyone"),
            self.tr(
                "Draw your name with a mouse, a finger or a pen, or type it. "
                "Your signature is on this version of your pact, and only this one."
            ),
        )
        family = self.draft.family
        people: tuple[Child | GrownUp, ...] = (*family.children, *family.grown_ups)
        if people != self._people:
            self._people = people
            self._make_boxes()
        self._drop_strangers()
        given = {sign_off.party_id: sign_off for sign_off in self.draft.sign_offs}
        for party_id, box in self.boxes.items():
            saved = given.get(party_id)
            if box.sign_off(party_id, self.session.today) != saved:
                box.set_sign_off(saved)
        for person in self._people:
            self._shut(person)
        self.read_aloud.show_draft(self.draft, self.session.today)
        self._count()

    @override
    def advance(self) -> bool:
        self._flush()
        return self.isComplete()

    @override
    def retreat(self) -> bool:
        self._flush()
        return False

    @override
    def next_text(self) -> str:
        return self.tr("Make our poster")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_built:
            self._flush()

    def _flush(self) -> None:
        for box in self.boxes.values():
            box.flush()

    def _drop_strangers(self) -> None:
        """Forget who signed and was taken out of the family afterwards."""
        members = self.draft.family.party_ids()
        for sign_off in self.draft.sign_offs:
            if sign_off.party_id not in members:
                self.change(self.draft.without_sign_off(sign_off.party_id))

    def _make_boxes(self) -> None:
        for place in self.places.values():
            self._columns.removeWidget(place)
            place.hide()
            place.deleteLater()
        self.places = {person.id: self._place(person) for person in self._people}
        self.boxes = {party_id: place.box for party_id, place in self.places.items()}

    def _place(self, person: Child | GrownUp) -> SignPlace:
        name, child = person.name.strip(), isinstance(person, Child)
        box = SignBox(name, self._role(person), may_decline=child)
        box.changed.connect(lambda: self._store(person.id))
        place = SignPlace(box, name, self._grid)
        place.key_wanted.connect(lambda: self._open(person))
        self._columns.addWidget(place)
        place.setVisible(True)
        return place

    def _shut(self, person: Child | GrownUp) -> None:
        """Let nobody sign for somebody else, where a PIN was set."""
        holder = person.id if isinstance(person, Child) else GROWN_UPS
        self.places[person.id].shut(is_shut=self.context.gate.guards(holder))

    def _open(self, person: Child | GrownUp) -> None:
        """Let the owner of the PIN sign until the page is left; the grown-ups have one together."""
        is_child = isinstance(person, Child)
        if not self.context.gate.allow_signing(person.id, self, is_child=is_child):
            return
        together = (person,) if is_child else self.draft.family.grown_ups
        for one in together:
            self.places[one.id].shut(is_shut=False)
        self.boxes[person.id].pad.setFocus()

    def _role(self, person: Child | GrownUp) -> str:
        if isinstance(person, GrownUp):
            called = person.called.strip()
            return called if called and called != person.name.strip() else self.tr("Grown-up")
        if person.born is None:
            return self.tr("Child")
        return self.tr("Child, {age}").format(age=person.born.age_on(self.session.today))

    def _store(self, party_id: str) -> None:
        sign_off = self.boxes[party_id].sign_off(party_id, self.session.today)
        if sign_off is None:
            self.change(self.draft.without_sign_off(party_id))
        else:
            self.change(self.draft.with_sign_off(sign_off))
        self._count()

    def _count(self) -> None:
        marks: Mapping[str, Mark] = {
            sign_off.party_id: sign_off.mark
            for sign_off in self.draft.sign_offs
            if sign_off.party_id in self.boxes
        }
        declined = sum(mark is Mark.DECLINED for mark in marks.values())
        signed = len(marks) - declined
        words = self._counted(signed, len(self.boxes))
        if declined:
            words = f"{words} {self._declined(declined)}"
        self.count_words.setText(words)

    def _counted(self, signed: int, everybody: int) -> str:
        if signed == 0:
            return self.tr(
                "Nobody has signed yet. One name is enough to go on; the others can sign later."
            )
        if signed == everybody:
            return self.tr("Everybody has signed.")
        return self.tr(
            "{signed} of {everybody} signed. You can finish now and let the others sign later; "
            "the poster will show who has signed."
        ).format(signed=signed, everybody=everybody)

    def _declined(self, number: int) -> str:
        if number == 1:
            return self.tr("One of you does not sign now, and that is all right.")
        return self.tr("%n of you do not sign now, and that is all right.", "", number)
