"""Which settings of this family's devices back up its rules, and which were set up together."""

from collections.abc import Mapping
from dataclasses import dataclass

from familypact.app.ports import AgreementStore, Clock
from familypact.app.safety_ports import SafetyStore
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import Agreement
from familypact.domain.control import Control, ControlKind, ControlPlace, Platform
from familypact.domain.family import Use
from familypact.domain.set_up import SetUp

_HANDHELD = frozenset({Platform.ANDROID, Platform.APPLE})
_PLATFORMS: Mapping[Use, frozenset[Platform]] = {
    Use.PHONE: _HANDHELD,
    Use.TABLET: _HANDHELD,
    Use.WATCH: _HANDHELD,
    Use.COMPUTER: frozenset({Platform.WINDOWS, Platform.APPLE, Platform.BROWSER}),
    Use.CONSOLE: frozenset({Platform.XBOX, Platform.PLAYSTATION, Platform.SWITCH}),
    Use.ONLINE_GAMES: frozenset({Platform.XBOX, Platform.PLAYSTATION, Platform.SWITCH}),
    Use.TV: frozenset({Platform.YOUTUBE}),
    Use.VIDEO_FEEDS: frozenset({Platform.YOUTUBE}),
    Use.SMART_TOYS: frozenset({Platform.SPEAKER}),
}


@dataclass(frozen=True, slots=True)
class ControlHelp:
    """A kind of control, the family's rules it backs up (in their agreed words), and where it is.

    `how` says for each rule how the control helps with it.
    """

    control: Control
    rules: tuple[str, ...]
    how: tuple[str, ...]
    places: tuple[ControlPlace, ...]


class Devices:
    """Raises what the stores raise."""

    def __init__(
        self, store: AgreementStore, safety: SafetyStore, catalogue: Catalogue, clock: Clock
    ) -> None:
        self._store = store
        self._safety = safety
        self._catalogue = catalogue
        self._clock = clock

    def platforms(self) -> tuple[Platform, ...]:
        """Give what the devices run that the family named; the router stands in every home."""
        agreement = self._store.latest()
        uses = agreement.family.uses() if agreement is not None else frozenset()
        named = {platform for use in uses for platform in _PLATFORMS.get(use, frozenset())}
        found = named | {Platform.ROUTER} if named else set(Platform)
        return tuple(platform for platform in Platform if platform in found)

    def guide(self) -> tuple[str, ...]:
        return self._catalogue.control_guide

    def helps(self, platforms: frozenset[Platform]) -> tuple[ControlHelp, ...]:
        """Give the controls there are on these platforms; first those that back up their rules."""
        agreement = self._store.latest()
        found = tuple(
            self._help(control, agreement, platforms) for control in self._catalogue.controls
        )
        there = (each for each in found if each.places)
        return tuple(sorted(there, key=lambda each: not each.rules))

    def set_ups(self) -> Mapping[tuple[ControlKind, Platform], SetUp]:
        return {(each.kind, each.platform): each for each in self._safety.set_ups()}

    def tick(self, kind: ControlKind, platform: Platform) -> SetUp:
        """Keep that it was set up together today."""
        done = SetUp(kind, platform, self._clock.today())
        self._safety.put_set_up(done)
        return done

    def untick(self, kind: ControlKind, platform: Platform) -> None:
        self._safety.drop_set_up(kind, platform)

    def _help(
        self, control: Control, agreement: Agreement | None, platforms: frozenset[Platform]
    ) -> ControlHelp:
        backed = [
            (rule.title, entry.how)
            for rule in (agreement.rules if agreement is not None else ())
            if (entry := self._catalogue.rule_control(rule.rule_id)) is not None
            and control.kind in entry.kinds
        ]
        places = tuple(place for place in control.places if place.platform in platforms)
        titles, hows = tuple(t for t, _ in backed), tuple(how for _, how in backed)
        return ControlHelp(control, titles, hows, places)
