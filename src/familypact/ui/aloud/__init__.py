"""Reading a page aloud with the system's own voice."""
