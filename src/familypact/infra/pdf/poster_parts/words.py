"""The poster's own words in one language, with what people wrote themselves put in whole."""

from collections.abc import Sequence

from familypact.app.texts import Texts
from familypact.infra.pdf.poster_parts.script import runs_rtl

_ISOLATE, _END = "\u2068", "\u2069"  # keep a name in another script from turning its neighbours


class Words:
    """Sentences of the translation context `poster`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._is_rtl = runs_rtl(texts.language)

    def of(self, source: str, **values: str) -> str:
        """Return a sentence with the values set into it, letter by letter as they are."""
        sentence = self._texts.translate("poster", source)
        return sentence.format(**{key: self._isolated(value) for key, value in values.items()})

    def join(self, items: Sequence[str]) -> str:
        return self._texts.join([self._isolated(item) for item in items])

    def _isolated(self, text: str) -> str:
        """Return the text so that its direction has no effect on what stands around it."""
        if text.startswith(_ISOLATE) or (text.isascii() and not self._is_rtl):
            return text
        return f"{_ISOLATE}{text}{_END}"


def plain(text: str) -> str:
    """Return the text for places that know no directions, such as a window's title."""
    return text.replace(_ISOLATE, "").replace(_END, "")
