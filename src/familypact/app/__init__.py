"""Use cases and the ports they need; knows neither the screen nor the machine."""
