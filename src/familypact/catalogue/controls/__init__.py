"""Which settings help with which rules, where the makers keep them, and how to use them openly."""

from familypact.catalogue.controls.for_rules import RULE_CONTROLS
from familypact.catalogue.controls.guide import GUIDE
from familypact.catalogue.controls.kinds import CONTROLS

__all__ = ["CONTROLS", "GUIDE", "RULE_CONTROLS"]
