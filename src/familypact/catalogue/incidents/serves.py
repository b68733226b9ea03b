"""Places of the directory that are there for some incidents only, as their own notes say.

Whoever is not named here serves every incident that wants its kind of contact.
"""

from collections.abc import Mapping
from types import MappingProxyType

from familypact.domain.incident import IncidentKind

_ABUSE = frozenset(
    {
        IncidentKind.ADULT_CONTACT,
        IncidentKind.THREATS,
        IncidentKind.PICTURE_OUT,
        IncidentKind.AI_PICTURE,
    }
)
_PICTURES = _ABUSE - {IncidentKind.ADULT_CONTACT}
_SEEN = frozenset({IncidentKind.ILLEGAL})
_MEAN = frozenset({IncidentKind.BULLYING, IncidentKind.HURTFUL_GROUP})
_CONTENT = _MEAN | {IncidentKind.UPSETTING}
_MONEY = frozenset({IncidentKind.SCAM, IncidentKind.ACCOUNT})
_MISSING = frozenset({IncidentKind.ADULT_CONTACT})  # only where a child may be gone
_NONE: frozenset[IncidentKind] = frozenset()

ONLY: Mapping[str, frozenset[IncidentKind]] = MappingProxyType(
    {
        "au-accce": _ABUSE,
        "au-esafety": _PICTURES | _SEEN | _CONTENT,
        "ch-116000": _MISSING,
        "cy-116000": _MISSING,
        "es-anar-116000": _MISSING,
        "es-policia": _ABUSE | _SEEN | {IncidentKind.BULLYING},
        "eu-116000": _MISSING,
        "fr-pharos": _ABUSE | _SEEN,
        "gb-ceop": _ABUSE,
        "gr-116000": _MISSING,
        "gt-1546": _MISSING,
        "ie-cnam": _PICTURES | _CONTENT | _SEEN,
        "intl-stopncii": _NONE,  # for pictures of adults
        "it-116000": _MISSING,
        "lu-116000": _MISSING,
        "my-cyber999": _MONEY,
        "no-kripos": _ABUSE | _SEEN,
        "np-104": _MISSING,
        "pl-116000": _MISSING,
        "pt-116000": _MISSING,
        "rs-116000": _MISSING,
        "ru-rkn": _SEEN | _PICTURES,
        "sg-osc": _PICTURES | {IncidentKind.BULLYING},
        "sk-116000": _ABUSE,
        "sk-rpms": _PICTURES | _SEEN | {IncidentKind.UPSETTING},
        "us-988": frozenset({IncidentKind.SELF_HARM}),
        "us-fbi": _ABUSE,
        "us-ftc-take-it-down": _PICTURES,
        "us-ic3": _MONEY,
    }
)

BEST: Mapping[str, frozenset[IncidentKind]] = MappingProxyType(
    {
        "eg-16000": _MEAN | {IncidentKind.THREATS},
        "es-incibe-017": _MEAN | _MONEY,
        "fr-3018": _MEAN,
        "gb-report-remove": _PICTURES,
        "kr-117": _MEAN,
        "my-cyber999": _MONEY,
        "nz-netsafe": _MEAN,
        "us-988": frozenset({IncidentKind.SELF_HARM}),
        "us-ic3": _MONEY,
    }
)
