"""The k nearest people of each area (Östh, Clark & Malmberg 2015), for several k in one search.

The areas are taken in by distance, the own area first. Areas at the same distance are one ring: the ring in which k
is reached is split in proportion, so that exactly k people are counted and the order of the rows does not matter.
With a mass of 1 an area instead of people these are the k nearest areas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ....array_types import Floats
from ...engine.places import Places
from .nearest_lattice import as_lattice, walk_lattice
from .nearest_walk import walk_tree
from .tiles import Proceed, always

ENOUGH = 1e-12


@dataclass(frozen=True)
class Bespoke:
    """Bespoke neighbourhoods for several k.

    sums: people of each column in them, (k, areas, columns). people: how many they hold, (k, areas), less than k
    where the whole place has fewer. radius: the distance in km to the last ring, (k, areas), NaN where the place has
    fewer than k people.
    """

    sums: Floats
    people: Floats
    radius: Floats


def nearest_people(
    position: Floats,
    people: Floats,
    columns: Floats,
    sizes: Sequence[float],
    places: Places,
    proceed: Proceed = always,
) -> Bespoke:
    """The k nearest people of each area, for each k of `sizes`, within its place.

    Args:
        position: of shape (areas, 2 or 3), km, sorted by place.
        people: the mass that is counted up to k, (areas,).
        columns: what is summed up, (areas, columns).

    Raises:
        Cancelled: when `proceed` says so; it is asked many times a second.
    """
    shape = (len(sizes), people.size)
    bespoke = Bespoke(np.zeros((*shape, columns.shape[1])), np.zeros(shape), np.full(shape, np.nan))
    for start, size in zip(places.starts.tolist(), places.sizes.tolist(), strict=True):
        of_place = slice(start, start + size)
        part = Bespoke(bespoke.sums[:, of_place], bespoke.people[:, of_place], bespoke.radius[:, of_place])
        _one_place(position[of_place], people[of_place], columns[of_place], np.asarray(sizes, float), part, proceed)
    return bespoke


def _one_place(
    position: Floats, people: Floats, columns: Floats, sizes: Floats, bespoke: Bespoke, proceed: Proceed
) -> None:
    """Fills `bespoke` for the areas of one place."""
    everybody = people.sum()
    for k in np.flatnonzero(sizes > everybody * (1 + ENOUGH)):
        bespoke.people[k], bespoke.sums[k] = everybody, columns.sum(axis=0)
    reached = np.flatnonzero(sizes <= everybody * (1 + ENOUGH))
    reached = reached[np.argsort(sizes[reached])]
    if not reached.size:
        return
    mass = np.column_stack([people, columns])
    wanted = np.minimum(sizes[reached], everybody * (1 - ENOUGH))
    lattice = as_lattice(position)
    if lattice is None:
        sums, radius = walk_tree(position, mass, wanted, proceed)
    else:
        sums, radius = walk_lattice(lattice, mass, wanted, proceed)
    bespoke.people[reached], bespoke.sums[reached], bespoke.radius[reached] = sums[..., 0], sums[..., 1:], radius
