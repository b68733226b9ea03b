"""What the screens of a talk work with."""

from collections.abc import Callable
from dataclasses import dataclass, field

from familypact.app.amend import Amend
from familypact.app.checkins import CheckIn
from familypact.app.proposals import Proposals
from familypact.app.texts import Texts
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.pins.gate import Gate


@dataclass(frozen=True, slots=True)
class TalkParts:
    """What the pages round a talk are made with."""

    proposals: Proposals
    amend: Amend
    words: TalkWords
    texts: Texts
    gate: Gate = field(default_factory=Gate)


@dataclass(frozen=True, slots=True)
class ProposalTable:
    """`save` does a deed that is stored, says in words where it fails, and tells whether it worked.

    `grown` is told when something on the screen has got more fields.
    """

    proposals: Proposals
    words: TalkWords
    save: Callable[[Callable[[], object]], bool]
    grown: Callable[[], None]


@dataclass(frozen=True, slots=True)
class TalkTable:
    """A talk and what is proposed at it."""

    check_in: CheckIn
    proposing: ProposalTable

    @property
    def words(self) -> TalkWords:
        return self.proposing.words
