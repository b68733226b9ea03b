"""What wakes the family and how it pops up."""
