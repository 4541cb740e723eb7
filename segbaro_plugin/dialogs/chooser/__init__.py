"""Choosing indicator, year, place, comparison and style, and drawing the map."""
