"""The finished poster, as it will hang on the wall: look, print, keep."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.ports import PageImage
from familypact.app.settings import Paper
from familypact.ui.accessible import set_role
from familypact.ui.look import Size, current_look
from familypact.ui.plain_page import PlainPage
from familypact.ui.printing import image_of
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import PictureLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.painting import draw_panel

_ROOT_OF_TWO = 1.414  # how high a sheet is that has no picture yet
_SMALLEST = 280
_READABLE = 420  # pixels: a narrower sheet is only a pattern
_LEAD = 44  # what stands over the sheet, in pixels at 100 %


class SheetView(QWidget):
    """A page's picture, as wide as there is room, never distorted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._width = _READABLE
        self.setAccessibleName(name)
        set_role(self, QAccessible.Role.Graphic)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: PageImage) -> None:
        self._picture = QPixmap.fromImage(image_of(page))
        self.updateGeometry()
        self.update()

    def fit(self, height: int) -> None:
        """Be as large as a sheet of this height, and never too small to read."""
        self._width = max(round(height * self._width_of_one()), _READABLE)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, self.heightForWidth(self._width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST, self.heightForWidth(_SMALLEST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._width) / self._width_of_one())

    def _width_of_one(self) -> float:
        """Say how wide a sheet is that is one pixel high."""
        if self._picture.isNull():
            return 1 / _ROOT_OF_TWO
        return self._picture.width() / self._picture.height()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self._picture.isNull():
            draw_panel(painter, QRectF(self.rect()), 0, look.theme.card, (look.theme.line, 1))
            painter.setPen(QColor(look.theme.quiet))
            painter.setFont(look.font(Size.BODY))
            words = self.tr("Your poster is being made …")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        fitted = self._picture.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        painter.drawPixmap(0, 0, fitted)
        painter.setPen(QColor(look.theme.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


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

    @override
    def first_focus(self) -> QWidget:
        return self.print_button

    def show_poster(self, page: PageImage, paper: Paper) -> None:
        self.sheet.show_page(page)
        self._fit_sheet()
        self.papers.set_value(paper.value)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole sheet at once where the window is high enough to read it."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        around = current_look().gap(24 + _LEAD)
        self.sheet.fit(self.scroll_area.viewport().height() - around)

    def _lay_out(self) -> None:
        look = current_look()
        aside = QWidget(self)
        side = QVBoxLayout(aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(look.gap(12))
        side.addWidget(BodyLabel(self.tr("Paper"), aside))
        side.addWidget(self.papers)
        side.addSpacing(look.gap(8))
        for button in (self.print_button, self.save_button, self.leave_button):
            side.addWidget(button)
        side.addStretch(1)
        row = PictureLayout(narrowest=200, gap=28)
        row.addWidget(self.sheet)
        row.addWidget(aside)
        self.body.addLayout(row)
