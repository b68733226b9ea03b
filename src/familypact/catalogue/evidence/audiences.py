"""Who may see a sourced fact: never a child of five to eight."""

from familypact.domain.risk import Audience

GROWN_UPS = frozenset({Audience.GROWN_UP})
FROM_TEENS = frozenset({Audience.GROWN_UP, Audience.TEEN})
FROM_MIDDLE = frozenset({Audience.GROWN_UP, Audience.TEEN, Audience.MIDDLE})
