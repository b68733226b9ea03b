"""What a step shows before anybody has answered: the catalogue's defaults for this family."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import assert_never

from familypact.app.own_contacts import merge
from familypact.app.ports import Contacts
from familypact.app.steps import Step
from familypact.catalogue.whole import Catalogue, suits
from familypact.domain.draft import ChosenRule, Draft, FirstMinute, Settled
from familypact.domain.family import AgeBand, TrustedAdult
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.pledge import PledgeLine
from familypact.domain.two_drafts import Ratings, Standing, shared_wish, standing

_BANDS_BY_AGE = tuple(AgeBand)


class FirstValues:
    """Fills in a draft what a step needs, and takes away what no longer fits the family."""

    def __init__(self, catalogue: Catalogue, contacts: Contacts) -> None:
        self._catalogue = catalogue
        self._contacts = contacts

    def prepare(  # noqa: PLR0911 - one case a step
        self, draft: Draft, step: Step, today: date
    ) -> Draft:
        """Return the draft as `step` shows it; answers that were given stay."""
        match step:
            case Step.WHO | Step.JOYS | Step.TALK | Step.CHECKINS | Step.SIGN:
                return draft
            case Step.ALONE:
                return self._with_sides(draft)
            case Step.RULES:
                return self._with_rules(draft, today)
            case Step.CHILDREN:
                return self._with_child_lines(draft)
            case Step.GROWN_UPS:
                return self._with_grown_up_lines(draft)
            case Step.HELP:
                return self._with_help(draft)
            case _ as never:
                assert_never(never)

    def _with_sides(self, draft: Draft) -> Draft:
        sides = {side: draft.ratings.get(side, Ratings()) for side in draft.sides()}
        return replace(draft, ratings=sides)

    def first_choice(self, draft: Draft, rule: HouseRule, today: date) -> ChosenRule:
        """Give a rule as it is proposed: each child's age decides what may differ by child."""
        country = draft.family.country
        shared = rule.defaults(youngest_fitting(rule, draft.family.bands_on(today)), country)
        by_child = {
            child.id: own
            for child in draft.family.children
            if (own := _own_defaults(rule, child.band_on(today), shared, country))
        }
        return ChosenRule(rule.id, values=shared, by_child=by_child)

    def _with_rules(self, draft: Draft, today: date) -> Draft:
        offered = self._catalogue.first_rules_for(draft.family, today)
        known = {rule.rule_id for rule in draft.rules}
        added = tuple(
            self._as_rated(draft, rule, today) for rule in offered if rule.id not in known
        )
        kept = tuple(rule for rule in draft.rules if self._still_fits(rule, draft, today))
        return replace(draft, rules=(*kept, *added))

    def _still_fits(self, chosen: ChosenRule, draft: Draft, today: date) -> bool:
        rule = self._catalogue.house_rule(chosen.rule_id)
        return rule is None or suits(rule, draft.family, today)

    def _as_rated(self, draft: Draft, rule: HouseRule, today: date) -> ChosenRule:
        """Settle what is fixed, and what everybody wanted; the rest stays open."""
        chosen = self.first_choice(draft, rule, today)
        shared = standing(draft.ratings, rule.id) is Standing.SHARED
        if not rule.is_fixed and not shared:
            return chosen
        return replace(with_shared_wish(chosen, rule, draft), settled=Settled.AGREED)

    def _with_child_lines(self, draft: Draft) -> Draft:
        clauses = tuple(PledgeLine(clause.id) for clause in self._catalogue.child_pledge.clauses)
        lines = {
            child.id: draft.children_lines.get(child.id) or clauses
            for child in draft.family.children
        }
        return replace(draft, children_lines=lines)

    def _with_grown_up_lines(self, draft: Draft) -> Draft:
        lines = draft.grown_up_lines or tuple(
            PledgeLine(clause.id) for clause in self._catalogue.grown_up_pledge.clauses
        )
        minute = draft.first_minute
        if not minute.lines:
            minute = FirstMinute(
                tuple(PledgeLine(line.id) for line in self._catalogue.first_minute)
            )
        return replace(draft, grown_up_lines=lines, first_minute=minute)

    def _with_help(self, draft: Draft) -> Draft:
        country = draft.family.country
        contacts = merge(self._contacts.for_country(country), draft.contacts, country)
        trusted = draft.trusted or tuple(
            TrustedAdult(f"trusted-{grown_up.id}", grown_up.spoken)
            for grown_up in draft.family.grown_ups[:2]
        )
        return replace(draft, contacts=contacts, trusted=trusted)


def youngest_fitting(rule: HouseRule, bands: frozenset[AgeBand]) -> AgeBand:
    """Give the youngest of the family's bands that the rule suits, else the youngest it suits."""
    fitting = [band for band in _BANDS_BY_AGE if band in bands & rule.bands]
    return fitting[0] if fitting else next(b for b in _BANDS_BY_AGE if b in rule.bands)


def _own_defaults(
    rule: HouseRule, band: AgeBand, shared: Mapping[str, Value], country: str
) -> dict[str, Value]:
    if band not in rule.bands:
        return {}
    return {
        parameter.id: own
        for parameter in rule.parameters
        if parameter.per_child and (own := parameter.default(band, country)) != shared[parameter.id]
    }


def with_shared_wish(chosen: ChosenRule, rule: HouseRule, draft: Draft) -> ChosenRule:
    """Put in the value that every side asked for, where they all asked for the same."""
    wish = shared_wish(draft.ratings, rule.id)
    if wish is None or not rule.parameters:
        return chosen
    return with_value_for_all(chosen, rule.parameters[0].id, wish)


def with_value_for_all(chosen: ChosenRule, parameter_id: str, value: Value) -> ChosenRule:
    """Set a parameter for everybody and take away what single children had."""
    by_child = {
        child_id: rest
        for child_id, own in chosen.by_child.items()
        if (rest := {key: val for key, val in own.items() if key != parameter_id})
    }
    return replace(chosen, by_child=by_child).with_value(parameter_id, value)


def value_for(chosen: ChosenRule, parameter_id: str, child_id: str = "") -> Value | None:
    """Give what stands for one child, or for everybody."""
    own: Mapping[str, Value] = chosen.by_child.get(child_id, {})
    return own.get(parameter_id, chosen.values.get(parameter_id))
