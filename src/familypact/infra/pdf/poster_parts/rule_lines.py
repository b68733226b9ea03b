"""Word the house rules for a poster: the bold bit, the line, what differs for a child, and why."""

from dataclasses import dataclass

from familypact.domain.agreement import AgreedRule, Agreement
from familypact.domain.draft import Settled
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.words import Words

_WITH_EXCEPTIONS = QT_TRANSLATE_NOOP("poster", "{rule} ({exceptions})")
_ON_TRIAL = QT_TRANSLATE_NOOP("poster", "{rule} (on trial)")
_COLONS = (":", "\uff1a", " :", "\u00a0:", "\u202f:")


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as the poster prints it; `reason` is for posters with room."""

    pill: str
    text: str
    reason: str


def rule_lines(agreement: Agreement, words: Words) -> tuple[RuleLine, ...]:
    names = tuple(child.name.strip() for child in agreement.family.children)
    return tuple(_line(rule, names, words) for rule in agreement.rules)


def _line(rule: AgreedRule, names: tuple[str, ...], words: Words) -> RuleLine:
    text = rule.poster
    exceptions = _exceptions(rule, names)
    if exceptions:
        text = words.of(_WITH_EXCEPTIONS, rule=text, exceptions=words.join(exceptions))
    if rule.settled is Settled.TRIAL:
        text = words.of(_ON_TRIAL, rule=text)
    return RuleLine(rule.pill, text, rule.child_reason or rule.grown_up_reason)


def _exceptions(rule: AgreedRule, names: tuple[str, ...]) -> list[str]:
    """Return what stands for single children in place of a value that the poster prints."""
    printed = f"{rule.pill} {rule.poster}".casefold()
    found: list[str] = []
    is_printed = False
    for setting in rule.settings:
        if not _is_of_a_child(setting, names):
            value = setting.rpartition(": ")[2].casefold()
            is_printed = value in printed or rule.pill.casefold() in value
        elif is_printed:
            found.append(setting)
    return found


def _is_of_a_child(setting: str, names: tuple[str, ...]) -> bool:
    return any(
        setting.startswith(name) and setting[len(name) :].startswith(_COLONS)
        for name in names
        if name
    )
