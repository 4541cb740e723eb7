"""The place of an area, its municipality, its county or what a field says: the one home of codes, names and filters."""
