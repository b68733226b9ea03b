"""Parental controls: what kinds there are, and where the makers of devices keep them."""

from dataclasses import dataclass
from enum import StrEnum


class ControlKind(StrEnum):
    """What a control does."""

    TIME_LIMIT = "time-limit"
    CONTENT_FILTER = "content-filter"
    APP_APPROVAL = "app-approval"
    SPENDING = "spending"
    CHAT = "chat"
    VOICE_MASK = "voice-mask"
    DOWNLOADS = "downloads"
    ACTIVITY_REPORT = "activity-report"
    LOCATION = "location"
    PICTURE_WARNING = "picture-warning"
    PRIVACY = "privacy"


class Platform(StrEnum):
    """Where a control lives."""

    WINDOWS = "windows"
    APPLE = "apple"
    ANDROID = "android"
    XBOX = "xbox"
    PLAYSTATION = "playstation"
    SWITCH = "switch"
    YOUTUBE = "youtube"
    BROWSER = "browser"
    ROUTER = "router"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class ControlPlace:
    """What one maker calls a control, and its own help page.

    `name` stays as the maker writes it, in every language. `source` is the stored page which
    supports name and address; `as_of` its year, month or day, "" where it shows none.
    """

    platform: Platform
    name: str
    url: str
    source: str
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A kind of control for grown-ups; texts are sources of the translation context `controls`.

    `openly` says how to set it up with the child, `limits` what it cannot do, `eases` how it
    loosens with age; `deck` names the points of the deck that it answers.
    """

    kind: ControlKind
    title: str
    what_it_does: str
    openly: str
    limits: str
    eases: str
    deck: tuple[str, ...]
    places: tuple[ControlPlace, ...]
    icon: str


@dataclass(frozen=True, slots=True)
class RuleControl:
    """Which controls help with a house rule, and how; `how` belongs to the context `controls`."""

    rule_id: str
    kinds: tuple[ControlKind, ...]
    how: str
