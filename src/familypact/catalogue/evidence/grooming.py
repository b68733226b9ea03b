"""Sourced facts: about grooming, read since."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

GROOMING: tuple[Evidence, ...] = (
    Evidence(
        id="cur-yiss-2010-solicitation",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Fewer US youth were sent sexual requests they did not want: 19% in 2000, 13% in 2005 and 9% in 2010.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "9% in 2010"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "About 1,500 internet users aged 10-17 per survey, USA"
        ),
        year=2012,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Trends in youth internet victimization: findings from three youth internet safety surveys 2000-2010",
        url="https://findscholars.unh.edu/display/publication76536",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The same survey as in the deck, some years on. It went down, but that was before smartphones.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-grooming",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Children aged 10 to 15 were asked in Australia. One in seven or so had met signs of grooming online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "14%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "As many as the deck's one in seven. But it is another country, other ages and other people: adults, or children at least 4 years older.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-finkelhor-2022-grooming",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About one in nineteen young US adults had been groomed online by an adult before 18.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "5.4%"),
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
            "It is closer to the deck's figure on those who try to meet offline than to its one in seven. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-thorn-2024-adults",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Children in the US were asked. Nearly three in ten had sexual contact online with someone they took for an adult.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "29% (27% with someone believed under 18)"),
        population=QT_TRANSLATE_NOOP("evidence", "Minors aged 9-17, USA, 2024"),
        year=2024,
        source_org="Thorn",
        source_title="Youth Perspectives on Online Safety, 2024 (reported by Movieguide)",
        url="https://www.movieguide.org/?p=602740",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "This is wider than what the deck counts. Among those aged 9 to 12 it was one in four, 4 points more than in 2023. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-nspcc-2025-offences",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "UK police wrote down more grooming crimes online in 2024/25 than ever. It was close to twice as many as in the first year of the law.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "7,263 offences (3,728 in 2017/18)"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Sexual communication with a child, UK police forces, year to March 2025"
        ),
        year=2025,
        source_org="NSPCC",
        source_title="Four-year-old boy youngest victim of online grooming, data shows (Shropshire Star)",
        url="https://www.shropshirestar.com/uk-news/2025/11/13/four-year-old-boy-youngest-victim-of-online-grooming-data-shows/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It counts crimes the police know of. That number also grows when more people report. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ncmec-2025h1-enticement",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Reports to the US hotline of adults who lure children rose from 292,951 to 518,720 in half a year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "518,720 (Jan-Jun 2025)"),
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
        id="cur-sutton-2024-known",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 32 studies, about two thirds of those who did harm online were known to the child. And 44% were under 18.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "68% acquaintances or family; 44% under 18"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Identified offenders in 32 studies, several countries"
        ),
        year=2024,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Perpetrators' Identity in Online Crimes Against Children: A Meta-Analysis",
        url="https://findscholars.unh.edu/display/publication584318",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It corrects the deck's picture of the stranger. What counts is what a person asks for: secrets, pictures, money.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-finkelhor-2023-peers",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Images shared, taken or used as a threat hurt most. Harm from people they knew was as great as harm from strangers.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "2,056 episodes told by people aged 18-28, USA"),
        year=2023,
        source_org="Crimes against Children Research Center, University of New Hampshire",
        source_title="Which dynamics make online child sexual abuse and cyberstalking more emotionally impactful",
        url="https://findscholars.unh.edu/display/publication575562",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "This is why we also speak of friends and partners."
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-es-2025-contact",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Spain 58.4% of young people had talked to strangers online, 25.1% had got sexual messages and almost 9% had been pressed for sexual images.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "58.4%; 25.1%; almost 9%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Nearly 100,000 young people aged about 10-20, Spain"
        ),
        year=2025,
        source_org="UNICEF España, Red.es and others",
        source_title="Infancia, adolescencia y bienestar digital (Canal Extremadura)",
        url="http://www.canalextremadura.es/noticias/extremadura/uno-de-cada-tres-menores-accede-al-porno-en-internet-antes-de-los-12-anos",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "From Spain, like the deck's 44%, but with other questions. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-es-2021-proposal",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Spain, about one in ten teens had been sent a sexual offer online by an adult.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "9.8%"),
        population=QT_TRANSLATE_NOOP("evidence", "41,509 secondary pupils aged 11-18, Spain"),
        year=2021,
        source_org="UNICEF España",
        source_title="Impacto de la tecnología en la adolescencia (Business Insider España)",
        url="https://www.businessinsider.es/10-adolescentes-espanoles-ha-recibido-proposicion-sexual-internet-965639",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It asks for less than the deck's 44%, and is lower. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-es-2021-met",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In one Spanish region 57.2% had accepted a stranger on a social network and 21.5% had met in person someone known only online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "21.5% met; 57.2% accepted"),
        population=QT_TRANSLATE_NOOP("evidence", "3,600 young people aged 11-18, Murcia, Spain"),
        year=2022,
        source_org="UNICEF España",
        source_title="Uso problemático de internet (Onda Cero Murcia)",
        url="https://www.ondacero.es/emisoras/murcia/murcia/noticias/uso-problematico-internet-esta-convirtiendo-problema-salud-publica_202202076200de602a32030001cb3e47.html",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It is higher than the deck's 14.5%. Meeting has become more normal, so what counts is how to do it safely. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-disruptingharm-range",
        topic="grooming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Children in 13 countries of Africa and South-East Asia were asked. From 1% to 20% had met sexual abuse by way of phones or the internet in one year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1% (Viet Nam) to 20% (Philippines)"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Internet-using children in 13 countries, year before the study"
        ),
        year=2022,
        source_org="ECPAT, INTERPOL and UNICEF",
        source_title="Disrupting Harm",
        url="https://ecpat.org/disrupting-harm",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck knew only the US and Spain. The year is the end of the first round, 2019 to 2022.",
        ),
        show_to=GROWN_UPS,
    ),
)
