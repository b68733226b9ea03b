"""Sourced facts: about false and hateful content."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

MISINFO_HATE: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-content-hate",
        topic="misinfo-hate",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists racist ideas, hate speech, cults, and pages that praise suicide or starving.",
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
            "Later figures show how many children meet such things, and how a feed can bring them. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2025-fake",
        topic="misinfo-hate",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About a third of US teens say fake content online has fooled them, and 22% have shared something that proved false.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "35% fooled; 41% met real but misleading; 22% shared"),
        population=QT_TRANSLATE_NOOP("evidence", "1,000 teens aged 13-18, USA"),
        year=2025,
        source_org="Common Sense Media",
        source_title="AI misinformation misleads American teens, study finds (The Daily Herald)",
        url="https://the-daily-herald.com/business/ai-misinformation-misleads-american-teens-study-finds",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2025-hate",
        topic="misinfo-hate",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Australia, more than half of those aged 10 to 15 had seen hate online. It was aimed at a quarter of them.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "57% seen; 25% targeted"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "It puts a number on what the deck says about hate."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-adl-2024-harassed",
        topic="misinfo-hate",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Half of US teens had been harassed online in the past year, and most want hateful content banned.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "50%; 76% want hate banned"),
        population=QT_TRANSLATE_NOOP("evidence", "Teens aged 13-17, USA"),
        year=2024,
        source_org="Anti-Defamation League (ADL)",
        source_title="Levels of online hate and harassment remain high, ADL survey finds",
        url="https://adl.org/resources/press-release/levels-online-hate-and-harassment-remain-high-adl-survey-finds",
        origin=Origin.CURRENT,
        trend_note="",
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-prevent-2024-under18",
        topic="misinfo-hate",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In England and Wales, 57% of the people named to the state's scheme against extreme views were under 18.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "57% (3,918 people)"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Referrals to Prevent, England and Wales, year to March 2024"
        ),
        year=2024,
        source_org="Home Office",
        source_title="How many under-18s referred to Prevent programme and why? (Irish News / PA)",
        url="https://uk.irishnews.com/news/uk/how-many-under-18s-referred-to-prevent-programme-and-why-GQNLKDMFTZL33IVZCSWZTZRW3I",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. To be named is a worry and no proof. Fewer of them are then judged to need help. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
)
