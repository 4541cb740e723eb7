"""Hit areas of the bars of a ranking, a histogram and the area types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ....array_types import Floats
from ..kinds.distribution import bin_edges
from .hit_areas import Box

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle


def ranking_hits(figure: Figure, ids: Sequence[Sequence[int]]) -> Sequence[Box]:
    """One hit area per bar of a ranking, across the full width; ids: the features of each area."""
    hit_areas = []
    for bar in figure.axes[0].containers:
        drawn = _box(bar.patches[0], frozenset(ids[int(bar.get_label())]))
        hit_areas.append(drawn._replace(left=0.0, right=1.0))
    return hit_areas


def distribution_hits(figure: Figure, values: Floats, limits: Floats, ids: Sequence[Sequence[int]]) -> Sequence[Box]:
    """One hit area per bar of a histogram, as high as the axes and with the areas of all classes."""
    axes = figure.axes[0]
    room = axes.get_position()
    bars = axes.containers[0].patches if axes.containers else []
    hit_areas = []
    for bar, rows in zip(bars, _bins(values, bin_edges(values, limits)), strict=True):
        drawn = _box(bar, frozenset(id for row in rows for id in ids[row]))
        hit_areas.append(drawn._replace(top=1 - room.y1, bottom=1 - room.y0))
    return [hit_area for hit_area in hit_areas if hit_area.features]


def area_type_hits(figure: Figure, areas: Callable[[int, int], frozenset[int]]) -> Sequence[Box]:
    """One hit area per segment of the area-type bars; areas: the features of a type (0: none) in the n-th year."""
    return [
        _box(part, areas(int(bar.get_label()), place))
        for bar in figure.axes[0].containers
        for place, part in enumerate(bar.patches)
        if part.get_height() > 0  # and not NaN, as in a year that is not complete
    ]


def _box(bar: Rectangle, features: frozenset[int]) -> Box:
    """The rectangle of a drawn bar."""
    figure = bar.axes.figure
    drawn = bar.get_window_extent()
    wide, high = figure.bbox.width, figure.bbox.height
    return Box(drawn.x0 / wide, 1 - drawn.y1 / high, drawn.x1 / wide, 1 - drawn.y0 / high, features)


def _bins(values: Floats, edges: Floats) -> Iterator[list[int]]:
    """The rows in each bin between these edges, as in numpy's histogram: the last bin includes its upper edge."""
    n = max(0, edges.size - 1)
    bins = np.minimum(np.searchsorted(edges, values, side="right") - 1, n - 1)
    bins[~np.isfinite(values)] = -1
    for place in range(n):
        yield np.flatnonzero(bins == place).tolist()
