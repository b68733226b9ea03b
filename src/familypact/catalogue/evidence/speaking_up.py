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
            "The deck says that on average under 5% of unwanted online incidents are reported to police or another hotline.",
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
            "A stored page quoting the report gives 5% of unwanted sexual requests reported to police or other authorities, 12% handled by parents, and in 56% of cases the young person told no one. See cur-thorn-2022-silent, cur-thailand-police. What we found bears it out only in part.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2022-silent",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "One in five US minors who met harmful sexual contact online told nobody; some thought it no big deal, others were held back by shame, fear of trouble or self-blame.",
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
            "Beside seed-us-reporting. The strongest ground for the deck's clauses PP5 and PP6 (no over-reaction, no punishment).",
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
        trend_note=QT_TRANSLATE_NOOP("evidence", "New."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-2025-talk",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly nine in ten US children say they feel at ease telling a parent if something online makes them feel unsafe.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "89%"),
        population=QT_TRANSLATE_NOOP("evidence", "1,000 children aged 10-17, USA"),
        year=2025,
        source_org="Family Online Safety Institute (FOSI)",
        source_title="Study finds that around half of parents use parental controls on tablets",
        url="https://fosi.org/?p=11967",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "A hopeful figure to put beside the silent fifth."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-thorn-2021-block",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In sexual contacts online, US minors were two and a half times as likely to use block or report tools as to ask a parent or friend; about half of those were contacted again.",
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
            "evidence", "'Block' alone is not enough: block, keep proof and tell."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thailand-police",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Thailand only 1-3% of children told the police about online sexual abuse they had met.",
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
            "Beside seed-us-reporting: low official reporting has not gone away. The stored page sits on a mirror address. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fosi-takeaway",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Fear that a device will be taken away is one of five reasons given for young people not telling an adult about bullying.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "general advice"),
        year=2020,
        source_org="Family Online Safety Institute (FOSI)",
        source_title="5 Reasons Youth Don't Report Cyberbullying - and What Parents Can Do About It",
        url="https://www.fosi.org/good-digital-parenting/5-reasons-youth-dont-report-cyberbullying-and-what-parents-can-do-about-it",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "Ground for a fixed promise: telling never costs the device."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-eukids-2020-help",
        topic="speaking-up",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "After a bad experience online European children turn mostly to parents and friends and seldom to teachers or professionals.",
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
        trend_note=QT_TRANSLATE_NOOP("evidence", "Supports naming trusted adults in the pact."),
        show_to=FROM_MIDDLE,
    ),
)
