"""The agreement in force as plain text, for a terminal."""

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime

from familypact.app.texts import Texts
from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement
from familypact.domain.draft import Settled
from familypact.domain.help import CheckedContact
from familypact.domain.sign_off import Mark
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "cli"
_TITLE = QT_TRANSLATE_NOOP("cli", "The agreement of the family {family}")
_VERSION = QT_TRANSLATE_NOOP("cli", "Version {number}, agreed on {day}")
_WHO = QT_TRANSLATE_NOOP("cli", "Who we are")
_CHILDREN = QT_TRANSLATE_NOOP("cli", "Children: {names}")
_GROWN_UPS = QT_TRANSLATE_NOOP("cli", "Grown-ups: {names}")
_RULES = QT_TRANSLATE_NOOP("cli", "House rules")
_ON_TRIAL = QT_TRANSLATE_NOOP("cli", "{rule} (tried out for two weeks)")
_CHILD_PLEDGE = QT_TRANSLATE_NOOP("cli", "What {child} promises")
_GROWN_UP_PLEDGE = QT_TRANSLATE_NOOP("cli", "What the grown-ups promise")
_NOT_YET = QT_TRANSLATE_NOOP("cli", "Not yet: {text} ({reason})")
_FIRST_MINUTE = QT_TRANSLATE_NOOP("cli", "The first minute when a child tells something")
_WHEN_THEN = QT_TRANSLATE_NOOP("cli", "{when}: {then}")
_HELP = QT_TRANSLATE_NOOP("cli", "Who can help")
_REACH = QT_TRANSLATE_NOOP("cli", "{name}: {reach}")
_ADULT = QT_TRANSLATE_NOOP("cli", "{name} ({who})")
_UNCHECKED = QT_TRANSLATE_NOOP("cli", "Not yet checked, so not on the poster: {names}")
_CHECKIN = QT_TRANSLATE_NOOP("cli", "Our next check-in: {moment}")
_SIGNED_HEADING = QT_TRANSLATE_NOOP("cli", "Who has signed")
_SIGNED = QT_TRANSLATE_NOOP("cli", "{name}, on {day}")
_DECLINED = QT_TRANSLATE_NOOP("cli", "{name} said no, on {day}")
_NOTE = QT_TRANSLATE_NOOP("cli", "{line}: {note}")
_STILL = QT_TRANSLATE_NOOP("cli", "Still to sign: {names}")


class AgreementText:
    """Writes an agreement line by line in one language."""

    def __init__(self, agreement: Agreement, next_checkin: datetime, texts: Texts) -> None:
        self._agreement = agreement
        self._next_checkin = next_checkin
        self._texts = texts

    def lines(self) -> Iterator[str]:
        """Yield lines without anything in them that could steer a terminal."""
        for line in self._lines():
            yield "".join(sign for sign in line if unicodedata.category(sign) != "Cc")

    def _lines(self) -> Iterator[str]:
        agreement = self._agreement
        yield self._words(_TITLE, family=agreement.family.name.strip())
        day = self._texts.day(agreement.agreed_on)
        yield self._words(_VERSION, number=str(agreement.number), day=day)
        yield from self._part(self._words(_WHO), self._who())
        yield from self._part(self._words(_RULES), self._rules())
        for pledge in agreement.children:
            name = agreement.family.name_of(pledge.child_id)
            lines = [pledge.lead, *self._pledge(pledge.lines)]
            yield from self._part(self._words(_CHILD_PLEDGE, child=name), lines)
        lines = [agreement.grown_up_lead, *self._pledge(agreement.grown_ups)]
        yield from self._part(self._words(_GROWN_UP_PLEDGE), lines)
        yield from self._part(self._words(_FIRST_MINUTE), self._first_minute())
        yield from self._part(self._words(_HELP), self._help())
        yield ""
        yield self._words(_CHECKIN, moment=self._texts.moment(self._next_checkin))
        yield from self._part(self._words(_SIGNED_HEADING), self._sign_offs())

    @staticmethod
    def _part(heading: str, lines: Sequence[str]) -> Iterator[str]:
        yield ""
        yield heading
        for line in lines:
            yield f"  {line}"

    def _who(self) -> list[str]:
        family = self._agreement.family
        children = self._texts.join([child.name.strip() for child in family.children])
        grown_ups = self._texts.join(
            [
                each.spoken
                if each.spoken == each.name.strip()
                else self._words(_ADULT, name=each.name.strip(), who=each.spoken)
                for each in family.grown_ups
            ]
        )
        return [
            self._words(_CHILDREN, names=children),
            self._words(_GROWN_UPS, names=grown_ups),
        ]

    def _rules(self) -> list[str]:
        lines: list[str] = []
        for rule in self._agreement.rules:
            lines.append(f"- {self._rule(rule)}")
            lines += [f"    {setting}" for setting in rule.settings]
        return lines

    def _rule(self, rule: AgreedRule) -> str:
        if rule.settled is Settled.TRIAL:
            return self._words(_ON_TRIAL, rule=rule.title)
        return rule.title

    def _pledge(self, lines: Sequence[AgreedLine]) -> list[str]:
        return [
            f"- {self._words(_NOT_YET, text=line.text, reason=line.reason)}"
            if line.not_yet
            else f"- {line.text}"
            for line in lines
        ]

    def _first_minute(self) -> list[str]:
        return [
            f"- {self._words(_WHEN_THEN, when=plan.when, then=plan.then)}"
            if plan.when
            else f"- {plan.then}"
            for plan in self._agreement.first_minute
        ]

    def _help(self) -> list[str]:
        lines = []
        for adult in self._agreement.trusted:
            name = adult.name.strip()
            if adult.who.strip():
                name = self._words(_ADULT, name=name, who=adult.who.strip())
            lines.append(f"- {self._words(_REACH, name=name, reach=adult.reach.strip())}")
        checked = [each for each in self._agreement.contacts if each.checked]
        lines += [f"- {self._contact(each)}" for each in checked]
        unchecked = [c.contact.name for c in self._agreement.contacts if not c.checked]
        if unchecked:
            lines.append(self._words(_UNCHECKED, names=self._texts.join(unchecked)))
        return lines

    def _contact(self, checked: CheckedContact) -> str:
        contact = checked.contact
        reach = ", ".join(way for way in (contact.phone, contact.url) if way)
        return self._words(_REACH, name=contact.name, reach=reach)

    def _sign_offs(self) -> list[str]:
        family = self._agreement.family
        lines = []
        for sign_off in self._agreement.sign_offs:
            source = _DECLINED if sign_off.mark is Mark.DECLINED else _SIGNED
            name, day = family.name_of(sign_off.party_id), self._texts.day(sign_off.on)
            line = self._words(source, name=name, day=day)
            if sign_off.note:
                line = self._words(_NOTE, line=line, note=sign_off.note)
            lines.append(f"- {line}")
        still = [family.name_of(party) for party in self._agreement.still_to_sign()]
        if still:
            lines.append(self._words(_STILL, names=self._texts.join(still)))
        return lines

    def _words(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)
