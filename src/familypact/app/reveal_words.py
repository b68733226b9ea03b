"""Words what each side said in the reveal: everybody alike, nobody judged."""

from collections.abc import Iterator
from typing import assert_never

from familypact.app.reveal import RuleVoices
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import AgreedRule, Agreement
from familypact.domain.family import GROWN_UPS
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.domain.two_drafts import Choice, Voice, voices

_CONTEXT = "reveal"
# Translators: {names} may be one child, several, or the grown-ups; the form is the same for all.
_AGREED = QT_TRANSLATE_NOOP("reveal", "{names} said yes")
_WISHED = QT_TRANSLATE_NOOP("reveal", "{names} would like: {wish}")
_CHANGED = QT_TRANSLATE_NOOP("reveal", "{names} would like to change it")
_TALKED = QT_TRANSLATE_NOOP("reveal", "{names} would like to talk about it first")
_WHY = QT_TRANSLATE_NOOP("reveal", "{said} (“{reason}”)")
_GROWN_UPS = QT_TRANSLATE_NOOP("reveal", "The grown-ups")


class RevealWords:
    """Needs the catalogue, since a wish is a value of a rule's parameter."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        self._catalogue = catalogue
        self._texts = texts
        self._wording = Wording(catalogue, texts)

    def of(self, agreement: Agreement) -> tuple[RuleVoices, ...]:
        """Give the rules of the agreement of which anybody said anything alone."""
        return tuple(self._rules(agreement))

    def _rules(self, agreement: Agreement) -> Iterator[RuleVoices]:
        for rule in agreement.rules:
            heard = voices(agreement.draft.ratings, rule.rule_id)
            if heard:
                said = tuple(self._sentence(agreement, rule, voice) for voice in heard)
                yield RuleVoices(rule.title, said)

    def _sentence(self, agreement: Agreement, rule: AgreedRule, voice: Voice) -> str:
        source, wish = self._said(agreement, rule, voice)
        said = self._words(source).format(names=self._names(agreement, voice), wish=wish)
        reason = voice.rating.why.strip()
        return self._words(_WHY).format(said=said, reason=reason) if reason else said

    def _said(self, agreement: Agreement, rule: AgreedRule, voice: Voice) -> tuple[str, str]:
        match voice.rating.choice:
            case Choice.AGREE:
                return _AGREED, ""
            case Choice.TALK:
                return _TALKED, ""
            case Choice.CHANGE:
                wish = self._wish(agreement, rule, voice)
                return (_WISHED if wish else _CHANGED), wish
            case _ as never:
                assert_never(never)

    def _wish(self, agreement: Agreement, rule: AgreedRule, voice: Voice) -> str:
        known = self._catalogue.house_rule(rule.rule_id)
        if known is None or not known.parameters or voice.rating.wish is None:
            return ""
        country = agreement.family.country
        return self._wording.value(known.parameters[0], voice.rating.wish, country, brief=False)

    def _names(self, agreement: Agreement, voice: Voice) -> str:
        if GROWN_UPS in voice.sides:
            return self._words(_GROWN_UPS)
        return self._texts.join([agreement.family.name_of(side).strip() for side in voice.sides])

    def _words(self, source: str) -> str:
        return self._texts.translate(_CONTEXT, source)
