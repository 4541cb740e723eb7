"""Areal interpolation: values of source areas carried to target areas by how much of each source lies in each target.

By square kilometres it is areal weighting (Goodchild and Lam 1980, Geo-Processing 1, p. 297), which takes people to
live evenly over an area; by people counted in points or small cells it is dasymetric (Eicher and Brewer 2001,
Cartography and Geographic Information Science 28, p. 125).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ..model.tidy import Status
from .share_rules import ranks

Positions = NDArray[np.intp]
Statuses = NDArray[np.object_]


@dataclass(frozen=True)
class Overlaps:
    """What sources and targets have in common, in km² or people.

    source, target: row numbers of each pair, (pairs,). size: of what the two have in common, (pairs,).
    sources, targets: size of each whole area, (sources,) and (targets,).
    """

    source: Positions
    target: Positions
    size: Floats
    sources: Floats
    targets: Floats

    def turned(self) -> Overlaps:
        """The same seen from the targets."""
        return Overlaps(self.target, self.source, self.size, self.targets, self.sources)


@dataclass(frozen=True)
class Weights:
    """Where each source goes.

    source, target: row numbers of each pair, (pairs,). share: of the source that goes to the target, (pairs,).
    inside: share of each source that lies in targets, (sources,); above 1 where targets overlap.
    covered: share of each target that lies in sources, (targets,); above 1 where sources overlap.
    """

    source: Positions
    target: Positions
    share: Floats
    inside: Floats
    covered: Floats


def weights(overlaps: Overlaps, sliver: float = 0.0) -> Weights:
    """Each source shared out over its targets by size.

    sliver: a pair that is less than this share of both its areas is a boundary drawn twice and left out; the source's
    other pairs get what it held. Less than this outside is not outside, less than this uncovered is covered.
    """
    kept = no_slivers(overlaps, sliver)
    inside = _nearly_one(_share_of(overlaps.sources, overlaps.source, overlaps.size), sliver)
    covered = _nearly_one(_share_of(overlaps.targets, overlaps.target, overlaps.size), sliver)
    source, target, size = overlaps.source[kept], overlaps.target[kept], overlaps.size[kept]
    left = sums_at(source, size, len(overlaps.sources))
    share = size / left[source] * inside[source]
    met = sums_at(target, size, len(overlaps.targets)) > 0
    return Weights(source, target, share, np.where(left > 0, inside, 0.0), np.where(met, covered, 0.0))


def no_slivers(overlaps: Overlaps, sliver: float) -> NDArray[np.bool_]:
    """Which pairs truly overlap, (pairs,): what they have in common is at least this share of the smaller of them."""
    smaller = np.minimum(overlaps.sources[overlaps.source], overlaps.targets[overlaps.target])
    return overlaps.size >= sliver * smaller


def sums_at(position: Positions, values: Floats, places: int) -> Floats:
    """The sum of the values at each of the places 0 to `places` - 1, (places,)."""
    return np.bincount(position, values, places).astype(np.float64)


def _share_of(wholes: Floats, position: Positions, sizes: Floats) -> Floats:
    """The sum of the sizes at each position as a share of its whole; 0 where the whole is nothing."""
    parts = sums_at(position, sizes, len(wholes))
    return np.divide(parts, wholes, out=np.zeros_like(wholes), where=wholes > 0)


def _nearly_one(shares: Floats, limit: float) -> Floats:
    return np.where(np.abs(1 - shares) < limit, 1.0, shares)


def by_people(people: Overlaps, area: Weights) -> Weights:
    """The weights by people, and those by area for the sources and targets in which nobody was counted."""
    peopled, bare = weights(people), people.sources == 0
    rest = bare[area.source]
    return Weights(
        np.concatenate([peopled.source, area.source[rest]]),
        np.concatenate([peopled.target, area.target[rest]]),
        np.concatenate([peopled.share, area.share[rest]]),
        np.where(bare, area.inside, peopled.inside),
        np.where(people.targets == 0, area.covered, peopled.covered),
    )


@dataclass(frozen=True)
class Column:
    """Values with what is known of them; a number stands only where the status is "ok"."""

    values: Floats
    statuses: Statuses


def carried_counts(counts: Column, given: Weights) -> Column:
    """The counts by target: of each source the share that lies in the target.

    A target of which any source is missing or suppressed is so itself: a smaller sum would look like a count.
    """
    parts = np.nan_to_num(counts.values)[given.source] * given.share
    sums = sums_at(given.target, parts, len(given.covered))
    return _known(sums, _worst(counts.statuses, given))


def carried_means(means: Column, importance: Column, given: Weights) -> Column:
    """The mean of the sources in each target, each by its importance (people) times the share in the target.

    This is exact only where the importance is evenly spread within the sources. Where it is 0 throughout, the mean of
    nobody is not applicable.
    """
    weight = np.nan_to_num(importance.values)[given.source] * given.share
    targets = len(given.covered)
    below = sums_at(given.target, weight, targets)
    above = sums_at(given.target, weight * np.nan_to_num(means.values)[given.source], targets)
    asked = np.where(importance.values == 0, Status.OK.value, means.statuses)  # nobody there: the mean is not needed
    both = _worse(_worst(asked, given), _worst(importance.statuses, given))
    return ratio(Column(above, both), Column(below, both))


def ratio(above: Column, below: Column, times: float = 1.0) -> Column:
    """above / below, not applicable where that is divided by 0."""
    status = _worse(above.statuses, below.statuses)
    status = np.where((status == Status.OK.value) & ~(below.values > 0), Status.NOT_APPLICABLE.value, status)
    whole = np.where(below.values > 0, below.values, 1.0)
    return _known(times * above.values / whole, status)


def masked(column: Column, where: NDArray[np.bool_]) -> Column:
    """The column, missing where it says so; what is suppressed there stays so."""
    missing = np.full(len(where), Status.MISSING.value, dtype=object)
    return _known(column.values, np.where(where, _worse(column.statuses, missing), column.statuses))


def _known(values: Floats, statuses: Statuses) -> Column:
    return Column(np.where(statuses == Status.OK.value, values, np.nan), statuses)


_ORDER = ranks()
_NAMES = np.array(list(_ORDER), dtype=object)


def _ranked(statuses: NDArray[Any]) -> Positions:
    return np.array([_ORDER[status] for status in statuses], dtype=np.intp)


def _worst(statuses: Statuses, given: Weights) -> Statuses:
    """Of each target the status that weighs most among its sources.

    A target that sources cover without sending it anyone is known to have nobody; one that lies outside is missing.
    """
    lone = np.where(given.covered > 0, Status.OK.value, Status.MISSING.value)
    worst = _ranked(lone)
    np.minimum.at(worst, given.target, _ranked(statuses)[given.source])
    return _NAMES[worst]


def _worse(one: Statuses, other: Statuses) -> Statuses:
    return _NAMES[np.minimum(_ranked(one), _ranked(other))]
