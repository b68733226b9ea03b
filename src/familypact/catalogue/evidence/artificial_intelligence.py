"""Sourced facts: about faked pictures and about chatbots."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

ARTIFICIAL_INTELLIGENCE: tuple[Evidence, ...] = (
    Evidence(
        id="cur-thorn-2025-deepfake-known",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the US, one in eight young people know someone who was shown in a fake nude. One in seventeen have been shown themselves.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1 in 8 know someone; 1 in 17 targeted"),
        population=QT_TRANSLATE_NOOP("evidence", "1,200 people aged 13-20, USA, Sept-Oct 2024"),
        year=2025,
        source_org="Thorn",
        source_title="More Teens Than You Think Have Been 'Deepfake' Targets (Education Week)",
        url="https://www.edweek.org/technology/more-teens-than-you-think-have-been-deepfake-targets/2025/03",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2025-deepfake-harm",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Most teens in that study say fake nudes harm the person shown."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "84%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Teens in a survey of 1,200 people aged 13-20, USA"
        ),
        year=2025,
        source_org="Thorn",
        source_title="Deepfake nudes are a harmful reality for youth",
        url="https://safer.io/resources/deepfake-nudes-are-a-harmful-reality-for-youth-new-research-from-thorn",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "New since the deck. It is good to know that most see it this way."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-thorn-2023-classmates",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 2023 one in nine US minors believed friends or classmates had used AI to make nudes of other children.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "11% (10% preferred not to say)"),
        population=QT_TRANSLATE_NOOP("evidence", "1,040 minors aged 9-17, USA, 2023"),
        year=2023,
        source_org="Thorn",
        source_title="Deepfake Nudes & Young People",
        url="https://www.thorn.org/research/library/deepfake-nudes-and-young-people/?ref=safer.io",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-unicef-2026-deepfake",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "At least 1.2 million children in 11 countries said their images had been turned into sexual fakes in the past year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1.2 million; in some countries 1 in 25"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Children in 11 countries (one report: over 50,000 aged 12-17 surveyed)"
        ),
        year=2026,
        source_org="UNICEF, ECPAT and INTERPOL",
        source_title="AI-generated sexualised images depicting children constitute child sexual abuse, must be criminalised: UNICEF (Milwaukee Sun / ANI)",
        url="https://www.milwaukeesun.com/news/278851725/ai-generated-sexualised-images-depicting-children-constitute-child-sexual-abuse-must-be-criminalised-unicef",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. The UN children's fund says plainly that such images are child sexual abuse. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-iwf-2024-ai",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "A UK hotline had 245 reports with abuse images made by AI in 2024. The year before it was 51.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "245 reports (51 in 2023)"),
        population=QT_TRANSLATE_NOOP("evidence", "Reports worldwide assessed by a UK hotline"),
        year=2024,
        source_org="Internet Watch Foundation (IWF)",
        source_title="Parliamentarians join the IWF to tackle online child sexual abuse material (2024 Annual Data & Insights Report)",
        url="https://www.iwf.org.uk/news-media/blogs/parliamentarians-join-the-iwf-to-tackle-online-child-sexual-abuse-material",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-iwf-2025-ai",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 2025 the same hotline had 491 reports of abuse images made by AI that look real, and 3,443 such films. The year before it was 193 and 13.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "491 reports; 3,443 videos"),
        population=QT_TRANSLATE_NOOP("evidence", "Reports worldwide assessed by a UK hotline"),
        year=2025,
        source_org="Internet Watch Foundation (IWF)",
        source_title="Experts issue warning amid 'frightening' increase in AI-generated child sexual abuse imagery (Inkl)",
        url="https://www.inkl.com/news/experts-issue-warning-amid-frightening-increase-in-ai-generated-child-sexual-abuse-imagery",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. Do not join it with the hotline's other figure: this one counts only what looks real. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-2025h1-ai",
        topic="ai-fakes",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports to the US hotline that speak of AI went from 6,835 to 440,419 in half a year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "440,419 (Jan-Jun 2025)"),
        population=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports to the US CyberTipline, first half of 2025 against first half of 2024",
        ),
        year=2025,
        source_org="National Center for Missing & Exploited Children (NCMEC)",
        source_title="Spike in online crimes against children a 'wake-up call'",
        url="https://www.missingkids.org/blog/2025/spike-in-online-crimes-against-children-a-wake-up-call",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A jump this big also shows that more is reported. It does not say how many children are hit.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-csm-2025-companions",
        topic="ai-chatbots",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Nearly three in four US teens have tried an AI companion and half use one regularly.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "72% tried; 52% regular"),
        population=QT_TRANSLATE_NOOP("evidence", "1,060 teens aged 13-17, USA, April-May 2025"),
        year=2025,
        source_org="Common Sense Media",
        source_title="Talk, Trust, and Trade-Offs (Jornal de Brasília / AFP)",
        url="https://www.jornaldobrasilia.com.br/en/Boulevard/532766-three-quarters-of-us-teens-use-ai-companions-despite-risks-study.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-csm-2025-companions-risk",
        topic="ai-chatbots",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Of the teens who use one, a third felt uneasy with what it said or did. One in four had told it private things.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "34% uneasy; 24% shared personal details"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Teen users of AI companions in a survey of 1,060 aged 13-17, USA"
        ),
        year=2025,
        source_org="Common Sense Media",
        source_title="Talk, Trust, and Trade-Offs (Jornal de Brasília / AFP)",
        url="https://www.jornaldobrasilia.com.br/en/Boulevard/532766-three-quarters-of-us-teens-use-ai-companions-despite-risks-study.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. The authors advise against such companions under 18. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-pew-2025-chatbots",
        topic="ai-chatbots",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Almost two in three US teens use AI chatbots, about three in ten every day.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "64% (about 3 in 10 daily)"),
        population=QT_TRANSLATE_NOOP("evidence", "1,458 teens aged 13-17, USA"),
        year=2025,
        source_org="Pew Research Center",
        source_title="Teens, Social Media and AI Chatbots 2025 (PSA Worldwide)",
        url="https://psaworldwide.com/blog/what-the-new-pew-report-reveals-and-why-psa-worldwide-is-uniquely-positioned-to-help",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-im-2025-chatbots",
        topic="ai-chatbots",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the UK, 64% of those aged 9 to 17 have used a chatbot. Of these, 35% say it is like a chat with a friend.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "64%; 35% of users"),
        population=QT_TRANSLATE_NOOP("evidence", "1,000 children aged 9-17 and 2,000 parents, UK"),
        year=2025,
        source_org="Internet Matters",
        source_title="Me, Myself & AI",
        url="https://www.sipoch.com/en/article/300330023391654",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this in a copy of the text, not at its own address.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-im-2025-chatbots-trust",
        topic="ai-chatbots",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the UK, half of the kids who use chatbots are sure that what they say is true.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "51%"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 9-17 who use AI chatbots, UK"),
        year=2025,
        source_org="Internet Matters",
        source_title="Me, Myself & AI (Gabor Priegl blog)",
        url="http://gaborpriegl.com/2025/12/03/children-about-their-ai-use",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
)
