"""What stands on a page, for tests that look for what must not be there."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget


def words_on(page: QWidget) -> str:
    """Give every word in the whole tree of widgets, hidden ones and spoken names too."""
    found = []
    for widget in [page, *page.findChildren(QWidget)]:
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        match widget:
            case QLabel() | QAbstractButton() | QLineEdit():
                found.append(widget.text())
            case QPlainTextEdit():
                found.append(widget.toPlainText())
    return "\n".join(found)


def chosen_on(page: QWidget) -> list[str]:
    """Give what is pressed anywhere in the tree."""
    buttons = page.findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isChecked()]


def shown(qtbot, page, *, size=(1120, 740)):
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page
