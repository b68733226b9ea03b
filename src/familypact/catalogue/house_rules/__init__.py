"""The house rules a family can choose from.

Their order is the order in which a family meets them: of the most useful ones those that fit
come first, so the early groups hold what most homes settle first.
"""

from familypact.catalogue.house_rules.accounts import ACCOUNTS
from familypact.catalogue.house_rules.apps import APPS
from familypact.catalogue.house_rules.balance import BALANCE
from familypact.catalogue.house_rules.chats import CHATS
from familypact.catalogue.house_rules.devices import DEVICES
from familypact.catalogue.house_rules.facts import FACTS
from familypact.catalogue.house_rules.feeds import FEEDS
from familypact.catalogue.house_rules.games import GAMES
from familypact.catalogue.house_rules.growing import GROWING
from familypact.catalogue.house_rules.grown_ups import GROWN_UPS
from familypact.catalogue.house_rules.homes import HOMES
from familypact.catalogue.house_rules.kindness import KINDNESS
from familypact.catalogue.house_rules.machines import MACHINES
from familypact.catalogue.house_rules.money import MONEY
from familypact.catalogue.house_rules.people import PEOPLE
from familypact.catalogue.house_rules.pictures import PICTURES
from familypact.catalogue.house_rules.places import PLACES
from familypact.catalogue.house_rules.repair import REPAIR
from familypact.catalogue.house_rules.school import SCHOOL
from familypact.catalogue.house_rules.sleep import SLEEP
from familypact.catalogue.house_rules.telling import TELLING
from familypact.catalogue.house_rules.time import TIME
from familypact.catalogue.house_rules.trust import TRUST

HOUSE_RULES = (
    *TELLING,
    *SLEEP,
    *PLACES,
    *GROWN_UPS,
    *APPS,
    *PEOPLE,
    *MONEY,
    *GAMES,
    *TIME,
    *REPAIR,
    *PICTURES,
    *KINDNESS,
    *CHATS,
    *FEEDS,
    *ACCOUNTS,
    *TRUST,
    *MACHINES,
    *FACTS,
    *SCHOOL,
    *HOMES,
    *GROWING,
    *BALANCE,
    *DEVICES,
)
