"""The private question of one side: would you tell? Nobody is ever shown the answer."""

from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Telling
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, ChoiceRow
from familypact.ui.widgets.faces import FACE_HAPPY, FACE_TALK, FACE_UNSURE, FaceRow
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.wizard.parts.tall import Tall

_FACES = {Telling.YES: FACE_HAPPY, Telling.MAYBE: FACE_UNSURE, Telling.NO: FACE_TALK}


class PrivateScreen(Tall):
    """A child is asked about itself, the grown-ups about each child."""

    def __init__(self, table: TalkTable, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._side = table, side
        self.rows: dict[str, ChoiceRow] = {}
        for child_id in table.check_in.asked_to_tell(side):
            self._add(child_id)
        note = Card("", Tone.TEAL, self)
        note.body.addWidget(BodyLabel(self._promise(), note))
        self.body.addWidget(note)

    def _promise(self) -> str:
        if self._table.check_in.band(self._side) is AgeBand.YOUNG:
            return self.tr("We do not show what you pick. You can also leave it out.")
        return self.tr(
            "Nobody is shown what you choose. You will all see only how close your answers are; "
            "then the answers themselves are forgotten. Leaving it out is fine too."
        )

    def _add(self, child_id: str) -> None:
        question = self._question(child_id)
        card = Card("", Tone.INDIGO if self._side == GROWN_UPS else Tone.CORAL, self)
        card.body.addWidget(BigQuestion(question, card))
        young = self._table.check_in.band(self._side) is AgeBand.YOUNG
        choices = [
            Choice(
                told.value,
                self._answer(told),
                _FACES[told] if young else "",
                f"{question} {self._answer(told)}",
            )
            for told in Telling
        ]
        row = (FaceRow if young else ChipRow)(question, choices, parent=card)
        told = self._table.check_in.talk.chair(self._side).tellings.get(child_id)
        row.set_value(None if told is None else told.value)
        row.chosen.connect(lambda key: self._tell(child_id, Telling(key)))
        self.rows[child_id] = row
        card.body.addWidget(row)
        self.body.addWidget(card)

    def _tell(self, child_id: str, telling: Telling) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.tell(self._side, child_id, telling))

    def _question(self, child_id: str) -> str:
        if self._side == GROWN_UPS:
            name = self._table.words.short_name(child_id)
            return self.tr(
                "If something bad happened to {name} online today, would {name} tell you?"
            ).format(name=name)
        if self._table.check_in.band(self._side) is AgeBand.YOUNG:
            return self.tr("Something bad is on the screen. Would you tell us?")
        return self.tr("If something bad happened online today, would you tell?")

    def _answer(self, telling: Telling) -> str:
        match telling:
            case Telling.YES:
                return self.tr("Yes")
            case Telling.MAYBE:
                return self.tr("Maybe")
            case Telling.NO:
                return self.tr("No")
