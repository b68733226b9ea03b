"""Puts the check-in talk, the next version and the history together."""

from dataclasses import replace

from typing_extensions import override

from familypact.app.agree import Agree
from familypact.app.amend import Amend
from familypact.app.first_values import FirstValues
from familypact.app.history import PactHistory
from familypact.app.history_sheet import HistoryPaper, HistoryPdf, Part
from familypact.app.pin_holders import PinHolders
from familypact.app.pin_story import PinStory
from familypact.app.ports import AgreementStore, Clock
from familypact.app.settings import Paper
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.bootstrap_images import LateImages
from familypact.bootstrap_start import Start
from familypact.bootstrap_store import whole
from familypact.catalogue.whole import whole_catalogue
from familypact.infra.contacts import TomlContacts
from familypact.infra.export_file import WholeFile
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import user_folders
from familypact.ui.history.history_flow import HistoryTools
from familypact.ui.pins.gate import Gate
from familypact.ui.talk_door import TalkDoor
from familypact.ui.talk_flow import TalkFlow, TalkTools


def make_talks(store: AgreementStore, start: Start, clock: Clock, gate: Gate) -> TalkDoor:
    """Give what leads through a talk and the history."""
    return TalkFlow(replace(talk_tools(store, start, clock), gate=gate))


def talk_tools(store: AgreementStore, start: Start, clock: Clock) -> TalkTools:
    """Give the use cases over one opened store."""
    tables = whole(store)
    catalogue, texts = whole_catalogue(), start.texts
    around = TalkSurroundings(store, tables.talk_tables, catalogue, clock)
    first_values = FirstValues(catalogue, TomlContacts(start.contacts_file))
    amend = Amend(around, first_values, Agree(store, catalogue, texts, clock))
    pins = PinStory(tables.pin_tables.news, PinHolders(store, clock), texts)
    history = PactHistory(around, texts, WholeFile(), pins.lines)
    paper = HistoryPaper(history, texts, _LateHistoryPdf(), WholeFile())
    settings = JsonSettings(user_folders(start.data).config)
    keeping = HistoryTools(history, paper, LateImages(), lambda: settings.load().paper, texts)
    return TalkTools(around, amend, history, keeping, texts, Wording(catalogue, texts))


class _LateHistoryPdf(HistoryPdf):
    """Loads what draws pages when the history is first printed."""

    @override
    def render(self, parts: tuple[Part, ...], paper: Paper, texts: Texts) -> bytes:
        # Waits: hardly any start prints the history.
        from familypact.infra.pdf.history import HistoryWriter

        return HistoryWriter().render(parts, paper, texts)
