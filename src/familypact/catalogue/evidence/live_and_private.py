"""Sourced facts: about livestreams, group chats and vanishing messages."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

LIVE_AND_PRIVATE: tuple[Evidence, ...] = (
    Evidence(
        id="cur-aap-2023-livestream",
        topic="livestreaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Half of the young people seen broadcasting on one live-video site gave away where they were, and nearly half gave a name.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "half gave location; nearly half gave name"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Video-game live streams that seemed to be by minors, Twitch"
        ),
        year=2023,
        source_org="Cohen Children's Medical Center (American Academy of Pediatrics meeting)",
        source_title="Teens streaming on Twitch vulnerable to predators (MDedge)",
        url="https://mdedge9-beta.mdedge.com/content/teens-streaming-twitch-vulnerable-predators",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Extends the deck's advice on webcams (slide What Parents Can Do) to broadcasting. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-iwf-2021-7to10",
        topic="livestreaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Abuse images that children aged 7-10 had been led to make of themselves more than tripled in one year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "27,000 in 2021 (8,000 in 2020)"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Images of children aged 7-10 found by a UK hotline"
        ),
        year=2022,
        source_org="Internet Watch Foundation (IWF), quoting the UK abuse inquiry",
        source_title="IWF calls on MPs to rise above Westminster chaos",
        url="https://iwf.org.uk/news-media/news/iwf-calls-on-mps-to-rise-above-westminster-chaos-as-iicsa-highlights-incalculable-damage-from-online-child-sexual-abuse",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Gives weight to the deck's 'no webcams alone or in the bedroom'. Parents only.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-weprotect-2023-7to10",
        topic="livestreaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Such self-made images by children aged 7-10 rose by 360% from 2020 to 2022.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "360% rise"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 7-10, 2020-2022"),
        year=2023,
        source_org="WeProtect Global Alliance",
        source_title="Study: it takes 19 seconds for children to be exposed to high-risk grooming (New Straits Times)",
        url="https://www.nst.com.my/amp/news/nation/2023/10/968030/study-it-takes-19-seconds-children-be-exposed-high-risk-grooming-social",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Parents only. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2025-livevideo",
        topic="livestreaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Watching live-streamed video has grown notably among UK children aged 8-12.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 8-12, UK"),
        year=2025,
        source_org="Ofcom",
        source_title="Understanding Media Use Among Children Aged 3-11 (Computing at School)",
        url="https://www.computingatschool.org.uk/forum-news-blogs/2025/may/understanding-media-use-among-children-aged-3-11-key-insights-from-ofcom-s-2025-media-literacy-report",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "New. We read this on a page that reports the study, not in the study."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-helpwanted-2025-excluded",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Half of young people in a Dutch survey had been shut out online, 23% at least monthly and mostly in group chats; a third had felt pressed to join in.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "half; 23% monthly; 33% pressed to join in"),
        population=QT_TRANSLATE_NOOP("evidence", "Over 1,000 people aged 10-20, the Netherlands"),
        year=2025,
        source_org="Helpwanted",
        source_title="Children are extremely unhappy because of WhatsApp groups (News Daily 24)",
        url="https://newsdaily24.de/en-nl/category/agenda/children-are-extremely-unhappy-because-of-whatsapp-groups:-'it-has-a-huge-impact-on-their-well-being'-1654465",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New: the deck's chat rooms were with strangers, group chats are with classmates. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-ie-2020-private",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Of Irish 14-16 year olds bullied online in the 2020 lockdown, two in three met it more on private messaging.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "almost 66%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children aged 14-16 who were cyberbullied, Ireland, 2020 lockdown"
        ),
        year=2020,
        source_org="Dublin City University Anti-Bullying Centre",
        source_title="Cyberbullying on messaging apps increased during Covid-19 lockdown (Irish Independent)",
        url="https://www.independent.ie/irish-news/cyberbullying-on-messaging-apps-increased-during-covid-19-lockdown-for-teens-aged-14-16-new-survey-39490245.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "New. We read this on a page that reports the study, not in the study."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-pew-2025-snapchat",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly half of US teens use Snapchat, an app known for vanishing messages, every day.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "46% daily"),
        population=QT_TRANSLATE_NOOP("evidence", "1,458 teens aged 13-17, USA"),
        year=2025,
        source_org="Pew Research Center",
        source_title="Teens, social media and AI chatbots in 2025 (Voz)",
        url="https://voz.us/en/society/251214/31763/teens-social-networks-and-ai-chatbots-in-2025-this-is-how-generation-z-navigates-according-to-pew-research.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New. No good figure was found for harm from vanishing messages as such; the feature itself is described on other stored pages. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-nspcc-2025-apps",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Where UK police knew the app used for grooming, 40% of offences were on Snapchat and 9% each on WhatsApp and on Facebook and Instagram.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "40%; 9%; 9%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,111 offences with a known platform, UK, year to March 2025"
        ),
        year=2025,
        source_org="NSPCC",
        source_title="Four-year-old boy youngest victim of online grooming, data shows (Shropshire Star)",
        url="https://www.shropshirestar.com/uk-news/2025/11/13/four-year-old-boy-youngest-victim-of-online-grooming-data-shows/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Deck: offenders use chat rooms. Now: private messaging apps. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-vanish-claim",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Vanishing messages can still be saved with a screenshot, and the feeling that they are gone can lead to riskier sharing.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "general advice"),
        year=2024,
        source_org="SmartSocial",
        source_title="Disappearing Messages: The Hidden Dangers Parents Need to Know",
        url="https://smartsocial.com/zh/post/disappearing-messages?a5a4e696_page=8",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "New. Opinion of practitioners, no survey; year is our estimate."
        ),
        show_to=FROM_TEENS,
    ),
)
