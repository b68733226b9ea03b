"""Show everything around PINs with a sample family and save a picture of each.

    python tools/preview_pins.py OUT_FOLDER [--dark] [--percent 200] [--rtl] [--long]

Run it offscreen or under Xvfb.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from family_samples import LONG_NAME, agreement_of, ortiz
from pin_fakes import PinBench
from preview_frame import options_of, take_pictures
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget, QWizard
from ui.vault.fake_safe import FakeSafe
from ui.window_samples import GreyPages

from familypact.app.pin_holders import PinHolders
from familypact.app.settings import Paper
from familypact.app.steps import Step
from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.pin import GuardedDeed
from familypact.ui.home.places import Places
from familypact.ui.pins import pin_words
from familypact.ui.pins.gate import PinGate
from familypact.ui.pins.new_pin_dialog import NewPinDialog
from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.pins.sheet_dialog import SheetDialog
from familypact.ui.plain_page import PlainPage
from familypact.ui.vault.vault_flow import VaultFlow
from familypact.ui.wizard.page import Page, PageContext
from familypact.ui.wizard.pages.alone import AlonePage
from familypact.ui.wizard.pages.signing import SigningPage

PIN = "4073"


class Gallery:
    """One method a picture, all over the same sample family."""

    def __init__(self, *, long_names: bool) -> None:
        family = ortiz(children=3, name=LONG_NAME[:300]) if long_names else ortiz(children=3)
        young, middle, *rest = family.children
        if long_names:
            young = replace(young, name=LONG_NAME[:60])
        middle = replace(middle, band=AgeBand.MIDDLE)
        children = (replace(young, band=AgeBand.YOUNG), middle, *rest)
        self.family = replace(family, children=children)
        self.agreement = agreement_of(self.family)
        self.store = MemoryStore()
        self.store.agree(self.agreement)
        self.bench = PinBench()
        self.young, self.middle = young.id, middle.id
        for holder in (GROWN_UPS, middle.id):
            self.bench.set(holder, PIN)
        self.gate = PinGate(self.bench.pins(), PinHolders(self.store, FixedClock()), PlainTexts())
        self._kept: list[object] = []  # what Python alone holds must outlive the picture

    def shots(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "ask_grown_ups": self._ask_grown_ups,
            "ask_child": lambda: self._ask(self.middle),
            "ask_young": lambda: self._ask(self.young),
            "wrong": self._wrong,
            "pause": lambda: self._pause(self.middle),
            "pause_young": lambda: self._pause(self.young),
            "new": lambda: self._new(GROWN_UPS),
            "new_young": lambda: self._new(self.young),
            "sheet": self._sheet,
            "safe": self._safe,
            "history": self._history,
            "sign": self._sign,
            "chair": lambda: self._chair(self.middle),
            "chair_young": lambda: self._chair(self.young),
        }

    def _ask_grown_ups(self) -> PinDialog:
        holder = self.gate.holders.of(GROWN_UPS)
        why = pin_words.why(GuardedDeed.CHANGE_FIXED_RULES)
        return PinDialog(self.gate.pins, holder, why, PlainTexts())

    def _ask(self, child_id: str) -> PinDialog:
        holder = self.gate.holders.of(child_id)
        return PinDialog(self.gate.pins, holder, pin_words.why_child(holder), PlainTexts())

    def _wrong(self) -> PinDialog:
        dialog = self._ask(self.middle)
        dialog.field.setText("0000")
        dialog.go()
        while dialog.is_busy:
            QTest.qWait(10)
        return dialog

    def _pause(self, child_id: str) -> PinDialog:
        self.bench.store.wrong[child_id] = 7
        return self._ask(child_id)

    def _new(self, holder_id: str) -> NewPinDialog:
        dialog = NewPinDialog(self.gate.pins, self.gate.holders.of(holder_id), PlainTexts())
        dialog.first.setText("1234")
        dialog.again.setText("1234")
        dialog.go()
        return dialog

    def _sheet(self) -> SheetDialog:
        return SheetDialog(self.gate.pins, self.gate.holders.of(self.middle), PlainTexts())

    def _flow(self) -> VaultFlow:
        flow = VaultFlow(FakeSafe().parts(), PlainTexts(), GreyPages(), lambda: Paper.A4, self.gate)
        self._kept.append(flow)
        return flow

    def _safe(self) -> Places:
        places = Places()
        places.add("Safe keeping", self._flow().page())
        return places

    def _history(self) -> Places:
        self.gate.pins.reset(self.middle)
        places = Places()
        page = PlainPage()
        page.head("Our history", "A rule that did not work is a rule to change.")
        places.add("History", self._flow().with_pin_news(page))
        return places

    def _page(self, kind: type[Page]) -> tuple[Page, QWizard]:
        catalogue, texts = whole_catalogue(), PlainTexts()
        session = WizardSession(Surroundings(self.store, catalogue, FakeContacts(), FixedClock()))
        session.replace(replace(self.agreement.draft, family=self.family, step=int(Step.SIGN)))
        page = kind(PageContext(session, texts, Wording(catalogue, texts), self.gate))
        wizard = QWizard()
        wizard.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        wizard.addPage(page)
        wizard.show()
        page.arrive()
        return page, wizard

    def _sign(self) -> QWizard:
        page, wizard = self._page(SigningPage)
        wizard.resize(1280, 720)
        QTest.qWait(60)
        bar = page.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        return wizard

    def _chair(self, child_id: str) -> QWizard:
        self.bench.store.locks.pop(child_id, None)
        page, wizard = self._page(AlonePage)
        if isinstance(page, AlonePage):
            page._do_now(child_id)  # noqa: SLF001 - the turn of this child
        return wizard


def main() -> int:
    return take_pictures(
        options_of(__doc__).parse_args(), lambda chosen: Gallery(long_names=chosen.long).shots()
    )


if __name__ == "__main__":
    raise SystemExit(main())
