"""Sourced facts: about family rules, and about the authors of the deck."""

from familypact.catalogue.evidence.audiences import GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

FAMILY_RULES: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-controls",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that internet firms, browsers and games offer parental controls.",
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
            "Only about half of US parents use them. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-icmec-origin",
        topic="about-source",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that ICMEC grew from the Dutroux case of 1996 in Belgium. People marched, and the Belgian leader went to see the US centre. Other lands then asked for help too.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=1996,
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
        id="seed-claim-icmec-role",
        topic="about-source",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists what ICMEC does. It works against abduction and abuse, trains people, asks for better laws and helps to found national centres. Banks act with it against the trade in abuse images.",
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
            "The deck uses an older term for abuse images. We do not, as it is abuse. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-icmec-online",
        topic="about-source",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that ICMEC sees the internet as a force for good. It wants parents and children to know the risks and keep safe.",
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
            "We took the tone from it: good things first, then risks. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-2025-controls",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About half of US parents use parental controls on tablets. On phones and game consoles, it is fewer.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "51% tablets; 47% phones; 35% consoles"),
        population=QT_TRANSLATE_NOOP("evidence", "1,000 parents of children aged 10-17, USA, 2025"),
        year=2025,
        source_org="Family Online Safety Institute (FOSI)",
        source_title="Parental controls for online safety are underutilized, new study finds (PR Newswire, copied by Arah)",
        url="https://arah.my/2025/05/28/parental-controls-for-online-safety-are-underutilized-new-study-finds",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck speaks of such controls but gives no figure. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-aap-plan",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "US child doctors urge families to write a media plan: places and times with no screens, and a place to charge outside bedrooms. It should be kept up to date.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "Families, USA"),
        year=2016,
        source_org="American Academy of Pediatrics (AAP)",
        source_title="Family Media Plan helps parents set boundaries",
        url="https://publications.aap.org/aapnews/news/9082/Family-Media-Plan-helps-parents-set-boundaries-for?autologincheck=redirected",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It backs the deck's written pledge and its advice to follow up. The year is our guess from a sister page.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-iwf-talk",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "A UK study found that talk, together with care and an eye on things, prepares best for being asked for images. It is better to talk than not.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "Parents and girls, UK"),
        year=2021,
        source_org="Internet Watch Foundation / Anglia Ruskin University",
        source_title="Talk, Trust, Empower",
        url="https://iwf.org.uk/about-us/why-we-exist/our-research/talk-trust-empower",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It backs two of the deck's promises for parents: talk openly, and stay involved. The year is that of the campaign it looked at.",
        ),
        show_to=GROWN_UPS,
    ),
)
