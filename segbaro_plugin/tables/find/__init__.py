"""Locating the table in a grid, and its headings."""
