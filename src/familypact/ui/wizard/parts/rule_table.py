"""What the cards of step 5 work with."""

from collections.abc import Callable
from dataclasses import dataclass

from familypact.app.rule_making import RuleMaking
from familypact.domain.house_rule import HouseRule
from familypact.ui.wizard.parts.rule_words import RuleWords


@dataclass(frozen=True, slots=True)
class RuleTable:
    """`save` does a deed of `making` and lets the page follow; it says so where it fails."""

    making: RuleMaking
    words: RuleWords
    save: Callable[[Callable[[], None]], None]
    rule: Callable[[str], HouseRule | None]  # of the catalogue, by id
    grown: Callable[[], None]  # to be told when a card has got more fields
