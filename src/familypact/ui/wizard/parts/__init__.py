"""Pieces of single wizard pages, too big to stand inside them."""
