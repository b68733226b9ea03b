"""Sourced facts: about cyberbullying."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

CYBERBULLYING: tuple[Evidence, ...] = (
    Evidence(
        id="seed-us-harassment",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that about one in eleven young people met threats, or words meant to hurt, online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "9% (1 in 11)"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in a US study"),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Online Victimization of Youth: Five Years Later",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The same survey found 11% in 2010. Of its three trends, this is the only one that rose. What we found agrees with the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-insults",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 11% of regular young users in Spain had been insulted by others online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "11%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Young people who regularly use the internet, Spain"
        ),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A newer study in Spain stands beside it. We found no page that repeats this: the deck is the only source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-au-facebook",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that 32% of those on Facebook got threats or mean messages. It points to an Australian survey.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "32%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Facebook users in an Australian survey (no ages in the deck)"
        ),
        year=2008,
        source_org="Chris Webster",
        source_title="Trading Privacy for Friends (deck cites www.cyberbullying.info)",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Nobody knows who was asked, so take it as history. A newer Australian study stands beside it. We found no page that repeats this: the deck is the only source. The deck names the address www.cyberbullying.info; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-bullying-what",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that to bully online is to hurt or harass weaker people on purpose, on the web or by phone.",
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
        id="seed-claim-bullying-where",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says it happens in chat rooms, mail, messages, social sites, games, texts and on the phone.",
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
            "Group chats are what came since. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-bullying-forms",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists threats, name calling, shaming, nasty comments, rumours and photos that make people look bad.",
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
        id="seed-claim-bullying-victims",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that those hurt are often children who cannot stand up for themselves, and that it can do great harm.",
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
        id="cur-yiss-2010-harassment",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Online harassment reported by US youth rose from 6% in 2000 to 9% in 2005 and 11% in 2010.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "11% in 2010"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "About 1,500 internet users aged 10-17 per survey, USA"
        ),
        year=2012,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Trends in youth internet victimization: findings from three youth internet safety surveys 2000-2010",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "The same survey as in the deck, some years on. It went up."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-pew-2022-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly half of US teens have been bullied online in at least one of six ways. Name-calling comes first.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "46% (32% called an offensive name)"),
        population=QT_TRANSLATE_NOOP("evidence", "1,316 teens aged 13-17, USA, April-May 2022"),
        year=2022,
        source_org="Pew Research Center",
        source_title="Teens and Cyberbullying 2022 (reported by IT-Online)",
        url="https://it-online.co.za/?p=229967",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It is higher than the deck's figure, in part as it asks about a whole life and counts six kinds. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-hbsc-2022-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 44 countries, about one in six school kids was bullied online of late. One in eight had done it.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "15% bullied; 12% bullied others"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly 280,000 children aged 11, 13 and 15, Europe and Central Asia (and Canada), 2021/22",
        ),
        year=2024,
        source_org="WHO Europe / University of Glasgow (HBSC)",
        source_title="One in six school-aged children experiences cyberbullying",
        url="https://www.gla.ac.uk/news/headline_1059934_en.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It has gone up since 2018: boys from 12% to 15%, girls from 13% to 16%. One in eight did it, so we speak to both sides.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-esafety-2025-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "In Australia, half of the children aged 10 to 15 had been bullied online."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "52%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "From Australia, like the deck's 32% from 2008. It asks another question."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-es-2025-cyberbullying",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "In Spain about one in ten young people had been cyberbullied."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "nearly 10%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Nearly 100,000 young people aged about 10-20, Spain"
        ),
        year=2025,
        source_org="UNICEF España, Red.es and others",
        source_title="Infancia, adolescencia y bienestar digital (Canal Extremadura)",
        url="http://www.canalextremadura.es/noticias/extremadura/uno-de-cada-tres-menores-accede-al-porno-en-internet-antes-de-los-12-anos",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It is close to the deck's 11% but asks another question. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
