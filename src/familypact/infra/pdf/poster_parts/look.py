"""How large and how airy a page is set: one size of the pledges decides all the others."""

from dataclasses import dataclass

from familypact.infra.pdf.blocks import TextStyle, Weight

SMALLEST_PLEDGE, LARGEST_PLEDGE = 14.0, 22.0
SMALLEST = 11.0
FOOTER = 9.0
_SMALLEST_NUMBER = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """`air` is 0 where every gap is as narrow as it may be, and 1 where it is as wide as is calm.

    A page with room to spare may have more than 1.
    """

    pledge: float
    heading: float
    air: float = 0.0

    def gap(self, tight: float, airy: float) -> float:
        return tight + (airy - tight) * self.air

    @property
    def promise(self) -> TextStyle:
        return TextStyle(self.pledge, spacing=1.18)

    @property
    def title(self) -> TextStyle:
        return TextStyle(self.heading, Weight.EXTRABOLD, spacing=1.2)

    @property
    def rule(self) -> TextStyle:
        return TextStyle(max(SMALLEST, min(self.pledge * 0.8, 17.0)), spacing=1.18)

    @property
    def pill(self) -> TextStyle:
        return TextStyle(max(SMALLEST, self.rule.size * 0.97), Weight.EXTRABOLD, spacing=1.15)

    @property
    def plain(self) -> TextStyle:
        return TextStyle(max(SMALLEST, min(self.pledge * 0.8, 15.0)), spacing=1.22)

    @property
    def small(self) -> TextStyle:
        return TextStyle(max(SMALLEST, min(self.pledge * 0.72, 13.0)), spacing=1.2)

    @property
    def strong(self) -> TextStyle:
        return TextStyle(max(13.0, min(self.pledge * 0.95, 18.0)), Weight.EXTRABOLD, spacing=1.18)

    @property
    def number(self) -> TextStyle:
        size = max(_SMALLEST_NUMBER, min(self.pledge * 1.35, 28.0))
        return TextStyle(size, Weight.EXTRABOLD, spacing=1.15)
