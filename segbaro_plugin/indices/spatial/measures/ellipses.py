"""Deviational ellipses of two groups (Wong 1999)."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, SWAPPING, Dimension
from ...engine.option import MeasureError
from ...engine.places import Places
from ...engine.rounding import SHARES
from ..engine.distances import Distances
from ..neighbours.tiles import Cancelled

STEPS = 100_001
"""Chords that are added up: the share of overlap is right to about eight digits."""


@measure(
    "ellipse_segregation",
    name=Text("Deviational ellipse index DEI", "Index för standardavvikelseellipser DEI"),
    dimension=Dimension.CLUSTERING,
    formula="1 − area(ellipse x ∩ ellipse y) / area(ellipse x ∪ ellipse y)",
    reference="Wong 1999",
    inputs=("x", "y", "distances"),
    invariances=(SCALING, SWAPPING),
    no_value=Text(
        "a group lives along a line or at a single point", "en av grupperna bor längs en linje eller i en punkt"
    ),
    meaning=Text(
        "How little the ellipses of one standard deviation around the two groups overlap.",
        "Hur lite ellipserna på en standardavvikelse kring de två grupperna överlappar.",
    ),
)
def ellipse_segregation(x: Floats, y: Floats, distances: Distances, places: Places) -> Floats:
    """DEI (Wong 1999): counts of shape (areas,) -> (places,), 0 to 1; NaN where a group lies on a line or a point."""
    if distances.position.shape[1] != 2:
        raise MeasureError(
            "Ellipses need projected coordinates; reproject the layer, in Sweden to SWEREF 99 TM (EPSG:3006).",
            "Ellipser behöver en plan karta; omprojicera lagret, i Sverige till SWEREF 99 TM (EPSG:3006).",
        )
    ours, theirs = (_moments(column, distances.position, places) for column in (x, y))
    overlaps = np.empty(places.count)
    for place, (group, other) in enumerate(zip(zip(*ours, strict=True), zip(*theirs, strict=True), strict=True)):
        if not distances.proceed(place / places.count):
            raise Cancelled
        overlaps[place] = _overlap(*group, *other)
    return 1.0 - overlaps


def _moments(people: Floats, position: Floats, places: Places) -> tuple[Floats, Floats]:
    """The mean and the covariance of where people live: (places, 2) and (places, 2, 2)."""
    share = places.share(people)[:, None]
    mean = places.sum(share * position)
    away = position - places.spread(mean)
    return mean, places.sum(share[:, :, None] * away[:, :, None] * away[:, None, :])


def _overlap(mean: Floats, spread: Floats, other_mean: Floats, other_spread: Floats) -> float:
    """Intersection through union of two ellipses; the first becomes the unit circle, chords are added up."""
    if _flat(spread) or _flat(other_spread):
        return float("nan")
    to_circle = np.linalg.inv(np.linalg.cholesky(spread))
    centre, second = to_circle @ (other_mean - mean), to_circle @ other_spread @ to_circle.T
    angle = np.linspace(-np.pi / 2, np.pi / 2, STEPS)
    width = np.sqrt(second[0, 0])
    low, high = max(-1.0, centre[0] - width), min(1.0, centre[0] + width)
    # Steps grow dense towards both ends, where one of the two closes as a root does.
    at = (low + high) / 2 + max(high - low, 0.0) / 2 * np.sin(angle)
    half = np.sqrt(np.maximum(1 - at**2, 0.0))
    along = (at - centre[0]) / np.sqrt(second[0, 0])
    middle = centre[1] + second[0, 1] / np.sqrt(second[0, 0]) * along
    reach = np.sqrt(np.maximum(1 - along**2, 0.0) * np.linalg.det(second) / second[0, 0])
    chord = np.maximum(np.minimum(half, middle + reach) - np.maximum(-half, middle - reach), 0.0)
    shared = (chord * np.cos(angle)).sum() * (angle[1] - angle[0]) * max(high - low, 0.0) / 2
    return float(shared / (np.pi + np.pi * np.sqrt(np.linalg.det(second)) - shared))


def _flat(spread: Floats) -> bool:
    """Whether people live on a line or a point, as far as rounding can say."""
    return not np.linalg.det(spread) > SHARES * np.trace(spread) ** 2
