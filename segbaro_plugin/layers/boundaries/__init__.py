"""Boundaries that a service sent, as a layer of valid polygons; municipalities and counties dissolved from them."""
