"""The history of the pact: how it went, the good things, every version and why; as a file too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.history import FileKind, PactHistory
from familypact.app.texts import Texts
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.history.going_card import GoingCard
from familypact.ui.history.version_card import VersionCard
from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.tall import Tall

_GOOD_THINGS = 24


class HistoryPage(PlainPage):
    """Emits how the family wants to keep its history; `export_wanted` with a `FileKind`."""

    print_wanted = Signal()
    pdf_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(
        self, history: PactHistory, words: TalkWords, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._history, self._words, self._texts = history, words, texts
        self.head(
            self.tr("Our history"),
            self.tr("A rule that did not work is a rule to change. Nobody is compared here."),
        )
        self.going = GoingCard(history.ticks, texts.language, self)
        self.good = Card(self.tr("What went well"), Tone.TEAL, self)
        self._good_words = Tall(self.good, gap=6)
        self.good.body.addWidget(self._good_words)
        self._versions = Tall(self)
        self.versions: list[VersionCard] = []
        self.print_button = SecondaryButton(
            self.tr("Print"), self, icon="printer", name=self.tr("Print our history")
        )
        self.pdf_button = SecondaryButton(self.tr("Save as PDF"), self, icon="save")
        self.text_button = SecondaryButton(self.tr("Save as text"), self, icon="save")
        self.table_button = SecondaryButton(self.tr("Save as a table"), self, icon="save")
        self.print_button.clicked.connect(self.print_wanted)
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.text_button.clicked.connect(lambda: self.export_wanted.emit(FileKind.TEXT.value))
        self.table_button.clicked.connect(lambda: self.export_wanted.emit(FileKind.TABLE.value))
        row = FlowLayout()
        for button in (self.print_button, self.pdf_button, self.text_button, self.table_button):
            row.addWidget(button)
        for part in (self.going, self.good, self._versions):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.refresh()

    @override
    def first_focus(self) -> QWidget:
        return self.help_button

    def refresh(self) -> None:
        """Ask again, as after a talk or a new version."""
        self.going.refresh()
        self._show_good_things()
        for card in self.versions:
            self._versions.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.versions = [
            VersionCard(story, self._words, self._texts, self._versions)
            for story in self._history.stories()
        ]
        for card in self.versions:
            self._versions.body.addWidget(card)
            card.show()

    def _show_good_things(self) -> None:
        for label in self._good_words.findChildren(BodyLabel):
            self._good_words.body.removeWidget(label)
            label.hide()
            label.setParent(None)
            label.deleteLater()
        talks = [talk for talk in self._history.talks() if talk.good_thing][-_GOOD_THINGS:]
        self.good.setVisible(bool(talks))
        for talk in reversed(talks):
            words = self.tr("{day}: {words}").format(
                day=self._texts.day(talk.day), words=talk.good_thing
            )
            label = BodyLabel(words, self._good_words)
            self._good_words.body.addWidget(label)
            label.show()
