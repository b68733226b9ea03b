"""What an agreement is: frozen values and rules, no clock, no files."""
