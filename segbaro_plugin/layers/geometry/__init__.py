"""Geometry to numbers: points, sizes, perimeters and borders."""
