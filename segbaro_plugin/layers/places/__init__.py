"""The place of an area: its municipality, its county or the value of a field. Home of codes, names and filters."""
