"""What each side said of the rules before they looked together, as it may be printed."""

from dataclasses import dataclass

from familypact.domain.agreement import Agreement
from familypact.domain.two_drafts import answers


@dataclass(frozen=True, slots=True)
class RuleVoices:
    """A rule and what was said of it: a sentence for each side, all of one form."""

    title: str
    sentences: tuple[str, ...]


def has_voices(agreement: Agreement) -> bool:
    """Tell whether anybody's answers to a rule of the agreement were kept."""
    return any(answers(agreement.draft.ratings, rule.rule_id) for rule in agreement.rules)
