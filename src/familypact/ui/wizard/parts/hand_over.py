"""Pass the chair: say who rates the cards now, while the others look away."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.family import AgeBand
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton, SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


@dataclass(frozen=True, slots=True)
class Seat:
    """Who takes the chair; `band` is None for the grown-ups, `place` the first open card."""

    name: str
    band: AgeBand | None
    place: int
    count: int
    again: bool = False
    may_choose_pin: bool = False


class HandOver(QWidget):
    """Shows nothing of anybody's answers; emits `started` or `put_off`, or `pin_wanted` before."""

    started = Signal()
    put_off = Signal()
    pin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(parent=self)
        self._picture = ArtLabel("hand-over", Tone.CORAL, self._card)
        self._words = BigQuestion("", self._card)
        self._more = BodyLabel("", self._card)
        self._start = PrimaryButton("", self._card)
        self._later = SecondaryButton("", self._card, icon="clock")
        self._start.clicked.connect(self.started)
        self._later.clicked.connect(self.put_off)
        self.pin_button = SmallButton("", self._card, icon="lock")
        self.pin_button.clicked.connect(self.pin_wanted)
        self._lay_out()

    def show_seat(self, seat: Seat) -> None:
        self._picture.set_art("hand-over", Tone.INDIGO if seat.band is None else Tone.CORAL)
        self._words.setText(self._what(seat))
        self._more.setText(self._how(seat))
        self._start.setText(self._start_words(seat))
        self._later.setText(self._later_words(seat))
        self._later.setVisible(not seat.again)
        self.pin_button.setText(self._pin_words(seat))
        self.pin_button.setVisible(seat.may_choose_pin)

    def title(self, seat: Seat) -> str:
        if seat.band is None:
            return self.tr("Grown-ups, your turn")
        return self.tr("{name}, your turn").format(name=seat.name)

    def lead(self, seat: Seat) -> str:
        match seat.band:
            case None:
                return self.tr("The children look away now.")
            case AgeBand.YOUNG:
                return self.tr("One grown-up sits with {name}. The others look away.").format(
                    name=seat.name
                )
            case _:
                return self.tr("The others look away now.")

    def take_focus(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _what(self, seat: Seat) -> str:
        match seat.band:
            case None:
                return self.tr("Choose as one side: {names}.").format(names=seat.name)
            case AgeBand.YOUNG:
                return self.tr("The grown-up reads each card aloud. {name} picks a face.").format(
                    name=seat.name
                )
            case _:
                return self.tr("Take the chair. You choose alone.")

    def _how(self, seat: Seat) -> str:
        if seat.place:
            where = self.tr("You go on at card {place} of {count}.").format(
                place=seat.place + 1, count=seat.count
            )
        else:
            where = self.tr("Number of cards: {count}.").format(count=seat.count)
        calm = self.tr("There is no right or wrong here.")
        hidden = self.tr("Nobody sees what you chose until everybody has chosen.")
        return f"{where} {calm} {hidden}"

    def _start_words(self, seat: Seat) -> str:
        match seat.band:
            case None:
                return self.tr("We are the grown-ups, start")
            case AgeBand.YOUNG:
                return self.tr("{name} is here, start").format(name=seat.name)
            case _:
                return self.tr("I am {name}, start").format(name=seat.name)

    def _later_words(self, seat: Seat) -> str:
        if seat.band is None:
            return self.tr("We do it later")
        return self.tr("{name} is not here now, do it later").format(name=seat.name)

    def _pin_words(self, seat: Seat) -> str:
        if seat.band is AgeBand.YOUNG:
            return self.tr("A secret number for {name}").format(name=seat.name)
        return self.tr("Choose my own PIN first")

    def _lay_out(self) -> None:
        look = current_look()
        words = QVBoxLayout()
        words.setSpacing(look.gap(8))
        words.addWidget(self._words)
        words.addWidget(self._more)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.gap(20))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = FlowLayout(spacing=12)
        buttons.addWidget(self._start)
        buttons.addWidget(self._later)
        buttons.addWidget(self.pin_button)
        self._card.body.addLayout(row)
        self._card.body.addSpacing(look.gap(8))
        self._card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
