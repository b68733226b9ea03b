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
            "The deck says internet providers, browsers and online games offer parental controls.",
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
            "Only about half of parents use them (cur-fosi-2025-controls). The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-icmec-origin",
        topic="about-source",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says ICMEC grew from the Dutroux affair of 1996 in Belgium, the citizens' White March and the Belgian prime minister's visit to NCMEC, and that other countries then asked for help too.",
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
            "The deck lists ICMEC's work: fighting child abduction and exploitation, training, law reform, national centres and a financial coalition against commercial abuse images.",
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
            "Use 'child sexual abuse material', not the deck's older term. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-icmec-online",
        topic="about-source",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says ICMEC sees the internet as a force for good and wants to make parents and children aware and able to protect themselves.",
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
            "A good tone for the app: benefits first, then risks. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-2025-controls",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About half of US parents use parental controls on tablets, fewer on phones and game consoles.",
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
            "Beside the deck's Parental Controls slide, which gives no figure. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-aap-plan",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "US child doctors urge a written family media plan with screen-free places and times, device curfews and charging spots outside bedrooms, updated through the year.",
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
            "Independent support for the deck's written pledge (WP4) and follow-up (WP5). Year is our estimate from the sister page.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-iwf-talk",
        topic="family-rules",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Research on a UK campaign found two-way talk together with careful monitoring the best preparation for requests for images; it is better to talk than not.",
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
            "Supports pairing PP4 (open talk) with PP8 (stay involved). Year is that of the campaign studied.",
        ),
        show_to=GROWN_UPS,
    ),
)
