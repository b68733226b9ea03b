"""The grown-up's side of a topic: what it is, signs, what to do, and what to say."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.risk import Risk
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.source_line import SourceLine


class GrownUpPanelCard(Card):
    """Shows what to say first; the rest opens on request. Emits `sources_wanted`."""

    sources_wanted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.INDIGO, parent)
        self.set_title(self.tr("For the grown-up"))
        self._texts = texts
        self._say = BodyLabel("", self)
        self._more = BodyLabel("", self)
        self._more.hide()
        self.more_button = SmallButton(self.tr("Signs, and what to do"), self)
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._more.setVisible)
        self.source_line = SourceLine(self.tr("Source: where this comes from"), self)
        self.source_line.clicked.connect(self.sources_wanted)
        for widget in (self._say, self.more_button, self._more, self.source_line):
            self.body.addWidget(widget)

    def show_risk(self, risk: Risk) -> None:
        """Show another topic, closed again."""
        panel = risk.panel
        say = self.tr("If your child tells you something, say: {words}")
        self._say.setText(say.format(words=self._words(panel.say)))
        parts = [
            self._words(panel.what_it_is),
            self.tr("Signs; none of them is proof:"),
            *self._bullets(panel.signs),
            self.tr("What you can do:"),
            *self._bullets(panel.to_do),
        ]
        if risk.since_the_deck:
            parts.append(self._words(risk.since_the_deck))
        self._more.setText("\n".join(parts))
        self.more_button.setChecked(False)
        self.source_line.setVisible(bool(risk.evidence))

    def _bullets(self, sources: Iterable[str]) -> list[str]:
        return [f"•  {self._words(source)}" for source in sources]

    def _words(self, source: str) -> str:
        return self._texts.translate("risks", source)
