"""The finished poster, as it will hang on the wall: look, print, keep."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.ports import PageImage, Paper
from familypact.ui.look import current_look
from familypact.ui.plain_page import PlainPage
from familypact.ui.printing import image_of
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel


class SheetView(QWidget):
    """A page's picture, as large as there is room, never distorted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(300, 400))

    def show_page(self, page: PageImage) -> None:
        self._picture = QPixmap.fromImage(image_of(page))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        fitted = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        left = (self.width() - fitted.width() / ratio) / 2
        painter = QPainter(self)
        painter.drawPixmap(int(left), 0, fitted)
        painter.setPen(current_look().theme.line)
        painter.drawRect(
            int(left), 0, int(fitted.width() / ratio) - 1, int(fitted.height() / ratio) - 1
        )


class PosterPage(PlainPage):
    """Emits what the family wants done with the poster."""

    save_wanted = Signal()
    print_wanted = Signal()
    paper_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Your poster"),
            self.tr("Hang it by the computer, where everybody sees it."),
        )
        self.sheet = SheetView(self.tr("Picture of the poster"), self)
        papers = [Choice(Paper.A4, "A4"), Choice(Paper.LETTER, self.tr("Letter"))]
        self.papers = ChipRow(self.tr("Paper"), papers, parent=self)
        self.print_button = PrimaryButton(self.tr("Print"), self, icon="printer")
        self.save_button = SecondaryButton(self.tr("Save PDF"), self, icon="save")
        self.leave_button = SecondaryButton(self.tr("Go to our pact"), self)
        self.papers.chosen.connect(self.paper_chosen)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()

    def show_poster(self, page: PageImage, paper: Paper) -> None:
        self.sheet.show_page(page)
        self.papers.set_value(paper.value)

    def _lay_out(self) -> None:
        look = current_look()
        side = QVBoxLayout()
        side.setSpacing(look.gap(12))
        side.addWidget(BodyLabel(self.tr("Paper"), self))
        side.addWidget(self.papers)
        for button in (self.print_button, self.save_button, self.leave_button):
            side.addWidget(button)
        side.addStretch(1)
        row = QHBoxLayout()
        self.sheet.setMinimumHeight(look.px(540))
        row.addWidget(self.sheet, 3)
        row.addLayout(side, 1)
        self.body.addLayout(row)
