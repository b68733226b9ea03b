"""The shape of an answers file; docs/answers_file.md tells it to people."""

from typing import Annotated, Literal

import msgspec

from familypact.domain.checkin import Weekday
from familypact.domain.draft import Path, Settled
from familypact.domain.family import MOST_CHILDREN, MOST_GROWN_UPS, AgeBand, Homes, Use
from familypact.domain.help import ContactKind
from familypact.domain.two_drafts import Choice

LONGEST_TEXT = 1000
MOST_RULES = 20  # of the family's own
_MOST_LINES = 12
_LONGEST_CHECKIN_DAY = 3650

Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
Given = str | int | list[str]  # the value of a rule's parameter
WEEKDAYS = {day.name.lower(): day for day in Weekday}


class Answers(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table in which nothing unknown may stand."""


class FamilyAnswers(Answers):
    name: Text
    country: Text
    homes: Homes = Homes.ONE


class LineAnswers(Answers):
    """What became of a clause: said in own words, or not yet and why."""

    words: Text = ""
    not_yet: Text | None = None


class RatingAnswers(Answers):
    choice: Choice
    wish: Given | None = None
    why: Text = ""


class ChildAnswers(Answers):
    name: Text
    key: Text = ""
    born: Text | None = None
    band: AgeBand | None = None
    uses: list[Use] = []
    enjoys: list[Text] = []
    enjoys_own: Text = ""
    pledge: dict[str, LineAnswers] = {}
    own_promises: Annotated[list[Text], msgspec.Meta(max_length=_MOST_LINES)] = []
    ratings: dict[str, RatingAnswers] = {}


class GrownUpAnswers(Answers):
    name: Text
    key: Text = ""
    called: Text = ""
    enjoys: list[Text] = []
    enjoys_own: Text = ""


class TalkAnswers(Answers):
    path: Path = Path.QUICK
    come_back: list[Text] = []
    not_yet: list[Text] = []


class RuleAnswers(Answers):
    settled: Settled = Settled.AGREED
    values: dict[str, Given] = {}
    by_child: dict[str, dict[str, Given]] = {}
    child_reason: Text = ""
    grown_up_reason: Text = ""


class OwnRuleAnswers(Answers):
    text: Text
    settled: Settled = Settled.AGREED
    child_reason: Text = ""
    grown_up_reason: Text = ""


class GrownUpsAnswers(Answers):
    """What the grown-ups answer as one side."""

    pledge: dict[str, LineAnswers] = {}
    own_promises: Annotated[list[Text], msgspec.Meta(max_length=_MOST_LINES)] = []
    ratings: dict[str, RatingAnswers] = {}


class FirstMinuteAnswers(Answers):
    read_aloud: bool
    words: dict[str, Text] = {}
    own: Annotated[list[Text], msgspec.Meta(max_length=_MOST_LINES)] = []


class TrustedAnswers(Answers):
    name: Text
    reach: Text
    who: Text = ""


class OwnContactAnswers(Answers):
    name: Text
    kind: ContactKind = ContactKind.HELPLINE
    phone: Text = ""
    url: Text = ""
    note: Text = ""
    checked: bool = False


class ContactAnswers(Answers):
    checked: list[Text] = []
    own: Annotated[list[OwnContactAnswers], msgspec.Meta(max_length=_MOST_LINES)] = []


Day = Annotated[int, msgspec.Meta(ge=1, le=_LONGEST_CHECKIN_DAY)]


class CheckinAnswers(Answers):
    first_days: Annotated[tuple[Day, ...], msgspec.Meta(max_length=_MOST_LINES)] = (7, 30, 90)
    months: Annotated[int, msgspec.Meta(ge=1, le=12)] = 3
    weeks: Annotated[int, msgspec.Meta(ge=0, le=52)] = 0
    weekday: Literal[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    ] = "sunday"
    at: Text = "17:00"
    quiet_from: Text = "20:00"
    quiet_to: Text = "08:00"


class SignOffAnswers(Answers):
    """Somebody's own act: a typed name, a no, or later."""

    who: Text
    typed: Text = ""
    declined: bool = False
    later: bool = False
    note: Text = ""


class AnswersFile(Answers):
    """A whole file, as it is written."""

    family: FamilyAnswers
    children: Annotated[list[ChildAnswers], msgspec.Meta(min_length=1, max_length=MOST_CHILDREN)]
    grown_ups: Annotated[
        list[GrownUpAnswers], msgspec.Meta(min_length=1, max_length=MOST_GROWN_UPS)
    ]
    first_minute: FirstMinuteAnswers
    trusted_adults: Annotated[list[TrustedAnswers], msgspec.Meta(min_length=2, max_length=4)]
    sign_offs: list[SignOffAnswers]
    format: Literal[1] = 1
    talks: TalkAnswers = msgspec.field(default_factory=TalkAnswers)
    rules: dict[str, RuleAnswers] = {}
    own_rules: Annotated[list[OwnRuleAnswers], msgspec.Meta(max_length=MOST_RULES)] = []
    grown_ups_together: GrownUpsAnswers = msgspec.field(default_factory=GrownUpsAnswers)
    contacts: ContactAnswers = msgspec.field(default_factory=ContactAnswers)
    checkins: CheckinAnswers = msgspec.field(default_factory=CheckinAnswers)
