"""Keys, backups, moving and erasing, on the screen."""
