"""All the ways to make a sealed poster say something else, or to make a poster look sealed."""

from integration.seal.forged_bytes import BYTES, Forge
from integration.seal.forged_seals import OTHER_KEYS, SEALS
from integration.seal.forged_updates import RESAVED, UPDATES, Change
from integration.seal.forging_tools import updated
from integration.seal.seal_samples import Workshop


def _appended(change: Change) -> Forge:
    def forge(work: Workshop) -> bytes:
        return updated(work.sealed, change)

    return forge


def _named(forges: tuple[Forge, ...]) -> dict[str, Forge]:
    return {forge.__name__: forge for forge in forges}


CHANGED = {
    **_named((*BYTES, *RESAVED, *SEALS)),
    **{f"{change.__name__}_appended": _appended(change) for change in UPDATES},
}
OTHER_KEY = _named(OTHER_KEYS)
