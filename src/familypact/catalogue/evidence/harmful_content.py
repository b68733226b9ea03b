"""Sourced facts: about content that is not for children."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

HARMFUL_CONTENT: tuple[Evidence, ...] = (
    Evidence(
        id="seed-us-exposure",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says about one in three young people came across sexual material online that they did not want to see.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "33% (1 in 3)"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in a US study"),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Online Victimization of Youth: Five Years Later",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The stored abstract gives 34% for 2005 (25% in 2000, 23% in 2010); the deck seems to have rounded through '1 in 3'. What we found differs from the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-violent",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 38% of young people in Spain looked at violent content online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "38%"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in Spain"),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "No stored page repeats this figure. For violent content today see cur-esafety-2025-fights. We found no page that repeats this: the deck is the only source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-porn",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says 28% of young people in Spain looked at pornography online."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "28%"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in Spain"),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "No stored page repeats this figure. A 2025 Spanish study found 29.6% had ever done so (cur-es-2025-porn). We found no page that repeats this: the deck is the only source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-us-porn-57",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 57% of 9-19 year olds in the U.S. had stumbled on pornography online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "57%"),
        population=QT_TRANSLATE_NOOP("evidence", "9-19 year olds; the deck says U.S."),
        year=2008,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Crimes Against Children Research Center Fact Sheet",
        url="http://www.standard.co.uk/news/what-the-study-found-7228033.html",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Probably a wrong label: the 9-19 age range is that of a UK survey (UK Children Go Online, LSE, about 1,500 young people), and a stored news summary of it says nearly six in ten had come into contact with online pornography. Show the deck's figure only with this doubt. That summary also counts deliberate viewing, so 'inadvertently' is doubtful too. What we found differs from the deck. The deck names the address http://www.unh.edu/ccrc/internet-crimes/safety_ed.html; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-content-goods",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists sites that sell or praise drugs, tobacco, gambling, weapons and explosives.",
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
        id="cur-yiss-2010-exposure",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Unwanted exposure to sexual material among US youth went from 25% in 2000 to 34% in 2005 and down to 23% in 2010.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "23% in 2010"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "About 1,500 internet users aged 10-17 per survey, USA"
        ),
        year=2012,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Trends in youth internet victimization: findings from three youth internet safety surveys 2000-2010",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "Direct continuation of seed-us-exposure."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2023-porn",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly three in four US teens had seen online pornography, more than half of them by age 13.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "73% (54% by age 13)"),
        population=QT_TRANSLATE_NOOP("evidence", "Teens aged 13-17, USA, September 2022"),
        year=2023,
        source_org="Common Sense Media",
        source_title="New Report Reveals Truths About How Teens Engage with Pornography",
        url="http://www.commonsensemedia.org/press-releases/new-report-reveals-truths-about-how-teens-engage-with-pornography",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "Higher than seed-us-porn-57, with another age range."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2023-porn-accident",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In that survey 58% had come across pornography by accident, and the average age of first sight was 12.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "58% by accident"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Over 1,350 teens aged 13-17, USA, September 2022"
        ),
        year=2023,
        source_org="Common Sense Media",
        source_title="Teens and Pornography (reported by The Indian Express)",
        url="https://indianexpress.com/article/technology/survey-finds-half-of-teen-participants-were-exposed-to-porn-by-the-age-of-13-8382122",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The average age of 12 is in the CNN and USA Today reports of the same study. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ccommissioner-2025-porn",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In England 70% of young people had seen pornography online before 18, 27% by age 11, and more by accident than on purpose.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "70% before 18; 59% by accident (38% in 2023)"),
        population=QT_TRANSLATE_NOOP("evidence", "About 1,020 people aged 16-21, England, 2025"),
        year=2025,
        source_org="Children's Commissioner for England",
        source_title="'Sex is kind of broken now': children and pornography (reported by Particle)",
        url="https://particle.news/story/childrens-exposure-to-violent-pornography-rises-in-england",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Accidental exposure, as in the deck's wording for seed-us-porn-57, is now the main route and mostly on social networks. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-es-2025-porn",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Spain 29.6% of young people had ever looked at pornography, a third of them by chance, starting at 11.5 on average.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "29.6%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Nearly 100,000 young people aged about 10-20, Spain"
        ),
        year=2025,
        source_org="UNICEF España, Red.es and others",
        source_title="Un 25% de los niños españoles ha recibido mensajes de carácter sexual (Diario Sabemos)",
        url="https://diariosabemos.com/sociedad/25-ninos-espanoles-ha-recibido-mensajes-caracter-sexual-por-internet_513074_102.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Very near seed-es-porn (28%, 2002), though the questions differ. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-harm",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Seven in ten Australian children aged 10-15 had met content linked with harm, such as fights, dangerous challenges, hate, disordered eating or suicide.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "71%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "Covers most of the deck's list on this slide in one figure."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2025-fights",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Almost half of Australian children aged 10-17 had seen fight videos online, and almost as many had seen dangerous challenges.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "47% fights; 46% challenges"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children aged 10-17, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="The online experiences of children in Australia",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "Beside seed-es-violent (38%, Spain, 2002): seen, not sought."
        ),
        show_to=FROM_TEENS,
    ),
)
