"""Puts the check-in talk, the next version and the history together."""

from dataclasses import replace

from familypact.app.agree import Agree
from familypact.app.amend import Amend
from familypact.app.first_values import FirstValues
from familypact.app.history import PactHistory
from familypact.app.ports import AgreementStore, Clock
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.wording import Wording
from familypact.bootstrap_start import Start
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.errors import NoAgreementError
from familypact.infra.contacts import TomlContacts
from familypact.infra.export_file import WholeFile
from familypact.infra.store.sqlite_store import SqliteStore
from familypact.ui.pins.gate import Gate
from familypact.ui.talk_door import TalkDoor
from familypact.ui.talk_flow import TalkFlow, TalkTools


def make_talks(store: AgreementStore, start: Start, clock: Clock, gate: Gate) -> TalkDoor:
    """Give what leads through a talk and the history."""
    return TalkFlow(replace(talk_tools(store, start, clock), gate=gate))


def talk_tools(store: AgreementStore, start: Start, clock: Clock) -> TalkTools:
    """Give the use cases over one opened store."""
    if not isinstance(store, SqliteStore):  # `bootstrap_flow` made it, so it is one
        raise NoAgreementError
    catalogue, texts = whole_catalogue(), start.texts
    around = TalkSurroundings(store, store.talk_tables, catalogue, clock)
    first_values = FirstValues(catalogue, TomlContacts(start.contacts_file))
    amend = Amend(around, first_values, Agree(store, catalogue, texts, clock))
    history = PactHistory(around, texts, WholeFile())
    return TalkTools(around, amend, history, texts, Wording(catalogue, texts))
