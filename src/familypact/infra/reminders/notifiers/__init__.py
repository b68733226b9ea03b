"""One module for each way to pop up; each says honestly where it cannot work."""
