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
            "The deck says about one in eleven young people met harassment, threats or offensive behaviour online.",
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
            "The same survey series later found 11% in 2010, the only one of its three trends that rose. See cur-yiss-2010-harassment, cur-pew-2022-bullied. What we found agrees with the deck.",
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
            "No stored page repeats this figure. For today see cur-es-2025-cyberbullying. We found no page that repeats this: the deck is the only source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-au-facebook",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 32% of Facebook users in an Australian survey had got harassing or threatening messages online or by phone.",
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
            "No stored page repeats this figure and its sample is unknown, so treat it as history only. For Australia today see cur-esafety-2025-bullied. We found no page that repeats this: the deck is the only source. The deck names the address www.cyberbullying.info; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-bullying-what",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says cyberbullying is deliberate aggression and harassment online or by other devices against weaker people.",
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
            "The deck says it happens in chat rooms, e-mail, instant messages, social sites, online games, texts and mobile phones.",
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
            "Group chats are the big addition (cur-helpwanted-2025-excluded). The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-bullying-forms",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists threats, name calling, humiliation, nasty comments, rumours and unflattering photos.",
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
            "The deck says targets are often children who cannot stand up for themselves and that the effects can be serious.",
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
            "evidence", "Direct continuation of seed-us-harassment: a rise."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-pew-2022-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly half of US teens have ever met at least one of six kinds of bullying online; name-calling is the most common.",
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
            "Higher than seed-us-harassment partly because it asks 'ever' and counts six behaviours. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-hbsc-2022-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About one in six schoolchildren in 44 countries had been cyberbullied lately, and one in eight had done it to others.",
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
            "Up since 2018 (boys 12% to 15%, girls 13% to 16%). One in eight did it: the pact should speak to both sides.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-esafety-2025-bullied",
        topic="cyberbullying",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Half of Australian children aged 10-15 had been cyberbullied."
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
            "evidence", "Australia again, beside seed-au-facebook (32% of Facebook users, 2008)."
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
            "Close to seed-es-insults (11%), with another question. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
