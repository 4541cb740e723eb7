"""Layouts, atlases and their files."""
