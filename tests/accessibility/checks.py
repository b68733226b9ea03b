"""What must be true of every page for somebody who hears the screen instead of seeing it."""

from collections import Counter
from itertools import pairwise

from accessibility.desk import Program
from accessibility.events import Event
from accessibility.node import Node, Place

ONE_STOP_FOR_MANY = {"check box"}  # of a row where one is chosen, Tab finds the chosen one
MOST_TABS = 250
MOST_PARTS = 3  # of a field: day, month, year


def faults_of(program: Program) -> list[str]:
    """Say what is wrong with the page that is shown; nothing is missing where it is empty."""
    screen = program.screen()
    seen = [node for window in screen.inside for node in window.seen()]
    stops = [node for node in seen if node.can_have_focus]
    names = {node.place: spoken(program, node) for node in stops}
    return [
        *(f"no name: {node}" for node in stops if not names[node.place].strip()),
        *(f"twice: {name!r}" for name, count in Counter(names.values()).items() if count > 1),
        *(f"not checkable: {n}" for n in seen if n.role == "check box" and not checkable(n)),
        *(f"behind: {node}" for node in shown_behind(screen, seen)),
        *([] if any(node.role == "heading" and node.name for node in seen) else ["no heading"]),
        *(f"no label: {n}" for n in stops if n.role == "combo box" and n.name == names[n.place]),
    ]


def spoken(program: Program, node: Node) -> str:
    """Give what is said at a stop: the label, where it has one of its own, and the name."""
    if node.role != "combo box":
        return node.name
    label = program.bus.label_of(node)
    return f"{label}: {node.name}" if label else node.name


def checkable(node: Node) -> bool:
    return "checkable" in node.states


def shown_behind(screen: Node, seen: list[Node]) -> list[Node]:
    """Give what says that it is shown although the page it belongs to is not."""
    places = {node.place for node in seen}
    inner = [node for window in screen.inside for node in window.walk()]
    return [
        node
        for node in inner
        if "showing" in node.states
        and node.place not in places
        and node.role != "list item"  # Qt says so of the lines of a list that is closed
    ]


def walk_by_tab(program: Program) -> list[Place]:
    """Press Tab until the focus has been all round; give where it goes round and round."""
    program.news.forget()
    stops: list[Place] = []
    for _ in range(MOST_TABS):
        event = next_stop(program)
        assert event is not None, f"Tab leads nowhere after {len(stops)} stops"
        if event.place in stops:
            return stops[stops.index(event.place) :]
        stops.append(event.place)
    raise AssertionError("Tab does not come round")


def next_stop(program: Program) -> Event | None:
    """Press Tab; in a field for a time it goes from hours to minutes before it goes on."""
    for _part in range(MOST_PARTS):
        program.key("Tab")
        event = program.news.wait_for(lambda event: event.is_focus, seconds=0.5)
        if event is not None:
            return event
    return program.news.wait_for(lambda event: event.is_focus)


def faults_of_tab(program: Program) -> list[str]:
    """Compare the way of the Tab key with the order in which the page is read out."""
    stops = walk_by_tab(program)
    seen = program.seen()
    places = {node.place: number for number, node in enumerate(seen)}
    strangers = [f"not on the page: {stop[1]}" for stop in stops if stop not in places]
    if strangers:
        return strangers
    way = [places[stop] for stop in stops]
    first = way.index(min(way))
    way = way[first:] + way[:first]
    jumps = [f"{seen[a]} before {seen[b]}" for a, b in pairwise(way) if a > b]
    reached = set(stops)
    missed = [
        f"Tab misses {node}"
        for node in seen
        if node.can_have_focus and node.role not in ONE_STOP_FOR_MANY and node.place not in reached
    ]
    return jumps + missed
