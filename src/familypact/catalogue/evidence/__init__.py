"""Sourced facts: the deck's own figures and claims, with their doubts, and what was read since."""

from familypact.catalogue.evidence.abuse_images import ABUSE_IMAGES
from familypact.catalogue.evidence.artificial_intelligence import ARTIFICIAL_INTELLIGENCE
from familypact.catalogue.evidence.cyberbullying import CYBERBULLYING
from familypact.catalogue.evidence.family_rules import FAMILY_RULES
from familypact.catalogue.evidence.feeds_and_sleep import FEEDS_AND_SLEEP
from familypact.catalogue.evidence.file_sharing import FILE_SHARING
from familypact.catalogue.evidence.grooming import GROOMING
from familypact.catalogue.evidence.grooming_deck import GROOMING_DECK
from familypact.catalogue.evidence.harmful_content import HARMFUL_CONTENT
from familypact.catalogue.evidence.live_and_private import LIVE_AND_PRIVATE
from familypact.catalogue.evidence.location_data import LOCATION_DATA
from familypact.catalogue.evidence.misinfo_hate import MISINFO_HATE
from familypact.catalogue.evidence.mobile_devices import MOBILE_DEVICES
from familypact.catalogue.evidence.money import MONEY
from familypact.catalogue.evidence.online_gaming import ONLINE_GAMING
from familypact.catalogue.evidence.sextortion import SEXTORTION
from familypact.catalogue.evidence.social_networks import SOCIAL_NETWORKS
from familypact.catalogue.evidence.speaking_up import SPEAKING_UP
from familypact.domain.risk import Evidence

EVIDENCE: tuple[Evidence, ...] = (
    *ABUSE_IMAGES,
    *GROOMING_DECK,
    *GROOMING,
    *CYBERBULLYING,
    *HARMFUL_CONTENT,
    *MOBILE_DEVICES,
    *SOCIAL_NETWORKS,
    *FILE_SHARING,
    *ONLINE_GAMING,
    *SEXTORTION,
    *ARTIFICIAL_INTELLIGENCE,
    *LIVE_AND_PRIVATE,
    *FEEDS_AND_SLEEP,
    *MONEY,
    *LOCATION_DATA,
    *MISINFO_HATE,
    *SPEAKING_UP,
    *FAMILY_RULES,
)
