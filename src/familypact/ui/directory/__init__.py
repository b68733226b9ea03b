"""The directory of places to turn to, of all countries."""
