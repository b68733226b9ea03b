"""More rules: from the catalogue, or of the family's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget
from rule_samples import (
    FILLERS,
)
from ui.wizard.rule_pages import card, chosen, with_rules
from ui.wizard.screen_words import (
    button,
    field,
    on_screen,
    press,
)

from familypact.ui.wizard.parts.rule_card import RuleCard


def open_finder(qtbot, session=None):
    page = with_rules(qtbot, session)
    press(page, "Add another rule")
    return page


def rows(page):
    found = page.findChild(QListWidget)
    return [found.item(n).text() for n in range(found.count()) if not found.item(n).isHidden()]


def test_a_fitting_rule_is_found_by_its_words_and_added_open(qtbot):
    page = open_finder(qtbot)
    assert rows(page) == [rule.title for rule in FILLERS[-2:]]

    field(page, "Search the rules").setText("THING 8")
    assert rows(page) == ["Good thing 8"]
    press(page, "Add this rule")

    assert chosen(page, FILLERS[-1]).settled is None
    QApplication.processEvents()
    assert card(page, FILLERS[-1]).isAncestorOf(QApplication.focusWidget())
    assert not QApplication.focusWidget().visibleRegion().isEmpty()
    assert "Good thing 8" not in rows(page)


def test_a_search_without_a_find_says_so(qtbot):
    page = open_finder(qtbot)

    field(page, "Search the rules").setText("submarine")

    assert rows(page) == []
    assert "No rule says that." in on_screen(page)
    assert not button(page, "Add this rule").isEnabled()


def test_a_rule_is_added_by_enter_in_the_list(qtbot):
    page = open_finder(qtbot)

    qtbot.keyClick(page.findChild(QListWidget), Qt.Key.Key_Return)

    assert chosen(page, FILLERS[-2]) is not None


def test_the_last_rule_of_the_list_can_be_added_too(qtbot):
    page = open_finder(qtbot)
    press(page, "Add this rule")
    press(page, "Add this rule")

    assert rows(page) == []
    page.findChild(QListWidget).setCurrentRow(-1)
    page._list._finder._take_current()
    page._list._finder.found.emit("no-such-rule")
    assert len(page.draft.rules) == 14


def test_an_own_rule_is_added_reworded_and_removed(qtbot):
    page = open_finder(qtbot)
    assert not button(page, "Add our own rule").isEnabled()
    own = field(page, "A rule of our own: Our rule")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    own.setText("  <b>We</b> walk the dog")
    field(page, "A rule of our own: Why, as the children see it").setText("he likes it")
    press(page, "Add our own rule")

    added = page.draft.rules[-1]
    assert (added.own, added.child_reason) == ("<b>We</b> walk the dog", "he likes it")
    assert own.text() == ""
    mine = next(c for c in page.findChildren(RuleCard) if c.rule_id == added.rule_id)
    press(mine, "Let's change it")
    line = field(mine, "<b>We</b> walk the dog: Our rule")
    line.setText("We walk the cat")
    line.hand_over()
    assert mine.title_label.text() == "We walk the cat"
    press(mine, "We agree")
    press(mine, "Details")
    press(mine, "Remove this rule")

    assert page.draft.rule(added.rule_id) is None
    assert not mine.isVisible()


def test_an_own_rule_without_reasons_shows_none(qtbot):
    page = open_finder(qtbot)
    field(page, "A rule of our own: Our rule").setText("We sing")
    press(page, "Add our own rule")

    cards = {card.title_label.text(): card for card in page.findChildren(RuleCard)}

    mine = cards["We sing"]
    assert not mine._why.isVisible()
