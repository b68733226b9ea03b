"""A child's own words in a record: the child opens them, and decides who reads them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.record import ChildWords
from familypact.ui.records.long_field import LongField
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel, QuietLabel
from familypact.ui.wizard.parts.clause_text import short_name
from familypact.ui.wizard.parts.tall import Tall

_MINE, _OURS = "mine", "ours"


class ChildWordsCard(Card):
    """Emits `changed` with the `ChildWords`; `allow` asks whether it is the child that is here."""

    changed = Signal(object)

    def __init__(
        self, words: ChildWords, allow: Callable[[str, QWidget], bool], parent: QWidget
    ) -> None:
        super().__init__("", Tone.CORAL, parent)
        self._words = words
        self._allow = allow
        self._name = short_name(words.name)
        self.set_title(self.tr("{name}'s own words").format(name=self._name))
        self.state = BodyLabel("", self)
        self.shown = BodyLabel("", self)
        self.open_button = SmallButton(self.tr("I am {name}").format(name=self._name), self)
        self.open_button.set_icon_name("child")
        self.open_button.clicked.connect(self._open)
        for widget in (self.state, self.shown, self.open_button):
            self.body.addWidget(widget)
        self.inside = self._make_inside()
        self.body.addWidget(self.inside)
        self._close()

    def _make_inside(self) -> Tall:
        """Make it empty: the words come in when the child opens it."""
        inside = Tall(self, gap=8)
        spoken = self.tr("{name}: what I want to say").format(name=self._name)
        self.field = LongField(spoken, inside)
        self.field.written.connect(lambda text: self._take(replace(self._words, words=text)))
        may_read = self.tr("{name}: who may read my words?").format(name=self._name)
        self.who = ChipRow(
            may_read,
            [
                Choice(_MINE, self.tr("Only me"), "lock"),
                Choice(_OURS, self.tr("The grown-ups too"), "together"),
            ],
            parent=inside,
        )
        self.who.chosen.connect(lambda key: self._take(replace(self._words, shared=key == _OURS)))
        self.close_button = SmallButton(self.tr("Close my words"), inside, icon="lock")
        self.close_button.clicked.connect(self._close_and_stay)
        inside.body.addWidget(QuietLabel(self.tr("Write as much or as little as you like."), self))
        inside.body.addWidget(self.field)
        inside.body.addWidget(BodyLabel(self.tr("Who may read it?"), inside))
        inside.body.addWidget(self.who)
        inside.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        return inside

    def _open(self) -> None:
        if not self._allow(self._words.child_id, self):
            return
        self.field.show_text(self._words.words)
        self.who.set_value(_OURS if self._words.shared else _MINE)
        self.open_button.hide()
        self.shown.hide()
        self.state.hide()
        self.inside.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_and_stay(self) -> None:
        self.field.hand_over()
        self._close()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.inside.hide()
        self.field.show_text("")
        shared = self._words.shared and bool(self._words.words.strip())
        said = self.tr("{name} lets the grown-ups read this:")
        closed = self.tr("This is for {name}. No one else has to read it.")
        self.state.setText((said if shared else closed).format(name=self._name))
        self.shown.setText(self._words.words if shared else "")
        self.state.show()
        self.shown.setVisible(shared)
        self.open_button.show()

    def _take(self, words: ChildWords) -> None:
        if words != self._words:
            self._words = words
            self.changed.emit(words)
