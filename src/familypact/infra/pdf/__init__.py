"""The poster as a PDF file."""
