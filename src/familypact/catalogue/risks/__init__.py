"""The topics a family talks through, one module an area."""
