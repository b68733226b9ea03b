"""The points of the slide deck that the content answers, by the ids used throughout."""

PRACTICE = "family-practice"  # what families do, without a clause or a figure behind it

_POINTS = {
    "PC": range(1, 7),  # Parental Controls
    "WP": range(1, 29),  # What Parents Can Do, five slides
    "WK": range(1, 10),  # What Kids Can Do, two slides
    "KP": range(9),  # Internet Safety Pledge for Kids, the lead sentence first
    "PP": range(9),  # Safety Pledge for Parents or Guardians, likewise
}
DECK_POINTS = tuple(f"{prefix}{n}" for prefix, numbers in _POINTS.items() for n in numbers)
