"""Carries out a command and says in one sentence what became of it."""

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from typing_extensions import override

from familypact.app.agree import Agree
from familypact.app.catalogue_check import check_catalogue
from familypact.app.export_poster import ExportPoster
from familypact.app.first_values import FirstValues
from familypact.app.health import Finding
from familypact.app.in_force import in_force
from familypact.app.make_agreement import MakeAgreement
from familypact.app.open_data import OpenData
from familypact.app.ports import AgreementStore, KeyState
from familypact.app.reveal import has_voices
from familypact.app.reveal_words import RevealWords
from familypact.app.seal_poster import KeyNews
from familypact.app.settings import Document, Edition
from familypact.cli.catalogue_output import CheckText, catalogue_as_json
from familypact.cli.health_words import Findings
from familypact.cli.options import Command, Options
from familypact.cli.outside import Outside
from familypact.cli.self_test import SelfTest
from familypact.cli.show_json import agreement_as_json
from familypact.cli.show_text import AgreementText
from familypact.cli.spoken import Exit, SpokenCommands, Terminal
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import (
    FamilyPactError,
    KeyTrouble,
    KeyUnavailableError,
    NoAgreementError,
    PosterNotWrittenError,
    StorageTrouble,
)
from familypact.domain.text import QT_TRANSLATE_NOOP

_MADE = QT_TRANSLATE_NOOP("cli", "Version {number} of the agreement is made. Poster: {path}")
_WRITTEN = {
    Document.POSTER: QT_TRANSLATE_NOOP("cli", "Poster: {path}"),
    Document.AGREEMENT: QT_TRANSLATE_NOOP("cli", "Full agreement: {path}"),
    Document.CARDS: QT_TRANSLATE_NOOP("cli", "Cards: {path}"),
}
_SEAL_NEWS = {
    KeyNews.REPLACED: QT_TRANSLATE_NOOP(
        "cli",
        "The key of your family's seal could not be read any more, so there is a new one. Posters "
        "from before have the number of the old one at their foot, and a check may call it another "
        "key. What you agreed is as it was.",
    ),
    KeyNews.NONE: QT_TRANSLATE_NOOP(
        "cli",
        "It is not sealed: your family has no key for a seal yet, and this command only reads your "
        "data. Look at the poster in the window once, then write it again.",
    ),
}
_NO_ANSWERS = QT_TRANSLATE_NOOP(
    "cli", "Nobody's answers from before you looked together are kept, so none are printed."
)
_AGREED_ALL_THE_SAME = QT_TRANSLATE_NOOP(
    "cli",
    "The agreement itself is saved as version {number}: “familypact poster” makes its poster.",
)
_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


class Commands(SpokenCommands):
    """All commands for which `bootstrap` has no other way."""

    def __init__(self, outside: Outside, terminal: Terminal) -> None:
        super().__init__(outside.texts, terminal)
        self._outside = outside

    @override
    def _done(self, options: Options) -> Exit:  # noqa: PLR0911 - one case a command
        match options.command:
            case Command.MAKE:
                return self._make(options)
            case Command.SHOW:
                return self._show(as_json=options.as_json)
            case Command.POSTER | Command.AGREEMENT | Command.CARDS:
                return self._write(Document(options.command), options)
            case Command.DOCTOR:
                return self._report(self._outside.examine_computer(), as_json=options.as_json)
            case Command.SELF_TEST:
                return self._report(SelfTest(self._outside).run(), as_json=options.as_json)
            case Command.CATALOGUE:
                return self._catalogue(as_json=options.as_json)
            case _:
                raise ValueError(options.command)  # `bootstrap` has other ways for these

    def _make(self, options: Options) -> Exit:
        draft = self._outside.read_answers(options.answers)
        _check_place(options.poster)
        writer = self._outside.poster()
        with closing(self._open_to_write()) as store:
            if store.numbers():  # it would take the place of what was agreed
                self._outside.let_in(store)
            agreement = self._agree(store, draft)
            self._follow(self._outside.plan_reminders, store)
            try:
                sealing = self._outside.sealing(store)
                exporting = ExportPoster(store, writer, self._texts, sealing)
                news = exporting.export(options.poster, self._edition(options))
            except PosterNotWrittenError:
                self._complain(self._words(_AGREED_ALL_THE_SAME, number=str(agreement.number)))
                raise
            self._follow(self._outside.note_poster, store)
        self._say(self._words(_MADE, number=str(agreement.number), path=str(options.poster)))
        self._tell(news)
        return Exit.DONE

    def _follow(self, deed: Callable[[AgreementStore], None], store: AgreementStore) -> None:
        """Say where what follows cannot be done; the agreement is made all the same."""
        try:
            deed(store)
        except FamilyPactError as error:
            self._complain_of(error)

    def _agree(self, store: AgreementStore, draft: Draft) -> Agreement:
        outside = self._outside
        agree = Agree(store, outside.catalogue, self._texts, outside.clock)
        values = FirstValues(outside.catalogue, outside.contacts)
        under_way = store.load_draft()
        agreement = MakeAgreement(values, agree, outside.clock).make(draft)
        if under_way is not None:
            # To agree drops the draft, but this one is somebody's work in the window.
            store.save_draft(under_way)
        return agreement

    def _show(self, *, as_json: bool) -> Exit:
        with closing(self._open_to_read()) as store:
            agreement = in_force(store)
            due = store.next_checkin() or agreement.next_checkin
        if as_json:
            self._say_json(agreement_as_json(agreement, due, self._outside.clock.today()))
        else:
            for line in AgreementText(agreement, due, self._texts).lines():
                self._say(line)
        return Exit.DONE

    def _write(self, document: Document, options: Options) -> Exit:
        wanted = self._edition(options)
        edition = replace(wanted, document=document, answers=options.answers_too)
        reveal = RevealWords(self._outside.catalogue, self._texts).of
        with closing(self._open_to_read()) as store:
            sealing, writer = self._outside.sealing(store), self._outside.poster()
            exporting = ExportPoster(store, writer, self._texts, sealing, reveal)
            news = exporting.export(options.poster, edition)
            agreement = store.latest()
        self._say(self._words(_WRITTEN[document], path=str(options.poster)))
        if options.answers_too and agreement is not None and not has_voices(agreement):
            self._say(self._words(_NO_ANSWERS))
        self._tell(news)
        return Exit.DONE

    def _tell(self, news: KeyNews) -> None:
        """Say what a family has to know about the seal, if anything."""
        if news in _SEAL_NEWS:
            self._say(self._words(_SEAL_NEWS[news]))

    def _edition(self, options: Options) -> Edition:
        """Take what the window has chosen where the command says nothing."""
        usual = self._outside.usual_edition()
        save_ink = usual.save_ink if options.save_ink is None else options.save_ink
        return Edition(options.paper or usual.paper, options.design or usual.design, save_ink)

    def _catalogue(self, *, as_json: bool) -> Exit:
        catalogue = self._outside.catalogue
        if as_json:
            self._say_json(catalogue_as_json(catalogue))
            return Exit.DONE
        report = check_catalogue(catalogue)
        for line in CheckText(report, self._texts).lines():
            self._say(line)
        return Exit.DONE if report.is_sound else Exit.FAILED

    def _report(self, found: Sequence[Finding], *, as_json: bool) -> Exit:
        findings = Findings(found, self._texts)
        if as_json:
            self._say_json(findings.as_json())
        else:
            for line in findings.lines():
                self._say(line)
        return Exit.FAILED if findings.is_anything_broken else Exit.DONE

    def _open_to_write(self) -> AgreementStore:
        opening = OpenData(self._outside.vault, self._outside.open_to_write)
        passphrase = self._outside.passphrase()
        if passphrase is None and opening.state() is KeyState.NEW_WITHOUT_KEYRING:
            raise KeyUnavailableError(KeyTrouble.NO_KEYRING)
        return opening.open(passphrase)

    def _open_to_read(self) -> AgreementStore:
        """Make nothing where there is nothing yet."""
        passphrase = self._outside.passphrase()
        if self._outside.vault.state() in _NEW:
            raise NoAgreementError
        return self._outside.open_to_read(self._outside.vault.open(passphrase))


def _check_place(poster: Path) -> None:
    """Refuse at once a place that cannot work, before an agreement is made for it."""
    try:
        is_folder, has_folder = poster.is_dir(), poster.parent.is_dir()
    except OSError as error:  # such as a name that is too long
        raise PosterNotWrittenError(poster, StorageTrouble.OTHER) from error
    if is_folder:
        raise PosterNotWrittenError(poster, StorageTrouble.OTHER)
    if not has_folder:
        raise PosterNotWrittenError(poster, StorageTrouble.NO_FOLDER)
    if not os.access(poster.parent, os.W_OK):
        raise PosterNotWrittenError(poster, StorageTrouble.READ_ONLY)
