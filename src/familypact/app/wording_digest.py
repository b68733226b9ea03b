"""Sums an agreement's wording up in a few letters, so that a seal can say which text it means."""

import hashlib
import json

from familypact.domain.agreement import AgreedLine, Agreement

_DIGITS = 32


def wording_digest(agreement: Agreement) -> str:
    """Give the same 32 letters for the same number, day and wording; signatures do not count."""
    parts: list[object] = [
        agreement.number,
        agreement.agreed_on.isoformat(),
        agreement.language,
        [
            [rule.rule_id, rule.title, *rule.settings, rule.child_reason, rule.grown_up_reason]
            for rule in agreement.rules
        ],
        [[pledge.child_id, pledge.lead, _lines(pledge.lines)] for pledge in agreement.children],
        [agreement.grown_up_lead, _lines(agreement.grown_ups)],
        [[plan.when, plan.then] for plan in agreement.first_minute],
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:_DIGITS]


def _lines(lines: tuple[AgreedLine, ...]) -> list[list[str | bool]]:
    return [[line.text, line.not_yet, line.reason] for line in lines]
