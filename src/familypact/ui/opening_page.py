"""What is seen for a moment while the agreement opens, and where it says if it cannot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import BodyLabel


class OpeningPage(PlainPage):
    """Emits `again_wanted`; `problem` is what went wrong, in words."""

    again_wanted = Signal()
    copy_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=820)
        self.again_button = PrimaryButton(self.tr("Try again"), self, icon="restart")
        self.again_button.clicked.connect(self.again_wanted)
        self.again_button.setVisible(bool(problem))
        self.copy_button = SecondaryButton(
            self.tr("Use the copy from before"), self, icon="restart"
        )
        self.copy_button.clicked.connect(self.copy_wanted)
        self.copy_button.hide()
        self.backup_button = SecondaryButton(self.tr("Look into a backup"), self, icon="magnifier")
        self.backup_button.clicked.connect(self.backup_wanted)
        self.backup_button.hide()
        if not problem:
            self.head(self.tr("One moment"), self.tr("Your family's agreement is being opened."))
            self._add_art("welcome")
            return
        self.head(self.tr("Your agreement could not be opened"), "")
        self.banner.show_news(News.PROBLEM, problem, closable=False)
        self.body.addWidget(
            BodyLabel(
                self.tr("Nothing was changed. “Something happened” works all the same."), self
            )
        )
        self._add_art("secrets")
        self.set_foot(self.backup_button, self.copy_button, self.again_button)

    def _add_art(self, name: str) -> None:
        self.scroll_area.fill_height()
        self.body.addStretch(2)
        self.body.addWidget(ArtLabel(name, Tone.TEAL, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(3)

    def offer_backup(self) -> None:
        """Offer to look for what was saved before the damage."""
        self.backup_button.show()

    def offer_copy(self) -> None:
        """Offer the copy of the key file that is still whole; the damaged one stays beside it."""
        self.copy_button.show()

    @override
    def first_focus(self) -> QWidget:
        return super().first_focus() if self.again_button.isHidden() else self.again_button
