"""Talk it through, between the check-ins: the topics of each child, the open ones first."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.app.topics import NextStep, Topic, Topics, TopicState
from familypact.domain.draft import Talk
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.plain_page import PlainPage
from familypact.ui.topics.step_card import StepCard
from familypact.ui.topics.topic_card import TopicCard
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.button_shape import Shape
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import CardTitle


class TopicButton(SecondaryButton):
    """As wide as its column."""

    def __init__(self, text: str, parent: QWidget, *, icon: str) -> None:
        super().__init__(text, parent, icon=icon)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def shape(self) -> Shape:
        return Shape(height=52, side=18, radius=14, centred=False)


class TopicsPage(PlainPage):
    """Looks at the agreement anew each time it is shown."""

    def __init__(self, topics: Topics, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = topics
        self._texts = texts
        self._child = ""
        self._list: QWidget | None = None
        self.opened: TopicCard | StepCard | None = None
        self.buttons: dict[str, TopicButton] = {}  # by the id of a topic or of a next step
        self.children_row = ChipRow(self.tr("Whose topics?"), [], parent=self)
        self.children_row.chosen.connect(self.show_child)
        self.body.addWidget(self.children_row)
        self._head_list()

    @override
    def first_focus(self) -> QWidget:
        if self.opened is not None:
            return self.opened.back_button
        if not self.buttons:
            self._refresh()
        return next(iter(self.buttons.values()), self.help_button)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self.opened is None:
            self._refresh()
        super().showEvent(event)

    def show_child(self, child_id: str) -> None:
        self._child = child_id
        self._close_topic()
        self._refresh()

    def show_topic(self, topic: Topic) -> None:
        """Open one topic in place of the list."""
        self._drop_list()
        card = TopicCard(topic, self._topics.catalogue, self._texts)
        card.answered.connect(lambda key: self._keep(topic, Talk(key)))
        self._open(card, topic.risk.id)
        self.head(
            self._words(topic.card.title), self.tr("Read it aloud, then take turns to answer.")
        )
        self.arrive()

    def show_step(self, step: NextStep) -> None:
        """Open a next step in place of the list."""
        self._drop_list()
        self._open(StepCard(step, self._texts), step.milestone.id)
        self.head(
            self._texts.translate("milestones", step.milestone.title),
            self.tr("Agree now what comes before it. Then it is a plan, and nobody has to beg."),
        )
        self.arrive()

    def _open(self, card: TopicCard | StepCard, came_from: str) -> None:
        card.back_wanted.connect(lambda: self._go_back(came_from))
        self.opened = card
        self.body.addWidget(card)
        card.show()
        self.children_row.hide()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _head_list(self) -> None:
        self.head(
            self.tr("Talk it through"),
            self.tr("Pick one, talk for five minutes, and stop while it is good."),
        )

    def _refresh(self) -> None:
        self._drop_list()
        try:
            children = self._topics.children()
            if self._child not in [child.id for child in children]:
                self._child = children[0].id if children else ""
            found = self._topics.for_child(self._child) if self._child else ()
            steps = self._topics.next_steps(self._child) if self._child else ()
        except FamilyPactError as error:
            self.banner.show_news(News.PROBLEM, words_for(error, self._texts))
            return
        self.children_row.set_choices([Choice(c.id, c.name.strip(), "child") for c in children])
        self.children_row.set_value(self._child)
        self.children_row.setVisible(len(children) > 1)
        self._show_list(found, steps)

    def _show_list(self, found: tuple[Topic, ...], steps: tuple[NextStep, ...]) -> None:
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        for state in TopicState:
            here = [topic for topic in found if topic.state is state]
            if here:
                column.addWidget(CardTitle(self._state_words(state), self._list))
                grid = ColumnsLayout(most=2, narrowest=320, gap=8)
                for topic in here:
                    grid.addWidget(self._button(topic, self._list))
                column.addLayout(grid)
        self._add_steps(column, steps, self._list)
        self.body.addWidget(self._list)
        self._list.show()

    def _add_steps(self, column: QVBoxLayout, steps: tuple[NextStep, ...], parent: QWidget) -> None:
        """Add, below the topics, what this child may want next."""
        if not steps:
            return
        column.addWidget(CardTitle(self.tr("Next steps of freedom"), parent))
        grid = ColumnsLayout(most=2, narrowest=320, gap=8)
        for step in steps:
            title = self._texts.translate("milestones", step.milestone.title)
            button = TopicButton(title, parent, icon=step.milestone.icon)
            button.clicked.connect(partial(self.show_step, step))
            self.buttons[step.milestone.id] = button
            grid.addWidget(button)
        column.addLayout(grid)

    def _button(self, topic: Topic, parent: QWidget) -> TopicButton:
        icon = "tick" if topic.state is TopicState.TALKED else "talk"
        button = TopicButton(self._words(topic.card.title), parent, icon=icon)
        button.clicked.connect(lambda: self.show_topic(topic))
        self.buttons[topic.risk.id] = button
        return button

    def _drop_list(self) -> None:
        self.buttons = {}
        if self._list is not None:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None

    def _close_topic(self) -> None:
        if self.opened is not None:
            gone, self.opened = self.opened, None
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._head_list()

    def _go_back(self, risk_id: str) -> None:
        self._close_topic()
        self._refresh()
        if risk_id in self.buttons:
            self.buttons[risk_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, topic: Topic, talk: Talk) -> None:
        try:
            self._topics.keep(self._child, topic.risk.id, talk)
        except FamilyPactError as error:
            self.banner.show_news(News.PROBLEM, words_for(error, self._texts))

    def _state_words(self, state: TopicState) -> str:
        match state:
            case TopicState.COME_BACK:
                return self.tr("You wanted to come back to this")
            case TopicState.NEW_FOR_AGE:
                return self.tr("New at this age")
            case TopicState.OPEN:
                return self.tr("Not talked about yet")
            case TopicState.NOT_YET:
                return self.tr("Not for us yet")
            case TopicState.TALKED:
                return self.tr("Talked about")

    def _words(self, source: str) -> str:
        return self._texts.translate("risks", source)
