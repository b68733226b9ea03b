"""What happened, written down: only where a family wants it."""
