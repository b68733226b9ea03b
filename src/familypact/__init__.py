"""FamilyPact: a family makes its internet safety agreement together and keeps it alive."""

__version__ = "0.1.0"
