"""Kinds of controls, in words for grown-ups: what each does, how to do it openly, what it cannot do."""

from familypact.catalogue.controls import places
from familypact.domain.control import Control, ControlKind
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTROLS = (
    Control(
        kind=ControlKind.TIME_LIMIT,
        title=QT_TRANSLATE_NOOP("controls", "Time limits"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Ends screen time when the agreed time is up, or keeps the night free."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Type in the times from your agreement together. Show your child where to see what is left, and how to ask for more.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "It cannot tell homework from play. Most count each device on its own, so add them up.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls",
            "Later on, keep only the quiet hours at night and let your child plan the day.",
        ),
        deck=("PC1", "PC2"),
        places=places.TIME_LIMIT,
        icon="clock",
    ),
    Control(
        kind=ControlKind.CONTENT_FILTER,
        title=QT_TRANSLATE_NOOP("controls", "Filters and age ratings"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Hides games, films, videos and websites that are meant for older people."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Choose the age level side by side, and agree how to ask when something good is blocked.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "No filter catches all of it, and some good pages get blocked. It does not replace a talk.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls",
            "Raise the age level on a birthday, and open single games sooner if they fit.",
        ),
        deck=("PC1", "PC2", "PC3"),
        places=places.CONTENT_FILTER,
        icon="eye",
    ),
    Control(
        kind=ControlKind.APP_APPROVAL,
        title=QT_TRANSLATE_NOOP("controls", "A yes for each new app"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Asks a grown-up on their own phone before a new app or game is put on."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Look at the app together before you answer. When you say no, say why and for how long.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "Apps that were there before, updates and games inside other apps often slip through.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Teens can choose free apps on their own and show you what is new."
        ),
        deck=("PC3",),
        places=places.APP_APPROVAL,
        icon="plus",
    ),
    Control(
        kind=ControlKind.SPENDING,
        title=QT_TRANSLATE_NOOP("controls", "Limits on spending"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Asks before money is spent, or sets a sum for each month."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls", "Agree on the sum first, then set it together and look at the list of buys."
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls", "It does not cover gift cards, phone bills or a card saved somewhere else."
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Move from asking each time to a monthly sum that your child manages."
        ),
        deck=("PC1",),
        places=places.SPENDING,
        icon="coin",
    ),
    Control(
        kind=ControlKind.CHAT,
        title=QT_TRANSLATE_NOOP("controls", "Who may chat"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Limits voice, text and video to friends you both know, or turns them off."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Go through the friend list with your child, and ask how they know each one.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "Games and apps with a chat of their own have their own switch. Check each one.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Open it step by step: nobody, then friends, then friends of friends."
        ),
        deck=("PC1",),
        places=places.CHAT,
        icon="chat",
    ),
    Control(
        kind=ControlKind.VOICE_MASK,
        title=QT_TRANSLATE_NOOP("controls", "Hiding the voice"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls",
            "Changes the voice, or speaks typed words, so that others cannot guess age or gender.",
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Try it out together. If a game has no such thing, typing or a muted microphone helps too.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "Few games offer it. What your child says can still tell who they are.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "With friends you both know it is not needed. Let your child decide then."
        ),
        deck=("PC4",),
        places=places.VOICE_MASK,
        icon="speaker",
    ),
    Control(
        kind=ControlKind.DOWNLOADS,
        title=QT_TRANSLATE_NOOP("controls", "Limits on downloads"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls",
            "Stops some kinds of files or programs, such as file sharing, or asks first.",
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls", "Show the safe stores, and agree who to ask when a mod or a file is wanted."
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls", "Files that come by chat or on a stick pass by. Keep the device up to date."
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls",
            "Once your child checks the source on their own, lift it and ask to be shown.",
        ),
        deck=("PC5",),
        places=places.DOWNLOADS,
        icon="download",
    ),
    Control(
        kind=ControlKind.ACTIVITY_REPORT,
        title=QT_TRANSLATE_NOOP("controls", "Reports on use"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Lists which apps, games or sites were used, and for how long."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Tell your child it is on and what it shows. Open it only together, at a check-in.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls",
            "Numbers do not say how your child felt. A report is where a talk starts, not a verdict.",
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Older children can keep their own report and bring it to the check-in."
        ),
        deck=("PC6",),
        places=places.ACTIVITY_REPORT,
        icon="book",
    ),
    Control(
        kind=ControlKind.LOCATION,
        title=QT_TRANSLATE_NOOP("controls", "Sharing where we are"),
        what_it_does=QT_TRANSLATE_NOOP("controls", "Shows on a map where a phone is."),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Make it go both ways: your child sees where you are too. Agree when you look.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls", "It shows the phone, not the child, and it can be wrong or out of date."
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Keep it for trips and late evenings, then ask each year if it is needed."
        ),
        deck=("PC6",),
        places=places.LOCATION,
        icon="map-pin",
    ),
    Control(
        kind=ControlKind.PICTURE_WARNING,
        title=QT_TRANSLATE_NOOP("controls", "A warning before private pictures"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls",
            "Blurs a picture that may show a naked body and offers help before it opens.",
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Tell your child that it may pop up, that it is no trap, and that you will help.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls", "It works in some apps only, and it can be wrong both ways."
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "There is no need to turn it off. Grown-ups can use one like it too."
        ),
        deck=("PC1",),
        places=places.PICTURE_WARNING,
        icon="picture",
    ),
    Control(
        kind=ControlKind.PRIVACY,
        title=QT_TRANSLATE_NOOP("controls", "Privacy settings"),
        what_it_does=QT_TRANSLATE_NOOP(
            "controls", "Decides who can see a profile, a friend list or what is being played."
        ),
        openly=QT_TRANSLATE_NOOP(
            "controls",
            "Look at the profile as others see it, side by side, and let your child set the switches.",
        ),
        limits=QT_TRANSLATE_NOOP(
            "controls", "Friends can still pass on what they see. Updates can move the switches."
        ),
        eases=QT_TRANSLATE_NOOP(
            "controls", "Let your child set it alone and show you twice a year."
        ),
        deck=("PC1",),
        places=places.PRIVACY,
        icon="lock",
    ),
)
