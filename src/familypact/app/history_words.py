"""Words the history as it is kept outside the program: as a text, as a table, on paper."""

from datetime import date

from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import CheckInTalk, PointKind, View
from familypact.domain.history import Change, ChangeKind, Trying
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "history"
_VIEWS = {
    View.GOING_WELL: QT_TRANSLATE_NOOP("history", "going well"),
    View.NEEDS_TALK: QT_TRANSLATE_NOOP("history", "needs a talk"),
    View.DID_NOT_WORK: QT_TRANSLATE_NOOP("history", "did not work"),
}
_NOT_SAID = QT_TRANSLATE_NOOP("history", "not said")
_KINDS = {
    PointKind.GROWN_UPS: QT_TRANSLATE_NOOP("history", "Grown-ups' promises"),
    PointKind.CHILD: QT_TRANSLATE_NOOP("history", "Children's promises"),
    PointKind.RULE: QT_TRANSLATE_NOOP("history", "House rules"),
}
_CHANGES = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("history", "New: {after}"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("history", "Gone: {before}"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("history", "Was: {before} Is now: {after}"),
}
_TRIALS = {
    Trying.BEGINS: QT_TRANSLATE_NOOP("history", "For two weeks: {after}"),
    Trying.ENDS: QT_TRANSLATE_NOOP("history", "For good: {after}"),
}
_COLUMNS = (
    QT_TRANSLATE_NOOP("history", "Day"),
    QT_TRANSLATE_NOOP("history", "Kind"),
    QT_TRANSLATE_NOOP("history", "Promise or rule"),
    QT_TRANSLATE_NOOP("history", "How it went"),
)
_HEAD = QT_TRANSLATE_NOOP("history", "The {family} family pact")
_VERSION = QT_TRANSLATE_NOOP("history", "Version {number}, agreed on {day}")
_SIGNED = QT_TRANSLATE_NOOP("history", "Signed by {names}")
_POSTERS = {
    PosterWay.SAVED: QT_TRANSLATE_NOOP("history", "Poster saved on {day}"),
    PosterWay.PRINTED: QT_TRANSLATE_NOOP("history", "Poster printed on {day}"),
}
_WHY = QT_TRANSLATE_NOOP("history", "Why: {reason}")
_TALKS = QT_TRANSLATE_NOOP("history", "Our check-ins")
_TALK = QT_TRANSLATE_NOOP("history", "Check-in of {day}")
_ON_DAY = QT_TRANSLATE_NOOP("history", "{day}: {words}")
_PINS = QT_TRANSLATE_NOOP("history", "PINs")
_GOOD = QT_TRANSLATE_NOOP("history", "One thing that went well: {words}")


class HistoryWords:
    """One sentence for each thing that is told."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def columns(self) -> tuple[str, ...]:
        return tuple(self.of(column) for column in _COLUMNS)

    def head(self, agreement: Agreement) -> str:
        return self.of(_HEAD).format(family=agreement.family.name.strip())

    def version(self, agreement: Agreement) -> str:
        day = self._texts.day(agreement.agreed_on)
        return self.of(_VERSION).format(number=agreement.number, day=day)

    def signed(self, agreement: Agreement) -> str:
        """Give nothing where nobody has signed yet."""
        names = [agreement.family.name_of(s.party_id) for s in agreement.sign_offs if s.is_signed]
        return self.of(_SIGNED).format(names=self._texts.join(names)) if names else ""

    def poster(self, copy: PosterCopy) -> str:
        return self.of(_POSTERS[copy.way]).format(day=self._texts.day(copy.on))

    def change(self, change: Change) -> str:
        before, after = " ".join(change.before), " ".join(change.after)
        source = _TRIALS.get(change.trying, _CHANGES[change.kind])
        return self.of(source).format(before=before, after=after)

    def why(self, proposal: Proposal) -> str:
        return self.of(_WHY).format(reason=proposal.reason)

    def talks(self) -> str:
        return self.of(_TALKS)

    def talk(self, talk: CheckInTalk) -> str:
        return self.of(_TALK).format(day=self._texts.day(talk.day))

    def good_thing(self, talk: CheckInTalk) -> str:
        return self.of(_GOOD).format(words=talk.good_thing)

    def on_day(self, day: date, words: str) -> str:
        return self.of(_ON_DAY).format(day=self._texts.day(day), words=words)

    def pins(self) -> str:
        return self.of(_PINS)

    def kind(self, kind: PointKind) -> str:
        return self.of(_KINDS[kind])

    def view(self, view: View | None) -> str:
        return self.of(_NOT_SAID if view is None else _VIEWS[view])

    def of(self, source: str) -> str:
        return self._texts.translate(CONTEXT, source)
