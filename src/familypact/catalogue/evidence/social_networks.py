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
            "The deck cites a 2009 article whose headline says thousands of New York sex offenders were removed from Facebook and MySpace.",
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
            "A stored copy of the article gives 3,533 people and says the system worked only if offenders declared their own accounts. Later research finds most offenders are people the child knows (cur-sutton-2024-known), so do not let this figure stand alone. What we found agrees with the deck.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-what",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says social sites let users message, post photos, make profiles and share with a chosen group, while strangers can sometimes get in.",
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
            "The deck lists MySpace, Facebook, Bebo, Yahoo! 360, Piczo, Xanga, Habbo Hotel, Skyrock and Daily Motion as the most popular sites.",
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
            "Out of date; do not list sites in a pact. See cur-pew-2025-online. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-blog",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck explains that a blog is like a personal website with the user's own content.",
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
            "Out of date as an example. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-sns-exploit",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says offenders, bullies and fraudsters look on social sites for vulnerable children and use their personal details.",
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
            "The year before it was 46%. The deck's list of sites (seed-claim-sns-popular) is history. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2024-under13",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Most Australian children aged 8-12 had used a social media or messaging service meant for 13 and over.",
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
            "Shows why the pact should name an age for accounts and not rely on the sites' own limits. We read this on a page that reports the study, not in the study.",
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
            "Parents are part of the decision, which is what a pact is for. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2024-agelimits",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Only a third of UK parents know the right minimum age for most social media, and three in ten would let a 5-7 year old have a profile.",
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
            "The stored page is undated; Ofcom's report is taken to be that of April 2024. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-sg-2023-threehours",
        topic="social-networks",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The US Surgeon General reported that young people on social media for more than three hours a day face double the risk of poor mental health.",
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
            "A link, not proof of cause. The deck did not cover mental health. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
