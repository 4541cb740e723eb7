"""The walk outwards to the k nearest people among points anywhere."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ...engine.places import Places
from .nearest_neighbours import BLOCK, PointSearch
from .nearest_walk import walk_out
from .tiles import Proceed, Tiles


def walk_tree(position: Floats, mass: Floats, sizes: Floats, proceed: Proceed) -> tuple[Floats, Floats]:
    """As `nearest_walk.walk_out`, for points: `position` of shape (areas, 2 or 3), km; no k more than all people."""
    tiles = Tiles(position, Places(np.zeros(len(mass), np.intp)), BLOCK)
    ends = zip(tiles.starts.tolist(), tiles.ends.tolist(), strict=True)
    return walk_out(PointSearch(position), (tiles.order[start:end] for start, end in ends), mass, sizes, proceed)
