"""What to say and offer to this family, by what happened."""

from collections.abc import Collection

from familypact.catalogue.incidents import INCIDENTS
from familypact.catalogue.incidents.serves import BEST, ONLY
from familypact.catalogue.whole import Catalogue
from familypact.domain.incident import Incident, IncidentAdvice, IncidentKind, RuleOffer


def advice_for(catalogue: Catalogue, kept: Collection[str]) -> tuple[IncidentAdvice, ...]:
    """Give every incident with its rules; `kept` are the ids the family has in its agreement."""
    return tuple(
        IncidentAdvice(
            incident=each,
            offers=_offers(each, catalogue, kept),
            best=frozenset(contact for contact, kinds in BEST.items() if each.kind in kinds),
            unfit=frozenset(contact for contact, kinds in ONLY.items() if each.kind not in kinds),
        )
        for each in INCIDENTS
    )


def _offers(
    incident: Incident, catalogue: Catalogue, kept: Collection[str]
) -> tuple[RuleOffer, ...]:
    rules = (catalogue.house_rule(rule_id) for rule_id in incident.rules)
    return tuple(RuleOffer(rule.id, rule.title, rule.id in kept) for rule in rules if rule)


def incident_title(kind: IncidentKind) -> str:
    """Give what it is called, as a source of the translation context `incidents`."""
    return next(each.title for each in INCIDENTS if each.kind is kind)
