"""A table of one division converted to another."""
