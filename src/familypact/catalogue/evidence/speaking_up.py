"""Sourced facts: about whether children tell, and whom."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

SPEAKING_UP: tuple[Evidence, ...] = (
    Evidence(
        id="seed-us-reporting",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that less than 5% of bad things met online are told to the police or a hotline.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "less than 5%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Unwanted online incidents among youth in a US study"
        ),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Online Victimization of Youth: Five Years Later",
        url="http://theoaklandjournal.com/recent-news/further-safety-stats/",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A page that quotes the report gives 5%, but only of sexual requests. Parents dealt with 12%. In 56% of cases the young person told no one. What we found bears it out only in part.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2022-silent",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the US, one in five who met harmful sexual contact online told nobody. For some it was no big deal. Others felt shame, feared trouble or blamed themselves.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence",
            "1 in 5 kept silent; 1 in 4 embarrassed; 1 in 5 feared trouble with family; 1 in 6 felt to blame",
        ),
        population=QT_TRANSLATE_NOOP("evidence", "Minors aged 9-17, USA, 2022"),
        year=2022,
        source_org="Thorn",
        source_title="Disclosure and reporting",
        url="https://www.thorn.org/research/disclosure-and-reporting/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It can stand beside the deck's 5%. It is the best reason to promise: no anger, and no price for telling.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2022-blame",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About half of US caregivers, and a third of minors, tend to blame the child whose image was leaked.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "about half of caregivers; about a third of minors"),
        population=QT_TRANSLATE_NOOP("evidence", "Caregivers and minors aged 9-17, USA, 2022"),
        year=2022,
        source_org="Thorn",
        source_title="Disclosure and reporting",
        url="https://www.thorn.org/research/disclosure-and-reporting/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-2025-talk",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "US kids were asked who they can tell. Nearly nine in ten feel they can tell a parent if they do not feel safe online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "89%"),
        population=QT_TRANSLATE_NOOP("evidence", "1,000 children aged 10-17, USA"),
        year=2025,
        source_org="Family Online Safety Institute (FOSI)",
        source_title="Study finds that around half of parents use parental controls on tablets",
        url="https://fosi.org/?p=11967",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "A hopeful figure to put beside the one in five who keep silent."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-thorn-2021-block",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In sexual contact online, young people in the US block or report far more often than they ask a parent or friend. About half of those were reached again.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence", "68% blocked; 50% reported; about half contacted again"
        ),
        population=QT_TRANSLATE_NOOP("evidence", "Minors aged 9-17, USA, 2021"),
        year=2023,
        source_org="Thorn",
        source_title="Kids Have Online Sexual Interactions With Adults And Peers At The Same Rate",
        url="https://www.thorn.org/press-releases/report-kids-have-online-sexual-interactions-with-adults-and-peers-at-the-same-rate/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "So it is not enough to block. Keep the messages too, and tell someone. The page says two and a half times as often.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thailand-police",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Thailand, children who met sexual abuse online were asked if they told the police. Only 1% to 3% had.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1-3%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children in Thailand who had met online sexual abuse"
        ),
        year=2022,
        source_org="ECPAT, INTERPOL and UNICEF",
        source_title="Disrupting Harm in Thailand (ECPAT newsletter)",
        url="https://github.jbcj.top:443/https/mailchi.mp/082ac67964c3/eeihg88nl0",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It can stand beside the deck's 5%: few such cases reach the police, then and now. The page we saw is a copy at an odd address. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-takeaway",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Why do young people not tell about bullying? One of five reasons is the fear that they will lose their phone.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "general advice"),
        year=2020,
        source_org="Family Online Safety Institute (FOSI)",
        source_title="5 Reasons Youth Don't Report Cyberbullying - and What Parents Can Do About It",
        url="https://www.fosi.org/good-digital-parenting/5-reasons-youth-dont-report-cyberbullying-and-what-parents-can-do-about-it",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "The ground for a fixed promise: telling never costs the device."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-eukids-2020-help",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "When things go wrong online, kids in Europe turn to parents and friends first. They do not often ask a teacher.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP(
            "evidence", "25,101 children aged 9-16 in 19 European countries, 2017-2019"
        ),
        year=2020,
        source_org="EU Kids Online network",
        source_title="EU Kids Online 2020: Europe's Children Need More Tips for Safe Surfing (Hans-Bredow-Institut)",
        url="https://www.hans-bredow-institut.de/en/news/eu-kids-online-2020-europe-s-children-need-more-tips-for-safe-surfing",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "It is a reason to name the adults a child can trust."
        ),
        show_to=FROM_MIDDLE,
    ),
)
