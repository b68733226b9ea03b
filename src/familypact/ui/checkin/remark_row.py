"""A side's own words about a point, and its yes to letting the others read them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Remark
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.headings import WhyLine
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.text_line import TextLine


class RemarkRow(Tall):
    """Emits `said` with a `Remark`; nothing is shared unless the chip is pressed."""

    said = Signal(object)

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=4)
        row = QWidget(self)
        layout = AsideLayout(row, narrowest=240, gap=10)
        name = self.tr("{about}: what happened?").format(about=about)
        self.line = TextLine(name, row, hint=self.tr("What happened? Only if you want to say."))
        self.share = Chip(
            self.tr("The others may read this"),
            row,
            name=self.tr("{about}: the others may read this").format(about=about),
        )
        layout.addWidget(self.line)
        layout.addWidget(self.share)
        self.note = WhyLine("", self)
        self.body.addWidget(row)
        self.body.addWidget(self.note)
        self.line.written.connect(self._say)
        self.share.clicked.connect(self._say)
        self._explain()

    def show_remark(self, remark: Remark) -> None:
        self.line.show_text(remark.text)
        self.share.setChecked(remark.shared)
        self._explain()

    def remark(self) -> Remark:
        return Remark(self.line.text().strip(), self.share.isChecked())

    def _say(self) -> None:
        self._explain()
        self.said.emit(self.remark())

    def _explain(self) -> None:
        self.note.setText(
            self.tr("The others see this when you compare.")
            if self.share.isChecked()
            else self.tr("Nobody else sees this. It is forgotten after the talk.")
        )
