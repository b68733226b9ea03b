"""Where one person signs: draws or types the name, adds a note, says no, or leaves it for later."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.sign_off import Mark, SignOff
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import CardTitle, QuietLabel
from familypact.ui.widgets.ink_pad import InkPad
from familypact.ui.widgets.signed_name import NoteField, SignedName

_SHORT = 14  # letters of a name that leave room for the role beside it


class Way(StrEnum):
    """What the person chose."""

    SIGN = "sign"
    NOTE = "note"
    LATER = "later"
    DECLINE = "decline"


class SignBox(QWidget):
    """`changed` comes with every stroke and answer; `sign_off` then says what stands."""

    changed = Signal()

    def __init__(
        self, name: str, role: str, may_decline: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._way = Way.SIGN
        self._typing = False
        self.tool = SmallButton("", self)
        self.pad = InkPad(self._about(self.tr("sign here with mouse, finger or pen")), self)
        self.typed = SignedName(self._about(self.tr("type the name")), self)
        self.note = NoteField("", self)
        self.said = QuietLabel("", self)
        self.ways = ChipRow(self._about(self.tr("sign")), self._choices(), parent=self)
        self.ways.setVisible(may_decline)
        self._lay_out(role)
        self._connect()
        self._show()

    def sign_off(self, party_id: str, on: date) -> SignOff | None:
        """Give what stands now; None for somebody who signs later."""
        note = self.note.words() if self._way in (Way.NOTE, Way.DECLINE) else ""
        if self._way is Way.LATER:
            return None
        if self._way is Way.DECLINE:
            return SignOff(party_id, Mark.DECLINED, on, note=note)
        if self._typing:
            typed = self.typed.words()
            return SignOff(party_id, Mark.TYPED, on, typed=typed, note=note) if typed else None
        if self.pad.is_empty():
            return None
        strokes, size = self.pad.strokes(), self.pad.pad_size()
        return SignOff(party_id, Mark.DRAWN, on, strokes=strokes, pad=size, note=note)

    def set_sign_off(self, sign_off: SignOff | None) -> None:
        """Show what was saved, without a signal."""
        self._typing = sign_off is not None and sign_off.mark is Mark.TYPED
        self._way = _way_of(sign_off)
        if sign_off is None:
            self.pad.set_strokes(())
        else:
            self.pad.set_strokes(sign_off.strokes, sign_off.pad)
        self.typed.show_words("" if sign_off is None else sign_off.typed)
        self.note.show_words("" if sign_off is None else sign_off.note)
        self._show()

    def flush(self) -> None:
        """Take over now what is being typed."""
        self.typed.flush()
        self.note.flush()

    def _choices(self) -> list[Choice]:
        words = {
            Way.SIGN: (self.tr("I sign"), "pencil"),
            Way.NOTE: (self.tr("Sign with a note"), "speech"),
            Way.LATER: (self.tr("Later"), "clock"),
            Way.DECLINE: (self.tr("I do not sign now"), "talk"),
        }
        return [Choice(way, text, icon, self._about(text)) for way, (text, icon) in words.items()]

    def _lay_out(self, role: str) -> None:
        look = current_look()
        head = QHBoxLayout()
        head.setSpacing(look.gap(12))
        head.addLayout(self._who(role), 1)
        head.addWidget(self.tool, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        column.addLayout(head)
        for widget in (self.pad, self.typed, self.said, self.note, self.ways):
            column.addWidget(widget)
        column.addStretch(1)

    def _who(self, role: str) -> QHBoxLayout | QVBoxLayout:
        """Put the role beside a short name, and under a long one."""
        title, part = CardTitle(self._name, self), QuietLabel(role, self)
        if len(self._name) > _SHORT:
            under = QVBoxLayout()
            under.setSpacing(0)
            under.addWidget(title)
            under.addWidget(part)
            return under
        beside = QHBoxLayout()
        beside.setSpacing(current_look().gap(12))
        for label in (title, part):
            label.centre_vertically()
            beside.addWidget(label)
        beside.addStretch(1)
        return beside

    def _connect(self) -> None:
        self.pad.changed.connect(self._tell)
        self.typed.settled.connect(self._tell)
        self.note.settled.connect(self._tell)
        self.tool.clicked.connect(self._use_tool)
        self.ways.chosen.connect(self._go)

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _go(self, key: str) -> None:
        self._way = Way(key)
        self._tell()
        if self._way in (Way.NOTE, Way.DECLINE):
            self.note.setFocus()

    def _has_mark(self) -> bool:
        return bool(self.typed.words()) if self._typing else not self.pad.is_empty()

    def _use_tool(self) -> None:
        """Start again where there is something, else change between drawing and typing."""
        if not self._has_mark():
            self._typing = not self._typing
        elif self._typing:
            self.typed.show_words("")
        else:
            self.pad.clear()  # tells by itself
        self._tell()
        (self.typed if self._typing else self.pad).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        signing = self._way in (Way.SIGN, Way.NOTE)
        self.pad.setVisible(signing and not self._typing)
        self.typed.setVisible(signing and self._typing)
        self.tool.setVisible(signing)
        self.said.setVisible(not signing)
        self.said.setText(self._said())
        self.note.setVisible(self._way in (Way.NOTE, Way.DECLINE))
        self.ways.set_value(self._way)
        self._name_parts()

    def _name_parts(self) -> None:
        if self._has_mark():
            words, icon = self.tr("Start again"), "restart"
        elif self._typing:
            words, icon = self.tr("Draw it instead"), "pencil"
        else:
            words, icon = self.tr("Type it instead"), "computer"
        self.tool.setText(words)
        self.tool.set_icon_name(icon)
        self.tool.setAccessibleName(self._about(words))
        declining = self._way is Way.DECLINE
        hint = self.tr("Why, if you like to say so") if declining else self.tr("Your note")
        self.note.setPlaceholderText(hint)
        self.note.setAccessibleName(self._about(hint))

    def _said(self) -> str:
        if self._way is Way.DECLINE:
            return self.tr("That is all right. Talk about what would have to change.")
        return self.tr("There is no hurry. The poster keeps a place free.")

    def _about(self, what: str) -> str:
        return self.tr("{name}: {what}").format(name=self._name.strip(), what=what)


def _way_of(sign_off: SignOff | None) -> Way:
    if sign_off is None:
        return Way.SIGN
    if sign_off.mark is Mark.DECLINED:
        return Way.DECLINE
    return Way.NOTE if sign_off.note else Way.SIGN
