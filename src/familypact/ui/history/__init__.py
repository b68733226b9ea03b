"""The history of the agreement, and what changed between two versions."""
