"""Turns what an answers file says of people into the family, its joys and its sign-offs."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from familypact.catalogue.joys import Joy
from familypact.domain.errors import AnswersTrouble
from familypact.domain.family import (
    LONGEST_NAME,
    BirthMonth,
    Child,
    Family,
    GrownUp,
    Joys,
    TrustedAdult,
)
from familypact.domain.sign_off import Mark, SignOff
from familypact.infra.answers_format import ChildAnswers, GrownUpAnswers, SignOffAnswers
from familypact.infra.answers_source import AnswersSource
from familypact.infra.toml_lines import Place

_COUNTRY = re.compile(r"[A-Za-z]{2}", re.ASCII)
_BORN = re.compile(r"(\d{4})-(\d{2})", re.ASCII)

Person = ChildAnswers | GrownUpAnswers


class AnsweredPeople:
    """Everybody in the file; `ids` gives a person's id by the key the file calls them by."""

    def __init__(self, source: AnswersSource, today: date) -> None:
        self.source = source
        self._answers = source.answers
        self._today = today
        self.ids: dict[str, str] = {}
        self._name_all("children", "child", self._answers.children)
        self._name_all("grown_ups", "grown-up", self._answers.grown_ups)

    def family(self) -> Family:
        about = self._answers.family
        if not _COUNTRY.fullmatch(about.country):
            raise self.source.wrong(("family", "country"))
        return Family(
            name=self._name(("family", "name"), about.name),
            country=about.country.upper(),
            homes=about.homes,
            children=tuple(self._child(n, each) for n, each in enumerate(self._answers.children)),
            grown_ups=tuple(
                GrownUp(_id("grown-up", n), each.name.strip(), each.called.strip())
                for n, each in enumerate(self._answers.grown_ups)
            ),
        )

    def joys(self, offered: Sequence[Joy]) -> Mapping[str, Joys]:
        known = frozenset(joy.id for joy in offered)
        found = {
            _id("child", n): self._joys(("children", n), each, known)
            for n, each in enumerate(self._answers.children)
        }
        found |= {
            _id("grown-up", n): self._joys(("grown_ups", n), each, known)
            for n, each in enumerate(self._answers.grown_ups)
        }
        if all(joys.is_empty for joys in found.values()):
            raise self.source.missing(("children", 0), "enjoys")
        return found

    def trusted(self) -> tuple[TrustedAdult, ...]:
        found = []
        for n, each in enumerate(self._answers.trusted_adults):
            place: Place = ("trusted_adults", n)
            name = self._name((*place, "name"), each.name)
            reach = self.source.words((*place, "reach"), each.reach)
            found.append(TrustedAdult(f"trusted-{n + 1}", name, reach, each.who.strip()))
        return tuple(found)

    def sign_offs(self) -> tuple[SignOff, ...]:
        """Give what each did; who is not named, or signs later, has not signed yet."""
        found: dict[str, SignOff] = {}
        for n, each in enumerate(self._answers.sign_offs):
            place: Place = ("sign_offs", n)
            party = self.id_of((*place, "who"), each.who)
            if party in found:
                raise self.source.wrong((*place, "who"))
            sign_off = self._sign_off(place, each, party)
            if sign_off is not None:
                found[party] = sign_off
        if not any(sign_off.is_signed for sign_off in found.values()):
            raise self.source.missing(("sign_offs",), "typed")
        return tuple(found.values())

    def id_of(self, place: Place, key: str) -> str:
        """Raise for somebody whom the file does not describe."""
        found = self.ids.get(key.strip())
        if found is None:
            raise self.source.wrong(place)
        return found

    def child_id(self, place: Place, key: str) -> str:
        found = self.id_of(place, key)
        if not found.startswith("child-"):
            raise self.source.wrong(place)
        return found

    def _name_all(self, table: str, kind: str, people: Sequence[Person]) -> None:
        for n, each in enumerate(people):
            name = self._name((table, n, "name"), each.name)
            key = each.key.strip() or name
            if key in self.ids:
                raise self.source.wrong((table, n, "key" if each.key.strip() else "name"))
            self.ids[key] = _id(kind, n)

    def _name(self, place: Place, name: str) -> str:
        if len(name.strip()) > LONGEST_NAME:
            raise self.source.wrong(place)
        return self.source.words(place, name)

    def _child(self, n: int, answers: ChildAnswers) -> Child:
        place: Place = ("children", n)
        if answers.born is None and answers.band is None:
            raise self.source.missing(place, "born")
        child = Child(
            id=_id("child", n),
            name=answers.name.strip(),
            born=self._born((*place, "born"), answers.born),
            band=answers.band,
            uses=frozenset(answers.uses),
        )
        if child.born is not None and not child.is_born_before(self._today):
            raise self.source.wrong((*place, "born"))
        return child

    def _born(self, place: Place, born: str | None) -> BirthMonth | None:
        if born is None:
            return None
        found = _BORN.fullmatch(born.strip())
        if found is None:
            raise self.source.wrong(place)
        with self.source.standing_at(place):
            return BirthMonth(int(found[1]), int(found[2]))

    def _joys(self, place: Place, answers: Person, known: frozenset[str]) -> Joys:
        for n, joy in enumerate(answers.enjoys):
            if joy not in known:
                raise self.source.wrong((*place, "enjoys", n))
        return Joys(frozenset(answers.enjoys), answers.enjoys_own.strip())

    def _sign_off(self, place: Place, answers: SignOffAnswers, party: str) -> SignOff | None:
        typed, note = answers.typed.strip(), answers.note.strip()
        ways = [bool(answers.typed), answers.declined, answers.later]
        if sum(ways) != 1:
            raise self.source.wrong(place, AnswersTrouble.MISSING_KEY, "typed / declined / later")
        if answers.typed:
            typed = self._name((*place, "typed"), answers.typed)
            return SignOff(party, Mark.TYPED, self._today, typed=typed, note=note)
        if answers.declined and not party.startswith("child-"):
            # A grown-up who does not want it has no agreement; a child may say no.
            raise self.source.wrong((*place, "declined"))
        return SignOff(party, Mark.DECLINED, self._today, note=note) if answers.declined else None


def _id(kind: str, count: int) -> str:
    return f"{kind}-{count + 1}"
