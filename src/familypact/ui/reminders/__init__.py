"""Reminders in the window: consent, how they stand, when it stays quiet, and the calendar."""
