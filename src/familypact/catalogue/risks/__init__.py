"""The topics a family talks through, in teaching order: the deck's eight, then ten it could not know."""

from familypact.catalogue.risks.abuse_images import ABUSE_IMAGES
from familypact.catalogue.risks.ai_chatbots import AI_CHATBOTS
from familypact.catalogue.risks.ai_fakes import AI_FAKES
from familypact.catalogue.risks.cyberbullying import CYBERBULLYING
from familypact.catalogue.risks.feeds import FEEDS
from familypact.catalogue.risks.file_sharing import FILE_SHARING
from familypact.catalogue.risks.grooming import GROOMING
from familypact.catalogue.risks.harmful_content import HARMFUL_CONTENT
from familypact.catalogue.risks.livestreaming import LIVESTREAMING
from familypact.catalogue.risks.location_data import LOCATION_DATA
from familypact.catalogue.risks.misinfo_hate import MISINFO_HATE
from familypact.catalogue.risks.mobile_devices import MOBILE_DEVICES
from familypact.catalogue.risks.money import MONEY
from familypact.catalogue.risks.online_gaming import ONLINE_GAMING
from familypact.catalogue.risks.private_chats import PRIVATE_CHATS
from familypact.catalogue.risks.sextortion import SEXTORTION
from familypact.catalogue.risks.sleep_balance import SLEEP_BALANCE
from familypact.catalogue.risks.social_networks import SOCIAL_NETWORKS
from familypact.domain.risk import Risk

RISKS: tuple[Risk, ...] = (
    CYBERBULLYING,
    MOBILE_DEVICES,
    GROOMING,
    ABUSE_IMAGES,
    HARMFUL_CONTENT,
    SOCIAL_NETWORKS,
    ONLINE_GAMING,
    FILE_SHARING,
    SLEEP_BALANCE,
    FEEDS,
    PRIVATE_CHATS,
    LIVESTREAMING,
    LOCATION_DATA,
    MONEY,
    MISINFO_HATE,
    AI_CHATBOTS,
    AI_FAKES,
    SEXTORTION,
)
