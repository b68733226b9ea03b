"""The data key and the slots that hold it."""
