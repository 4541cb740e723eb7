"""Widgets and background work that several panels use."""
