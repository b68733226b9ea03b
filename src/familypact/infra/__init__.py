"""The machine: one module per outside thing, each library behind one door."""
