"""Sourced facts: about social networks."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

SOCIAL_NETWORKS: tuple[Evidence, ...] = (
    Evidence(
        id="seed-ny-accounts",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck points to a news story of 2009. In New York, thousands of people with a record of sex crimes were thrown out of social sites.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "thousands"),
        population=QT_TRANSLATE_NOOP("evidence", "Registered sex offenders in New York State, USA"),
        year=2009,
        source_org="Wired (Eliot Van Buskirk)",
        source_title="Thousands of NY Sex Offenders Booted From Facebook, MySpace",
        url="https://hbwatch.blogspot.com/2009/12/thousands-of-ny-sex-offenders-booted.html",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A copy of the story gives 3,533 people. It worked only with those who had named their accounts. Later studies find that most who do harm are known to the child. What we found agrees with the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-what",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that people use social sites to write, post photos and share with a group. Strangers can get in at times.",
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
        id="seed-claim-sns-popular",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists the big sites of its day, from MySpace and Facebook to Bebo and Habbo Hotel.",
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
            "The whole list: MySpace, Facebook, Bebo, Yahoo! 360, Piczo, Xanga, Habbo Hotel, Skyrock and Daily Motion. It is out of date. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-blog",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says that a blog is like a website of your own."
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
            "This is out of date as an example. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-exploit",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that people who harm, bully or cheat look on social sites for children who need help, and use what they share.",
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
        id="cur-pew-2025-online",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About four in ten US teens say they are online almost all the time, against 24% ten years ago.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "about 40% (24% a decade ago)"),
        population=QT_TRANSLATE_NOOP("evidence", "1,458 teens aged 13-17, USA"),
        year=2025,
        source_org="Pew Research Center",
        source_title="Teens, Social Media and AI Chatbots 2025 (BeingGuru)",
        url="https://www.beingguru.com/?p=41861",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The year before it was 46%. The deck's list of sites is history. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2024-under13",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Australia, most children aged 8 to 12 had used a social or chat app that is meant for 13 and over.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "84%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "About 1,500 children aged 8-12, Australia, September 2024"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Behind the screen (Silicon UK)",
        url="https://www.silicon.co.uk/e-management/social-laws/most-children-bypass-social-media-age-restrictions-australian-regulator-600461",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "So it helps to agree on an age at home. The sites' own limits do not hold. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2024-parents-help",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Of the 8-12 year olds with their own account, about eight in ten had help from a parent or carer to set it up.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "about 80%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children aged 8-12 with their own account, Australia, September 2024"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Behind the screen (World Voice)",
        url="https://worldvoice.news/story/huV8UAa1V9vO",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Parents are part of the choice. That is what an agreement is for. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2024-agelimits",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Only a third of UK parents know from what age most social apps may be used. Three in ten would let a child of 5 to 7 have a page there.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1 in 3 know; 3 in 10 allow"),
        population=QT_TRANSLATE_NOOP("evidence", "Parents, UK"),
        year=2024,
        source_org="Ofcom",
        source_title="Smart steps (Right Start)",
        url="https://www.rightstartonline.co.uk/news/smart-steps",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The page has no date. We take the report to be that of April 2024. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-sg-2023-threehours",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "More than three hours a day on social media goes with twice the risk of poor mental health. So says the top US doctor.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "over 3 hours a day: double the risk"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children and adolescents, USA (review of studies)"
        ),
        year=2023,
        source_org="US Surgeon General",
        source_title="Social Media and Youth Mental Health: The U.S. Surgeon General's Advisory (NBOA)",
        url="https://www.nboa.org/net-assets/news/view/u.s.-surgeon-general-warns-against-social-media-use",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It is a link and no proof of cause. The deck did not speak of mood. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
