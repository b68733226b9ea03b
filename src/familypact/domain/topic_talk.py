"""That a child and a grown-up talked a topic through after the agreement was made."""

from dataclasses import dataclass
from datetime import date

from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand


@dataclass(frozen=True, slots=True)
class TopicTalk:
    """`band` is the age whose words were used; a child who grew out of it may hear it anew."""

    child_id: str
    risk_id: str
    band: AgeBand
    talk: Talk
    on: date
