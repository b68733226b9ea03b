"""Words a rule, a clause and a plan as this family took them, in one language."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from familypact.app.first_values import value_for, youngest_fitting
from familypact.app.texts import Texts
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import AgreedLine, AgreedPlan, AgreedRule, ChildPledge
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import AgeBand, Child, Family
from familypact.domain.house_rule import HouseRule, Parameter, ParameterKind, Unit, Value
from familypact.domain.pledge import PledgeLine
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "wording"
_SETTING = QT_TRANSLATE_NOOP("wording", "{label}: {value}")
_FOR_CHILD = QT_TRANSLATE_NOOP("wording", "{child}: {value}")
_ONLY_FOR_CHILD = QT_TRANSLATE_NOOP("wording", "{label} ({child}): {value}")
_MINUTES = QT_TRANSLATE_NOOP("wording", "{number} min")
_ONE_DAY = QT_TRANSLATE_NOOP("wording", "1 day")
_DAYS = QT_TRANSLATE_NOOP("wording", "{number} days")
_OWN_RULE = QT_TRANSLATE_NOOP("wording", "Our own")


class Wording:
    """Everything a signed text says; the words of a `Draft` for one day and one language."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        self._catalogue = catalogue
        self._texts = texts

    def value(self, parameter: Parameter, value: Value, country: str, *, brief: bool) -> str:
        """Write a value: "20:30", "kitchen", "90 min"; `brief` for the poster's pill."""
        match parameter.kind:
            case ParameterKind.TIME:
                return self._texts.clock(str(value))
            case ParameterKind.NUMBER:
                return self._number(parameter.unit, int(str(value)), country)
            case ParameterKind.CHOICE:
                option = parameter.option(str(value))
                return self._rule(option.brief if brief else option.label)
            case ParameterKind.CHOICES:
                ids = value if isinstance(value, tuple) else (str(value),)
                options = [parameter.option(option_id) for option_id in ids]
                return self._texts.join(
                    [self._rule(o.brief if brief else o.label) for o in options]
                )
            case ParameterKind.WORDS:
                return str(value).strip()
            case _ as never:
                assert_never(never)

    def rule(self, chosen: ChosenRule, family: Family, day: date) -> AgreedRule:
        """Freeze one rule; `chosen` must be settled."""
        rule = self._catalogue.house_rule(chosen.rule_id)
        settled = chosen.settled or Settled.NEXT_CHECKIN
        if rule is None:
            return self._own_rule(chosen, settled)
        band = youngest_fitting(rule, family.bands_on(day))
        brief = self._filled(rule, chosen, family.country)
        return AgreedRule(
            rule_id=rule.id,
            title=self._rule(rule.title_for(band)),
            settings=self.settings(rule, chosen, family),
            child_reason=chosen.child_reason or self._rule(rule.child_reason[band]),
            grown_up_reason=chosen.grown_up_reason or self._rule(rule.grown_up_reason),
            pill=self._rule(rule.pill).format_map(brief),
            poster=self._rule(rule.poster[band]).format_map(brief),
            settled=settled,
            fixed=rule.is_fixed,
        )

    def settings(self, rule: HouseRule, chosen: ChosenRule, family: Family) -> tuple[str, ...]:
        """Write each parameter with its label, then each child's own value where it differs."""
        lines = []
        for parameter in rule.parameters:
            lines += self._setting(parameter, chosen, family)
        return tuple(lines)

    def child_pledge(self, draft: Draft, child: Child, day: date) -> ChildPledge:
        band = child.band_on(day)
        lines = draft.children_lines.get(child.id, ())
        lead = self._catalogue.child_pledge.lead.for_child[band]
        return ChildPledge(
            child_id=child.id,
            lead=self._pledge(lead.text),
            lines=tuple(self.child_line(line, band) for line in lines),
        )

    def child_line(self, line: PledgeLine, band: AgeBand) -> AgreedLine:
        """Word a clause of the child's pledge in the words of that band, or the child's own."""
        clause = self._catalogue.child_pledge.clause(line.clause_id)
        text = line.own or ("" if clause is None else self._pledge(clause.for_child[band].text))
        poster = line.own or ("" if clause is None else self._pledge(clause.for_child[band].poster))
        return AgreedLine(line.clause_id, text, poster, line.not_yet, line.reason)

    def grown_up_line(self, line: PledgeLine) -> AgreedLine:
        """Word a clause of the grown-ups' pledge."""
        clause = self._catalogue.grown_up_pledge.clause(line.clause_id)
        text = line.own or ("" if clause is None else self._pledge(clause.for_grown_up.text))
        poster = line.own or ("" if clause is None else self._pledge(clause.for_grown_up.poster))
        return AgreedLine(line.clause_id, text, poster, line.not_yet, line.reason)

    def grown_up_lead(self) -> str:
        return self._pledge(self._catalogue.grown_up_pledge.lead.for_grown_up.text)

    def plan(self, line: PledgeLine) -> AgreedPlan:
        """Word a line of the first minute; own words replace what is then done."""
        for known in self._catalogue.first_minute:
            if known.id == line.clause_id:
                then = line.own or self._first_minute(known.then)
                poster = line.own or self._first_minute(known.poster)
                return AgreedPlan(self._first_minute(known.when), then, poster)
        return AgreedPlan("", line.own, line.own)

    def _own_rule(self, chosen: ChosenRule, settled: Settled) -> AgreedRule:
        return AgreedRule(
            rule_id=chosen.rule_id,
            title=chosen.own,
            settings=(),
            child_reason=chosen.child_reason,
            grown_up_reason=chosen.grown_up_reason,
            pill=self._texts.translate(CONTEXT, _OWN_RULE),
            poster=chosen.own,
            settled=settled,
            fixed=False,
        )

    def _filled(self, rule: HouseRule, chosen: ChosenRule, country: str) -> Mapping[str, str]:
        return {
            parameter.id: self.value(parameter, value, country, brief=True)
            for parameter in rule.parameters
            if (value := value_for(chosen, parameter.id)) is not None
        }

    def _setting(self, parameter: Parameter, chosen: ChosenRule, family: Family) -> list[str]:
        shared = value_for(chosen, parameter.id)
        if shared is None:
            return []
        label = self._rule(parameter.label)
        written = self.value(parameter, shared, family.country, brief=False)
        found = [self._words(_SETTING).format(label=label, value=written)] if written else []
        for child in family.children:
            own = chosen.by_child.get(child.id, {}).get(parameter.id)
            if own is None or own == shared:
                continue
            theirs = self.value(parameter, own, family.country, brief=False)
            if theirs:  # a line of words that was left empty says nothing
                source = _FOR_CHILD if written else _ONLY_FOR_CHILD
                found.append(
                    self._words(source).format(label=label, child=child.name.strip(), value=theirs)
                )
        return found

    def _number(self, unit: Unit, number: int, country: str) -> str:
        match unit:
            case Unit.MINUTES:
                return self._words(_MINUTES).format(number=number)
            case Unit.MONEY:
                return self._texts.money(number, country)
            case Unit.DAYS:
                return self._words(_ONE_DAY if number == 1 else _DAYS).format(number=number)
            case Unit.NONE:
                return str(number)
            case _ as never:
                assert_never(never)

    def _words(self, source: str) -> str:
        return self._texts.translate(CONTEXT, source)

    def _rule(self, source: str) -> str:
        return self._texts.translate("house_rules", source)

    def _pledge(self, source: str) -> str:
        return self._texts.translate("pledges", source)

    def _first_minute(self, source: str) -> str:
        return self._texts.translate("first_minute", source)
