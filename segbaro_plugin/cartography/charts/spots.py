"""Where on a drawn chart its areas are, so that a click there can select them on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...indices.places import Floats

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Spot(NamedTuple):
    """A part of the chart, in shares of its width and height from the upper left corner, and the features there."""

    left: float
    top: float
    right: float
    bottom: float
    features: frozenset[int]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def no_spots(_figure: Figure) -> Sequence[Spot]:
    """For charts whose parts are no areas."""
    return ()


def ranking_spots(figure: Figure, ids: Sequence[Sequence[int]]) -> Sequence[Spot]:
    """A spot for each bar of a ranking, over the whole width; ids: the features of each area."""
    axes, high = figure.axes[0], figure.bbox.height
    spots = []
    for bar in axes.containers:
        below, above = (1 - axes.transData.transform((0, end))[1] / high for end in _heights(bar.patches[0]))
        spots.append(Spot(0.0, min(below, above), 1.0, max(below, above), frozenset(ids[int(bar.get_label())])))
    return spots


def distribution_spots(figure: Figure, values: Floats, ids: Sequence[Sequence[int]]) -> Sequence[Spot]:
    """A spot for each bar of a histogram of these values, as high as the axes; its areas are those of all classes."""
    axes, wide = figure.axes[0], figure.bbox.width
    room = axes.get_position()
    bars = axes.containers[0].patches if axes.containers else []
    spots = []
    for bar, rows in zip(bars, _bins(values, len(bars)), strict=True):
        ends = (bar.get_x(), bar.get_x() + bar.get_width())
        left, right = (axes.transData.transform((end, 0))[0] / wide for end in ends)
        spots.append(Spot(left, 1 - room.y1, right, 1 - room.y0, frozenset(id for row in rows for id in ids[row])))
    return [spot for spot in spots if spot.features]


def _heights(bar: object) -> tuple[float, float]:
    return bar.get_y(), bar.get_y() + bar.get_height()  # type: ignore[attr-defined]


def _bins(values: Floats, n: int) -> Iterator[list[int]]:
    """The rows in each of n bins of equal width, as in numpy's histogram: the last one has its upper end."""
    known = values[np.isfinite(values)]
    edges = np.histogram_bin_edges(known, n) if n else known
    bins = np.minimum(np.searchsorted(edges, values, side="right") - 1, n - 1)
    bins[~np.isfinite(values)] = -1
    for place in range(n):
        yield np.flatnonzero(bins == place).tolist()
