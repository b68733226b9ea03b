"""The house rules a family can choose from.

Their order is the order in which a family meets them: of the most useful ones those that fit
come first, so the early groups say what most homes settle first.
"""

from familypact.catalogue.house_rules.kindness import KINDNESS
from familypact.catalogue.house_rules.people import PEOPLE
from familypact.catalogue.house_rules.pictures import PICTURES
from familypact.catalogue.house_rules.sleep import SLEEP
from familypact.catalogue.house_rules.telling import TELLING

HOUSE_RULES = (*TELLING, *SLEEP, *KINDNESS, *PEOPLE, *PICTURES)
