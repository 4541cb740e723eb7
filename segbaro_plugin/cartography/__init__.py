"""Maps, charts and printed pages."""
