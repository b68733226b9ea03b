"""The whole content in one value, with the questions the program asks of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from familypact.catalogue.controls import CONTROLS, GUIDE, RULE_CONTROLS
from familypact.catalogue.evidence import EVIDENCE
from familypact.catalogue.first_minute import FIRST_MINUTE
from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.catalogue.incidents import INCIDENTS
from familypact.catalogue.joys import JOYS, Joy
from familypact.catalogue.milestones import MILESTONES
from familypact.catalogue.pledges import CHILD_PLEDGE, GROWN_UP_PLEDGE
from familypact.catalogue.risks import RISKS
from familypact.domain.control import Control, RuleControl
from familypact.domain.draft import Path
from familypact.domain.family import Family, Homes
from familypact.domain.house_rule import HouseRule
from familypact.domain.incident import Incident
from familypact.domain.milestone import Milestone
from familypact.domain.pledge import FirstMinuteLine, Pledge
from familypact.domain.risk import Evidence, Risk

QUICK_TOPICS = 6
FIRST_RULES = 12


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the program teaches and offers."""

    risks: tuple[Risk, ...]
    house_rules: tuple[HouseRule, ...]
    child_pledge: Pledge
    grown_up_pledge: Pledge
    first_minute: tuple[FirstMinuteLine, ...]
    joys: tuple[Joy, ...]
    evidence: Mapping[str, Evidence]
    milestones: tuple[Milestone, ...] = ()
    controls: tuple[Control, ...] = ()
    rule_controls: tuple[RuleControl, ...] = ()
    control_guide: tuple[str, ...] = ()
    incidents: tuple[Incident, ...] = ()

    def risk(self, risk_id: str) -> Risk:
        """Raise KeyError where no topic has that id."""
        for risk in self.risks:
            if risk.id == risk_id:
                return risk
        raise KeyError(risk_id)

    def house_rule(self, rule_id: str) -> HouseRule | None:
        """Give the rule of that id; None for a family's own rule."""
        for rule in self.house_rules:
            if rule.id == rule_id:
                return rule
        return None

    def rule_control(self, rule_id: str) -> RuleControl | None:
        """Say how settings of devices help with a rule; None where none does."""
        for entry in self.rule_controls:
            if entry.rule_id == rule_id:
                return entry
        return None

    def controls_for(self, rule_id: str) -> tuple[Control, ...]:
        """Give the kinds of settings that help with a rule, the most useful first."""
        entry = self.rule_control(rule_id)
        if entry is None:
            return ()
        known = {control.kind: control for control in self.controls}
        return tuple(known[kind] for kind in entry.kinds)

    def topics_for(self, family: Family, day: date, path: Path) -> tuple[Risk, ...]:
        """Give the topics for this family's ages and devices; six of them on the quick path."""
        fitting = [r for r in self.risks if r.fits(family.bands_on(day), family.uses())]
        if path is Path.FULL:
            return tuple(fitting)
        chosen = sorted(fitting, key=lambda risk: not risk.quick)[:QUICK_TOPICS]
        return tuple(risk for risk in fitting if risk in chosen)

    def rules_for(self, family: Family, day: date) -> tuple[HouseRule, ...]:
        """Give all rules that fit this family's ages and devices, the fixed ones first."""
        fitting = [rule for rule in self.house_rules if suits(rule, family, day)]
        return tuple(sorted(fitting, key=lambda rule: not rule.is_fixed))

    def first_rules_for(self, family: Family, day: date) -> tuple[HouseRule, ...]:
        """Give the dozen a family starts with: the fixed ones, then the most useful."""
        fitting = self.rules_for(family, day)
        ranked = sorted(fitting, key=lambda rule: (not rule.is_fixed, not rule.first_dozen))
        chosen = ranked[:FIRST_RULES]
        return tuple(rule for rule in fitting if rule in chosen)


def suits(rule: HouseRule, family: Family, day: date) -> bool:
    """Tell whether a rule fits this family's ages, devices and homes."""
    if rule.two_homes_only and family.homes is not Homes.TWO:
        return False
    return rule.fits(family.bands_on(day), family.uses())


def whole_catalogue() -> Catalogue:
    """Put the content together."""
    return Catalogue(
        risks=RISKS,
        house_rules=HOUSE_RULES,
        child_pledge=CHILD_PLEDGE,
        grown_up_pledge=GROWN_UP_PLEDGE,
        first_minute=FIRST_MINUTE,
        joys=JOYS,
        evidence={fact.id: fact for fact in EVIDENCE},
        milestones=MILESTONES,
        controls=CONTROLS,
        rule_controls=RULE_CONTROLS,
        control_guide=GUIDE,
        incidents=INCIDENTS,
    )
