"""Lets a family choose what is printed and how it looks."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.settings import Design, Document, Edition, Paper
from familypact.ui.look import current_look
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.headings import BodyLabel

_SAVE_INK = "save-ink"
_ANSWERS = "answers"


class EditionChoice(QWidget):
    """Rows of chips; emits the whole edition whenever one of them is chosen."""

    changed = Signal(object)  # Edition

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition = Edition()
        self.documents = self._documents()
        self.papers = self._papers()
        self.designs = self._designs()
        ink = Choice(_SAVE_INK, self.tr("Save ink"), spoken=self.tr("Save ink when printing"))
        self.ink = ChipRow(self.tr("Ink"), [ink], Pick.MANY, self)
        said = Choice(
            _ANSWERS,
            self.tr("Who said what at first"),
            spoken=self.tr("Print what each of us said alone, before we looked together"),
        )
        self.answers = ChipRow(self.tr("Answers"), [said], Pick.MANY, self)
        self._offers_answers = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(8))
        for title, row in (
            (self.tr("What"), self.documents),
            (self.tr("Paper"), self.papers),
            (self.tr("Design"), self.designs),
        ):
            column.addWidget(BodyLabel(title, self))
            column.addWidget(row)
        column.addWidget(self.ink)
        column.addWidget(self.answers)
        self.documents.chosen.connect(lambda key: self._take(document=Document(key)))
        self.papers.chosen.connect(lambda key: self._take(paper=Paper(key)))
        self.designs.chosen.connect(lambda key: self._take(design=Design(key)))
        self.ink.changed.connect(lambda keys: self._take(save_ink=_SAVE_INK in keys))
        self.answers.changed.connect(lambda keys: self._take(answers=_ANSWERS in keys))
        self._show_answers()

    @property
    def edition(self) -> Edition:
        return self._edition

    def offer_answers(self, *, offered: bool) -> None:
        """Let a family choose them where some were kept; they stay away until it does."""
        self._offers_answers = offered
        self._show_answers()

    def show_edition(self, edition: Edition) -> None:
        self._edition = edition
        self.documents.set_value(edition.document.value)
        self.papers.set_value(edition.paper.value)
        self.designs.set_value(edition.design.value)
        self.ink.set_value(_SAVE_INK if edition.save_ink else None)
        self.answers.set_value(_ANSWERS if edition.answers else None)
        self._show_answers()

    def _show_answers(self) -> None:
        is_full = self._edition.document is Document.AGREEMENT
        self.answers.setVisible(self._offers_answers and is_full)

    def _take(self, **chosen: object) -> None:
        self._edition = replace(self._edition, **chosen)  # type: ignore[arg-type]
        self._show_answers()
        self.changed.emit(self._edition)

    def _documents(self) -> ChipRow:
        choices = [
            Choice(Document.POSTER, self.tr("Poster")),
            Choice(Document.AGREEMENT, self.tr("Full agreement")),
            Choice(Document.CARDS, self.tr("Cards")),
        ]
        return ChipRow(self.tr("What to print"), choices, parent=self)

    def _papers(self) -> ChipRow:
        choices = [
            Choice(Paper.A4, "A4"),
            Choice(Paper.LETTER, self.tr("Letter")),
            Choice(Paper.A3, "A3"),
        ]
        return ChipRow(self.tr("Paper"), choices, parent=self)

    def _designs(self) -> ChipRow:
        choices = [
            Choice(Design.CALM, self.tr("Calm")),
            Choice(Design.PLAYFUL, self.tr("Playful")),
            Choice(Design.PLAIN, self.tr("Plain")),
        ]
        return ChipRow(self.tr("Design"), choices, parent=self)
