"""The check-in talk and what is proposed at it."""
