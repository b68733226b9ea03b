"""Seals a finished poster with the family's own key."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from familypact.app.ports import Clock
from familypact.app.seal_ports import (
    Fingerprint,
    PdfSealer,
    SealedText,
    SealKey,
    SealKeyMaker,
    SealKeys,
)
from familypact.app.texts import Texts
from familypact.app.wording_digest import wording_digest
from familypact.domain.agreement import Agreement
from familypact.domain.errors import StoreDamagedError
from familypact.domain.text import QT_TRANSLATE_NOOP

# Translators: stands in the PDF's seal, where PDF readers show it as its reason.
_STATEMENT = QT_TRANSLATE_NOOP("verify", "Version {number} of our agreement, made with FamilyPact")


class KeyNews(Enum):
    """Whether a family has to be told about its key."""

    SAME = "same"
    FIRST = "first"
    REPLACED = "replaced"  # the old one could not be read any more
    NONE = "none"  # there is none, and a new one could not be kept: nothing is sealed


@dataclass(frozen=True, slots=True)
class ReadySeal:
    """All that sealing one version takes; `fingerprint.short` goes into the poster's footer.

    `seal` gives the sealed file, in which nothing may change afterwards. Any thread may call it.
    """

    fingerprint: Fingerprint
    news: KeyNews
    seal: Callable[[bytes], bytes]


class SealPoster:
    """Makes a seal `ready` before the poster is drawn, where the store may be asked."""

    def __init__(
        self, keys: SealKeys, maker: SealKeyMaker, sealer: PdfSealer, texts: Texts, clock: Clock
    ) -> None:
        self._keys = keys
        self._maker = maker
        self._sealer = sealer
        self._texts = texts
        self._clock = clock

    def ready(self, agreement: Agreement) -> ReadySeal:
        """Find the key or make it; raise StoreNotWrittenError where a new one cannot be kept."""
        key, news = self._key(agreement)
        text = self._text(agreement)

        def seal(pdf: bytes) -> bytes:
            return self._sealer.seal(pdf, key, text, self._clock.now())

        return ReadySeal(key.fingerprint, news, seal)

    def fingerprint(self, agreement: Agreement) -> Fingerprint:
        """Give only what the footer says."""
        return self.ready(agreement).fingerprint

    def _key(self, agreement: Agreement) -> tuple[SealKey, KeyNews]:
        """Make a new key where the old one is lost: that never keeps a family from its poster."""
        try:
            found, news = self._keys.load(), KeyNews.FIRST
        except StoreDamagedError:
            found, news = None, KeyNews.REPLACED
        if found is not None:
            if self._maker.is_usable(found):
                return found, KeyNews.SAME
            news = KeyNews.REPLACED
        made = self._maker.make(agreement.family.name.strip())
        self._keys.save(made)
        return made, news

    def _text(self, agreement: Agreement) -> SealedText:
        words = self._texts.translate("verify", _STATEMENT)
        return SealedText(
            number=agreement.number,
            wording=wording_digest(agreement),
            signers=signers_of(agreement),
            statement=words.format(number=agreement.number),
        )


def signers_of(agreement: Agreement) -> tuple[str, ...]:
    """Name who signed, in the family's own order."""
    family = agreement.family
    marks = ((party, agreement.sign_off_of(party)) for party in family.party_ids())
    return tuple(
        family.name_of(party).strip()
        for party, mark in marks
        if mark is not None and mark.is_signed
    )
