"""Step 4: each side rates the rule cards alone, one after the other."""

from dataclasses import replace

from familypact.app.first_values import value_for, with_shared_wish
from familypact.app.wizard_session import WizardSession
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.two_drafts import Choice, Rating, Ratings, Standing, Turn, standing


class RatingTurns:
    """Who rates next, at which card, and what a finished turn means for the rules.

    Raises what the store raises when an answer is saved.
    """

    def __init__(self, session: WizardSession) -> None:
        self._session = session

    def turn(self, side: str) -> Turn:
        return self._ratings(side).turn

    def band(self, side: str) -> AgeBand | None:
        """Give the child's band; None for the grown-ups."""
        if side == GROWN_UPS:
            return None
        return self._session.draft.family.child(side).band_on(self._session.today)

    def cards(self, side: str) -> tuple[HouseRule, ...]:
        return self._session.rules_to_rate(side)

    def first_open_card(self, side: str) -> int:
        """Give the place of the first card without an answer; the last one where none is left."""
        cards = self.cards(side)
        for place, rule in enumerate(cards):
            if self.answer(side, rule.id) is None:
                return place
        return max(len(cards) - 1, 0)

    def answer(self, side: str, rule_id: str) -> Rating | None:
        return self._ratings(side).of(rule_id)

    def proposed(self, side: str, rule: HouseRule) -> ChosenRule:
        """Give the rule as this side is asked about it: a child sees its own values only."""
        first = self._session.first_choice(rule)
        if side == GROWN_UPS:
            return first
        own = {p.id: value_for(first, p.id, side) for p in rule.parameters}
        values = {key: value for key, value in own.items() if value is not None}
        return replace(first, values=values, by_child={})

    def asked_value(self, side: str, rule: HouseRule) -> Value | None:
        """Give the value a side can wish to change: that of the rule's first parameter."""
        if not rule.parameters:
            return None
        return self.proposed(side, rule).values[rule.parameters[0].id]

    def rate(self, side: str, rule: HouseRule, choice: Choice) -> None:
        """Take an answer; a wish and a reason given before stay unless the side now agrees."""
        before = self.answer(side, rule.id)
        if before is None or choice is Choice.AGREE:
            self._session.rate(side, rule.id, Rating(choice))
            return
        wish = before.wish if choice is Choice.CHANGE else None
        self._session.rate(side, rule.id, Rating(choice, wish, before.why))

    def wish(self, side: str, rule: HouseRule, value: Value) -> None:
        """Say which value this side would rather have."""
        rule.parameters[0].check(value)
        before = self.answer(side, rule.id)
        why = "" if before is None else before.why
        self._session.rate(side, rule.id, Rating(Choice.CHANGE, value, why))

    def explain(self, side: str, rule: HouseRule, why: str) -> None:
        """Say why; only with an answer that asks for something."""
        before = self.answer(side, rule.id)
        if before is not None and before.choice is not Choice.AGREE:
            self._session.rate(side, rule.id, replace(before, why=why.strip()))

    def has_finished_cards(self, side: str) -> bool:
        return all(self.answer(side, rule.id) is not None for rule in self.cards(side))

    def finish(self, side: str) -> None:
        """End a turn; what this side does not simply accept becomes an open point again."""
        draft = self._session.draft
        ratings = replace(self._ratings(side), turn=Turn.DONE)
        draft = draft.with_ratings(side, ratings)
        rules = tuple(self._after(draft, chosen, side) for chosen in draft.rules)
        self._session.replace(replace(draft, rules=rules))

    def put_off(self, side: str) -> None:
        """Leave a side out for now; it can rate its cards later."""
        self._session.end_turn(side, Turn.LATER)

    def take_up(self, side: str) -> None:
        """Let a side rate now that was to do it later; its answers so far stay."""
        self._session.end_turn(side, Turn.OPEN)

    def start_again(self, side: str) -> None:
        """Forget a side's answers, as that side asked for."""
        self._session.replace(self._session.draft.with_ratings(side, Ratings()))

    def _after(self, draft: Draft, chosen: ChosenRule, side: str) -> ChosenRule:
        rule = self._session.catalogue.house_rule(chosen.rule_id)
        answer = draft.ratings[side].of(chosen.rule_id)
        if rule is None or rule.is_fixed or answer is None:
            return chosen
        match standing(draft.ratings, rule.id):
            case Standing.SHARED if chosen.settled is None:
                return replace(with_shared_wish(chosen, rule, draft), settled=Settled.AGREED)
            case Standing.OPEN if answer.choice is not Choice.AGREE:
                return replace(chosen, settled=None)
            case _:
                return chosen

    def _ratings(self, side: str) -> Ratings:
        return self._session.draft.ratings.get(side, Ratings())
