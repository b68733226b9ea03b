"""The page that checks the seal of a poster."""
