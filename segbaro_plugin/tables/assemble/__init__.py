"""A sheet with known columns, or a cube, becomes a tidy frame."""
