"""Words in seven scripts in the place of ours, for whoever judges how a page is laid out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from fakes import PlainTexts
from poster_samples import agreement_of

from familypact.domain.agreement import Agreement

SCRIPTS = {
    "latin": ("en", ""),
    "cyrillic": ("uk", "Ми разом домовилися що розповімо дорослому якщо повідомлення тривожить"),
    "greek": ("el", "Εμείς μαζί συμφωνήσαμε ότι λέμε στον μεγάλο αν κάτι μας στενοχωρεί πολύ"),  # noqa: RUF001
    "arabic": ("ar", "نحن معا اتفقنا على أن نخبر شخصا كبيرا إذا أزعجتنا رسالة غريبة"),
    "hebrew": ("he", "אנחנו יחד הסכמנו לספר למבוגר אם הודעה מטרידה אותנו בערב הזה"),
    "devanagari": ("hi", "हम सब मिलकर तय करते हैं कि कोई संदेश परेशान करे तो बड़ों को बताऊँगा"),
    "han": ("zh", "如果 有消息 让我 不安 我们 一起 告诉 我信任的 大人 然后 再玩"),
}
_GAP_OR_WORD = re.compile(r"\{[^{}]*\}|[A-Za-z][A-Za-z'-]*")


@dataclass(frozen=True, slots=True)
class ScriptTexts(PlainTexts):
    """Puts a word of a script in the place of each English one; gaps for values stay.

    What comes out says nothing, but it is as long as a translation and is shaped like one.
    """

    words: tuple[str, ...] = ()

    def translate(self, context: str, source: str) -> str:  # noqa: ARG002 - the port has it
        if not self.words:
            return source
        supply = self._supply(len(source))

        def instead(found: re.Match[str]) -> str:
            return found[0] if found[0].startswith("{") else next(supply)

        put = _GAP_OR_WORD.sub(instead, source)
        return put if self.language != "zh" else put.replace(" ", "")

    def _supply(self, start: int) -> Iterator[str]:
        turned = self.words[start % len(self.words) :] + self.words[: start % len(self.words)]
        return cycle(turned)


def texts_in(script: str) -> ScriptTexts:
    language, words = SCRIPTS[script]
    return ScriptTexts(language, tuple(words.split()))


def in_script(agreement: Agreement, script: str) -> Agreement:
    """Make the same agreement anew in a script, with names as long as they were."""
    texts, draft = texts_in(script), agreement.draft
    family = draft.family
    renamed = replace(
        family,
        name=_name(texts, family.name),
        children=tuple(replace(c, name=_name(texts, c.name)) for c in family.children),
        grown_ups=tuple(replace(g, name=_name(texts, g.name)) for g in family.grown_ups),
    )
    trusted = tuple(replace(adult, name=_name(texts, adult.name)) for adult in draft.trusted)
    return agreement_of(replace(draft, family=renamed, trusted=trusted), agreement.number, texts)


def _name(texts: ScriptTexts, name: str) -> str:
    if not texts.words:
        return name
    start = sum(map(ord, name)) % len(texts.words)
    words = " ".join((*texts.words[start:], *texts.words[:start]))
    return words.replace(" ", "")[: len(name)] if texts.language == "zh" else words[: len(name)]
