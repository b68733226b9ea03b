"""Says in plain words what an examination found, and what to do about it."""

from collections.abc import Iterator, Mapping, Sequence

from familypact.app.health import Condition, Finding, Found
from familypact.app.texts import Texts
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "cli"
_MARKS = {
    Condition.OK: QT_TRANSLATE_NOOP("cli", "ok"),
    Condition.ATTENTION: QT_TRANSLATE_NOOP("cli", "attention"),
    Condition.BROKEN: QT_TRANSLATE_NOOP("cli", "broken"),
}
_INSTALL_AGAIN = QT_TRANSLATE_NOOP("cli", "Install FamilyPact again.")
_SENTENCES: Mapping[Found, str] = {
    Found.SCREEN_LIBRARY_GOOD: QT_TRANSLATE_NOOP("cli", "The screen library {detail} works."),
    Found.SCREEN_LIBRARY_BAD: QT_TRANSLATE_NOOP(
        "cli", "Version {detail} of the screen library stops the program after a while."
    ),
    Found.SCREEN_LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "cli", "The screen library cannot be loaded: {detail}."
    ),
    Found.KEYRING_READY: QT_TRANSLATE_NOOP(
        "cli", "The keyring of this computer can keep the key: {detail}."
    ),
    Found.KEYRING_LOCKED: QT_TRANSLATE_NOOP("cli", "The keyring of this computer is locked."),
    Found.KEYRING_ABSENT: QT_TRANSLATE_NOOP(
        "cli", "No keyring answers here, so a passphrase has to keep the key."
    ),
    Found.SCHEDULER_PRESENT: QT_TRANSLATE_NOOP(
        "cli",
        "{detail} can start the reminders. “familypact schedule install” sets them up, "
        "“familypact schedule status” says how they are.",
    ),
    Found.SCHEDULER_ABSENT: QT_TRANSLATE_NOOP(
        "cli",
        "Nothing is there that could start reminders while FamilyPact is closed.",
    ),
    Found.NOTIFIER_PRESENT: QT_TRANSLATE_NOOP("cli", "{detail} can show the reminders' pop-ups."),
    Found.NOTIFIER_ABSENT: QT_TRANSLATE_NOOP(
        "cli", "Nothing shows pop-ups here; reminders come in a window of our own."
    ),
    Found.FONTS_READY: QT_TRANSLATE_NOOP("cli", "All {detail} fonts of the poster are there."),
    Found.FONTS_DAMAGED: QT_TRANSLATE_NOOP("cli", "A font of the poster is damaged: {detail}."),
    Found.FOLDER_WRITABLE: QT_TRANSLATE_NOOP("cli", "{detail} can be written to."),
    Found.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP("cli", "{detail} cannot be written to."),
    Found.DISK_HAS_ROOM: QT_TRANSLATE_NOOP("cli", "The disk has {detail} MB left."),
    Found.DISK_NEARLY_FULL: QT_TRANSLATE_NOOP("cli", "The disk has only {detail} MB left."),
    Found.DATA_FILES_PRESENT: QT_TRANSLATE_NOOP("cli", "All files of the program are there."),
    Found.DATA_FILES_MISSING: QT_TRANSLATE_NOOP(
        "cli", "Files of the program are missing: {detail}."
    ),
    Found.LANGUAGES_LOAD: QT_TRANSLATE_NOOP("cli", "Every language loads: {detail}."),
    Found.LANGUAGE_DAMAGED: QT_TRANSLATE_NOOP("cli", "A language does not load: {detail}."),
    Found.STORE_WORKS: QT_TRANSLATE_NOOP(
        "cli", "An agreement was stored encrypted and read again."
    ),
    Found.STORE_FAILS: QT_TRANSLATE_NOOP("cli", "An agreement could not be stored: {detail}"),
    Found.POSTER_MADE: QT_TRANSLATE_NOOP("cli", "A poster was made ({detail} kB)."),
    Found.POSTER_FAILS: QT_TRANSLATE_NOOP("cli", "A poster could not be made: {detail}"),
}
_NEXT_STEPS: Mapping[Found, str] = {
    Found.SCREEN_LIBRARY_BAD: QT_TRANSLATE_NOOP(
        "cli", "Install another version: pip install 'PySide6-Essentials!={detail}'."
    ),
    Found.SCREEN_LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "cli", "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxkbcommon0."
    ),
    Found.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "cli", "Unlock it, or use a passphrase (--passphrase-file in a command)."
    ),
    Found.KEYRING_ABSENT: QT_TRANSLATE_NOOP(
        "cli", "Choose one of at least 8 letters; in a command give it with --passphrase-file."
    ),
    Found.SCHEDULER_ABSENT: QT_TRANSLATE_NOOP(
        "cli", "Write the next check-in into your calendar; the poster has it too."
    ),
    Found.NOTIFIER_ABSENT: QT_TRANSLATE_NOOP("cli", "Nothing to do."),
    Found.FONTS_DAMAGED: _INSTALL_AGAIN,
    Found.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "cli", "Allow it for this folder, or name another with --data."
    ),
    Found.DISK_NEARLY_FULL: QT_TRANSLATE_NOOP(
        "cli", "Make some room, so that answers can be saved."
    ),
    Found.DATA_FILES_MISSING: _INSTALL_AGAIN,
    Found.LANGUAGE_DAMAGED: _INSTALL_AGAIN,
    Found.STORE_FAILS: QT_TRANSLATE_NOOP(
        "cli", "Try again with another folder for temporary files; else install FamilyPact again."
    ),
    Found.POSTER_FAILS: QT_TRANSLATE_NOOP(
        "cli", "Try again with another folder for temporary files; else install FamilyPact again."
    ),
}

Json = list[dict[str, str]]


class Findings:
    """A report of an examination, as lines or as JSON."""

    def __init__(self, findings: Sequence[Finding], texts: Texts) -> None:
        self._findings = findings
        self._texts = texts

    @property
    def is_anything_broken(self) -> bool:
        return any(each.found.condition is Condition.BROKEN for each in self._findings)

    def lines(self) -> Iterator[str]:
        for each in self._findings:
            mark = self._texts.translate(CONTEXT, _MARKS[each.found.condition])
            yield f"{mark}: {self._said(each, _SENTENCES)} {self._said(each, _NEXT_STEPS)}".rstrip()

    def as_json(self) -> Json:
        return [
            {
                "found": each.found.value,
                "condition": each.found.condition.value,
                "detail": each.detail,
                "text": self._said(each, _SENTENCES),
                "next_step": self._said(each, _NEXT_STEPS),
            }
            for each in self._findings
        ]

    def _said(self, finding: Finding, words: Mapping[Found, str]) -> str:
        source = words.get(finding.found, "")
        return (
            self._texts.translate(CONTEXT, source).format(detail=finding.detail) if source else ""
        )
