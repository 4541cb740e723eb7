"""Boundaries of areas from a WFS: what is asked for, page by page, and whether all has come."""
