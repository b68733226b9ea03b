"""Sourced facts: about grooming, as the deck has it."""

from familypact.catalogue.evidence.audiences import GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

GROOMING_DECK: tuple[Evidence, ...] = (
    Evidence(
        id="seed-us-solicitation",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says about one in seven young people had been sent sexual requests online that they did not want.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "14% (1 in 7)"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Youth in a US study (deck gives no ages; the survey it cites interviewed internet users aged 10-17)",
        ),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Online Victimization of Youth: Five Years Later",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A stored abstract by the same centre gives 13% for 2005 (19% in 2000, 9% in 2010), so the deck's 14% looks like '1 in 7' turned back into a percentage. The centre's own fact sheet asks educators NOT to say '1 in 7 contacted by a predator', because many requests came from other young people or were casual rude remarks (tchf.wikia.com/wiki/Online_Predators). See cur-yiss-2010-solicitation, cur-esafety-2025-grooming. What we found differs from the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-us-aggressive",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says 4% of those unwanted advances were aggressive."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "4%"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in a US study"),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Online Victimization of Youth: Five Years Later",
        url="http://tchf.wikia.com/wiki/Online_Predators",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The centre's fact sheet says 4% of YOUTH (1 in 25 in one year) got a request from someone who tried to make contact offline, not 4% of advances. Do not print the deck's wording without this correction. What we found differs from the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-harassed",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 44% of Spanish young people who used the internet had felt sexually harassed there.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "44%"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Young internet users in Spain (no ages in the deck; a news report says 4,000 minors)",
        ),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="https://www.20minutos.es/noticia/174513/0/ninos/acosado/Internet/",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A stored Spanish news page repeats 44% from Protégeles but says 'harassed', without 'sexually'. Newer Spanish figures use other questions, so compare with care: cur-es-2025-contact, cur-es-2021-proposal. What we found bears it out only in part.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-met",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says 14.5% of young people in Spain had met in person with a stranger from the internet.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "14.5%"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in Spain"),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="https://www.20minutos.es/noticia/174513/0/ninos/acosado/Internet/",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A stored news page gives 'up to 14%' who had arranged a meeting. See cur-es-2021-met for a later figure (another question). What we found bears it out only in part.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-met-again",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says 8% of young people in Spain had done so more than once."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "8%"),
        population=QT_TRANSLATE_NOOP("evidence", "Youth in Spain"),
        year=2002,
        source_org="Protégeles.com and ACPI",
        source_title="Protegeles.com and ACPI Study 2002 (as the deck cites it)",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "No stored page repeats this figure. We found no page that repeats this: the deck is the only source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-who-targeted",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says most adult offenders online go for teens who are troubled, emotionally vulnerable and willing to talk about sex or romance.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2006,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Crimes Against Children Research Center Fact Sheet",
        url="https://p.pdfkul.com/online-predators-and-their-victimspdf_5afb26e88ead0e9f648b4574.html",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A stored paper by the same centre supports the pattern (offenders mostly seduce rather than deceive). Never show it to children in words that blame them; the adult is always responsible. What we found bears it out only in part. The deck names the address http://www.unh.edu/ccrc/internet-crimes/safety_ed.html; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-grooming-what",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says grooming is when an offender befriends a young person for sexual ends, using chat rooms or instant messages to win trust.",
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
        id="seed-claim-grooming-how",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists the methods: fishing for personal details, shared interests and sympathy, flattery and gifts, suggestive talk and photos that wear down limits, then meeting.",
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
            "Still a good list of warning signs; add moving the chat to a private app. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-grooming-meetings",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says many such meetings are agreed to by the teen."
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
            "Keep only in parent notes, with the point that a child cannot consent to an adult and is never to blame. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-grooming-phones",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says mobile phones are used to reach the victim."
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
)
