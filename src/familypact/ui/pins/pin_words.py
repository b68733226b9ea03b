"""What the dialogs around PINs say: to grown-ups, and to a child in its own words."""

import math

from PySide6.QtCore import QCoreApplication

from familypact.app.pin_holders import Holder
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError, PinRefusedError
from familypact.domain.family import AgeBand
from familypact.domain.pin import GuardedDeed
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.ui.error_dialog import words_for

translate = QCoreApplication.translate
_WHY = {
    GuardedDeed.SIGN_GROWN_UP: QT_TRANSLATE_NOOP("PinWords", "Nobody else signs for a grown-up."),
    GuardedDeed.ERASE: QT_TRANSLATE_NOOP(
        "PinWords", "Erasing cannot be undone, so a grown-up says yes to it."
    ),
    GuardedDeed.CHANGE_FIXED_RULES: QT_TRANSLATE_NOOP(
        "PinWords", "A rule that always stands was changed. A grown-up says yes to that."
    ),
    GuardedDeed.REPLACE_CONTACTS: QT_TRANSLATE_NOOP(
        "PinWords", "Whom to turn to for help was changed. A grown-up says yes to that."
    ),
    GuardedDeed.READ_RECORDS: QT_TRANSLATE_NOOP(
        "PinWords", "What was written down after something happened is not for everybody."
    ),
    GuardedDeed.CHANGE_LOCKS: QT_TRANSLATE_NOOP(
        "PinWords", "A new sheet or passphrase opens everything. A grown-up says yes to it."
    ),
    GuardedDeed.TAKE_OUT: QT_TRANSLATE_NOOP(
        "PinWords", "Everybody can read files that come out. A grown-up says yes to it."
    ),
    GuardedDeed.REPLACE_DATA: QT_TRANSLATE_NOOP(
        "PinWords", "A backup takes the place of what is here. A grown-up says yes to it."
    ),
}
_MINUTES_FROM = 90  # seconds; below that they are told in tens


def asked(holder: Holder) -> str:
    """Ask for the PIN."""
    match holder.band:
        case None:
            return translate("PinWords", "The grown-ups' PIN, please")
        case AgeBand.YOUNG:
            return translate("PinWords", "{name}, type your secret number").format(name=holder.name)
        case _:
            return translate("PinWords", "{name}'s PIN, please").format(name=holder.name)


def field_name(holder: Holder) -> str:
    """Name the field one types into."""
    match holder.band:
        case None:
            return translate("PinWords", "The grown-ups' PIN")
        case AgeBand.YOUNG:
            return translate("PinWords", "{name}'s secret number").format(name=holder.name)
        case _:
            return translate("PinWords", "{name}'s PIN").format(name=holder.name)


def why_child(holder: Holder) -> str:
    """Say why a child is asked."""
    if holder.band is AgeBand.YOUNG:
        return translate("PinWords", "Then only you can sign and answer for you.")
    return translate("PinWords", "Nobody else signs or answers for {name}.").format(
        name=holder.name
    )


def why_change(holder: Holder) -> str:
    """Say why the PIN is asked for that is to be changed or taken away."""
    if holder.band is AgeBand.YOUNG:
        return translate("PinWords", "First type the one you have now.")
    return translate("PinWords", "Only who knows it may change it or take it away.")


def why_leaving(holder: Holder) -> str:
    """Say why a child is asked that a new version leaves out."""
    return translate("PinWords", "{name} would no longer be in your pact.").format(name=holder.name)


def new(holder: Holder) -> str:
    """Ask for a new PIN."""
    match holder.band:
        case None:
            return translate("PinWords", "A PIN for the grown-ups")
        case AgeBand.YOUNG:
            return translate("PinWords", "A secret number for {name}").format(name=holder.name)
        case _:
            return translate("PinWords", "A PIN for {name}").format(name=holder.name)


def about_new(holder: Holder) -> str:
    """Say what makes a good PIN, and what is asked for it."""
    if holder.band is AgeBand.YOUNG:
        return translate(
            "PinWords",
            "Pick four numbers that you can remember. Not 1 2 3 4. Then only you can sign for you.",
        )
    figures = translate(
        "PinWords", "Four figures or more, or a few words. Better not a birthday, and not 1234."
    )
    if holder.band is None:
        used = translate(
            "PinWords", "It is asked before a grown-up signs, and before anything is erased."
        )
    else:
        used = translate("PinWords", "It is asked before you sign and before you answer alone.")
    return f"{figures} {used}"


def not_good(holder: Holder, error: FamilyPactError, texts: Texts) -> str:
    """Say why a new PIN cannot be taken; a young child is told what to do instead."""
    if holder.band is AgeBand.YOUNG and isinstance(error, PinRefusedError):
        return translate("PinWords", "Pick four other numbers. Not in a row, and not all the same.")
    return words_for(error, texts)


def about(holder: Holder, *, is_set: bool) -> str:
    """Name a holder and say whether there is a PIN."""
    words = (
        translate("PinWords", "{name}: PIN is set")
        if is_set
        else translate("PinWords", "{name}: no PIN")
    )
    return words.format(name=name(holder))


def name(holder: Holder) -> str:
    return holder.name or translate("PinWords", "Grown-ups")


def why(deed: GuardedDeed) -> str:
    """Say why the grown-ups are asked."""
    return translate("PinWords", _WHY[deed])


def wrong(holder: Holder) -> str:
    if holder.band is AgeBand.YOUNG:
        return translate("PinWords", "Not quite. Try again.")
    return translate("PinWords", "That is not the PIN. Please try again.")


def pause(holder: Holder, seconds: int) -> str:
    """Say how long the next try has to wait, in words that do not change every second."""
    if holder.band is AgeBand.YOUNG:
        words = translate("PinWords", "Time for a little break. You can try again in {time}.")
    else:
        words = translate(
            "PinWords",
            "That was not the PIN several times, so there is a pause. Try again in {time}.",
        )
    return words.format(time=_time(seconds))


def over(holder: Holder) -> str:
    """Say that the pause is over."""
    if holder.band is AgeBand.YOUNG:
        return translate("PinWords", "The break is over. Try again.")
    return translate("PinWords", "The pause is over. You can try again.")


def forgotten(holder: Holder) -> str:
    if holder.band is AgeBand.YOUNG:
        return translate("PinWords", "I forgot it")
    return translate("PinWords", "Forgotten?")


def lost(holder: Holder) -> str:
    """Name the way out of a forgotten PIN."""
    if holder.band is None:
        return translate("PinWords", "Reset the grown-ups' PIN")
    return translate("PinWords", "Reset the PIN of {name}").format(name=holder.name)


def about_sheet(holder: Holder) -> str:
    """Say what the recovery sheet does here; it is always a grown-up who has it."""
    if holder.band is None:
        return translate(
            "PinWords",
            "Type the key of your recovery sheet. The PIN is gone then, and your history says so.",
        )
    return translate(
        "PinWords",
        "A grown-up types the key of the recovery sheet. The PIN is gone then, and your history "
        "says so, for {name} to see.",
    ).format(name=holder.name)


def _time(seconds: int) -> str:
    if seconds > _MINUTES_FROM:
        minutes = translate("PinWords", "about {count} minutes")
        return minutes.format(count=math.ceil(seconds / 60))
    tens = math.ceil(seconds / 10) * 10
    return translate("PinWords", "{count} seconds").format(count=tens)
