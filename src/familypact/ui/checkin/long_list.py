"""A list to pick from whose entries are sentences: as wide as its page, never wider."""

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from familypact.ui.widgets.fields import ListField

_FEWEST_LETTERS = 12


class LongList(ListField):
    """Long entries end in dots; picked ones are read out in full."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
