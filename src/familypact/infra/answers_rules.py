"""Turns what an answers file says of rules into settled rules and what each side rated alone."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from familypact.app.first_values import FirstValues, with_value_for_all
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import GROWN_UPS, Family
from familypact.domain.house_rule import HouseRule, ParameterKind, Value
from familypact.domain.time_of_day import clock_of, minutes_of
from familypact.domain.two_drafts import Rating, Ratings, Turn
from familypact.infra.answers_format import Given, RatingAnswers, RuleAnswers
from familypact.infra.answers_people import AnsweredPeople
from familypact.infra.toml_lines import Place


class AnsweredRules:
    """The rules of the file, for one family on one day."""

    def __init__(
        self,
        people: AnsweredPeople,
        catalogue: Catalogue,
        first_values: FirstValues,
        today: date,
    ) -> None:
        self._people = people
        self._source = people.source
        self._answers = people.source.answers
        self._catalogue = catalogue
        self._first_values = first_values
        self._today = today

    def chosen(self, family: Family) -> tuple[ChosenRule, ...]:
        """Give the rules a family starts with and those the file names, then the family's own."""
        fitting = self._catalogue.rules_for(family, self._today)
        self._refuse_unfitting(frozenset(rule.id for rule in fitting))
        first = self._catalogue.first_rules_for(family, self._today)
        draft = Draft(family=family)
        offered = [
            self._rule(rule, self._first_values.first_choice(draft, rule, self._today))
            for rule in fitting
            if rule in first or rule.id in self._answers.rules
        ]
        return (*offered, *self._own())

    def ratings(self) -> Mapping[str, Ratings]:
        """Give what each side rated; a side without answers was not there."""
        found = {
            f"child-{n + 1}": self._side(("children", n, "ratings"), each.ratings)
            for n, each in enumerate(self._answers.children)
        }
        together = self._answers.grown_ups_together.ratings
        return {**found, GROWN_UPS: self._side(("grown_ups_together", "ratings"), together)}

    def _refuse_unfitting(self, fitting: frozenset[str]) -> None:
        for rule_id in self._answers.rules:
            if self._catalogue.house_rule(rule_id) is None:
                raise self._source.unknown(("rules", rule_id))
            if rule_id not in fitting:
                # It suits other ages or devices than this family's.
                raise self._source.wrong(("rules", rule_id), detail=rule_id)

    def _rule(self, rule: HouseRule, proposed: ChosenRule) -> ChosenRule:
        place: Place = ("rules", rule.id)
        answers = self._answers.rules.get(rule.id, RuleAnswers())
        if rule.is_fixed and answers.settled is not Settled.AGREED:
            raise self._source.wrong((*place, "settled"))
        chosen = replace(
            proposed,
            settled=answers.settled,
            child_reason=answers.child_reason.strip(),
            grown_up_reason=answers.grown_up_reason.strip(),
        )
        for key, value in self._values((*place, "values"), rule, answers.values).items():
            chosen = with_value_for_all(chosen, key, value)
        for name, values in answers.by_child.items():
            where: Place = (*place, "by_child", name)
            child = self._people.child_id(where, name)
            for key, value in self._values(where, rule, values, per_child=True).items():
                chosen = chosen.with_value(key, value, child)
        return chosen

    def _own(self) -> tuple[ChosenRule, ...]:
        return tuple(
            ChosenRule(
                f"own-{n + 1}",
                settled=each.settled,
                child_reason=each.child_reason.strip(),
                grown_up_reason=each.grown_up_reason.strip(),
                own=self._source.words(("own_rules", n, "text"), each.text),
            )
            for n, each in enumerate(self._answers.own_rules)
        )

    def _values(
        self, place: Place, rule: HouseRule, given: Mapping[str, Given], *, per_child: bool = False
    ) -> dict[str, Value]:
        known = {p.id for p in rule.parameters if p.per_child or not per_child}
        for key in given:
            if key not in known:
                raise self._source.unknown((*place, key))
        return {key: self._value((*place, key), rule, key, each) for key, each in given.items()}

    def _value(self, place: Place, rule: HouseRule, key: str, given: Given) -> Value:
        parameter = rule.parameter(key)
        value: Value = tuple(given) if isinstance(given, list) else given
        with self._source.standing_at(place):
            parameter.check(value)
        if parameter.kind is ParameterKind.TIME:
            value = clock_of(minutes_of(str(value)) or 0)  # "8:05" becomes "08:05"
        return value

    def _side(self, place: Place, given: Mapping[str, RatingAnswers]) -> Ratings:
        rated = {key: self._rating((*place, key), key, each) for key, each in given.items()}
        return Ratings(Turn.DONE if rated else Turn.LATER, rated)

    def _rating(self, place: Place, rule_id: str, answers: RatingAnswers) -> Rating:
        rule = self._catalogue.house_rule(rule_id)
        if rule is None:
            raise self._source.unknown(place)
        wish: Value | None = None
        if answers.wish is not None:
            if not rule.parameters:
                raise self._source.wrong((*place, "wish"))
            # A side wishes for the rule's first parameter, as the wizard's cards offer it.
            first = rule.parameters[0].id
            wish = self._value((*place, "wish"), rule, first, answers.wish)
        return Rating(answers.choice, wish, answers.why.strip())
