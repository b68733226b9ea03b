"""The commands, over the same use cases as the window."""
