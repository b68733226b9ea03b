"""One version of the pact: when, who signed, what changed and why."""

from PySide6.QtWidgets import QWidget

from familypact.app.history import VersionStory
from familypact.app.texts import Texts
from familypact.domain.history import Change, ChangeKind, Trying
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel, WhyLine


class VersionCard(Card):
    def __init__(
        self, story: VersionStory, words: TalkWords, texts: Texts, parent: QWidget | None = None
    ) -> None:
        agreement = story.agreement
        super().__init__("", parent=parent)
        self.set_title(
            self.tr("Version {number}, {day}").format(
                number=agreement.number, day=texts.day(agreement.agreed_on)
            )
        )
        self.number = agreement.number
        signed = [agreement.family.name_of(s.party_id) for s in agreement.sign_offs if s.is_signed]
        self.body.addWidget(QuietLabel(self._signed(texts.join(signed)), self))
        for copy in story.posters:
            self.body.addWidget(QuietLabel(self._poster(copy, texts), self))
        for change in story.changes:
            self.body.addWidget(BodyLabel(f"•  {self._change(change)}", self))
        for proposal in story.because:
            why = self.tr("Why: {reason} ({name})").format(
                reason=proposal.reason.strip(), name=words.who(proposal.by)
            )
            self.body.addWidget(WhyLine(why, self))

    def _signed(self, names: str) -> str:
        if not names:
            return self.tr("Nobody has signed it yet.")
        return self.tr("Signed by {names}").format(names=names)

    def _poster(self, copy: PosterCopy, texts: Texts) -> str:
        day = texts.day(copy.on)
        match copy.way:
            case PosterWay.SAVED:
                return self.tr("Poster saved on {day}").format(day=day)
            case PosterWay.PRINTED:
                return self.tr("Poster printed on {day}").format(day=day)

    def _change(self, change: Change) -> str:
        before, after = ". ".join(change.before), ". ".join(change.after)
        if change.trying is Trying.BEGINS:
            return self.tr("For two weeks: {after}").format(after=after)
        if change.trying is Trying.ENDS:
            return self.tr("For good: {after}").format(after=after)
        match change.kind:
            case ChangeKind.ADDED:
                return self.tr("New: {after}").format(after=after)
            case ChangeKind.REMOVED:
                return self.tr("Left out: {before}").format(before=before)
            case ChangeKind.CHANGED:
                return self.tr("Was: {before}. Is now: {after}").format(before=before, after=after)
