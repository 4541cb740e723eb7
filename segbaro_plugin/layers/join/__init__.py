"""A table joined to areas, wide or long."""
