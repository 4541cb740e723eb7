"""Which areas, of which place and year: fields of an input layer, and results joined back to places."""
