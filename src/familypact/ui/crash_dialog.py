"""Says that the program made a mistake, that nothing is lost, and what its makers could use."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import BodyLabel, CardTitle


class CrashDialog(QDialog):
    """The report can be read and copied; nothing is sent."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_look()
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.setModal(True)
        self.resize(look.px(620), look.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [look.gap(24)]))
        column.addWidget(CardTitle(self.tr("That was our mistake, not yours"), self))
        for words in self._comfort():
            column.addWidget(BodyLabel(words, self))
        self.words = QPlainTextEdit(report, self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Report for the makers"))
        column.addWidget(self.words, 1)
        self.copy_button = SecondaryButton(self.tr("Copy the text"), self, icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.go_on_button = PrimaryButton(self.tr("Go on"), self)
        self.go_on_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.go_on_button)
        column.addLayout(row)

    def _comfort(self) -> tuple[str, str]:
        return (
            self.tr(
                "Everything you answered before is saved. You can go on. If it happens again, "
                "close FamilyPact and start it once more."
            ),
            self.tr(
                "The text below helps us to mend it. It holds no names and no answers. "
                "Nothing is sent unless you copy it and send it yourself."
            ),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
