"""What tests do with the record pages: come there, read, write."""

from ui.window_samples import OneStep
from ui.window_steps import page_of, wait_for

from familypact.domain.incident import IncidentKind
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.widgets.text_label import TextLabel


def from_directory(qtbot, window) -> RecordsPage:
    places = wait_for(qtbot, window, Places)
    page = places.findChild(DirectoryPage)
    places.go_to_page(page)
    page.record_button.click()
    return wait_for(qtbot, window, RecordsPage)


def from_incident(qtbot, window, kind: IncidentKind) -> RecordsPage:
    qtbot.waitUntil(lambda: isinstance(page_of(window), Places | OneStep))
    window.help_wanted.emit()
    help_page = wait_for(qtbot, window, HelpPage)
    help_page.grown_up_button.click()
    help_page.grown_up_door.incidents.button(kind.value).click()
    help_page.deeper.write_button.click()
    return wait_for(qtbot, window, RecordsPage)


def words_on(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(TextLabel) if label.isVisible())


def at_record(qtbot, window, record) -> RecordsPage:
    page = from_directory(qtbot, window)
    page.opened.emit(record)
    return page


def write(field, text: str) -> None:
    """Type and go on; the pause after typing is not waited for."""
    field.setFocus()
    field.insert(text) if hasattr(field, "insert") else field.insertPlainText(text)
    field.hand_over()
