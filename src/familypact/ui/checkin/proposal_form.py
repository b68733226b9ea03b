"""Say what should change and why; every word is saved as it is written."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Point
from familypact.domain.family import GROWN_UPS
from familypact.domain.house_rule import Parameter, Value
from familypact.domain.proposal import Proposal, ProposalKind, Setting
from familypact.ui.checkin.half_written import HalfWritten
from familypact.ui.checkin.long_list import LongList
from familypact.ui.checkin.talk_table import ProposalTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, WhyLine
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.text_line import TextLine
from familypact.ui.wizard.parts.value_editor import EditorSubject, ValueEditor

_OWN = ""


class ProposalForm(Card):
    """Emits `placed` once it is on the table, and `closed` when it is done or taken away."""

    placed = Signal()
    closed = Signal()

    def __init__(
        self,
        table: ProposalTable,
        by: str,
        point: Point | None,
        parent: QWidget | None = None,
        *,
        alone: bool = False,
    ) -> None:
        super().__init__("", Tone.INDIGO if by == GROWN_UPS else Tone.CORAL, parent)
        self._table, self._point = table, point
        self._proposal = Proposal(0, by, table.proposals.agreement.agreed_on)
        table.save(self._begin)
        self._rule = table.proposals.rule(point)
        self._inside = Tall(self, gap=8)
        self.gate: HalfWritten | None = None
        self.set_title(self._title(by))
        self._about = self.tr("a new rule") if point is None else point.words
        kinds = table.proposals.kinds_for(point)
        self.kinds = ChipRow(
            self.tr("{about}: what should change?").format(about=self._about),
            [Choice(kind.value, table.words.kind(kind)) for kind in kinds],
            parent=self,
        )
        self.kinds.chosen.connect(lambda key: self._keep(kind=ProposalKind(key)))
        self.rules: ListField | None = None
        self.parameters: ListField | None = None
        self.editor: ValueEditor | None = None
        self.own = TextLine(self._named(self.tr("The new words")), self)
        self.own_label = BodyLabel(self.tr("The new words"), self)
        self.reason = TextLine(self._named(self.tr("Why?")), self)
        self._value_box = QWidget(self)
        self._value_row = FlowLayout(self._value_box)
        self.place_button = PrimaryButton(self.tr("Put it on the table"), self)
        self.leave_button = SecondaryButton(self.tr("Leave it"), self)
        self._lay_out()
        self._connect()
        self.body.addWidget(self._inside)
        if alone or not (self._proposal.words or self._proposal.reason):
            self._show()
        else:
            self._add_gate()

    def take_focus(self) -> None:
        if self.gate is not None:
            self.gate.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = self.kinds.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if first:
            first[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def proposal(self) -> Proposal:
        return self._proposal

    # --- what is written ---

    def _begin(self) -> None:
        about = "" if self._point is None else self._point.key
        self._proposal = self._table.proposals.write(self._proposal.by, about)

    def _keep(self, **changes: object) -> None:
        changed = replace(self._proposal, **changes)  # type: ignore[arg-type] # fields by name
        if changed.kind not in (ProposalKind.CHANGE, ProposalKind.TRY):
            changed = replace(changed, setting=None)
        if changed != self._proposal and self._table.save(
            lambda: self._table.proposals.keep(changed)
        ):
            self._proposal = changed
        self._show()

    def _place(self) -> None:
        for line in (self.own, self.reason):
            line.hand_over()
        if self.editor is not None:
            self.editor.hand_over()
        if self._proposal.is_complete and self._table.save(
            lambda: self._table.proposals.put_on_table(self._proposal)
        ):
            self.placed.emit()
            self.closed.emit()

    def _leave(self) -> None:
        if self._table.save(lambda: self._table.proposals.withdraw(self._proposal)):
            self.closed.emit()

    def _set_value(self, value: Value) -> None:
        parameter = self._parameter()
        if parameter is not None:
            child = self._proposal.by if self._is_own_value(parameter) else ""
            self._keep(setting=Setting(parameter.id, value, child))

    def _is_own_value(self, parameter: Parameter) -> bool:
        """Let a child ask for itself where every child may have a value of its own."""
        return parameter.per_child and self._proposal.by != GROWN_UPS

    # --- what is shown ---

    def _show(self) -> None:
        kind = self._proposal.kind
        self.kinds.set_value(None if kind is None else kind.value)
        self.own.show_text(self._proposal.words)
        self.reason.show_text(self._proposal.reason)
        new = self._point is None and kind is not None
        if self.rules is not None:
            self.rules.setVisible(new)
            self.rules.setCurrentIndex(max(self.rules.findData(self._proposal.rule_id), 0))
        in_words = kind is ProposalKind.REWORD or (new and not self._proposal.rule_id)
        self.own.setVisible(in_words)
        self.own_label.setVisible(in_words)
        self._show_value(wanted=kind in (ProposalKind.CHANGE, ProposalKind.TRY) and not new)
        self.owed.setVisible(self._table.proposals.owed_after(self._proposal) > 0)
        self.place_button.setEnabled(self._proposal.is_complete)
        self._table.grown()

    def _show_value(self, *, wanted: bool) -> None:
        parameter = self._parameter()
        shown = wanted and parameter is not None
        self._value_box.setVisible(shown)
        if not shown or parameter is None:
            return
        if self.editor is None or self.editor.parameter != parameter:
            self._make_editor(parameter)
        setting = self._proposal.setting
        if self.editor is not None:
            value = self._value_now(parameter) if setting is None else setting.value
            if value is not None:
                self.editor.set_value(value)

    def _value_now(self, parameter: Parameter) -> Value | None:
        chosen = self._table.proposals.agreement.draft.rule("" if not self._rule else self._rule.id)
        if chosen is None:
            return None
        own = chosen.by_child.get(self._proposal.by, {})
        return own.get(parameter.id, chosen.values.get(parameter.id))

    def _parameter(self) -> Parameter | None:
        if self._rule is None or not self._rule.parameters:
            return None
        if self.parameters is None:
            return self._rule.parameters[0]
        return self._rule.parameter(str(self.parameters.currentData()))

    def _make_editor(self, parameter: Parameter) -> None:
        if self.editor is not None:
            self._value_row.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
        words = self._table.words
        subject = EditorSubject(parameter, self._named(words.label(parameter)), roomy=True)
        self.editor = ValueEditor(subject, words, self._value_box)
        self.editor.changed.connect(self._set_value)
        self._value_row.addWidget(self.editor)
        self.editor.show()

    # --- how it is made ---

    def _title(self, by: str) -> str:
        if by == GROWN_UPS:
            return self.tr("What do the grown-ups suggest?")
        name = self._table.words.short_name(by)
        return self.tr("What does {name} suggest?").format(name=name)

    def _named(self, label: str) -> str:
        return f"{self._about}: {label}"

    def _lay_out(self) -> None:
        self._inside.body.addWidget(self.kinds)
        if self._point is None:
            self.rules = self._make_rules()
            self._inside.body.addWidget(self.rules)
        self._inside.body.addWidget(self.own_label)
        self._inside.body.addWidget(self.own)
        if self._rule is not None and len(self._rule.parameters) > 1:
            self.parameters = self._make_parameters(self._rule.parameters)
            self._value_row.addWidget(self.parameters)
        self._inside.body.addWidget(self._value_box)
        self.owed = WhyLine(self._table.words.owed(), self)
        self._inside.body.addWidget(self.owed)
        self._inside.body.addWidget(BodyLabel(self.tr("Why?"), self))
        self._inside.body.addWidget(self.reason)
        buttons = FlowLayout()
        buttons.addWidget(self.place_button)
        buttons.addWidget(self.leave_button)
        self._inside.body.addLayout(buttons)

    def _add_gate(self) -> None:
        """Keep what somebody has only begun to write from whoever else sits at the table."""
        self._inside.hide()
        self.gate = HalfWritten(self._table.words.who(self._proposal.by), self)
        self.gate.opened.connect(self._open_gate)
        self.gate.left.connect(self.closed)
        self.body.addWidget(self.gate)

    def _open_gate(self) -> None:
        if self.gate is not None:
            self.gate.hide()
        self._inside.show()
        self._show()

    def _connect(self) -> None:
        self.own.written.connect(lambda words: self._keep(words=words))
        self.reason.written.connect(lambda words: self._keep(reason=words))
        self.place_button.clicked.connect(self._place)
        self.leave_button.clicked.connect(self._leave)

    def _make_rules(self) -> ListField:
        field = LongList(self._named(self.tr("Which rule?")), self)
        field.addItem(self.tr("In our own words"), _OWN)
        for rule in self._table.proposals.new_rules():
            field.addItem(self._table.words.title(rule), rule.id)
        field.activated.connect(lambda _n: self._keep(rule_id=str(field.currentData())))
        return field

    def _make_parameters(self, parameters: Sequence[Parameter]) -> ListField:
        field = ListField(self._named(self.tr("Which value?")), self)
        for parameter in parameters:
            field.addItem(self._table.words.label(parameter), parameter.id)
        setting = self._proposal.setting
        if setting is not None:
            field.setCurrentIndex(max(field.findData(setting.parameter_id), 0))
        field.activated.connect(lambda _n: self._keep(setting=None))
        return field
