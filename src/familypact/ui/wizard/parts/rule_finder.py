"""Find another rule of the catalogue by its words, or write one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.text_line import LONGEST

_LIST_HEIGHT = 260


class RuleFinder(Card):
    """Emits `found` with the id of a catalogue rule, `written` with the words of an own one."""

    found = Signal(str)
    written = Signal(str, str, str)

    def __init__(self, table: RuleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("More rules to choose from"))
        self._table = table
        self._search = QLineEdit(self)
        self._search.setAccessibleName(self.tr("Search the rules"))
        self._search.setPlaceholderText(self.tr("Search: games, photos, sleep ..."))
        self._search.textChanged.connect(self._filter)
        self._list = self._make_list()
        self._nothing = BodyLabel(self.tr("No rule says that. Write your own below."), self)
        self._add = SecondaryButton(self.tr("Add this rule"), self, icon="plus")
        self._add.clicked.connect(self._take_current)
        for widget in (self._search, self._list, self._nothing, self._add):
            self.body.addWidget(widget)
        self.body.addSpacing(current_look().gap(12))
        self._add_form()
        self.fill()

    def fill(self) -> None:
        """List the fitting rules that the family has not got."""
        self._list.clear()
        words = self._table.words
        for rule in self._table.making.more():
            item = QListWidgetItem(words.title(rule), self._list)
            item.setData(Qt.ItemDataRole.UserRole, rule.id)
            reasons = f"{words.child_reason(rule)} {words.grown_up_reason(rule)}"
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words.child_reason(rule))
            item.setData(Qt.ItemDataRole.UserRole + 1, f"{item.text()} {reasons}".casefold())
        self._filter(self._search.text())

    def take_focus(self) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_list(self) -> QListWidget:
        found = QListWidget(self)
        found.setAccessibleName(self.tr("Rules you can add"))
        found.setWordWrap(True)
        found.setTextElideMode(Qt.TextElideMode.ElideNone)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setFixedHeight(current_look().gap(_LIST_HEIGHT))
        found.itemActivated.connect(self._take)
        found.currentItemChanged.connect(lambda *_items: self._allow())
        return found

    def _add_form(self) -> None:
        self.body.addWidget(CardTitle(self.tr("Or write a rule of your own"), self))
        self._own = self._line(self.tr("Our rule"))
        self._child = self._line(self.tr("Why, as the children see it"))
        self._grown_up = self._line(self.tr("Why, as the grown-ups see it"))
        self._write = SecondaryButton(self.tr("Add our own rule"), self, icon="plus")
        self._write.setEnabled(False)
        self._write.clicked.connect(self._take_own)
        self._own.textChanged.connect(lambda text: self._write.setEnabled(bool(text.strip())))
        self._own.returnPressed.connect(self._take_own)
        self.body.addWidget(self._write)

    def _line(self, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST)
        line.setAccessibleName(self.tr("A rule of our own: {part}").format(part=label))
        column = QVBoxLayout()
        column.setSpacing(current_look().gap(4))
        column.addWidget(BodyLabel(label, self))
        column.addWidget(line)
        self.body.addLayout(column)
        return line

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        first: QListWidgetItem | None = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            fits = all(word in item.data(Qt.ItemDataRole.UserRole + 1) for word in wanted)
            item.setHidden(not fits)
            if fits and first is None:
                first = item
        current = self._list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self._list.setCurrentItem(first)
        self._nothing.setVisible(first is None)
        self._allow()

    def _allow(self) -> None:
        current = self._list.currentItem()
        self._add.setEnabled(current is not None and not current.isHidden())

    def _take_current(self) -> None:
        current = self._list.currentItem()
        if current is not None:
            self._take(current)

    def _take(self, item: QListWidgetItem) -> None:
        self.found.emit(item.data(Qt.ItemDataRole.UserRole))

    def _take_own(self) -> None:
        if not self._own.text().strip():
            return
        self.written.emit(self._own.text(), self._child.text(), self._grown_up.text())
        for line in (self._own, self._child, self._grown_up):
            line.clear()
