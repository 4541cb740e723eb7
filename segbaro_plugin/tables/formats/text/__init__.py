"""Readers of text: separators, json, PC-Axis, and the encodings that text is in."""
