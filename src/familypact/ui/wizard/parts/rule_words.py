"""Word a house rule for the screen: title, reasons, values, and who said what."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from familypact.app.first_values import youngest_fitting
from familypact.domain.draft import ChosenRule
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.house_rule import HouseRule, Option, Parameter, Value
from familypact.ui.wizard.page import PageContext

_RULES = "house_rules"
_LONGEST_NAME = 40  # letters in a button or a title; the full name stands where it has room


class RuleWords:
    """Looks the catalogue's texts up; knows the family by the session."""

    def __init__(self, context: PageContext) -> None:
        self._session = context.session
        self._texts = context.texts
        self._wording = context.wording

    # --- rules ---

    def title(self, rule: HouseRule, band: AgeBand | None = None) -> str:
        """Give the title for a band, or as the family as a whole reads it."""
        return self.of(rule.title_for(band or self._family_band(rule)))

    def child_reason(self, rule: HouseRule, band: AgeBand | None = None) -> str:
        return self.of(rule.child_reason[band or self._family_band(rule)])

    def grown_up_reason(self, rule: HouseRule) -> str:
        return self.of(rule.grown_up_reason)

    def label(self, parameter: Parameter) -> str:
        return self.of(parameter.label)

    def option(self, option: Option) -> str:
        return self.of(option.label)

    def value(self, parameter: Parameter, value: Value) -> str:
        country = self._session.draft.family.country
        return self._wording.value(parameter, value, country, brief=False)

    def by_child(self, parameter: Parameter, values: Mapping[str, Value]) -> str:
        """Write each child's value; under "" the one for everybody."""
        own = QCoreApplication.translate("RuleWords", "{value} for {child}")
        return self.join(
            own.format(value=self.value(parameter, value), child=self.short_name(child_id))
            if child_id
            else self.value(parameter, value)
            for child_id, value in values.items()
        )

    def money(self, amount: int) -> str:
        return self._texts.money(amount, self._session.draft.family.country)

    def settings(self, rule: HouseRule, chosen: ChosenRule) -> tuple[str, ...]:
        """Write each value with its label, then each child's own."""
        said = tuple(p for p in rule.parameters if chosen.values.get(p.id) not in (None, "", ()))
        told = replace(rule, parameters=said)
        return self._wording.settings(told, chosen, self._session.draft.family)

    def about(self, title: str, label: str, child_name: str = "") -> str:
        """Name a field for those who do not see the card it stands in."""
        if child_name:
            words = QCoreApplication.translate("RuleWords", "{rule}: {setting}, for {child}")
            return words.format(rule=title, setting=label, child=child_name)
        words = QCoreApplication.translate("RuleWords", "{rule}: {setting}")
        return words.format(rule=title, setting=label)

    def of(self, source: str) -> str:
        """Translate a text of the rules' context."""
        return self._texts.translate(_RULES, source)

    # --- people ---

    def name(self, side: str) -> str:
        """Name a child, or all grown-ups as the children call them."""
        family = self._session.draft.family
        if side == GROWN_UPS:
            return self._texts.join([grown_up.spoken for grown_up in family.grown_ups])
        return family.child(side).name.strip()

    def short_name(self, side: str) -> str:
        return shortened(self.name(side))

    def names(self, sides: Iterable[str]) -> str:
        return self._texts.join([self.name(side) for side in sides])

    def short_names(self, sides: Iterable[str]) -> str:
        return self._texts.join([self.short_name(side) for side in sides])

    def join(self, items: Iterable[str]) -> str:
        return self._texts.join(list(items))

    def _family_band(self, rule: HouseRule) -> AgeBand:
        bands = self._session.draft.family.bands_on(self._session.today)
        return youngest_fitting(rule, bands)


def shortened(name: str) -> str:
    """Cut a very long name where it is only there to say whose button this is."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
