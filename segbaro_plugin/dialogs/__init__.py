"""Widgets of the desktop: they run algorithms and compute nothing."""
