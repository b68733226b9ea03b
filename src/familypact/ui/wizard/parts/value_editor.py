"""Let a family set one parameter of a rule: a time, a number, a choice, several, or words."""

from dataclasses import dataclass

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.domain.house_rule import Parameter, ParameterKind, Unit, Value
from familypact.ui.look import current_look
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.fields import ListField, NumberField, TimeField
from familypact.ui.wizard.parts.rule_words import RuleWords
from familypact.ui.wizard.parts.text_line import TextLine

_QUARTER = 15
_HOUR = 60
_DAY = 24 * _HOUR
_FEW_OPTIONS = 5
_WIDEST_LIST = 300  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class EditorSubject:
    """What an editor acts on; `name` is said by screen readers."""

    parameter: Parameter
    name: str
    roomy: bool = False  # there is room for chips where a list would do


class QuarterField(TimeField):
    """A time whose minutes go in quarters; others can be typed."""

    @override
    def stepBy(self, steps: int) -> None:
        if self.currentSection() is not self.Section.MinuteSection:
            super().stepBy(steps)
            return
        now = self.time().hour() * _HOUR + self.time().minute()
        quarters = now // _QUARTER if steps > 0 or now % _QUARTER == 0 else now // _QUARTER + 1
        later = (quarters + steps) * _QUARTER % _DAY
        self.setTime(QTime(later // _HOUR, later % _HOUR))


class ValueEditor(QWidget):
    """Shows one value and emits `changed` with the new one (a `Value`) when the family sets it."""

    changed = Signal(object)

    def __init__(
        self, subject: EditorSubject, words: RuleWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.parameter = subject.parameter
        self._words = words
        self._value: Value | None = None
        self._field = self._make_field(subject)
        room = QVBoxLayout(self) if self.is_wide() else QHBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self._field)
        self._settle_width(room)

    def field(self) -> QWidget:
        """Give the field itself, to put the focus on."""
        return self._field

    def is_wide(self) -> bool:
        """Tell whether the field wants the whole line."""
        return isinstance(self._field, ChipRow | TextLine)

    def value(self) -> Value | None:
        return self._value

    def set_value(self, value: Value) -> None:
        """Show a value, without a signal."""
        self._value = value
        field = self._field
        before = field.blockSignals(True)
        match field:
            case TimeField():
                field.setTime(QTime.fromString(str(value), "HH:mm"))
            case NumberField():
                field.setValue(value if isinstance(value, int) else 0)
                self._show_unit(field)
            case ListField():
                field.setCurrentIndex(field.findData(value))
            case ChipRow():
                field.set_value(value if isinstance(value, tuple) else str(value))
            case TextLine():
                field.show_text(str(value))
        field.blockSignals(before)

    def hand_over(self) -> None:
        """Emit what is still being typed."""
        if isinstance(self._field, TextLine):
            self._field.hand_over()
        elif isinstance(self._field, NumberField | TimeField):
            self._field.interpretText()

    def _make_field(self, subject: EditorSubject) -> QWidget:
        match subject.parameter.kind:
            case ParameterKind.TIME:
                return self._time_field(subject.name)
            case ParameterKind.NUMBER:
                return self._number_field(subject.name)
            case ParameterKind.CHOICE:
                return self._choice_field(subject)
            case ParameterKind.CHOICES:
                return self._chips(subject.name, Pick.MANY)
            case ParameterKind.WORDS:
                line = TextLine(subject.name, self)
                line.written.connect(lambda text: self._take(text.strip()))
                return line

    def _time_field(self, name: str) -> QWidget:
        field = QuarterField(name, self)
        field.setDisplayFormat("HH:mm")
        field.setWrapping(True)
        field.setKeyboardTracking(False)
        field.timeChanged.connect(lambda time: self._take(time.toString("HH:mm")))
        return field

    def _number_field(self, name: str) -> QWidget:
        field = NumberField(name, self)
        field.setRange(self.parameter.low, self.parameter.high)
        field.setSingleStep(self.parameter.step)
        field.setKeyboardTracking(False)
        self._show_unit(field)
        field.valueChanged.connect(self._take_number)
        return field

    def _choice_field(self, subject: EditorSubject) -> QWidget:
        if subject.roomy and len(self.parameter.options) <= _FEW_OPTIONS:
            return self._chips(subject.name, Pick.ONE)
        field = ListField(subject.name, self)
        for option in self.parameter.options:
            field.addItem(self._words.option(option), option.id)
        field.setMaximumWidth(current_look().px(_WIDEST_LIST))
        field.activated.connect(lambda _place: self._take(field.currentData()))
        return field

    def _chips(self, name: str, pick: Pick) -> QWidget:
        choices = []
        for option in self.parameter.options:
            text = self._words.option(option)
            choices.append(Choice(option.id, text, spoken=f"{name}: {text}"))
        row = ChipRow(name, choices, pick, self)
        row.changed.connect(self._take_chips)
        return row

    def _take(self, value: Value) -> None:
        self._value = value
        self.changed.emit(value)

    def _take_number(self, number: int) -> None:
        if isinstance(self._field, NumberField):
            self._show_unit(self._field)
        self._take(number)

    def _take_chips(self, keys: frozenset[str]) -> None:
        ordered = tuple(option.id for option in self.parameter.options if option.id in keys)
        if self.parameter.kind is ParameterKind.CHOICES:
            self._take(ordered)
        elif ordered:
            self._take(ordered[0])

    def _show_unit(self, field: NumberField) -> None:
        match self.parameter.unit:
            case Unit.MINUTES:
                field.setSuffix(self.tr(" min"))
            case Unit.DAYS:
                field.setSuffix(self.tr(" day") if field.value() == 1 else self.tr(" days"))
            case Unit.MONEY:
                prefix, suffix = self._money_signs()
                field.setPrefix(prefix)
                field.setSuffix(suffix)
            case Unit.NONE:
                pass

    def _money_signs(self) -> tuple[str, str]:
        """Find what stands before and after the amount where this family lives."""
        written = self._words.money(1)
        digits = [place for place, letter in enumerate(written) if letter.isdigit()]
        if not digits:
            return "", ""
        return written[: digits[0]], written[digits[-1] + 1 :]

    def _settle_width(self, room: QBoxLayout) -> None:
        if self.is_wide():
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(room.hasHeightForWidth())
            self.setSizePolicy(policy)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
