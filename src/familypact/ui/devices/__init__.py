"""Devices and controls: what can back up the rules, set up openly and together."""
