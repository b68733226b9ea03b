"""Says in plain words what a check of a seal came to, for the window and for the command."""

from dataclasses import dataclass

from familypact.app.seal_ports import FileTrouble, SealTrouble, SealWhole
from familypact.app.texts import Texts
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "verify"
_TITLES = {
    Answer.SEALED: QT_TRANSLATE_NOOP("verify", "Sealed and unchanged"),
    Answer.CHANGED: QT_TRANSLATE_NOOP("verify", "Not as it was sealed"),
    Answer.NOT_CHECKED: QT_TRANSLATE_NOOP("verify", "This file could not be checked"),
    Answer.NO_SEAL: QT_TRANSLATE_NOOP("verify", "No seal"),
    Answer.OTHER_KEY: QT_TRANSLATE_NOOP("verify", "Not your family's seal"),
    Answer.KEY_NOT_COMPARED: QT_TRANSLATE_NOOP("verify", "A seal, but whose?"),
}
# Unchanged, but nothing to hang up: the title must not say only the better half.
_STANDING_TITLES = {
    Standing.REPLACED: QT_TRANSLATE_NOOP("verify", "Sealed and unchanged, but not in force now"),
    Standing.NOT_KNOWN: QT_TRANSLATE_NOOP(
        "verify", "Sealed and unchanged, but not a version you have here"
    ),
}
_SENTENCES = {
    Answer.SEALED: QT_TRANSLATE_NOOP(
        "verify", "Nothing in this file has changed since your family sealed it on {day}."
    ),
    Answer.NO_SEAL: QT_TRANSLATE_NOOP(
        "verify", "This PDF has no seal, so nobody can tell whether somebody changed it."
    ),
    Answer.OTHER_KEY: QT_TRANSLATE_NOOP(
        "verify", "This file is sealed with the key {key}, and that is no key of your family."
    ),
    Answer.KEY_NOT_COMPARED: QT_TRANSLATE_NOOP(
        "verify",
        "This file is sealed with the key {key}. FamilyPact could not look into your family's "
        "data, so it cannot tell whether that key is yours and which version is in force.",
    ),
}
_TROUBLES = {
    FileTrouble.MISSING: QT_TRANSLATE_NOOP("verify", "There is no file of this name."),
    FileTrouble.NOT_ALLOWED: QT_TRANSLATE_NOOP("verify", "You may not read this file."),
    FileTrouble.NO_FILE: QT_TRANSLATE_NOOP(
        "verify", "This is a folder, a link or a device, and not a file itself."
    ),
    FileTrouble.TOO_BIG: QT_TRANSLATE_NOOP(
        "verify", "This file is too big to be a poster of FamilyPact."
    ),
    FileTrouble.NOT_PDF: QT_TRANSLATE_NOOP("verify", "This file is no PDF."),
    FileTrouble.LOCKED: QT_TRANSLATE_NOOP(
        "verify", "This PDF is locked with a password; those of FamilyPact never are."
    ),
    FileTrouble.BROKEN: QT_TRANSLATE_NOOP(
        "verify", "This PDF is damaged, or a part of it is missing."
    ),
    SealTrouble.ALTERED: QT_TRANSLATE_NOOP(
        "verify", "Something in this file was changed after it was sealed."
    ),
    SealTrouble.ADDED: QT_TRANSLATE_NOOP(
        "verify", "Something was added to this file after it was sealed."
    ),
    SealTrouble.NOT_OURS: QT_TRANSLATE_NOOP(
        "verify", "Something in this file looks like a seal, but FamilyPact makes no such seals."
    ),
    SealTrouble.DAMAGED: QT_TRANSLATE_NOOP(
        "verify", "The seal is damaged, or a part of the file is missing."
    ),
}
_NEXT_STEPS = {
    Answer.SEALED: "",
    Answer.CHANGED: QT_TRANSLATE_NOOP(
        "verify", "Do not rely on it. Make the poster again from your agreement."
    ),
    Answer.NOT_CHECKED: QT_TRANSLATE_NOOP("verify", "Choose the PDF that FamilyPact saved."),
    Answer.NO_SEAL: QT_TRANSLATE_NOOP(
        "verify",
        "If it should have one, do not rely on it, and make the poster again from your agreement.",
    ),
    Answer.OTHER_KEY: QT_TRANSLATE_NOOP(
        "verify",
        "Anybody can seal a file with a key of their own. "
        "Do not take it for yours: make the poster again from your agreement.",
    ),
    Answer.KEY_NOT_COMPARED: QT_TRANSLATE_NOOP(
        "verify",
        "Open your family's data, in a command with --passphrase-file, and check the file again.",
    ),
}
_STANDINGS = {
    Standing.IN_FORCE: QT_TRANSLATE_NOOP(
        "verify", "It is version {number} of your agreement, the one in force."
    ),
    Standing.SIGNED_SINCE: QT_TRANSLATE_NOOP(
        "verify",
        "It is version {number} of your agreement, the one in force. The signatures have changed "
        "since: a new poster has them all.",
    ),
    Standing.REPLACED: QT_TRANSLATE_NOOP(
        "verify",
        "It is version {number} of your agreement. Version {latest} is in force now.",
    ),
    Standing.NOT_KNOWN: QT_TRANSLATE_NOOP(
        "verify",
        "It says that it is version {number} of your agreement, but your data on this computer do "
        "not have that version.",
    ),
    Standing.NOT_LOOKED: "",
}
_SIGNED = QT_TRANSLATE_NOOP("verify", "Signed by {names}.")
_NOT_SIGNED = QT_TRANSLATE_NOOP("verify", "Nobody had signed it when it was sealed.")
_KEY = QT_TRANSLATE_NOOP("verify", "Your key: {key}.")
_ABOUT = (
    QT_TRANSLATE_NOOP(
        "verify", "A seal shows that nothing in the file has changed since it was sealed."
    ),
    QT_TRANSLATE_NOOP(
        "verify",
        "It does not prove who you are: whoever can open your data in FamilyPact can seal.",
    ),
    QT_TRANSLATE_NOOP(
        "verify",
        "Your family made its key itself, so other PDF programs call whoever signed unknown.",
    ),
)


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """A title, what was found sentence by sentence, and what to do next, which may be nothing."""

    title: str
    sentences: tuple[str, ...]
    next_step: str


def verdict_words(verdict: Verdict, texts: Texts) -> VerdictWords:
    """Give the words for one answer."""
    speech = _Speech(texts)
    return VerdictWords(
        title=speech.say(_STANDING_TITLES.get(verdict.standing, _TITLES[verdict.answer])),
        sentences=tuple(line for line in speech.sentences(verdict) if line),
        next_step=speech.say(_NEXT_STEPS[verdict.answer]),
    )


def about_seals(texts: Texts) -> tuple[str, ...]:
    """Say what a seal is and what it is not."""
    return tuple(texts.translate(CONTEXT, source) for source in _ABOUT)


class _Speech:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def say(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format_map(gaps) if source else ""

    def sentences(self, verdict: Verdict) -> tuple[str, ...]:
        if verdict.trouble is not None:
            return (self.say(_TROUBLES[verdict.trouble]),)
        source = _SENTENCES[verdict.answer]
        if verdict.seal is None:
            return (self.say(source),)
        if verdict.answer is not Answer.SEALED:
            return (self.say(source, key=verdict.seal.fingerprint.short),)
        return (
            self.say(source, day=self._texts.day(verdict.seal.sealed_at.astimezone().date())),
            self.say(
                _STANDINGS[verdict.standing],
                number=str(verdict.seal.text.number),
                latest=str(verdict.latest),
            ),
            self._signed(verdict.seal),
            self.say(_KEY, key=verdict.seal.fingerprint.short),
        )

    def _signed(self, seal: SealWhole) -> str:
        if not seal.text.signers:
            return self.say(_NOT_SIGNED)
        return self.say(_SIGNED, names=self._texts.join(seal.text.signers))
