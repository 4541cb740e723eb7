"""The place of an area: its municipality, its county or the value of a field; codes, names and filters."""
