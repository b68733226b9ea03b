"""What a poster is made of: its words, its parts, and how they share a page."""
