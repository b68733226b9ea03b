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
            "New: the deck has no word for it. The page adds that 58% of boys and of girls aged 12-17 did not know what the word means, from a report it does not clearly name. We read this on a page that reports the study, not in the study.",
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
            "evidence", "New. Reason to start in the 9-12 band, in mild words."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2025-sextortion-known",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "More than a third of victims knew the person in real life."
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
            "New. Fits cur-sutton-2024-known. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2025-sextortion-harm",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "About one in seven victims said they hurt themselves because of it."
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
            "evidence", "New. Parents only: it is why the first reaction must be calm and kind."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-fbi-2023-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "From October 2021 to March 2023 US agencies got over 13,000 reports of financial sextortion of minors, with at least 12,600 victims, mostly boys, and at least 20 suicides.",
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
            "New. Parents only; never show the deaths to children. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-2025h1-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports of financial sextortion to the US CyberTipline rose from 11,625 to 18,898 in the first half of the year.",
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
        trend_note=QT_TRANSLATE_NOOP("evidence", "Report volume, not prevalence."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-finkelhor-2022-sextortion",
        topic="sextortion",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Looking back, 3.5% of young US adults had been sextorted before 18."
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
            "Lower than Thorn's later figure; other sample, definition and years. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
)
