"""What is under way between two talks: wishes without an answer, agreed changes, rules on trial."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.talk_door import TalkNews
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel


class WaitingCard(Card):
    """Hidden while nothing is under way; `table_wanted` leads to the wishes."""

    table_wanted = Signal()
    version_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Under way"))
        self.wishes, self.changes = BodyLabel("", self), BodyLabel("", self)
        self.table_button = SmallButton(self.tr("To the parking lot"), self)
        self.version_button = SmallButton(self.tr("Make the new version"), self, icon="pencil")
        self.table_button.clicked.connect(self.table_wanted)
        self.version_button.clicked.connect(self.version_wanted)
        self._rows = [
            self._row(self.wishes, self.table_button),
            self._row(self.changes, self.version_button),
        ]
        self._trials: list[BodyLabel] = []
        self.hide()

    def show_news(self, news: TalkNews) -> None:
        self.wishes.setText(self._wishes(news.waiting))
        self.changes.setText(self._changes(news.agreed))
        for row, count in zip(self._rows, (news.waiting, news.agreed), strict=True):
            row.setVisible(bool(count))
        for label in self._trials:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._trials = [BodyLabel(self._trial(rule, day), self) for rule, day in news.trials]
        for label in self._trials:
            self.body.addWidget(label)
        self.setVisible(bool(news.waiting or news.agreed or news.trials))

    def _wishes(self, count: int) -> str:
        if count == 1:
            return self.tr("One wish waits for an answer.")
        return self.tr("{count} wishes wait for an answer.").format(count=count)

    def _changes(self, count: int) -> str:
        if count == 1:
            return self.tr("One change is agreed. It counts once you have all signed it.")
        return self.tr(
            "{count} changes are agreed. They count once you have all signed them."
        ).format(count=count)

    def _trial(self, rule: str, day: str) -> str:
        if day:
            return self.tr("{rule}: you try it until {day}.").format(rule=rule, day=day)
        return self.tr(
            "{rule}: your two weeks of trying are over. Keep it, change it or leave it out when "
            "you talk next."
        ).format(rule=rule)

    def _row(self, label: BodyLabel, button: SmallButton) -> QWidget:
        row = QWidget(self)
        layout = AsideLayout(row, narrowest=260, gap=12)
        label.centre_vertically()
        layout.addWidget(label)
        layout.addWidget(button)
        self.body.addWidget(row)
        return row
