"""Where a topic's facts come from: each figure with its people, year and source."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from familypact.app.texts import Texts
from familypact.domain.risk import Evidence, Origin
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.source_line import SourceLine


class EvidenceDialog(QDialog):
    """For grown-ups; an address opens only in the person's own browser, after asking."""

    def __init__(self, facts: Sequence[Evidence], texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setWindowTitle(self.tr("Where this comes from"))
        look = current_look()
        self.resize(look.px(720), look.px(560))
        scroll = ScrollPage(self)
        scroll.body.addWidget(TitleLabel(self.tr("Where this comes from"), self))
        scroll.body.addWidget(
            QuietLabel(
                self.tr(
                    "Studies ask different people in different ways, so the numbers cannot simply "
                    "be put side by side. Figures from the old slides are marked."
                ),
                self,
            )
        )
        for fact in facts:
            scroll.body.addWidget(self._card(fact))
        close = SecondaryButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.gap(36), 0, look.gap(36), look.gap(20))
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _card(self, fact: Evidence) -> Card:
        card = Card("", parent=self)
        card.body.addWidget(BodyLabel(self._words(fact.statement), card))
        card.body.addWidget(QuietLabel(self._who(fact), card))
        if fact.trend_note:
            card.body.addWidget(QuietLabel(self._words(fact.trend_note), card))
        if fact.url:
            name = f"{fact.source_org}, {fact.year}"
            line = SourceLine(fact.source_title or name, card, name=name)
            line.clicked.connect(lambda: self._ask_to_open(fact.url))
            card.body.addWidget(line)
        return card

    def _who(self, fact: Evidence) -> str:
        said = self.tr("{population}. {source}, {year}.").format(
            population=self._words(fact.population), source=fact.source_org, year=fact.year
        )
        return f"{said} {self.tr('From the old slides.')}" if fact.origin is Origin.DECK else said

    def _words(self, source: str) -> str:
        return self._texts.translate("evidence", source)

    def _ask_to_open(self, url: str) -> None:
        question = self.tr("Open this address in your browser?\n\n{address}").format(address=url)
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, self.tr("Leave FamilyPact?"), question) == yes:
            QDesktopServices.openUrl(QUrl(url))
