"""The ten steps from a family to a signed agreement."""
