"""Word the house rules for a poster: the bold bit, the line, what differs for a child, and why."""

from dataclasses import dataclass

from familypact.domain.agreement import AgreedRule, Agreement
from familypact.domain.draft import Settled
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.words import Words

_WITH_EXCEPTIONS = QT_TRANSLATE_NOOP("poster", "{rule} · {exceptions}")
_EXCEPTION = QT_TRANSLATE_NOOP("poster", "{names}: {value}")
_ON_TRIAL = QT_TRANSLATE_NOOP("poster", "{rule} (on trial)")
_AGREED = QT_TRANSLATE_NOOP("poster", "Agreed")
_LONGEST_PILL = 36
_LONG = 160  # letters
_COLONS = (":", "\uff1a", " :", "\u00a0:", "\u202f:")
_BETWEEN = ":\uff1a \u00a0\u202f"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as the poster prints it; `reason` is for posters with room.

    A fixed rule stands in every pact.
    """

    pill: str
    text: str
    reason: str
    is_fixed: bool = False


def rule_lines(agreement: Agreement, words: Words) -> tuple[RuleLine, ...]:
    names = tuple(child.name.strip() for child in agreement.family.children)
    lines = [_line(rule, names, words) for rule in agreement.rules]
    # A very long rule must not keep shorter ones from the sheet.
    return tuple(sorted(lines, key=lambda line: len(line.text) > _LONG))


def _line(rule: AgreedRule, names: tuple[str, ...], words: Words) -> RuleLine:
    text = rule.poster
    exceptions = _exceptions(rule, names, words)
    if exceptions:
        text = words.of(_WITH_EXCEPTIONS, rule=text, exceptions=words.join(exceptions))
    if rule.settled is Settled.TRIAL:
        text = words.of(_ON_TRIAL, rule=text)
    pill = rule.pill
    if len(pill) > _LONGEST_PILL:
        pill, text = words.of(_AGREED), f"{pill} · {text}"
    return RuleLine(pill, text, rule.child_reason or rule.grown_up_reason, rule.fixed)


def _exceptions(rule: AgreedRule, names: tuple[str, ...], words: Words) -> list[str]:
    """Return what stands for single children in place of a value that the poster prints."""
    printed = f"{rule.pill} {rule.poster}".casefold()
    own: dict[str, list[str]] = {}
    is_printed = False
    for setting in rule.settings:
        name = _child_in(setting, names)
        if name is None:
            value = setting.rpartition(": ")[2].casefold()
            is_printed = value in printed or rule.pill.casefold() in value
        elif is_printed:
            own.setdefault(name, []).append(setting[len(name) :].lstrip(_BETWEEN))
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, values in own.items():
        alike.setdefault(tuple(values), []).append(name)
    return [
        words.of(_EXCEPTION, names=words.join(who), value=" / ".join(values))
        for values, who in alike.items()
    ]


def _child_in(setting: str, names: tuple[str, ...]) -> str | None:
    """Return the child whom a setting is for, if it is for one."""
    for name in sorted(names, key=len, reverse=True):
        if name and setting.startswith(name) and setting[len(name) :].startswith(_COLONS):
            return name
    return None
