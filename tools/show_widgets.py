"""Open every widget of the program in one window, to look at it: light, dark, big, mirrored."""

import argparse
import math
import sys

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from familypact.app.settings import Scheme
from familypact.domain.sign_off import InkPoint, Stroke
from familypact.ui.look import current_look
from familypact.ui.theme import apply_theme
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.banner import Banner, News
from familypact.ui.widgets.buttons import HelpButton, PrimaryButton, SecondaryButton, SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.columns_layout import ColumnsLayout, PictureLayout
from familypact.ui.widgets.faces import FACE_HAPPY, FACE_TALK, FACE_UNSURE, FaceRow
from familypact.ui.widgets.fields import ListField, NumberField, TimeField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import (
    BigQuestion,
    BodyLabel,
    CardTitle,
    LeadLabel,
    TitleLabel,
    WhyLine,
)
from familypact.ui.widgets.ink_pad import InkPad
from familypact.ui.widgets.rail import Rail
from familypact.ui.widgets.rail_row import RailEntry, RailState
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.source_line import SourceLine
from familypact.ui.widgets.turn_line import Turn, TurnLine

STEPS = (
    "Who we are",
    "What we enjoy",
    "Talk it through",
    "On our own",
    "House rules",
    "Children's promises",
    "Grown-ups' promises",
    "Who can help",
    "Check-ins",
    "Sign it",
)
ANSWERS = (
    Choice("agree", "Mia agrees"),
    Choice("change", "Let's change it", "talk"),
    Choice("not", "Not this one"),
)


def steps() -> list[RailEntry]:
    states = [RailState.DONE] * 4 + [RailState.CURRENT] + [RailState.TODO] * 5
    return [
        RailEntry(n, label, state, n)
        for n, (label, state) in enumerate(zip(STEPS, states, strict=True), start=1)
    ]


def wave() -> Stroke:
    """Draw something like a hand's quick up and down."""
    points = tuple(
        InkPoint(
            40.0 + n * 1.6,
            78 - 26 * math.sin(n / 7) * (1.3 - n / 140) - 6 * math.sin(n / 3),
            0.3 + 0.4 * abs(math.sin(n / 11)),
            n * 6,
        )
        for n in range(140)
    )
    return Stroke(points)


def rule_card() -> Card:
    card = Card("Screens go off at")
    time = TimeField("Screens go off at")
    time.setTime(QTime(20, 30))
    card.set_control(time)
    card.body.addWidget(WhyLine("So everyone sleeps well. Fridays and Saturdays: 21:30"))
    row = ChipRow("Screens go off at 20:30", ANSWERS)
    row.set_value("agree")
    card.body.addWidget(row)
    return card


def topic_card() -> Card:
    card = Card()
    box = QWidget()
    line = PictureLayout(box)
    line.addWidget(ArtLabel("stranger", Tone.CORAL))
    beside = QWidget()
    words = QVBoxLayout(beside)
    words.setContentsMargins(0, 0, 0, 0)
    words.setSpacing(current_look().gap(6))
    words.addWidget(BigQuestion("Some grown-ups pretend to be a kid to make friends."))
    words.addWidget(BodyLabel("They may be very kind at first: gifts, compliments, a game."))
    words.addStretch(1)
    line.addWidget(beside)
    card.body.addWidget(box)
    return card


def two_cards() -> QWidget:
    box = QWidget()
    line = ColumnsLayout(box)
    ask = Card("Ask each other", Tone.CORAL)
    ask.body.addWidget(BodyLabel("How could you tell if an online friend is who they say?"))
    tell = Card("For the grown-up", Tone.INDIGO)
    tell.body.addWidget(BodyLabel("Stay calm, say thank you, and do not take the device away."))
    tell.body.addWidget(SourceLine("Where this comes from"), 0, Qt.AlignmentFlag.AlignLeading)
    line.addWidget(ask)
    line.addWidget(tell)
    return box


def fields_card() -> Card:
    card = Card("Fields", Tone.TEAL)
    place = QWidget()
    columns = ColumnsLayout(place, gap=10)
    combo = ListField("Phones sleep")
    combo.addItems(["in the kitchen", "in the hall", "somewhere else"])
    spin = NumberField("Minutes")
    spin.setSuffix(" minutes")
    off = QLineEdit("cannot be used now")
    off.setEnabled(False)
    text = QTextEdit("A longer answer, on a few lines.")
    text.setMaximumHeight(current_look().px(90))
    ticked = QCheckBox("We looked at it together")
    ticked.setChecked(True)
    chosen = QRadioButton("Every week")
    chosen.setChecked(True)
    name = QLineEdit("Zoé & <b>Sam</b>")
    cells = (name, combo, spin, off, text, ticked, chosen, QRadioButton("Every month"))
    for cell in cells:
        columns.addWidget(cell)
    card.body.addWidget(place)
    return card


def sign_card() -> QWidget:
    box = QWidget()
    columns = ColumnsLayout(box)
    for name in ("Mia", "Leo " + "Wolfeschlegelsteinhausen" * 5):
        cell = QWidget()
        grid = QGridLayout(cell)
        grid.setContentsMargins(0, 0, 0, 0)
        pad = InkPad(f"Signature of {name}")
        again = SmallButton("Start again", icon="restart")
        grid.addWidget(CardTitle(name), 0, 0)
        grid.addWidget(again, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(pad, 1, 0, 1, 2)
        if name == "Mia":
            pad.set_strokes([wave()], (380, 132))
        columns.addWidget(cell)
    return box


def faces() -> FaceRow:
    row = FaceRow(
        "How was the internet this week?",
        (
            Choice("happy", "Good", FACE_HAPPY),
            Choice("unsure", "Not sure", FACE_UNSURE),
            Choice("talk", "I want to talk", FACE_TALK),
        ),
    )
    row.set_value("unsure")
    return row


def many() -> ChipRow:
    choices = [
        Choice("games", "Games", "console"),
        Choice("video", "Videos", "play"),
        Choice("chat", "Chats with friends and the whole football team", "chat"),
        Choice("robot", "Asking a chatbot", "robot"),
        Choice("photo", "Taking pictures", "camera"),
    ]
    row = ChipRow("What we enjoy", choices, Pick.MANY)
    row.set_value(("games", "robot"))
    return row


def buttons() -> QWidget:
    box = QWidget()
    line = FlowLayout(box)
    off = PrimaryButton("Not yet")
    off.setEnabled(False)
    for button in (
        SecondaryButton("Back"),
        PrimaryButton("Next: Mia's promises"),
        SecondaryButton("Save and finish later", icon="save"),
        off,
    ):
        line.addWidget(button)
    return box


def page() -> ScrollPage:
    area = ScrollPage()
    head = QHBoxLayout()
    head.addWidget(TurnLine(Turn.TOGETHER, "Step 5 of 10 · Together"), 1)
    head.addWidget(HelpButton("Something happened"))
    area.body.addLayout(head)
    area.body.addWidget(TitleLabel("Our house rules"))
    area.body.addWidget(LeadLabel("Keep the ones that fit your home, and change what you like."))
    for news, words in (
        (News.GOOD, "2 of 4 signed. The others can sign later."),
        (News.INFO, "A newer version of the pact is on this computer."),
        (News.PROBLEM, "The poster could not be saved. Nothing was lost: choose another folder."),
    ):
        banner = Banner()
        banner.show_news(news, words, action="Look at it" if news is News.INFO else "")
        area.body.addWidget(banner)
    area.body.addWidget(TurnLine(Turn.CHILD, "Mia's turn"))
    area.body.addWidget(TurnLine(Turn.GROWN_UPS, "Grown-ups' turn"))
    area.body.addWidget(TurnLine(Turn.EVERYONE, "Everyone"))
    for part in (rule_card(), topic_card(), two_cards(), many(), faces()):
        area.body.addWidget(part)
    for part in (fields_card(), sign_card(), buttons()):
        area.body.addWidget(part)
    return area


def window() -> QWidget:
    shown = QWidget()
    shown.setObjectName("gallery")
    line = QHBoxLayout(shown)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    rail = Rail("FamilyPact", "Steps", foot="Saved on this computer only")
    rail.set_entries(steps())
    line.addWidget(rail)
    line.addWidget(page(), 1)
    return shown


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--scheme", choices=[s.value for s in Scheme], default="light")
    options.add_argument("--percent", type=int, default=100)
    options.add_argument("--rtl", action="store_true")
    options.add_argument("--size", default="1120x740")
    options.add_argument("--scroll", type=int, default=0)
    options.add_argument("--save", help="write a picture and leave")
    chosen = options.parse_args()
    app = QApplication(sys.argv[:1])
    if chosen.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    apply_theme(app, Scheme(chosen.scheme), chosen.percent)
    shown = window()
    shown.resize(*map(int, chosen.size.split("x")))
    shown.show()
    if not chosen.save:
        return app.exec()
    for _ in range(5):
        app.processEvents()
    area = shown.findChild(ScrollPage)
    if area is not None:
        area.verticalScrollBar().setValue(chosen.scroll)
    app.processEvents()
    shown.grab().save(chosen.save)
    print([label.text() for label in shown.findChildren(QLabel)][:1], area.widget().size())
    return 0


if __name__ == "__main__":
    sys.exit(main())
