"""One module for each system scheduler that can wake us."""
