"""Read the screen as a screen reader does: from the accessibility bus, without asking Qt."""

from accessibility.node import Node, Place, states_of
from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields

PATIENCE = 15  # seconds for an answer
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
LABELLED_BY = 2  # ATSPI_RELATION_LABELLED_BY
ROOT = "/org/a11y/atspi/accessible/root"
LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")


def bus_address(session: str) -> str:
    """Ask the session bus for the accessibility bus, which is started by asking."""
    with open_dbus_connection(session) as connection:
        ask = new_method_call(LAUNCHER, "GetAddress")
        return connection.send_and_get_reply(ask, timeout=PATIENCE).body[0]


class GoneError(Exception):
    """What was asked is no longer on the screen."""


class AccessibilityBus:
    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def programs(self) -> list[Node]:
        """Give the programs on the bus, without what is inside them."""
        (children,) = self._ask((REGISTRY, ROOT), ACCESSIBLE, "GetChildren")
        return self.describe([tuple(child) for child in children])

    def tree(self, root: Place) -> Node:
        """Read a tree floor by floor: all questions of one floor are on their way at once."""
        (top,) = floor = self.describe([root])
        while floor:
            asked = [self._send(node.place, ACCESSIBLE, "GetChildren") for node in floor]
            families = [reply.body[0] for reply in self._replies(asked)]
            below = self.describe([tuple(child) for children in families for child in children])
            following = iter(below)
            for node, children in zip(floor, families, strict=True):
                node.inside = [next(following) for _ in children]
            floor = below
        return top

    def label_of(self, node: Node) -> str:
        """Give the words of the label that belongs to it; empty where none does."""
        (relations,) = self._ask(node.place, ACCESSIBLE, "GetRelationSet")
        labels = [tuple(place) for kind, places in relations if kind == LABELLED_BY
                  for place in places]  # fmt: skip
        return " ".join(label.name for label in self.describe(labels))

    def press(self, node: Node) -> None:
        """Do the first thing that can be done with it, as the user of a screen reader would."""
        (done,) = self._ask(node.place, "org.a11y.atspi.Action", "DoAction", "i", (0,))
        assert done, f"{node} cannot be pressed"

    def write(self, node: Node, words: str) -> None:
        text = "org.a11y.atspi.EditableText"
        (done,) = self._ask(node.place, text, "SetTextContents", "s", (words,))
        assert done, f"{node} cannot be written in"

    def describe(self, places: list[Place]) -> list[Node]:
        asked = []
        for place in places:
            address = DBusAddress(place[1], place[0], ACCESSIBLE)
            asked.append(self._send_message(Properties(address).get("Name")))
            asked.append(self._send(place, ACCESSIBLE, "GetRoleName"))
            asked.append(self._send(place, ACCESSIBLE, "GetState"))
        answers = iter([reply.body[0] for reply in self._replies(asked)])
        return [
            Node(place, next(answers)[1], next(answers), states_of(next(answers)))
            for place in places
        ]

    def _ask(self, place: Place, interface: str, method: str, *arguments: object) -> tuple:
        return self._replies([self._send(place, interface, method, *arguments)])[0].body

    def _send(self, place: Place, interface: str, method: str, *arguments: object) -> int:
        address = DBusAddress(place[1], place[0], interface)
        return self._send_message(new_method_call(address, method, *arguments))

    def _send_message(self, message: Message) -> int:
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        return serial

    def _replies(self, serials: list[int]) -> list[Message]:
        missing, found = set(serials), {}
        while missing:
            message = self._connection.receive(timeout=PATIENCE)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in missing:
                missing.discard(serial)
                found[serial] = message
        answers = [found[serial] for serial in serials]
        for answer in answers:
            if answer.header.message_type is MessageType.error:
                raise GoneError(answer.body)
        return answers
