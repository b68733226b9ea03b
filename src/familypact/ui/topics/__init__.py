"""Talk it through, as a place of its own after the agreement is made."""
