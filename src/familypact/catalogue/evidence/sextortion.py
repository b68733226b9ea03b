"""Sourced facts: about threats over pictures."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

SEXTORTION: tuple[Evidence, ...] = (
    Evidence(
        id="cur-thorn-2025-sextortion-share",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Nearly one in five US teens said they had been sextorted as a minor."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "nearly 1 in 5"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Teens in a survey of 1,200 people aged 13-20, USA, Sept-Oct 2024"
        ),
        year=2025,
        source_org="Thorn",
        source_title="Teens and Sextortion (Screenagers)",
        url="https://www.screenagersmovie.com/blog/teens-sextortion",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck has no word for it. The page adds that 58% of those aged 12 to 17 did not know the word. It does not say clearly where that is from. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2025-sextortion-young",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Of young people who were sextorted, about one in six were 12 or younger when it first happened.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "17% were 12 or younger"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Victims in a survey of 1,200 people aged 13-20, USA"
        ),
        year=2025,
        source_org="Thorn",
        source_title="New data reveals the devastating toll of sextortion on kids",
        url="https://www.thorn.org/?p=8639",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "New since the deck. It is why we start at 9 to 12, in mild words."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2025-sextortion-known",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "More than a third of those hit knew the person in real life."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "36%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Victims in a survey of 1,200 people aged 13-20, USA"
        ),
        year=2025,
        source_org="Thorn",
        source_title="Sextortion & Young People (Survivors' Rights)",
        url="https://survivorsrights.com/?p=8222",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. It fits what we know of other harm online. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2025-sextortion-harm",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "About one in seven of those hit say they hurt themselves because of it."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "15%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Victims in a survey of 1,200 people aged 13-20, USA"
        ),
        year=2025,
        source_org="Thorn",
        source_title="New data reveals the devastating toll of sextortion on kids",
        url="https://www.thorn.org/?p=8639",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. It is why the first answer at home must be calm and kind.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fbi-2023-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 18 months, US agencies got over 13,000 reports of young people who were pressed for money. At least 12,600 were hit, mostly boys. At least 20 took their own lives.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence", "13,000+ reports; 12,600+ victims; at least 20 suicides"
        ),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Minors, reports to the FBI and Homeland Security Investigations, USA"
        ),
        year=2024,
        source_org="FBI",
        source_title="FBI reports sextortion a growing threat targeting minors (Clarksville Online)",
        url="https://www.clarksvilleonline.com/2024/01/27/fbi-reports-sextortion-a-growing-threat-targeting-minors/?utm_source=rss&utm_medium=rss&utm_campaign=fbi-reports-sextortion-a-growing-threat-targeting-minors",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "From October 2021 to March 2023. New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-2025h1-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports to the US hotline of young people pressed for money rose from 11,625 to 18,898 in half a year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "18,898 (Jan-Jun 2025)"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports to the US CyberTipline, first half of 2025 against first half of 2024",
        ),
        year=2025,
        source_org="National Center for Missing & Exploited Children (NCMEC)",
        source_title="Spike in online crimes against children a 'wake-up call'",
        url="https://www.missingkids.org/blog/2025/spike-in-online-crimes-against-children-a-wake-up-call",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "It counts reports and not children."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-finkelhor-2022-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Looking back, 3.5% of young US adults had met such threats before 18."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "3.5%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,639 people aged 18-28, USA, asked in late 2021 about life before 18"
        ),
        year=2022,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Prevalence of Online Sexual Offenses Against Children in the US (JAMA Network Open)",
        url="https://www.scribd.com/document/697101792/finkelhor-2022-oi-220985-1664988117-67777",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It is lower than a later figure. Other people were asked, in other years and in other words. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
)
