"""Reads a family's answers from a TOML file, for making an agreement without the window."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from pathlib import Path

from familypact.app.first_values import FirstValues
from familypact.app.ports import Clock, Contacts
from familypact.app.steps import missing_promises
from familypact.catalogue.whole import Catalogue
from familypact.domain.checkin import Cadence
from familypact.domain.draft import Draft, FirstMinute, Talk
from familypact.domain.help import CheckedContact, Contact
from familypact.domain.pledge import PledgeLine
from familypact.domain.time_of_day import minutes_of
from familypact.infra.answers_format import WEEKDAYS, LineAnswers, OwnContactAnswers
from familypact.infra.answers_people import AnsweredPeople
from familypact.infra.answers_rules import AnsweredRules
from familypact.infra.answers_source import AnswersSource
from familypact.infra.toml_lines import Place


class AnswersReader:
    """Turns an answers file into a draft, with the catalogue's defaults for what it leaves out."""

    def __init__(self, catalogue: Catalogue, contacts: Contacts, clock: Clock) -> None:
        self._catalogue = catalogue
        self._contacts = contacts
        self._clock = clock

    def read(self, path: Path) -> Draft:
        """Raise AnswersFileError with the line of the first mistake."""
        source = AnswersSource(path)
        today = self._clock.today()
        first_values = FirstValues(self._catalogue, self._contacts)
        people = AnsweredPeople(source, today)
        rules = AnsweredRules(people, self._catalogue, first_values, today)
        family = people.family()
        draft = Draft(
            family=family,
            joys=people.joys(self._catalogue.joys),
            path=source.answers.talks.path,
            ratings=rules.ratings(),
            revealed=True,
            rules=rules.chosen(family),
            trusted=people.trusted(),
            contacts=self._checked_contacts(source, family.country),
            cadence=_cadence(source),
            sign_offs=people.sign_offs(),
        )
        return self._with_pledges(source, replace(draft, talks=self._talks(source, draft)))

    def _talks(self, source: AnswersSource, draft: Draft) -> Mapping[str, Talk]:
        topics = self._catalogue.topics_for(draft.family, self._clock.today(), draft.path)
        answers = source.answers.talks
        known = {risk.id for risk in self._catalogue.risks}
        talks = {topic.id: Talk.TALKED for topic in topics}
        for key, given, talk in (
            ("come_back", answers.come_back, Talk.COME_BACK),
            ("not_yet", answers.not_yet, Talk.NOT_YET),
        ):
            for n, topic_id in enumerate(given):
                if topic_id not in known:
                    raise source.wrong(("talks", key, n))
                talks[topic_id] = talk
        return talks

    def _with_pledges(self, source: AnswersSource, draft: Draft) -> Draft:
        answers = source.answers
        promises = [clause.id for clause in self._catalogue.child_pledge.clauses]
        ours = [clause.id for clause in self._catalogue.grown_up_pledge.clauses]
        together = answers.grown_ups_together
        draft = replace(
            draft,
            children_lines={
                f"child-{n + 1}": _lines(
                    source, ("children", n), promises, (each.pledge, each.own_promises)
                )
                for n, each in enumerate(answers.children)
            },
            grown_up_lines=_lines(
                source, ("grown_ups_together",), ours, (together.pledge, together.own_promises)
            ),
            first_minute=self._first_minute(source),
        )
        if missing_promises(draft):
            # The grown-ups promise as much as each child does.
            raise source.missing(("grown_ups_together",), "own_promises")
        return draft

    def _first_minute(self, source: AnswersSource) -> FirstMinute:
        answers = source.answers.first_minute
        known = [line.id for line in self._catalogue.first_minute]
        for key, own in answers.words.items():
            if key not in known:
                raise source.unknown(("first_minute", "words", key))
            source.words(("first_minute", "words", key), own)
        if not answers.read_aloud:
            raise source.wrong(("first_minute", "read_aloud"))
        lines = [PledgeLine(line_id, own=answers.words.get(line_id, "")) for line_id in known]
        lines += _own_lines(source, ("first_minute", "own"), answers.own)
        return FirstMinute(tuple(lines), rehearsed=True)

    def _checked_contacts(self, source: AnswersSource, country: str) -> tuple[CheckedContact, ...]:
        answers = source.answers.contacts
        offered = self._contacts.for_country(country)
        known = {contact.id for contact in offered}
        for n, contact_id in enumerate(answers.checked):
            if contact_id not in known:
                raise source.wrong(("contacts", "checked", n))
        today = self._clock.today().isoformat()
        taken = [
            CheckedContact(each, checked=True, checked_on=today)
            if each.id in answers.checked
            else CheckedContact(each)
            for each in offered
        ]
        for n, own in enumerate(answers.own):
            contact = _own_contact(source, n, own, country)
            taken.append(CheckedContact(contact, own.checked, today if own.checked else ""))
        return tuple(taken)


def _own_contact(
    source: AnswersSource, n: int, answers: OwnContactAnswers, country: str
) -> Contact:
    place: Place = ("contacts", "own", n)
    if not (answers.phone.strip() or answers.url.strip()):
        raise source.missing(place, "phone / url")
    return Contact(
        id=f"own-{n + 1}",
        country=country,
        name=source.words((*place, "name"), answers.name),
        kind=answers.kind,
        url=answers.url.strip(),
        phone=answers.phone.strip(),
        note=answers.note.strip(),
    )


def _cadence(source: AnswersSource) -> Cadence:
    answers = source.answers.checkins
    return Cadence(
        first_days=tuple(sorted(set(answers.first_days))),
        months=answers.months,
        weeks=answers.weeks,
        weekday=WEEKDAYS[answers.weekday],
        at=_time(source, "at", answers.at),
        quiet_from=_time(source, "quiet_from", answers.quiet_from),
        quiet_to=_time(source, "quiet_to", answers.quiet_to),
    )


def _time(source: AnswersSource, key: str, clock: str) -> time:
    minutes = minutes_of(clock.strip())
    if minutes is None:
        raise source.wrong(("checkins", key))
    return time(*divmod(minutes, 60))


def _lines(
    source: AnswersSource,
    place: Place,
    clauses: Sequence[str],
    answers: tuple[Mapping[str, LineAnswers], Sequence[str]],
) -> tuple[PledgeLine, ...]:
    """Give all clauses of a pledge as the file takes them, then the lines of the family's own."""
    given, own = answers
    for key in given:
        if key not in clauses:
            raise source.unknown((*place, "pledge", key))
    taken = [
        _line(source, (*place, "pledge", key), given[key]) if key in given else PledgeLine(key)
        for key in clauses
    ]
    return (*taken, *_own_lines(source, (*place, "own_promises"), own))


def _line(source: AnswersSource, place: Place, answers: LineAnswers) -> PledgeLine:
    reason = answers.not_yet
    if reason is not None:
        reason = source.words((*place, "not_yet"), reason)
    return PledgeLine(
        clause_id=str(place[-1]),
        own=answers.words.strip(),
        not_yet=reason is not None,
        reason=reason or "",
    )


def _own_lines(source: AnswersSource, place: Place, own: Sequence[str]) -> list[PledgeLine]:
    return [
        PledgeLine(f"own-{n + 1}", own=source.words((*place, n), each))
        for n, each in enumerate(own)
    ]
