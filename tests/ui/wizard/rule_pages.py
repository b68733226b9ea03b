"""Step 5 on the screen, rated or not, for the tests of its two halves."""

from PySide6.QtWidgets import QApplication
from rule_samples import ONE_CHILD, all_agree, small_session
from ui.wizard.screen_words import opened

from familypact.domain.two_drafts import Choice, Rating, Turn
from familypact.ui.wizard.pages.house_rules import HouseRulesPage
from familypact.ui.wizard.parts.open_point import OpenPoint
from familypact.ui.wizard.parts.rule_card import RuleCard

TALK = Rating(Choice.TALK)
LATER = "Leave it for the next check-in"


def rated(family=ONE_CHILD, store=None, **answers):
    session = small_session(family, store)
    all_agree(session, **answers)
    return session


def unrated(family=ONE_CHILD):
    session = small_session(family)
    for side in session.draft.sides():
        session.end_turn(side, Turn.LATER)
    return session


def revealed(qtbot, family=ONE_CHILD, **answers):
    return opened(qtbot, HouseRulesPage, rated(family, **answers))


def with_rules(qtbot, session=None):
    """Open the list of all rules, made to the last card."""
    page = opened(qtbot, HouseRulesPage, session or unrated())
    if page.next_text():
        page.advance()
    qtbot.waitUntil(lambda: len(page.findChildren(RuleCard)) == len(page.draft.rules))
    QApplication.processEvents()
    return page


def card(page, rule) -> RuleCard:
    return next(c for c in page.findChildren(RuleCard) if c.rule_id == rule.id)


def point(page, rule) -> OpenPoint:
    return next(p for p in page.findChildren(OpenPoint) if p.rule is rule)


def chosen(page, rule):
    return page.draft.rule(rule.id)
