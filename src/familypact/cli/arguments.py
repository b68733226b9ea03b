"""Understands the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from familypact import __version__
from familypact.app.settings import Design, Paper
from familypact.app.texts import Texts
from familypact.cli.menu_arguments import add_menu_command
from familypact.cli.options import Command, Options
from familypact.cli.reminder_arguments import add_reminder_commands, reminder_options
from familypact.cli.vault_arguments import add_vault_commands
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "cli"
_ABOUT = QT_TRANSLATE_NOOP(
    "cli",
    "A family makes its internet safety agreement together. Without a command the window opens.",
)
_EXIT_CODES = QT_TRANSLATE_NOOP(
    "cli", "It exits with 0 if all went well, 1 if it could not be done, 2 for a wrong command."
)
_DATA = QT_TRANSLATE_NOOP("cli", "keep all data in this folder instead of the usual one")
_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "the file whose first line is the passphrase")
_PIN = QT_TRANSLATE_NOOP("cli", "the file whose first line is the grown-ups' PIN")
_VERSION = QT_TRANSLATE_NOOP("cli", "say which version this is")
_HELP = QT_TRANSLATE_NOOP("cli", "show this help")
_COMMANDS = QT_TRANSLATE_NOOP("cli", "commands")
_SOMETHING = QT_TRANSLATE_NOOP("cli", 'open the window at "Something happened"')
_TALK = QT_TRANSLATE_NOOP("cli", "open the window at the talk that is due")
_MAKE = QT_TRANSLATE_NOOP("cli", "make the agreement from a file of answers, and its poster")
_ANSWERS = QT_TRANSLATE_NOOP("cli", "the answers, as docs/answers_file.md describes them")
_SHOW = QT_TRANSLATE_NOOP("cli", "print the agreement in force")
_POSTER = QT_TRANSLATE_NOOP("cli", "write the poster of the agreement in force")
_AGREEMENT = QT_TRANSLATE_NOOP("cli", "write the agreement in force in full, with all reasons")
_CARDS = QT_TRANSLATE_NOOP("cli", "write a card for each child, and one with the help numbers")
_OUT = QT_TRANSLATE_NOOP("cli", "where the poster goes")
_OUT_FILE = QT_TRANSLATE_NOOP("cli", "where the PDF goes")
_PAPER = QT_TRANSLATE_NOOP("cli", "the sheet it is made for")
_DESIGN = QT_TRANSLATE_NOOP("cli", "how it looks: playful is for children from 5 to 8")
_SAVE_INK = QT_TRANSLATE_NOOP("cli", "lines in place of coloured grounds")
_ANSWERS_TOO = QT_TRANSLATE_NOOP(
    "cli", "print also what each of you said alone before you looked together"
)
_DOCTOR = QT_TRANSLATE_NOOP("cli", "say what works on this computer and what to do")
_SELF_TEST = QT_TRANSLATE_NOOP("cli", "test this installation")
_CATALOGUE = QT_TRANSLATE_NOOP("cli", "count and check what FamilyPact teaches and offers")
_CHECK = QT_TRANSLATE_NOOP("cli", "count it by age and look for ids that lead nowhere (as usual)")
_VERIFY = QT_TRANSLATE_NOOP(
    "cli",
    "check the seal of a poster; exits with 0 sealed and unchanged, 1 changed or not to be checked,"
    " 2 no seal, 3 a key that is not known as your family's",
)
_FILE = QT_TRANSLATE_NOOP("cli", "the PDF to check")
_JSON = QT_TRANSLATE_NOOP("cli", "print it as JSON")


def understand(words: Sequence[str], texts: Texts) -> Options:
    """Exit with 2 for a wrong command line, with 0 after `--help` and `--version`."""
    found = _Parser(texts).whole().parse_args(words)
    given = {name: value for name, value in vars(found).items() if value is not None}
    reminder = reminder_options(given)
    return Options(**given, reminder=reminder)


class _Parser:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def whole(self) -> argparse.ArgumentParser:
        parser = argparse.ArgumentParser(
            prog="familypact",
            description=self._words(_ABOUT),
            epilog=self._words(_EXIT_CODES),
            allow_abbrev=False,
            add_help=False,
        )
        self._add_shared(parser)
        parser.add_argument(
            "--version",
            action="version",
            version=f"familypact {__version__}",
            help=self._words(_VERSION),
        )
        commands = parser.add_subparsers(dest="command", title=self._words(_COMMANDS), metavar="")
        self._command(commands, Command.HELP, _SOMETHING)
        self._command(commands, Command.TALK, _TALK)
        self._add_prints(commands)
        self._add_json(self._command(commands, Command.SHOW, _SHOW))
        verify = self._command(commands, Command.VERIFY, _VERIFY)
        verify.add_argument("file", metavar="FILE.pdf", type=Path, help=self._words(_FILE))
        self._add_json(verify)
        self._add_json(self._command(commands, Command.DOCTOR, _DOCTOR))
        self._add_json(self._command(commands, Command.SELF_TEST, _SELF_TEST))
        output = self._command(
            commands, Command.CATALOGUE, _CATALOGUE
        ).add_mutually_exclusive_group()
        self._add_json(output)
        output.add_argument("--check", action="store_true", help=self._words(_CHECK))
        add_reminder_commands(
            lambda command, about: self._command(commands, command, about), self._words
        )
        add_vault_commands(
            lambda command, about: self._command(commands, command, about), self._words
        )
        add_menu_command(
            lambda command, about: self._command(commands, command, about), self._words
        )
        return parser

    def _add_prints(self, commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        make = self._command(commands, Command.MAKE, _MAKE)
        make.add_argument("answers", metavar="ANSWERS.toml", type=Path, help=self._words(_ANSWERS))
        make.add_argument(
            "--poster", metavar="OUT.pdf", type=Path, required=True, help=self._words(_OUT)
        )
        self._add_looks(make)
        poster = self._command(commands, Command.POSTER, _POSTER)
        poster.add_argument("poster", metavar="OUT.pdf", type=Path, help=self._words(_OUT))
        self._add_looks(poster)
        for command, about in ((Command.AGREEMENT, _AGREEMENT), (Command.CARDS, _CARDS)):
            further = self._command(commands, command, about)
            words = self._words(_OUT_FILE)
            further.add_argument("poster", metavar="OUT.pdf", type=Path, help=words)
            self._add_looks(further)
            if command is Command.AGREEMENT:
                words = self._words(_ANSWERS_TOO)
                further.add_argument(
                    "--answers", dest="answers_too", action="store_true", help=words
                )

    def _command(
        self,
        commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
        command: Command,
        about: str,
    ) -> argparse.ArgumentParser:
        words = self._words(about)
        parser = commands.add_parser(
            command.value, help=words, description=words, allow_abbrev=False, add_help=False
        )
        parser.set_defaults(command=command)
        self._add_shared(parser)
        return parser

    def _add_shared(self, parser: argparse.ArgumentParser) -> None:
        """Add what may stand before and after the command; absent, it leaves the other alone."""
        parser.add_argument("-h", "--help", action="help", help=self._words(_HELP))
        for name, metavar, about in (
            ("--data", "DIR", _DATA),
            ("--passphrase-file", "FILE", _PASSPHRASE),
            ("--pin-file", "FILE", _PIN),
        ):
            parser.add_argument(
                name,
                metavar=metavar,
                type=Path,
                default=argparse.SUPPRESS,
                help=self._words(about),
            )

    def _add_looks(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--paper",
            type=Paper,
            choices=list(Paper),
            help=self._words(_PAPER),
            metavar="|".join(Paper),
        )
        parser.add_argument(
            "--design",
            type=Design,
            choices=list(Design),
            help=self._words(_DESIGN),
            metavar="|".join(Design),
        )
        parser.add_argument(
            "--save-ink",
            action=argparse.BooleanOptionalAction,
            default=None,
            help=self._words(_SAVE_INK),
        )

    def _add_json(self, parser: argparse._ActionsContainer) -> None:
        parser.add_argument("--json", dest="as_json", action="store_true", help=self._words(_JSON))

    def _words(self, source: str) -> str:
        return self._texts.translate(CONTEXT, source)
