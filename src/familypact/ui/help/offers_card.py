"""House rules that may help afterwards, each to be offered for the next check-in."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.incident import RuleOffer
from familypact.ui.accessible import announce
from familypact.ui.error_dialog import words_for
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel

OfferRule: TypeAlias = Callable[[str], None]  # takes the id; raises a FamilyPactError


class OffersCard(Card):
    """Nothing about what happened is kept: an offer names the rule and no more."""

    def __init__(
        self,
        offers: tuple[RuleOffer, ...],
        texts: Texts,
        offer_rule: OfferRule | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What may help afterwards"))
        self._texts = texts
        self._offer_rule = offer_rule
        self.buttons: dict[str, SmallButton] = {}
        lead = self.tr("Not today. When it is calm again, talk about one of these at a check-in.")
        self.body.addWidget(QuietLabel(lead, self))
        for offer in offers:
            self._add(offer)
        self.setVisible(bool(offers))

    def _add(self, offer: RuleOffer) -> None:
        row = AsideLayout(narrowest=280)
        row.addWidget(BodyLabel(self._texts.translate("house_rules", offer.title), self))
        if offer.is_kept:
            row.addWidget(QuietLabel(self.tr("You have this one. Look at it again."), self))
        elif self._offer_rule is not None:
            row.addWidget(self._button(offer))
        self.body.addLayout(row)

    def _button(self, offer: RuleOffer) -> SmallButton:
        words = self.tr("Offer it at the next check-in")
        title = self._texts.translate("house_rules", offer.title)
        button = SmallButton(words, self, icon="plus", name=f"{words}: {title}")
        button.clicked.connect(lambda: self._offer(offer.rule_id))
        self.buttons[offer.rule_id] = button
        return button

    def _offer(self, rule_id: str) -> None:
        if self._offer_rule is None:
            return
        button = self.buttons[rule_id]
        try:
            self._offer_rule(rule_id)
        except FamilyPactError as error:
            said = words_for(error, self._texts)
        else:
            said = self.tr("On the list for the next check-in")
            button.set_icon_name("tick")
            button.setEnabled(False)
        button.setText(said)
        announce(self, said)
