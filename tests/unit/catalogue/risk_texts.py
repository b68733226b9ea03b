"""Every text of a topic, by who reads it."""

from collections.abc import Iterator

from unit.catalogue.grades import is_measured_as_title

from familypact.domain.risk import Risk, RiskCard


def texts_of_card(card: RiskCard) -> Iterator[str]:
    """Give all that a child of that band reads or hears."""
    yield card.title
    yield from sentences_of_card(card)


def sentences_of_card(card: RiskCard) -> Iterator[str]:
    """Leave out a title that is only a name."""
    if is_measured_as_title(card.title):
        yield card.title
    yield card.situation
    yield card.skill
    yield card.scenario
    if card.more:
        yield card.more
    for reply in card.replies:
        yield reply.answer
        yield reply.kind_reply
    yield from card.starters


def texts_for_grown_ups(risk: Risk) -> Iterator[str]:
    yield risk.panel.what_it_is
    yield from risk.panel.signs
    yield from risk.panel.to_do
    yield risk.panel.say
    yield risk.since_the_deck


def all_texts(risk: Risk) -> Iterator[str]:
    yield risk.title
    yield from texts_for_grown_ups(risk)
    for card in risk.cards:
        yield from texts_of_card(card)
