"""The measures of a button, and what it looks like in one of its states."""

from dataclasses import dataclass

from familypact.ui.look import Size, Weight


@dataclass(frozen=True, slots=True)
class Paint:
    """What a button looks like in one of its states."""

    fill: str
    words: str
    edge: str
    edge_width: int = 2


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of one kind of button, in pixels at 100 %."""

    height: int = 46
    side: int = 24
    radius: int = 12
    type_size: Size = Size.BUTTON
    weight: Weight = Weight.BOLD
    icon: int = 22
    icon_gap: int = 8
    centred: bool = True
    underlined: bool = False
