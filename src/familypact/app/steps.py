"""The ten steps of the wizard, and whether a draft has what a step asks for."""

from datetime import date
from enum import IntEnum
from typing import assert_never

from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import Draft
from familypact.domain.pledge import PledgeLine
from familypact.domain.two_drafts import Turn

FEWEST_TRUSTED = 2
MOST_TRUSTED = 4


class Step(IntEnum):
    """QWizard page ids are these values."""

    WHO = 1
    JOYS = 2
    TALK = 3
    ALONE = 4
    RULES = 5
    CHILDREN = 6
    GROWN_UPS = 7
    HELP = 8
    CHECKINS = 9
    SIGN = 10


def following(step: Step) -> Step | None:
    """Give the step after `step`, None after the last."""
    return None if step is Step.SIGN else Step(step + 1)


def is_complete(  # noqa: C901, PLR0911, PLR0912 - one case a step
    draft: Draft, step: Step, catalogue: Catalogue, today: date
) -> bool:
    """Tell whether the draft has all that `step` asks for."""
    match step:
        case Step.WHO:
            return draft.family.is_complete(today)
        case Step.JOYS:
            return any(not joys.is_empty for joys in draft.joys.values())
        case Step.TALK:
            topics = catalogue.topics_for(draft.family, today, draft.path)
            return all(topic.id in draft.talks for topic in topics)
        case Step.ALONE:
            return all(
                side in draft.ratings and draft.ratings[side].turn is not Turn.OPEN
                for side in draft.sides()
            )
        case Step.RULES:
            return bool(draft.rules) and all(rule.settled is not None for rule in draft.rules)
        case Step.CHILDREN:
            return _children_are_done(draft)
        case Step.GROWN_UPS:
            rehearsed = draft.first_minute.rehearsed
            return rehearsed and missing_promises(draft) == 0 and _has_reasons(draft.grown_up_lines)
        case Step.HELP:
            done = [adult for adult in draft.trusted if adult.is_complete]
            return FEWEST_TRUSTED <= len(done) <= MOST_TRUSTED
        case Step.CHECKINS:
            return True
        case Step.SIGN:
            return any(sign_off.is_signed for sign_off in draft.sign_offs)
        case _ as never:
            assert_never(never)


def _children_are_done(draft: Draft) -> bool:
    lines = [draft.children_lines.get(child.id, ()) for child in draft.family.children]
    return all(lines) and all(_has_reasons(each) for each in lines)


def _has_reasons(lines: tuple[PledgeLine, ...]) -> bool:
    """Tell whether each "not yet" says why."""
    return all(not line.not_yet or line.reason.strip() for line in lines)


def missing_promises(draft: Draft) -> int:
    """Count how many promises the grown-ups still owe to promise as much as each child does."""
    most = max(
        (sum(not line.not_yet for line in each) for each in draft.children_lines.values()),
        default=0,
    )
    return max(0, most - sum(not line.not_yet for line in draft.grown_up_lines))
