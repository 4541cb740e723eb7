"""Shared drawing of charts: figure, theme, ticks, labels, text alternatives, files."""
