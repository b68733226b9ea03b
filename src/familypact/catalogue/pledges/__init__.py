"""The two pledges: eight promises on each side, so that both have the same weight.

Grown-ups speak as "we" to "you": that fits one grown-up with several children and the other way
round. Children speak of "my grown-ups" or "the adults at home": not every home has parents in it.
"""

from familypact.catalogue.pledges.child import CHILD_PLEDGE
from familypact.catalogue.pledges.grown_up import GROWN_UP_PLEDGE

__all__ = ["CHILD_PLEDGE", "GROWN_UP_PLEDGE"]
