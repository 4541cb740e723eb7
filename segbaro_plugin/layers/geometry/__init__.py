"""From geometry to numbers: points, areas, perimeters and borders."""
