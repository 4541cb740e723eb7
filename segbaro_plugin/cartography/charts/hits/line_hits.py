"""Hit areas of lines, with the areas behind each line or behind each of its segments."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ....array_types import Floats
from .hit_areas import HitArea, LineHits

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Features = Collection[int]
MARK = 2.0
"""Half the width of a line with marks, in pixels: of lines that cross or lie on each other the upper one is meant."""


def line_hits(figure: Figure, ids: Sequence[Features]) -> Sequence[HitArea]:
    """Whole lines and isolated points as hit areas; ids: the features of each, empty if it cannot be clicked."""
    parts = []
    for place, points in _lines(figure):
        ends = _pieces(np.repeat(points, 2, axis=0))  # with each point twice, every point is a piece too
        parts.append((ends, [ids[place]] * len(ends)))
    return _line_hits(parts, MARK)


def curve_hits(figure: Figure, ids: Sequence[Sequence[Features]]) -> Sequence[HitArea]:
    """Lines with one step per area as hit areas; ids: the features of each step per line, empty as above."""
    return _line_hits([(_pieces(points), ids[place]) for place, points in _lines(figure)], 0.0)


def _lines(figure: Figure) -> Iterator[tuple[int, Floats]]:
    """The drawn series, topmost first: the index among them, and the points as fractions, shape (points, 2)."""
    known = (line for line in figure.axes[0].lines if line.get_label().isdigit())
    for line in sorted(known, key=lambda one: one.get_zorder())[::-1]:
        shares = line.get_transform().transform(line.get_xydata()) / (figure.bbox.width, figure.bbox.height)
        yield int(line.get_label()), np.column_stack([shares[:, 0], 1 - shares[:, 1]])


def _pieces(points: Floats) -> Floats:
    """The segments between consecutive points, shape (points - 1, 2, 2); NaN where a point is missing."""
    return np.stack([points[:-1], points[1:]], axis=1)


def _line_hits(parts: Sequence[tuple[Floats, Sequence[Features]]], thick: float) -> Sequence[HitArea]:
    """All lines as one hit area; unclickable lines are kept, so that a click on them does not select another line."""
    ends = np.concatenate([np.empty((0, 2, 2)), *(some for some, _ in parts)])
    features = [one for _, some in parts for one in some]
    known = np.flatnonzero(np.isfinite(ends).all(axis=(1, 2))).tolist()
    return [LineHits(ends[known], [features[piece] for piece in known], thick)] if known else ()
