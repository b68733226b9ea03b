"""What to do by what happened, in words for a grown-up who is shaken."""

from familypact.catalogue.incidents.harm import OTHER, SELF_HARM, UPSETTING
from familypact.catalogue.incidents.money import ACCOUNT, SCAM
from familypact.catalogue.incidents.people import ADULT_CONTACT, BULLYING, HURTFUL_GROUP, LOCATION
from familypact.catalogue.incidents.pictures import AI_PICTURE, ILLEGAL, PICTURE_OUT, THREATS

INCIDENTS = (
    ADULT_CONTACT,
    THREATS,
    PICTURE_OUT,
    AI_PICTURE,
    BULLYING,
    HURTFUL_GROUP,
    UPSETTING,
    SELF_HARM,
    SCAM,
    ACCOUNT,
    LOCATION,
    ILLEGAL,
    OTHER,
)

__all__ = ["INCIDENTS"]
