"""Step 5: what the sides share, what is open between them, and the house rules they make of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from familypact.app.first_values import value_for, with_value_for_all
from familypact.app.rating_turns import RatingTurns
from familypact.app.wizard_session import WizardSession
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.family import GROWN_UPS, Child
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.two_drafts import Standing, Voice, answers, compromise, voices


class RuleMaking:
    """The questions and deeds of step 5. Raises what the store raises when an answer is saved."""

    def __init__(self, session: WizardSession) -> None:
        self._session = session
        self._turns = RatingTurns(session)

    # --- the reveal ---

    def can_reveal(self) -> bool:
        """Tell whether there is something to show and nobody is still choosing alone."""
        return self._session.next_side() is None and bool(self.shared() or self.open_points())

    def shared(self) -> tuple[HouseRule, ...]:
        return self._standing_at(Standing.SHARED)

    def open_points(self) -> tuple[HouseRule, ...]:
        """Give the rules on which the sides differ, settled since or not."""
        return self._standing_at(Standing.OPEN)

    def voices(self, rule: HouseRule) -> tuple[Voice, ...]:
        return voices(self._session.draft.ratings, rule.id)

    def asked_values(self, sides: Sequence[str], rule: HouseRule) -> Mapping[str, Value]:
        """Give what sides that agree said yes to: by child, or under "" the one for everybody."""
        if not rule.parameters:
            return {}
        heard = sides
        if GROWN_UPS in sides and rule.parameters[0].per_child:
            heard = [child.id for child in self.children_of(rule)]
        asked = {
            side: value
            for side in heard
            if (value := self._turns.asked_value(side, rule)) not in (None, (), "")
        }
        values = list(asked.values())
        if values and all(value == values[0] for value in values):
            return {"": values[0]}
        return asked

    def compromise(self, rule: HouseRule) -> Mapping[str, Value]:
        """Give the values to try by child id, or one under "" for everybody; empty for none."""
        if not rule.parameters:
            return {}
        given = answers(self._session.draft.ratings, rule.id)
        asked = {
            side: value
            for side in given
            if (value := self._turns.asked_value(side, rule)) is not None
        }
        found = compromise(rule.parameters[0], asked, given)
        concerned = [child.id for child in self.children_of(rule)]
        values = list(found.values())
        alike = all(value == values[0] for value in values)
        if values and alike and set(concerned) <= set(found):
            return {"": values[0]}
        return found

    def try_compromise(self, rule: HouseRule) -> None:
        """Take the values half-way for two weeks; a rule without values is tried as it is."""
        chosen = self.chosen(rule.id)
        for child_id, value in self.compromise(rule).items():
            parameter_id = rule.parameters[0].id
            if child_id:
                chosen = chosen.with_value(parameter_id, value, child_id)
            else:
                chosen = with_value_for_all(chosen, parameter_id, value)
        self._keep(replace(chosen, settled=Settled.TRIAL))

    def was_revealed(self) -> None:
        """Remember that everybody has seen what the others said."""
        self._session.replace(replace(self._session.draft, revealed=True))

    # --- the rules ---

    def rules(self) -> tuple[ChosenRule, ...]:
        return self._session.draft.rules

    def chosen(self, rule_id: str) -> ChosenRule:
        """Raise KeyError where the family has no such rule."""
        found = self._session.draft.rule(rule_id)
        if found is None:
            raise KeyError(rule_id)
        return found

    def unsettled(self) -> tuple[str, ...]:
        return tuple(rule.rule_id for rule in self.rules() if rule.settled is None)

    def settle(self, rule_id: str, settled: Settled | None) -> None:
        """Leave a rule that way; a fixed one stays agreed."""
        rule = self._session.catalogue.house_rule(rule_id)
        if rule is None or not rule.is_fixed:
            self._keep(replace(self.chosen(rule_id), settled=settled))

    def set_value(self, rule: HouseRule, parameter_id: str, value: Value, child_id: str) -> None:
        """Set a parameter for everybody (`child_id` empty) or for one child."""
        rule.parameter(parameter_id).check(value)
        self._keep(self.chosen(rule.id).with_value(parameter_id, value, child_id))

    def children_of(self, rule: HouseRule) -> tuple[Child, ...]:
        """Give the children whose age the rule suits."""
        family, today = self._session.draft.family, self._session.today
        return tuple(child for child in family.children if child.band_on(today) in rule.bands)

    def differs(self, rule: HouseRule, parameter_id: str) -> bool:
        """Tell whether children have values of their own."""
        by_child = self.chosen(rule.id).by_child
        return any(parameter_id in by_child.get(c.id, {}) for c in self.children_of(rule))

    def differ(self, rule: HouseRule, parameter_id: str) -> None:
        """Give each child a value of its own, to begin with the one it has."""
        chosen = self.chosen(rule.id)
        for child in self.children_of(rule):
            value = value_for(chosen, parameter_id, child.id)
            if value is not None:
                chosen = chosen.with_value(parameter_id, value, child.id)
        self._keep(chosen)

    def unite(self, rule: HouseRule, parameter_id: str) -> None:
        """Let the value for everybody stand for every child."""
        chosen = self.chosen(rule.id)
        self._keep(with_value_for_all(chosen, parameter_id, chosen.values[parameter_id]))

    def explain(
        self, rule_id: str, *, child: str | None = None, grown_up: str | None = None
    ) -> None:
        """Keep a reason in the family's own words; None leaves it as it was."""
        chosen = self.chosen(rule_id)
        child_reason = chosen.child_reason if child is None else child.strip()
        grown_up_reason = chosen.grown_up_reason if grown_up is None else grown_up.strip()
        self._keep(replace(chosen, child_reason=child_reason, grown_up_reason=grown_up_reason))

    # --- more rules ---

    def more(self) -> tuple[HouseRule, ...]:
        """Give the fitting rules the family has not got yet."""
        draft = self._session.draft
        fitting = self._session.catalogue.rules_for(draft.family, self._session.today)
        return tuple(rule for rule in fitting if draft.rule(rule.id) is None)

    def add(self, rule: HouseRule) -> None:
        """Put a rule of the catalogue on the table, open until everybody agrees."""
        self._keep(self._session.first_choice(rule))

    def add_own(self, text: str, child_reason: str = "", grown_up_reason: str = "") -> str:
        """Add a rule in the family's own words; give its id."""
        taken = {rule.rule_id for rule in self.rules()}
        rule_id = next(name for n in count(1) if (name := f"own-{n}") not in taken)
        self._keep(
            ChosenRule(
                rule_id,
                own=text.strip(),
                child_reason=child_reason.strip(),
                grown_up_reason=grown_up_reason.strip(),
            )
        )
        return rule_id

    def reword_own(self, rule_id: str, text: str) -> None:
        """Change the words of an own rule; a rule is never left without words."""
        if text.strip():
            self._keep(replace(self.chosen(rule_id), own=text.strip()))

    def remove_own(self, rule_id: str) -> None:
        if self.chosen(rule_id).is_own:
            self._session.replace(self._session.draft.without_rule(rule_id))

    # --- inside ---

    def _keep(self, chosen: ChosenRule) -> None:
        self._session.replace(self._session.draft.with_rule(chosen))

    def _standing_at(self, wanted: Standing) -> tuple[HouseRule, ...]:
        known = [self._session.catalogue.house_rule(rule.rule_id) for rule in self.rules()]
        return tuple(
            rule
            for rule in known
            if rule is not None and not rule.is_fixed and self._session.standing(rule.id) is wanted
        )
