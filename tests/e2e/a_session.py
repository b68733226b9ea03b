"""A whole session of the real program: agree, print, look, write down, talk, open the window.

    a_session.py HOME ANSWERS PART

One part is one process, as each start of the program is.
"""

import os
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from e2e import talker, typist
from e2e.agreed import with_an_agreement
from e2e.test_killed import with_a_family
from PySide6.QtCore import QTimer

from familypact.app.records import ExportRecord
from familypact.app.settings import Paper
from familypact.bootstrap import make_texts, run
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_pins import make_pins
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.family import GROWN_UPS
from familypact.domain.record import ChildWords, IncidentRecord, Reference, StepTaken
from familypact.infra.clock import SystemClock
from familypact.infra.export_file import WholeFile
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.pdf.fonts import ready_qt
from familypact.infra.pdf.record import RecordWriter
from familypact.infra.store.sqlite_store import STORE_NAME, open_store
from familypact.infra.user_folders import user_folders
from familypact.ui.home.places import Places

HOME = Path(sys.argv[1])
ANSWERS = Path(sys.argv[2])
OUT = HOME / "out"
WORDS = ["--passphrase-file", str(HOME / "words")]

PIN = "593187"
RECORD = IncidentRecord(
    id=1,
    begun_on=date(2026, 11, 22),
    happened="the evening after the fair",
    place="a chat of the blue game, account zanzibar_77",
    seen="asked for the name of the street",
    steps=(StepTaken("at ten", "closed the account of zanzibar"),),
    references=(Reference(number="ACT/2026/0815"),),
    told="the form teacher, Mrs Quillon",
    children=(ChildWords("child-1", "Tom", "I was scared of zanzibar"),),
)


def commands() -> None:
    """Do what the commands do; what is asked for in clear goes to `out`."""
    for words in (
        ["make", str(ANSWERS), "--poster", str(OUT / "poster.pdf")],
        ["show"],
        ["backup", str(HOME / "ours.familypact-backup")],
        ["restore", str(HOME / "ours.familypact-backup")],
        ["export", str(OUT / "all")],
        ["verify", str(OUT / "poster.pdf")],
    ):
        code = run([*WORDS, *words])
        sys.stdout.write(f"{words[0]}: {code}\n")


def window() -> None:
    """Open the window, walk through every place, and close it."""
    texts = make_texts()
    app = make_application(texts.language)
    opened = OpenedWindow(Start(None, secret, texts, contacts_file()), app)
    opened.show()

    def walk() -> None:
        places = opened.window.page
        if not isinstance(places, Places):
            QTimer.singleShot(50, walk)
            return
        for number in range(len(places._pages)):
            places.go_to(number)
            app.processEvents()
        sys.stdout.write(f"places: {len(places._pages)}\n")
        opened.window.close()
        app.quit()

    QTimer.singleShot(50, walk)
    QTimer.singleShot(60_000, lambda: os._exit(3))
    app.exec()


def record() -> None:
    """Write down an incident, put it on paper, and set a PIN, as the window does."""
    folders = user_folders()
    vault = SlotVault(folders.data, STORE_NAME, keyring_doors(), SystemClock())
    with closing(open_store(folders.data, vault.open(secret()))) as store:
        store.record_table.put_record(RECORD)
        texts = make_texts()
        ready_qt()
        export = ExportRecord(RecordWriter(), WholeFile(), texts)
        export.export(RECORD, frozenset(), Paper.A4, OUT / "record.pdf")
        pins = make_pins(store, folders.data, SystemClock())
        pins.keep(pins.made(GROWN_UPS, PIN))
        sys.stdout.write(f"records: {len(store.record_table.records())}\n")
    sys.stdout.write(f"backup: {run([*WORDS, 'backup', str(HOME / 'later.familypact-backup')])}\n")


def secret() -> str:
    return (HOME / "words").read_text().strip()


def talk() -> None:
    """Hold a check-in by keyboard, with a proposal, up to the poster of the next version."""
    data = HOME / "second"
    with_an_agreement(data)
    (HOME / "answers.toml").rename(OUT / "answers.toml")
    sys.argv[1:] = [str(data), str(OUT / "second.pdf")]
    talker.main()


def wizard() -> None:
    """Type into the wizard for ever: whoever looks for traces kills it."""
    with_a_family(HOME / "third")
    sys.argv[1:] = [str(HOME / "third"), "7"]
    typist.main()


{"commands": commands, "window": window, "record": record, "talk": talk, "wizard": wizard}[
    sys.argv[3]
]()
