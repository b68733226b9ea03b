"""Something happened: the calm way to the right help."""
