"""A family that never stops answering, until it is killed: run by `test_killed`.

    typist.py DATA SEED

Says on the standard output what it does, one line each: `typing WORD` before a word is typed into
the family's name, `name WORD` once the field was left, `talk TOPIC ANSWER` once a topic was
answered, `joys IDS` once a good thing was picked.
"""

import os
import random
import sys
from pathlib import Path

from e2e.keyboard import Keyboard
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from familypact.app.steps import Step
from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.draft import Talk
from familypact.ui.steps_window import StepsWindow

PASSPHRASE = "three little words"
LETTERS = "abcdefgh"


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class Typist:
    def __init__(self, window, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.keys = Keyboard(None, window)

    def begin(self) -> None:
        """Wait for the wizard; a new family has to say that it begins."""
        page = self.window.stack.currentWidget()
        if hasattr(page, "begin_button"):
            page.begin_button.click()
        while not isinstance(self.window.stack.currentWidget(), StepsWindow):
            QTest.qWait(5)
        self.wizard = self.window.stack.currentWidget()

    def go_on_for_ever(self) -> None:
        self.begin()
        while True:
            self.chance.choice((self.name, self.name, self.joys, self.talk))()
            QTest.qWait(self.chance.choice((0, 0, 5, 350)))

    def name(self) -> None:
        self.wizard.go_to(Step.WHO)
        word = "".join(self.chance.choices(LETTERS, k=12))
        say("typing", word)
        line = self.wizard.page_of(Step.WHO).name_line
        line.setFocus()
        line.selectAll()
        for letter in word:
            QTest.keyClicks(line, letter)
            QTest.qWait(self.chance.choice((0, 0, 0, 40)))
        line.hand_over()
        say("name", self.wizard.draft.family.name)

    def joys(self) -> None:
        self.wizard.go_to(Step.JOYS)
        child = self.wizard.draft.family.children[0].id
        chips = self.wizard.page_of(Step.JOYS).card_of(child).chips
        chips.button(self.chance.choice(sorted(chips._buttons))).click()
        say("joys", ",".join(sorted(self.wizard.draft.joys[child].chosen)))

    def talk(self) -> None:
        self.wizard.go_to(Step.TALK)
        page = self.wizard.page_of(Step.TALK)
        answer = self.chance.choice(list(Talk))
        page.answers.button(answer.value).click()
        topic = page._risk().id
        say("talk", topic, self.wizard.draft.talks[topic].value)
        if not page.advance():
            return
        while page.retreat():
            QTest.qWait(0)


def main() -> None:
    data, seed = Path(sys.argv[1]), int(sys.argv[2])
    app = make_application("en")
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # no keyring, but a passphrase
    opened = OpenedWindow(Start(data, lambda: PASSPHRASE, make_texts(), contacts_file()), app)
    opened.show()
    typist = Typist(opened.window, seed)
    QTimer.singleShot(0, typist.go_on_for_ever)
    app.exec()


if __name__ == "__main__":
    main()
