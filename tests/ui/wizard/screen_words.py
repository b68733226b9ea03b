"""What somebody in front of a page can read, press and reach, for the tests of steps 4 and 5."""

from fakes import PlainTexts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget, QWizard

from familypact.app.wording import Wording
from familypact.ui.wizard.page import PageContext


def opened(qtbot, kind, session):
    """Open one page over a session, as the wizard would."""
    texts = PlainTexts()
    page = kind(PageContext(session, texts, Wording(session.catalogue, texts)))
    wizard = QWizard()
    wizard.addPage(page)
    wizard.resize(1120, 740)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    page.arrive()
    QApplication.processEvents()
    page.held_by = wizard  # or Python lets the wizard and the page go
    return page


def words_of(widget: QWidget) -> list[str]:
    """Give what a widget says to eyes and to screen readers."""
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        said.append(widget.text())
    if isinstance(widget, QLineEdit):
        said.append(widget.placeholderText())
    return said


def on_screen(page) -> str:
    """Give all words in sight."""
    seen = [w for w in page.findChildren(QWidget) if w.isVisible()]
    return "\n".join(word for widget in seen for word in words_of(widget) if word)


def anywhere(page) -> str:
    """Give all words in the page, hidden or not."""
    return "\n".join(word for w in page.findChildren(QWidget) for word in words_of(w) if word)


def button(page, text) -> QAbstractButton:
    """Find the one button in sight that says exactly this, or the first of several."""
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
    assert found, f"no button says {text!r}: {on_screen(page)}"
    return found[0]


def has_button(page, text) -> bool:
    return any(b.isVisible() and b.text() == text for b in page.findChildren(QAbstractButton))


def press(page, text) -> None:
    button(page, text).click()
    QApplication.processEvents()


def field(page, name) -> QWidget:
    """Find the field in sight with this accessible name."""
    found = [
        w
        for w in page.findChildren(QWidget)
        if w.accessibleName() == name
        and w.isVisible()
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert found, f"no field is called {name!r}: {on_screen(page)}"
    return found[0]


def nameless(page) -> list[QWidget]:
    """Give the widgets one can reach that do not say what they are."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and widget.objectName() not in {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
    ]


def tab_stops(start: QWidget, page) -> list[QWidget]:
    """Follow the tab key from a widget to the end of the page."""
    stops = []
    widget = start
    while widget is not None and page.isAncestorOf(widget) and widget not in stops:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            stops.append(widget)
        widget = widget.nextInFocusChain()
        while widget is not start and page.isAncestorOf(widget) and not widget.isVisible():
            widget = widget.nextInFocusChain()
        if not page.isAncestorOf(widget):
            break
    return stops
