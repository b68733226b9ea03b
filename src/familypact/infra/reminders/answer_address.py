"""Addresses that stand for the buttons of a card which nobody stays for."""

from familypact.domain.reminder import Answer, Choice

PROTOCOL = "familypact"
_BUTTONS = (Choice.START, Choice.HOUR, Choice.TOMORROW)


def address_of(choice: Choice) -> str:
    return f"{PROTOCOL}://{choice.value}"


def answer_of(address: str) -> Answer | None:
    """Understand the address of a button; anybody may open such an address, so nothing else."""
    found = (
        choice for choice in _BUTTONS if address in (address_of(choice), address_of(choice) + "/")
    )
    choice = next(found, None)
    return None if choice is None else Answer(choice)
