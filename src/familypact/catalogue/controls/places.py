"""What the makers call their controls, and where their own help is.

Gathered on 23 November 2026 from stored copies of public pages, none read live. A platform that
is missing under a kind was left out on purpose: no stored page gave both its name and an address
of the maker's. Every address wants opening once before a release.
"""

from familypact.domain.control import ControlPlace, Platform

_MICROSOFT_FAMILY = "https://account.microsoft.com/family/"
_ABOUT_MICROSOFT_FAMILY = (
    "https://savemefrominternet.com/2023/09/17/"
    "microsoft-family-safety-free-tool-to-keep-your-child-safe"
)
_MICROSOFT_SCREEN_TIME = (
    "https://support.microsoft.com/en-au/account-billing/"
    "set-screen-time-limits-across-devices-a593d725-fc4c-044c-284d-32eab0305ffd"
)
_MICROSOFT_ASK = (
    "https://support.microsoft.com/en-us/help/4047310/"
    "microsoft-account-require-kids-to-ask-before-buying-stuff"
)
_APPLE_SCREEN_TIME = "https://support.apple.com/en-la/108806"
_APPLE_FAMILY = "https://support.apple.com/en-is/119854"
_APPLE_ASK = "https://support.apple.com/en-au/HT201089"
_APPLE_PICTURES = "https://support.apple.com/en-gb/105069"
_GOOGLE_TIME = "https://support.google.com/families/answer/7103340"
_GOOGLE_APPS = "https://support.google.com/families/answer/7103028"
_XBOX_FAMILY = "https://www.xbox.com/en-US/family-hub"
_XBOX_SPEECH = "https://news.xbox.com/en-us/2021/05/12/introducing-party-chat-speech-transcription-and-synthesis/"
_PLAYSTATION = "https://www.playstation.com/support/account/ps5-parental-controls-spending-limits"
_ABOUT_PLAYSTATION = "http://yacy.domain.glass/search/?q=parental+control+ps5+time+limit"
_PLAYSTATION_NETWORK = "https://manuals.playstation.net/document/en/ps4/basic/kidsnetwork.html"
_ABOUT_PLAYSTATION_APP = (
    "https://www.business-standard.com/amp/technology/tech-news/"
    "sony-playstation-family-app-features-explained-125091100896_1.html"
)
_SWITCH_APP = "https://www.nintendo.com/us/switch/parental-controls/"
_SWITCH_SHOP = (
    "https://www.nintendo.com/en-gb/Support/Nintendo-Switch/"
    "How-to-Set-Nintendo-eShop-Restrictions-1406403.html"
)
_SWITCH_CHAT = "https://play.nintendo.com/parents/online-safety-and-privacy/"
_YOUTUBE = "https://support.google.com/youtube/answer/10315823"
_YOUTUBE_KIDS = "https://support.google.com/youtubekids/answer/6172308"
_YOUTUBE_OVERVIEW = "https://www.youtube.com/howyoutubeworks/user-settings/parental-controls"
_FRITZ = (
    "https://en.avm.de/service/knowledge-base/dok/FRITZ-Box-5491/"
    "8_Restricting-internet-use-with-the-FRITZ-Box-parental-controls"
)
_BT = (
    "https://bt.com/help/user-guides/bt-whole-home-wi-fi/"
    "what-are-access-controls-and-how-do-i-turn-internet-access-on-or"
)
_NEST_WIFI = "https://store.google.com/intl/en/ideas/articles/3-ways-to-guide-kids-online-time/"
_NEST_SPEAKER = "https://support.google.com/googlenest/answer/9141219"


def _own(platform: Platform, name: str, url: str, as_of: str = "") -> ControlPlace:
    """Give a place whose own page is the source."""
    return ControlPlace(platform, name, url, url, as_of)


def _windows(name: str) -> ControlPlace:
    return ControlPlace(
        Platform.WINDOWS, name, _MICROSOFT_FAMILY, _ABOUT_MICROSOFT_FAMILY, "2023-09-17"
    )


def _playstation_app(name: str) -> ControlPlace:
    return ControlPlace(
        Platform.PLAYSTATION, name, _PLAYSTATION, _ABOUT_PLAYSTATION_APP, "2025-09-11"
    )


TIME_LIMIT = (
    _own(Platform.WINDOWS, "Microsoft Family Safety: Screen time", _MICROSOFT_SCREEN_TIME),
    _own(Platform.APPLE, "Screen Time", _APPLE_SCREEN_TIME),
    _own(Platform.ANDROID, "Family Link: Daily limit, Downtime", _GOOGLE_TIME),
    _own(Platform.XBOX, "Xbox Family Settings app: Screen time", _XBOX_FAMILY),
    _playstation_app("PlayStation Family app: Playtime"),
    _own(Platform.SWITCH, "Nintendo Switch Parental Controls: Play-Time Limit", _SWITCH_APP),
    ControlPlace(
        Platform.YOUTUBE,
        "YouTube Kids: Timer",
        _YOUTUBE_OVERVIEW,
        "https://web.archive.org/web/20210802065252/" + _YOUTUBE_OVERVIEW,
        "2021-08-02",
    ),
    _own(Platform.ROUTER, "FRITZ!Box: Parental Controls, access profiles", _FRITZ),
    _own(Platform.ROUTER, "BT Whole Home Wi-Fi: Access Controls", _BT),
    _own(Platform.ROUTER, "Nest Wifi", _NEST_WIFI),
    _own(Platform.SPEAKER, "Google Nest: Digital Wellbeing, Downtime", _NEST_SPEAKER),
)

CONTENT_FILTER = (
    _windows("Microsoft Family Safety: Content filters"),
    _own(Platform.APPLE, "Screen Time", _APPLE_SCREEN_TIME),
    _own(Platform.ANDROID, "Family Link: Content restrictions on Google Play", _GOOGLE_APPS),
    _own(Platform.XBOX, "Xbox Family Settings app: Content filters", _XBOX_FAMILY),
    ControlPlace(
        Platform.PLAYSTATION, "Parental controls: age level", _PLAYSTATION, _ABOUT_PLAYSTATION
    ),
    _own(
        Platform.SWITCH,
        "Nintendo Switch Parental Controls: Restriction Level",
        "https://nintendo.com/my/parents/switch/age/hold.html",
    ),
    _own(Platform.YOUTUBE, "Supervised experience: Content settings", _YOUTUBE),
    _own(Platform.YOUTUBE, "YouTube Kids: Approved content only", _YOUTUBE_KIDS),
    ControlPlace(
        Platform.BROWSER,
        "Microsoft Edge: Web filtering",
        _MICROSOFT_FAMILY,
        "http://hitchhikersgui.de/Microsoft_Family_Safety",
    ),
    _own(Platform.ROUTER, "FRITZ!Box: Parental Controls, filter lists", _FRITZ),
    _own(Platform.SPEAKER, "Google Nest: Digital Wellbeing, Filters", _NEST_SPEAKER),
)

APP_APPROVAL = (
    _windows("Microsoft Family Safety: Ask to buy"),
    _own(Platform.APPLE, "Ask to Buy", _APPLE_ASK),
    _own(Platform.ANDROID, "Family Link: Allow app", _GOOGLE_APPS),
    _playstation_app("PlayStation Family app: requests for a game"),
)

SPENDING = (
    _own(Platform.WINDOWS, "Microsoft account: Ask to buy", _MICROSOFT_ASK),
    _own(Platform.APPLE, "Ask to Buy", _APPLE_ASK),
    _own(Platform.ANDROID, "Google Play: Purchase approvals", _GOOGLE_APPS),
    _own(Platform.XBOX, "Microsoft account: Ask to buy", _MICROSOFT_ASK),
    _own(Platform.PLAYSTATION, "Monthly Spending Limit", _PLAYSTATION_NETWORK),
    _own(Platform.SWITCH, "Nintendo eShop: Spending Restrictions", _SWITCH_SHOP),
)

CHAT = (
    _own(Platform.APPLE, "Family Sharing: Contacts", _APPLE_FAMILY),
    _own(Platform.XBOX, "Xbox Family Settings app: Social interactions", _XBOX_FAMILY),
    _own(Platform.PLAYSTATION, "Communication and User-Generated Content", _PLAYSTATION_NETWORK),
    _own(Platform.SWITCH, "Nintendo Switch Parental Controls: GameChat", _SWITCH_CHAT),
    _own(Platform.SPEAKER, "Google Nest: Filters, Calls and messages", _NEST_SPEAKER),
)

VOICE_MASK = (
    _own(Platform.XBOX, "Xbox Party Chat: text-to-speech synthesis", _XBOX_SPEECH, "2021-05-12"),
)

DOWNLOADS = (
    _windows("Microsoft Family Safety: Ask to buy"),
    _own(Platform.APPLE, "Ask to Buy", _APPLE_ASK),
    _own(Platform.ANDROID, "Family Link: Content restrictions on Google Play", _GOOGLE_APPS),
    ControlPlace(
        Platform.ROUTER,
        "FRITZ!Box: Parental Controls, blocked network applications",
        _FRITZ,
        "https://support.edpnet.be/hc/en-us/articles/"
        "17379366837650-Restricting-Internet-access-using-parental-controls",
    ),
)

ACTIVITY_REPORT = (
    _windows("Microsoft Family Safety: Activity"),
    _own(Platform.APPLE, "Screen Time: App & Website Activity", _APPLE_SCREEN_TIME),
    _own(Platform.XBOX, "Xbox Family Settings app: Monitoring", _XBOX_FAMILY),
    _playstation_app("PlayStation Family app: Activity reports"),
    _own(Platform.SWITCH, "Nintendo Switch Parental Controls: Monthly report", _SWITCH_APP),
)

LOCATION = (
    _windows("Microsoft Family Safety: Location sharing"),
    _own(Platform.APPLE, "Family Sharing: Location", _APPLE_FAMILY),
    ControlPlace(
        Platform.ANDROID,
        "Family Link: Location",
        "https://families.google/familylink/device-compatibility/",
        "https://www.abria.es/story/1389-donde-consigo-el-control-parental",
    ),
)

PICTURE_WARNING = (_own(Platform.APPLE, "Communication Safety", _APPLE_PICTURES),)

PRIVACY = (
    _own(Platform.APPLE, "Family Sharing: your family's settings", _APPLE_FAMILY),
    _own(Platform.XBOX, "Xbox Family Settings app: Privacy settings", _XBOX_FAMILY),
    _playstation_app("PlayStation Family app: Privacy settings"),
)
