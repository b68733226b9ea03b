"""Sourced facts: about phones and tablets."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

MOBILE_DEVICES: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-mobile-same",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says phones, iPhones and PDAs reach the internet and carry the same risks as computers.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Phones are the main way in today. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-mobile-rest",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck adds mean texts, bad content, unsafe downloads such as viruses, and the risk of a lost phone.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "The deck says so; we did not look for a second source."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2024-phone5-7",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Nearly a quarter of UK children aged 5-7 have their own smartphone."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "nearly 1 in 4"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 5-7, UK"),
        year=2024,
        source_org="Ofcom",
        source_title="Smart steps (Right Start)",
        url="https://www.rightstartonline.co.uk/news/smart-steps",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck's page on phones was about teens. Now small children need phone rules too. The page has no date; we take the report to be that of April 2024. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2025-zero-eight",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the US 40% of children have a tablet by age 2 and nearly one in four a phone by age 8.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "40% tablet by 2; nearly 1 in 4 phone by 8"),
        population=QT_TRANSLATE_NOOP("evidence", "Children from birth to 8, USA"),
        year=2025,
        source_org="Common Sense Media",
        source_title="The 2025 Common Sense Census: Media Use by Kids Zero to Eight (Lynn's Warriors)",
        url="https://lynnswarriors.org/03-02-2025-common-sense-census-media-use-by-kids-zero-to-eight",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Small children had no such things in the deck's time. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-es-2025-phone",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "In Spain, 41% of kids aged ten have their own phone. At twelve it is 76%."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "41% at 10; 76% at 12"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Nearly 100,000 young people aged about 10-20, Spain"
        ),
        year=2025,
        source_org="UNICEF España, Red.es and others",
        source_title="Un 25% de los niños españoles ha recibido mensajes de carácter sexual (Diario Sabemos)",
        url="https://diariosabemos.com/sociedad/25-ninos-espanoles-ha-recibido-mensajes-caracter-sexual-por-internet_513074_102.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "We read this on a page that reports the study, not in the study."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-csm-2023-notifications",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In a US study, half of the young people got 237 or more alerts on their phone in a day. About a quarter came in school time.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "median 237 a day"),
        population=QT_TRANSLATE_NOOP("evidence", "About 200 Android users aged 11-17, USA"),
        year=2023,
        source_org="Common Sense Media and C.S. Mott Children's Hospital",
        source_title="Constant Companion (Deseret News)",
        url="https://www.deseret.com/2023/9/27/23892484/how-many-texts-does-teen-get-day-study-cell-phone/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A small study with one kind of phone. New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-eukids-2020-phone",
        topic="mobile-devices",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Most kids in Europe aged 9 to 16 use a phone each day or all day. In some lands, time online is close to twice that of 2010.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence", "majority; time online nearly doubled in some countries"
        ),
        population=QT_TRANSLATE_NOOP(
            "evidence", "25,101 children aged 9-16 in 19 European countries, 2017-2019"
        ),
        year=2020,
        source_org="EU Kids Online network",
        source_title="EU Kids Online 2020: Europe's Children Need More Tips for Safe Surfing (Hans-Bredow-Institut)",
        url="https://www.hans-bredow-institut.de/en/news/eu-kids-online-2020-europe-s-children-need-more-tips-for-safe-surfing",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It shows the change since the deck. We saw only parts of the report. How many were asked is from another page.",
        ),
        show_to=FROM_MIDDLE,
    ),
)
