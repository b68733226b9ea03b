"""The poster's own words in one language, with what people wrote themselves put in whole."""

from collections.abc import Sequence

from familypact.app.texts import Texts

_ISOLATE, _END = "\u2068", "\u2069"  # keep a name in another script from turning its neighbours


class Words:
    """Sentences of the translation context `poster`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def of(self, source: str, **values: str) -> str:
        """Return a sentence with the values set into it, letter by letter as they are."""
        sentence = self._texts.translate("poster", source)
        return sentence.format(**{key: isolated(value) for key, value in values.items()})

    def join(self, items: Sequence[str]) -> str:
        return self._texts.join([isolated(item) for item in items])


def isolated(text: str) -> str:
    """Return the text so that its direction has no effect on what stands around it."""
    if text.isascii() or text.startswith(_ISOLATE):
        return text
    return f"{_ISOLATE}{text}{_END}"


def plain(text: str) -> str:
    """Return the text for places that know no directions, such as a window's title."""
    return text.replace(_ISOLATE, "").replace(_END, "")
