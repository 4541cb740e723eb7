"""Stands in for Processing's widgets."""
