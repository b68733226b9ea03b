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
            "The deck says that about one in three young people met sexual things online that they did not want to see.",
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
            "The study gives 34% for 2005, after 25% in 2000 and before 23% in 2010. The deck seems to have rounded it by way of one in three. What we found differs from the deck.",
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
            "For fights and dares today, see the Australian figure. We found no page that repeats this: the deck is the only source.",
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
            "A study in Spain in 2025 found 29.6%. We found no page that repeats this: the deck is the only source.",
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
            "This is probably the wrong country. Ages 9 to 19 fit a UK survey of about 1,500 young people. A news page on that survey says nearly six in ten had met porn online. It counts those who looked for it too, so by accident is in doubt as well. What we found differs from the deck. The deck names the address http://www.unh.edu/ccrc/internet-crimes/safety_ed.html; we did not open it.",
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
            "US youth who met sexual things they did not want to see: 25% in 2000, 34% in 2005, 23% in 2010.",
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
        trend_note=QT_TRANSLATE_NOOP("evidence", "The same survey as in the deck, some years on."),
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
            "evidence", "It is higher than the deck's 57%, but other ages were asked."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2023-porn-accident",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In that survey, 58% had come upon porn by accident. On average they were 12 the first time.",
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
            "The age of 12 is from two other news reports of the same study. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ccommissioner-2025-porn",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In England, 70% of young people saw porn online before 18, and 27% by age 11. More came upon it than looked for it.",
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
            "By accident, as the deck has it, is now the main way, and mostly on social networks. We read this on a page that reports the study, not in the study.",
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
            "It is very near the deck's 28% from 2002, though the questions differ. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-harm",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Children aged 10 to 15 were asked in Australia. Seven in ten had seen things linked with harm: fights, risky dares, hate, not eating or suicide.",
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
        trend_note=QT_TRANSLATE_NOOP("evidence", "One figure for most of what the deck lists."),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2025-fights",
        topic="harmful-content",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Australia, almost half of those aged 10 to 17 had seen fight videos. Almost as many had seen risky dares.",
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
            "evidence",
            "It can stand beside the deck's 38% from Spain. But here they saw it; there they may have looked for it.",
        ),
        show_to=FROM_TEENS,
    ),
)
