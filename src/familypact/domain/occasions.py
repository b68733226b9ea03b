"""What in a family's life wants a reminder of its own: days, read off what was agreed and done."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import CheckInTalk
from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand, Child, Family
from familypact.domain.proposal import trials_of
from familypact.domain.set_up import LOOK_AGAIN_AFTER_DAYS, SetUp
from familypact.domain.topic_talk import TopicTalk

_UNSIGNED_AFTER = (3, 10, 24)  # days: asked three times, then the home window alone says it
_TOPIC_AFTER = 14  # days
_DEVICE_AFTER = 14  # days in which something new has become everyday
_YOUNGEST_OF = {AgeBand.YOUNG: 5, AgeBand.MIDDLE: 9, AgeBand.TEEN: 13}


def youngest_age(family: Family, day: date) -> int:
    """Give the age of the youngest child; where only a band is known, the lowest of the band."""
    return min((_age(child, day) for child in family.children), default=0)


def band_changes(family: Family, since: date) -> tuple[date, ...]:
    """Give the days after `since` on which a child grows into another band."""
    days = {day for child in family.children for day in child.band_changes() if day > since}
    return tuple(sorted(days))


def unsigned_days(agreement: Agreement) -> tuple[date, ...]:
    """Give when to ask for a signature that is missing; nothing where everybody has answered."""
    if not agreement.still_to_sign():
        return ()
    return tuple(agreement.agreed_on + timedelta(days=days) for days in _UNSIGNED_AFTER)


def trial_ends(versions: Sequence[Agreement]) -> tuple[date, ...]:
    """Give the days on which something that the last version tries has to be decided."""
    return tuple(sorted(set(trials_of(versions).values())))


def contacts_checked(agreement: Agreement) -> date:
    """Give the day of the check that is longest ago; that of the agreement where none is known."""
    days = [each.checked_on for each in agreement.contacts if each.checked and each.checked_on]
    return min((date.fromisoformat(day) for day in days), default=agreement.agreed_on)


def device_days(
    before: Agreement | None, agreement: Agreement, set_ups: Iterable[SetUp]
) -> tuple[date, ...]:
    """Give when to look at what is new since the version before, and at controls once more."""
    again = {each.on + timedelta(days=LOOK_AGAIN_AFTER_DAYS + 1) for each in set_ups}
    if before is not None and _has_new_uses(before.family, agreement.family):
        again.add(agreement.agreed_on + timedelta(days=_DEVICE_AFTER))
    return tuple(sorted(again))


def topic_days(
    agreement: Agreement, talks: Sequence[CheckInTalk], topic_talks: Sequence[TopicTalk]
) -> tuple[date, ...]:
    """Give when to come back to the topics that were put off and not talked about since."""
    put_off: set[date] = set()
    for child in agreement.family.children:
        own = [talk for talk in topic_talks if talk.child_id == child.id]
        put_off.update(_put_off(agreement, talks, own))
    return tuple(sorted(day + timedelta(days=_TOPIC_AFTER) for day in put_off))


def _put_off(
    agreement: Agreement, talks: Sequence[CheckInTalk], own: Sequence[TopicTalk]
) -> Iterator[date]:
    """Take the last word on each topic: of the agreement, of a check-in, or of the child's talk."""
    said = [(agreement.agreed_on, topic, word) for topic, word in agreement.draft.talks.items()]
    for talk in talks:
        if talk.version == agreement.number:
            said += [(talk.day, topic, word) for topic, word in talk.topics.items()]
    said += [(each.on, each.risk_id, each.talk) for each in own]
    last = {topic: (day, word) for day, topic, word in sorted(said, key=lambda each: each[0])}
    return (day for day, word in last.values() if word is Talk.COME_BACK)


def _age(child: Child, day: date) -> int:
    if child.born is not None:
        return child.born.age_on(day)
    return _YOUNGEST_OF[child.band_on(day)]


def _has_new_uses(before: Family, after: Family) -> bool:
    known = {child.id: child.uses for child in before.children}
    return any(child.uses - known.get(child.id, child.uses) for child in after.children)
