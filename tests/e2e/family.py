"""A family of two children that goes through the ten steps at the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

SIGNATURES = ("Mia", "Leo", "Ana Ortiz", "Sam")


class FamilyAtTheKeyboard:
    """Each method is one step; `title` is the heading that is shown."""

    def __init__(self, keyboard, wizard) -> None:
        self.keys = keyboard
        self.wizard = wizard

    def title(self) -> str:
        return self.wizard.currentPage().title_label.text()

    def next(self) -> None:
        self.keys.push_button(self.wizard.button(QWizard.WizardButton.NextButton))

    def who_we_are(self) -> None:
        keys = self.keys
        keys.write("Family name", "Ortiz")
        keys.go_to("Country")
        QTest.keyClicks(keys.focused(), "Spain")
        self.next()
        keys.write("First name or nickname of child 1", "Mia")
        keys.go_to("Birth month of child 1")
        QTest.keyClicks(keys.focused(), "April")
        keys.go_to("Birth year of child 1")
        QTest.keyClicks(keys.focused(), "2016")
        keys.push("child 1 uses: Phone")
        keys.push("child 1 uses: Online games")
        keys.push("Add a child")
        keys.write("First name or nickname of child 2", "Leo")
        keys.push("Age of child 2: 5 to 8")
        keys.push("child 2 uses: Tablet")
        self.next()
        keys.write("Name of grown-up 1", "Ana Ortiz")
        keys.write("What the children call grown-up 1", "Mum")
        keys.push("Add a grown-up")
        keys.write("Name of grown-up 2", "Sam")
        self.next()

    def what_we_enjoy(self) -> None:
        self.keys.push("Mia enjoys: Playing with friends")
        self.keys.push("Leo enjoys")
        self.next()

    def talk_it_through(self) -> None:
        for _topic in range(6):
            self.keys.choose("We talked about it", "We talked about it")
            self.next()

    def on_our_own(self) -> None:
        """Mia would change the first rule; everybody agrees with all others."""
        self.rate("I am Mia, start", first=Qt.Key.Key_2)
        self.rate("Leo is here, start")
        self.rate("We are the grown-ups, start")
        self.next()

    def rate(self, start: str, first: Qt.Key = Qt.Key.Key_1) -> None:
        self.keys.push(start)
        answer = first
        while "turn" not in self.title() and "Everybody" not in self.title():
            before = self.title()
            self.keys.press(answer)
            self.next()
            answer = Qt.Key.Key_1
            assert self.title() != before

    def settle_the_open_point(self) -> None:
        self.keys.push("Try that, then look again")
        self.next()

    def keep_the_rules(self) -> None:
        self.next()

    def promise(self) -> None:
        self.next()  # Mia
        self.next()  # Leo
        self.next()  # the grown-ups
        self.keys.push("We have read them aloud")
        self.next()

    def who_can_help(self) -> None:
        keys = self.keys
        keys.write("Mum: how to reach them", "06 12 34 56 78")
        keys.write("Grown-up 2: name", "Grandpa Joe")
        keys.write("Grandpa Joe: how to reach them", "06 98 76 54 32")
        keys.push("We checked it: Spain: emergency number")
        keys.push("ANAR de ayuda")
        self.next()

    def set_the_check_ins(self) -> None:
        self.next()

    def sign(self) -> None:
        for name in SIGNATURES:
            self.keys.push(f"{name}: Type it instead")
            self.keys.write(f"{name}: ", name)
