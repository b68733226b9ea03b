"""Sourced facts: about endless feeds, screen time and sleep."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

FEEDS_AND_SLEEP: tuple[Evidence, ...] = (
    Evidence(
        id="cur-mrf-2025-feeds",
        topic="feeds",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Testers made accounts of a girl of 15 who had looked at posts on self-harm. Almost every video the feed then brought was rated as harmful.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "97% Instagram Reels; 96% TikTok"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Test accounts, UK, Nov 2024 - March 2025 (not real children)"
        ),
        year=2025,
        source_org="Molly Rose Foundation",
        source_title="MRF Newsletter: August 2025 (Pervasive-by-design)",
        url="https://mollyrosefoundation.org/mrf-newsletter-august-2025/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. It shows what a feed can do, and not what every teen sees.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-feeds",
        topic="feeds",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Australia, three in four children who saw things linked with harm saw them last on social media.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "three quarters"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Children aged 10-15 who had seen such content, Australia, Dec 2024 - Feb 2025",
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Latest eSafety research reveals social media use is widespread among kids (Medianet)",
        url="https://newshub.medianet.com.au/2025/07/latest-esafety-research-reveals-social-media-use-is-widespread-among-kids-and-so-are-the-harms/109161",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-csm-2019-bedroom",
        topic="sleep-balance",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the US, 68% of teens take a screen to their room. A third or so sleep with it in bed. One in three wakes at night to check.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "68%; almost 1 in 3; 1 in 3"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "About 1,000 parents and children, USA (teens' figures)"
        ),
        year=2019,
        source_org="Common Sense Media",
        source_title="Kids are being robbed of much-needed sleep (NewsWest 9)",
        url="https://www.newswest9.com/article/life/parenting/kids-are-being-robbed-of-much-needed-sleep/513-01817322-7f79-46d0-8939-847c911b197f",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. All it says is to keep the computer in an open place. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-carter-2016-sleep",
        topic="sleep-balance",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Many studies together found that screens near bedtime more than double the risk of poor sleep in children.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "more than double"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Children and adolescents, pooled studies (72% of children and 89% of adolescents had a device in the bedroom)",
        ),
        year=2016,
        source_org="Study in JAMA Pediatrics (authors not named on the page)",
        source_title="Bedtime use of media devices more than doubles the risk of poor sleep in children",
        url="https://kamwoherbs.com/kamwomg/2016/12/30/bedtime-use-of-media-devices-more-than-doubles-the-risk-of-poor-sleep-in-children",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. The journal is named on another page. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-es-2021-sleep",
        topic="sleep-balance",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Spain 58.4% of teenagers sleep with their phone and 21.6% are online after midnight.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "58.4%; 21.6%"),
        population=QT_TRANSLATE_NOOP("evidence", "41,509 secondary pupils aged 11-18, Spain"),
        year=2021,
        source_org="UNICEF España",
        source_title="Impacto de la tecnología en la adolescencia (Business Insider España)",
        url="https://www.businessinsider.es/10-adolescentes-espanoles-ha-recibido-proposicion-sexual-internet-965639",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-aap-2016-sleep",
        topic="sleep-balance",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "US child doctors say: no screen in the room at night, and none for an hour or more before bed. Kids need 8 to 12 hours of sleep.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "at least 1 hour; 8-12 hours by age"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 5-18, USA"),
        year=2016,
        source_org="American Academy of Pediatrics (AAP)",
        source_title="Media use for 5- to 18-year-olds should reflect personalization, balance",
        url="https://publications.aap.org/aapnews/news/11928/Media-use-for-5-to-18-year-olds-should-reflect?autologincheck=redirected",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "The house rules on bedtime and charging start from this."
        ),
        show_to=FROM_MIDDLE,
    ),
)
