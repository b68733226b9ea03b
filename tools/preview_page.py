"""Show one wizard page with a sample family and save a picture of it.

    python tools/preview_page.py house_rules OUT.png [--dark] [--percent 200] [--rtl] [--long]

Run it under Xvfb (QT_QPA_PLATFORM=xcb) or offscreen. `--shots N` presses "Next" N times first;
`--press WORDS` (again and again) presses the visible button whose words hold these, or goes on
inside the page for "Next"; `--scroll 0.5` shows the middle of a long page.
"""

import argparse
import importlib
import inspect
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWizard

from familypact.app.first_values import FirstValues
from familypact.app.settings import Scheme
from familypact.app.steps import Step
from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Draft
from familypact.domain.family import (
    GROWN_UPS,
    AgeBand,
    BirthMonth,
    Child,
    Family,
    GrownUp,
    Homes,
    Joys,
    Use,
)
from familypact.domain.house_rule import HouseRule, ParameterKind
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn
from familypact.ui.theme import apply_theme
from familypact.ui.wizard.page import Page, PageContext


def sample_draft(*, long_names: bool) -> Draft:
    name = "Wolfeschlegelsteinhausenbergerdorff-Nguyễn y Ortega de la Cruz " * (
        5 if long_names else 0
    )
    mia = Child("mia", name or "Mia", BirthMonth(2016, 4), None, frozenset(Use) - {Use.SOCIAL})
    leo = Child(
        "leo", "<b>Leo</b>" if long_names else "Leo", None, AgeBand.YOUNG, frozenset({Use.TABLET})
    )
    family = Family(
        name or "Ortiz",
        "ES",
        Homes.ONE,
        (mia, leo),
        (GrownUp("ana", "Ana Ortiz", "Mum"), GrownUp("sam", "Sam Ortiz", "Sam")),
    )
    return Draft(family=family, joys={"mia": Joys(frozenset(), "building worlds")}, furthest=10)


def change(rule: HouseRule, side: str) -> Rating:
    """Wish for something else where a rule has a value that can be later or more."""
    why = "We need to get up early" if side == GROWN_UPS else "My friends play until nine"
    if not rule.parameters:
        return Rating(Choice.TALK, None, why)
    first = rule.parameters[0]
    match first.kind:
        case ParameterKind.TIME:
            return Rating(Choice.CHANGE, "21:30", why)
        case ParameterKind.NUMBER:
            return Rating(Choice.CHANGE, first.high, why)
        case ParameterKind.CHOICE:
            return Rating(Choice.CHANGE, first.options[-1].id, why)
        case _:
            return Rating(Choice.CHANGE, None, why)


def rate_all(session: WizardSession) -> None:
    """Give every side an answer to every card, so that the reveal has something to show."""
    sides = {}
    for side in session.draft.sides():
        rules = session.rules_to_rate(side)
        by_rule = {
            rule.id: Rating(Choice.AGREE) if n % 4 else change(rule, side)
            for n, rule in enumerate(rules, start=side in {"leo", GROWN_UPS})
        }
        sides[side] = Ratings(Turn.DONE, by_rule)
    session.replace(replace(session.draft, ratings=sides, revealed=True))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--shots", type=int, default=0)
    parser.add_argument("--press", action="append", default=[])
    parser.add_argument("--scroll", type=float, default=0.0)
    parser.add_argument("--unrated", action="store_true")
    parser.add_argument("--size", default="1120x740")
    return parser.parse_args()


def press(page: Page, words: str) -> None:
    """Press a button by its words, as somebody who looks at the page would."""
    if words == "Next":
        page.advance()
        return
    seen = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and words in b.text()]
    if not seen:
        raise SystemExit(f"no visible button says {words!r}")
    seen[0].click()


def main() -> int:
    options = arguments()
    app = QApplication([])
    apply_theme(app, Scheme.DARK if options.dark else Scheme.LIGHT, options.percent)
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    catalogue, texts = whole_catalogue(), PlainTexts()
    session = WizardSession(Surroundings(MemoryStore(), catalogue, FakeContacts(), FixedClock()))
    session.replace(sample_draft(long_names=options.long))
    if options.page != "alone" and not options.unrated:
        rate_all(session)
    for step in Step:
        session.replace(
            FirstValues(catalogue, FakeContacts()).prepare(session.draft, step, session.today)
        )
    module = importlib.import_module(f"familypact.ui.wizard.pages.{options.page}")
    kinds = [
        k
        for _n, k in inspect.getmembers(module, inspect.isclass)
        if issubclass(k, Page) and k is not Page
    ]
    page = kinds[0](PageContext(session, texts, Wording(catalogue, texts)))
    wizard = QWizard()
    wizard.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
    wizard.addPage(page)
    width, height = options.size.split("x")
    wizard.resize(int(width), int(height))
    wizard.show()
    page.arrive()
    for _ in range(options.shots):
        page.advance()
    for words in options.press:
        QTest.qWait(100)
        press(page, words)
    QTest.qWait(300)  # what a page makes while the family reads is there too
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(round(bar.maximum() * options.scroll))
    app.processEvents()
    wizard.grab().save(options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
