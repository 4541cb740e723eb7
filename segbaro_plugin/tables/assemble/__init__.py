"""A grid with known columns becomes a tidy frame."""
