"""The child's door in the words of each age band; the youngest get very few."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject

from familypact.domain.family import AgeBand


@dataclass(frozen=True, slots=True)
class DoorWords:
    """`steps` are three pairs of title and text; `about` is said of each line to call."""

    title: str
    lead: str
    steps: tuple[tuple[str, str], ...]
    who: str
    ideas: str
    say: str
    about: str


class ChildWords(QObject):
    """All bands say the same: not in trouble, stop, keep it, tell. Nobody handles it alone."""

    def of(self, band: AgeBand) -> DoorWords:
        match band:
            case AgeBand.YOUNG:
                return self._young()
            case AgeBand.MIDDLE:
                return self._middle()
            case AgeBand.TEEN:
                return self._teen()
            case _ as never:
                assert_never(never)

    def _young(self) -> DoorWords:
        return DoorWords(
            self.tr("It is good that you are here. You are not in trouble."),
            self.tr("It was right to come."),
            (
                (self.tr("1  Stop"), self.tr("Put it down.")),
                (self.tr("2  Keep it"), self.tr("Let it be as it is.")),
                (self.tr("3  Tell"), self.tr("Go and tell someone now.")),
            ),
            self.tr("Who do you want to tell?"),
            self.tr("Mum, Dad, Gran or Grandad. Or your teacher."),
            self.tr("You can say: “Can you help me?” Or just show this page."),
            self.tr("They are kind to kids. Ask a grown-up to call with you."),
        )

    def _middle(self) -> DoorWords:
        return DoorWords(
            self.tr("It is good that you came here. You are not in trouble."),
            self.tr("Even if you broke a rule. Even if you sent something. It is right to tell."),
            (
                (self.tr("1  Stop"), self.tr("You do not have to answer.")),
                (self.tr("2  Keep it"), self.tr("Do not delete it yet. Send no pictures on.")),
                (self.tr("3  Tell"), self.tr("Pick someone you trust.")),
            ),
            self.tr("Who would you like to tell?"),
            self.tr("A parent, a grandparent, a teacher, or the mum or dad of a friend."),
            self.tr(
                "You can say: “Something happened online. Can we talk, just us?” "
                "You can also just show them this screen."
            ),
            self.tr(
                "They listen to children. You can ask first if it is free, "
                "and if they keep it secret."
            ),
        )

    def _teen(self) -> DoorWords:
        middle = self._middle()
        return DoorWords(
            middle.title,
            self.tr(
                "Whatever you did, sent or saw: the one who tricks, threatens or hurts is the one "
                "who did wrong. It can get better from here."
            ),
            (
                (self.tr("1  Stop"), self.tr("No answer, no money, no more pictures.")),
                (
                    self.tr("2  Keep it"),
                    self.tr("Keep the messages and the name of the account. Send no pictures on."),
                ),
                (self.tr("3  Tell"), self.tr("Tell someone you trust, today. Also at night.")),
            ),
            middle.who,
            self.tr("A parent, an aunt or uncle, a teacher, a coach, or the parent of a friend."),
            self.tr(
                "You can say: “Something happened online, and I need you to stay calm.” "
                "You can also just show them this screen."
            ),
            self.tr(
                "They talk to young people every day. You can ask first if it is free, "
                "and if they keep it to themselves."
            ),
        )
