"""The agreement in force."""
