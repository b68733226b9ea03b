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
            "About one in seven young people were sent sexual requests online. They did not want them. So says the deck.",
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
            "The same centre gives 13% for 2005, after 19% in 2000 and before 9% in 2010. The deck's 14% looks like one in seven turned back into a share. The centre asks us not to read it as one in seven met by an adult who harms children. Many requests came from other young people or were rude remarks. What we found differs from the deck.",
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
            "The centre's fact sheet says something else: 4% of young people, or 1 in 25 in one year, got a request from someone who tried to reach them offline. It is not 4% of the requests. What we found differs from the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-es-harassed",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that 44% of young people in Spain who went online had felt harassed there in a sexual way.",
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
            "A Spanish news page repeats the 44% but only says harassed. Newer studies in Spain ask other questions, so take care when you compare them. What we found bears it out only in part.",
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
            "A news page says up to 14%, and that they had planned to meet. A later figure asks another question. What we found bears it out only in part.",
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
            "evidence", "We found no page that repeats this: the deck is the only source."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-who-targeted",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that most adults who harm children online look for teens who are troubled and open to talk of sex or romance.",
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
            "A paper by the same centre bears out the pattern: they charm more than they lie. The adult is always responsible, and never the child. What we found bears it out only in part. The deck names the address http://www.unh.edu/ccrc/internet-crimes/safety_ed.html; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-grooming-what",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that grooming means to befriend a young person for sexual ends. It says this happens in chat rooms and messages.",
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
            "The deck lists how it is done: asking for details, shared hobbies, a kind ear, praise and gifts. Then comes sexy talk and photos, and a meeting.",
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
            "It is still a good list of signs. Moving to a private app belongs on it today. The deck says so; we did not look for a second source.",
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
            "A child cannot agree to this with an adult, and is never to blame. The deck says so; we did not look for a second source.",
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
