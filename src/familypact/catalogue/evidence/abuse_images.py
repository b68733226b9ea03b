"""Sourced facts: about sexual images of children."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

ABUSE_IMAGES: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-images-growth",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that sharing such images of children grew sharply with the internet. Each image shows a crime.",
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
            "Later hotline counts point the same way. They count reports, not children. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-images-what",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says such images show sex acts by or with children or young teens, or their private parts.",
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
            "Today it covers images made with AI as well. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-images-harm",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says the harm to the child's mind is serious and lasting."
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
            "There is hope too: help exists, and images can often be taken down. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-mobile-requests",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that adults who harm children, or other teens, ask for sexy or nude photos by message.",
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
            "Later surveys ask young people how often this happens. They stand beside this one. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-iwf-2024-webpages",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 2024 a UK hotline found child sexual abuse images behind more reports than in any year before. Each report was checked.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "291,273 reports (up 6% on 2023)"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports worldwide assessed by a UK hotline as showing, linking to or advertising abuse imagery",
        ),
        year=2024,
        source_org="Internet Watch Foundation (IWF)",
        source_title="Parliamentarians join the IWF to tackle online child sexual abuse material (2024 Annual Data & Insights Report)",
        url="https://www.iwf.org.uk/news-media/blogs/parliamentarians-join-the-iwf-to-tackle-online-child-sexual-abuse-material",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It bears out what the deck says about growth. It counts what was found, not how many children were harmed.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-2024-total",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The US hotline got 20.5 million reports in 2024. The year before it was 36.2 million.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "20.5 million (36.2 million in 2023)"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Reports to the US CyberTipline, from companies worldwide and the public"
        ),
        year=2024,
        source_org="National Center for Missing & Exploited Children (NCMEC)",
        source_title="What the 2024 NCMEC Report Says About Child Safety (The Mission Haven)",
        url="https://www.themissionhaven.org/post/what-the-2024-ncmec-report-says-about-child-safety",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The page says that part of the drop comes from a new way to count. The hotline warns that reports do not show how many children are harmed. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-caution",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The US hotline says its totals do not show how common a crime is, or how many children are harmed.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "All CyberTipline figures"),
        year=2025,
        source_org="National Center for Missing & Exploited Children (NCMEC)",
        source_title="Thoughtful data analysis (Global Platform for Child Exploitation Policy)",
        url="https://calendarfreemonthly2023.netlify.app/host-https-www.globalchildexploitationpolicy.org/content/gpp-ncmec/us/en/articles/thoughtful-data-analysis.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The page has no date. The year is our guess. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-finkelhor-2022-any",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Young US adults were asked to look back. About one in six had met some kind of sexual abuse online before 18.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "15.6%"),
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
            "It cannot be set beside the deck's one in seven. This counts a whole childhood, and the deck's survey counts one year. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-finkelhor-2022-images",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The same adults were asked about images. For about one in nine, sexual images of them had been misused before they were 18.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence", "11.0% image-based abuse; 7.2% sexting without consent"
        ),
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
            "The deck had no figure for images. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2024-nudes",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About one in nine US minors say they have shared a nude image of themselves.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1 in 9"),
        population=QT_TRANSLATE_NOOP("evidence", "Minors aged 9-17, USA (Thorn yearly survey)"),
        year=2024,
        source_org="Thorn",
        source_title="The state of the issue",
        url="https://www.thorn.org/research/state-of-the-issue",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "An older copy of the page says one in seven, so it has gone down. Most young people do not send any. The page gives no year; we take it to be 2024.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-mori-2022-sexting",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 28 studies, about one in five youths had sent a sext and one in three had got one. One in seven had passed one on without asking.",
        ),
        value=QT_TRANSLATE_NOOP(
            "evidence", "19.3% sent; 34.8% received; 14.5% forwarded without consent"
        ),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "48,024 young people in 28 studies with data from 2016 on, several countries",
        ),
        year=2022,
        source_org="University of Calgary and others (Mori, Park, Temple, Madigan)",
        source_title="Are Youth Sexting Rates Still on the Rise? A Meta-analytic Update (Journal of Adolescent Health)",
        url="https://researchexperts.utmb.edu/en/publications/are-youth-sexting-rates-still-on-the-rise-a-meta-analytic-update",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck asks for a promise on sexting but gives no figure. The authors think that rates have levelled off.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-iwf-2024-reportremove",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 2024, young people in the UK made 44% more reports to a service that takes down nude images of them.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1,142 reports (up 44%)"),
        population=QT_TRANSLATE_NOOP("evidence", "Reports by under-18s, UK, to Report Remove"),
        year=2024,
        source_org="Internet Watch Foundation / Childline",
        source_title="IWF sees 44% increase in children reporting sexual imagery (National Technology News)",
        url="https://nationaltechnology.co.uk/IWF_Sees_44pc_Increase_In_Children_Reporting_Sexual_Imagery.php",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck: children can ask for this themselves. More reports can mean that more children get help. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-takeitdown",
        topic="abuse-images",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Anyone under 18 can have a nude image of them blocked for free. They send no image to anyone. Only a digital fingerprint is shared.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "Anyone under 18 when the image was made"),
        year=2023,
        source_org="National Center for Missing & Exploited Children (NCMEC)",
        source_title="Take It Down FAQ",
        url="https://takeitdown.ncmec.org/faq/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It softens the deck's claim that images last forever. It does not work in apps where chats are locked from end to end.",
        ),
        show_to=FROM_TEENS,
    ),
)
