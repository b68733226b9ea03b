"""Backups of the encrypted database with the slots that open them."""
