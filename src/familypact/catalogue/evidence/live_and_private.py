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
            "On one site for live video, half of the young people told where they were. Nearly half gave a name.",
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
            "The deck warned of webcams. This is the same worry with many more viewers. We read this on a page that reports the study, not in the study.",
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
            "evidence", "It gives weight to the deck's advice: no webcam alone, or in the bedroom."
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
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2025-livevideo",
        topic="livestreaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "In the UK, more children aged 8 to 12 now watch live video."
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 8-12, UK"),
        year=2025,
        source_org="Ofcom",
        source_title="Understanding Media Use Among Children Aged 3-11 (Computing at School)",
        url="https://www.computingatschool.org.uk/forum-news-blogs/2025/may/understanding-media-use-among-children-aged-3-11-key-insights-from-ofcom-s-2025-media-literacy-report",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-helpwanted-2025-excluded",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In a Dutch survey, half of the young people had been shut out online. For 23% it is each month or more, and mostly in group chats. A third felt pressed to join in.",
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
            "In the deck's time, chat rooms were full of strangers. Group chats are with classmates. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-ie-2020-private",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Irish teens who were bullied online in 2020 were asked where. Two in three met it more in private chats.",
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
            "evidence",
            "It was a time when schools were shut. New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-pew-2025-snapchat",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly half of US teens use Snapchat each day. It is known for messages that vanish.",
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
            "New since the deck. We found no good figure on harm from such messages. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-nspcc-2025-apps",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Where UK police knew the app used for grooming, 40% of cases were on Snapchat. WhatsApp had 9%, and so had Facebook with Instagram.",
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
            "In the deck it was chat rooms. Now it is private chat apps. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-vanish-claim",
        topic="private-chats",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "A message that vanishes can still be saved with a screenshot. To feel that it is gone can lead people to share more.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "general advice"),
        year=2024,
        source_org="SmartSocial",
        source_title="Disappearing Messages: The Hidden Dangers Parents Need to Know",
        url="https://smartsocial.com/zh/post/disappearing-messages?a5a4e696_page=8",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. It is what people in the field think, and not a survey. The year is our guess.",
        ),
        show_to=FROM_TEENS,
    ),
)
