"""What may have happened, as a grid of buttons to press."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.domain.incident import Incident
from familypact.ui.look import Size
from familypact.ui.widgets.button_shape import Shape
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.columns_layout import ColumnsLayout


class IncidentButton(SecondaryButton):
    """As wide as its column, its words beside its icon."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, parent, icon=icon)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def shape(self) -> Shape:
        return Shape(height=48, side=16, radius=12, type_size=Size.SMALL, icon=20, centred=False)


class IncidentList(QWidget):
    """Emits `chosen` with the kind of the incident."""

    chosen = Signal(str)

    def __init__(
        self, incidents: tuple[Incident, ...], texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What happened?"))
        self._buttons: dict[str, IncidentButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = ColumnsLayout(most=3, narrowest=250, gap=8)
        column.addLayout(grid)
        for incident in incidents:
            kind = incident.kind.value
            words = texts.translate("incidents", incident.title)
            button = IncidentButton(words, incident.icon, self)
            button.clicked.connect(lambda _on=False, key=kind: self.chosen.emit(key))
            self._buttons[kind] = button
            grid.addWidget(button)

    def button(self, kind: str) -> IncidentButton:
        return self._buttons[kind]
