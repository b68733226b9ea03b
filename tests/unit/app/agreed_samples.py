"""A whole draft of a small family, and what agrees on it."""

from dataclasses import replace

from fakes import A_SUNDAY, FakeContacts, FixedClock, MemoryStore, PlainTexts
from rule_samples import TWO_CHILDREN, small_catalogue

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.domain.draft import Draft, FirstMinute, Settled, Talk
from familypact.domain.family import Joys, TrustedAdult
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Ratings, Turn

TODAY = A_SUNDAY.date()
MIA_SIGNS = SignOff("mia", Mark.TYPED, TODAY, typed="Mia")
GRAN = TrustedAdult("t1", "Gran", "01632 960001")
TEACHER = TrustedAdult("t2", "Mr Li", "at school")


def whole_draft(**changes) -> Draft:
    """Answer every step for two children; `changes` are fields of the draft."""
    catalogue = small_catalogue()
    first_values = FirstValues(catalogue, FakeContacts())
    draft = Draft(family=TWO_CHILDREN)
    topics = catalogue.topics_for(TWO_CHILDREN, TODAY, draft.path)
    rules = tuple(
        replace(first_values.first_choice(draft, rule, TODAY), settled=Settled.AGREED)
        for rule in catalogue.first_rules_for(TWO_CHILDREN, TODAY)
    )
    minute = tuple(PledgeLine(line.id) for line in catalogue.first_minute)
    answered = replace(
        draft,
        joys={"mia": Joys(own="drawing")},
        talks={topic.id: Talk.TALKED for topic in topics},
        ratings={side: Ratings(Turn.LATER) for side in draft.sides()},
        rules=rules,
        first_minute=FirstMinute(minute, rehearsed=True),
        trusted=(GRAN, TEACHER),
        sign_offs=(MIA_SIGNS,),
    )
    return replace(answered, **changes)


def agree_over(store: MemoryStore) -> Agree:
    return Agree(store, small_catalogue(), PlainTexts(), FixedClock())


def make_over(store: MemoryStore) -> MakeAgreement:
    values = FirstValues(small_catalogue(), FakeContacts())
    return MakeAgreement(values, agree_over(store), FixedClock())


def agreed(store: MemoryStore, **changes):
    """Store an agreement and return it."""
    return make_over(store).make(whole_draft(**changes))
