"""The agreement in force as JSON, for other programs; docs/commands.md tells what the keys mean."""

from collections.abc import Mapping
from datetime import date, datetime

from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement
from familypact.domain.family import Family
from familypact.domain.help import CheckedContact
from familypact.domain.sign_off import SignOff

FORMAT = 1  # grows when a key changes its meaning or goes; a new key is no reason

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def agreement_as_json(agreement: Agreement, next_checkin: datetime, today: date) -> dict[str, Json]:
    """Give the whole agreement under keys that stay."""
    names = {party: agreement.family.name_of(party) for party in agreement.family.party_ids()}
    return {
        "format": FORMAT,
        "version": agreement.number,
        "agreed_on": agreement.agreed_on.isoformat(),
        "language": agreement.language,
        "family": _family(agreement.family, today),
        "rules": [_rule(rule) for rule in agreement.rules],
        "children_pledges": [
            {
                "child": pledge.child_id,
                "name": names[pledge.child_id],
                "lead": pledge.lead,
                "lines": [_line(line) for line in pledge.lines],
            }
            for pledge in agreement.children
        ],
        "grown_ups_pledge": {
            "lead": agreement.grown_up_lead,
            "lines": [_line(line) for line in agreement.grown_ups],
        },
        "first_minute": [{"when": p.when, "then": p.then} for p in agreement.first_minute],
        "trusted_adults": [
            {"name": adult.name, "reach": adult.reach, "who": adult.who}
            for adult in agreement.trusted
        ],
        "contacts": [_contact(checked) for checked in agreement.contacts],
        "check_ins": _checkins(agreement, next_checkin),
        "sign_offs": [_sign_off(sign_off, names) for sign_off in agreement.sign_offs],
        "still_to_sign": [names[party] for party in agreement.still_to_sign()],
    }


def _family(family: Family, today: date) -> Json:
    return {
        "name": family.name.strip(),
        "country": family.country,
        "homes": family.homes.value,
        "children": [
            {
                "id": child.id,
                "name": child.name.strip(),
                "born": None if child.born is None else f"{child.born.year}-{child.born.month:02}",
                "band": child.band_on(today).value,
                "uses": [use.value for use in sorted(child.uses)],
            }
            for child in family.children
        ],
        "grown_ups": [
            {"id": each.id, "name": each.name.strip(), "called": each.spoken}
            for each in family.grown_ups
        ],
    }


def _rule(rule: AgreedRule) -> Json:
    return {
        "id": rule.rule_id,
        "title": rule.title,
        "settings": [*rule.settings],
        "poster": f"{rule.pill}: {rule.poster}",
        "child_reason": rule.child_reason,
        "grown_up_reason": rule.grown_up_reason,
        "settled": rule.settled.value,
        "fixed": rule.fixed,
    }


def _line(line: AgreedLine) -> Json:
    return {
        "id": line.clause_id,
        "text": line.text,
        "not_yet": line.not_yet,
        "reason": line.reason,
    }


def _contact(checked: CheckedContact) -> Json:
    contact = checked.contact
    return {
        "id": contact.id,
        "name": contact.name,
        "kind": contact.kind.value,
        "phone": contact.phone,
        "url": contact.url,
        "source": contact.source,
        "as_of": contact.as_of,
        "checked": checked.checked,
        "checked_on": checked.checked_on or None,
    }


def _checkins(agreement: Agreement, next_checkin: datetime) -> Json:
    cadence = agreement.cadence
    return {
        "next": next_checkin.isoformat(timespec="minutes"),
        "first_days": [*cadence.first_days],
        "months": cadence.months,
        "weeks": cadence.weeks,
        "weekday": cadence.weekday.name.lower(),
        "at": f"{cadence.at:%H:%M}",
        "quiet_from": f"{cadence.quiet_from:%H:%M}",
        "quiet_to": f"{cadence.quiet_to:%H:%M}",
    }


def _sign_off(sign_off: SignOff, names: Mapping[str, str]) -> Json:
    return {
        "who": sign_off.party_id,
        "name": names[sign_off.party_id],
        "mark": sign_off.mark.value,
        "on": sign_off.on.isoformat(),
        "typed": sign_off.typed,
        "note": sign_off.note,
    }
