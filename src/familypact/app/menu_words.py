"""The words of the program's entry in a computer's menu."""

from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "menu"
NAME = QT_TRANSLATE_NOOP("menu", "FamilyPact")
#: What kind of program it is, shown beside or in place of its name.
KIND = QT_TRANSLATE_NOOP("menu", "Family Internet Agreement")
ABOUT = QT_TRANSLATE_NOOP("menu", "Make your family's internet safety agreement together")
#: What people search for: words with a semicolon after each.
KEYWORDS = QT_TRANSLATE_NOOP("menu", "family;internet;safety;agreement;children;check-in;help;")
SOMETHING_HAPPENED = QT_TRANSLATE_NOOP("menu", "Something happened")
