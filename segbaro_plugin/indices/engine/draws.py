"""Random allocation of people to the areas of all places at once, many draws at a time.

A number of people is spread over the areas of a place by halving: first between the two halves of the areas, then
within each half, and so on. All places and draws take each step together, so there are log₂(n) steps in all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats, Indices
from ...words import Text
from .option import Option
from .places import Places

Whole = NDArray[np.int64]
Halving = Callable[[Whole, Floats, Floats], Whole]
CELLS = 4_000_000

DRAWS = Option("draws", Text("Number of draws", "Antal dragningar"), 500, least=1, most=1_000_000)
SEED = Option(
    "seed",
    Text("Seed", "Slumptalsfrö"),
    0,
    least=0,
    most=2**32 - 1,
    meaning=Text(
        "The same seed gives the same value for the same data. All places in a run share one sequence of draws, so a "
        "place computed alone gets different draws.",
        "Samma frö ger samma värde för samma data. Dragningarna i en körning går genom alla dess kommuner, så en "
        "kommun för sig får andra dragningar.",
    ),
)


def blocks(draws: int, areas: int) -> Iterator[int]:
    """How many draws to make at a time, so that no array grows beyond `CELLS` numbers."""
    size = max(1, CELLS // max(areas, 1))
    while draws > 0:
        yield min(size, draws)
        draws -= size


def mean_over_draws(value: Callable[[int], Floats], draws: int, areas: int) -> Floats:
    """The mean of `value(n)` of shape (places, n) over all draws: -> (places,)."""
    total = sum(value(n).sum(axis=-1) for n in blocks(draws, areas))
    return np.asarray(total / draws)


def multinomial(people: Whole, weights: Floats, places: Places, random: np.random.Generator) -> Whole:
    """Spreads `people` (places, draws) over areas with probabilities in proportion to `weights` (areas,)."""

    def halve(held: Whole, left: Floats, right: Floats) -> Whole:
        chance = np.clip(left / np.where(left + right > 0, left + right, 1), 0, 1)
        return random.binomial(held, chance[:, None])

    return _spread(people, weights, places, halve)


def hypergeometric(people: Whole, room: Whole, places: Places, random: np.random.Generator) -> Whole:
    """Spreads `people` (places, draws) over areas with `room` for so many, (areas,) or (areas, draws).

    Every person is equally likely to stand in every free place, so the totals of areas and groups stay fixed.
    """

    def halve(held: Whole, left: Floats, right: Floats) -> Whole:
        return random.hypergeometric(left.astype(np.int64), right.astype(np.int64), held)

    wide = np.broadcast_to(room.reshape(room.shape[0], -1), (room.shape[0], people.shape[1]))
    return _spread(people, wide.astype(float), places, halve)


def _spread(people: Whole, weights: Floats, places: Places, halve: Halving) -> Whole:
    """Halves every stretch of areas until each is one area; `people` of shape (places, draws) -> (areas, draws)."""
    starts, held, end = places.starts, people, places.codes.size
    while starts.size < end:
        stops = np.append(starts[1:], end)
        split = stops - starts > 1
        middles = (starts + stops)[split] // 2
        order = np.argsort(np.concatenate([starts, middles]), kind="stable")
        starts = np.concatenate([starts, middles])[order]
        held = _halved(held, split, order, np.add.reduceat(weights, starts, axis=0), halve)
    return held


def _halved(held: Whole, split: NDArray[np.bool_], order: Indices, sums: Floats, halve: Halving) -> Whole:
    """The people of each stretch after one step; `sums` are the weights of the stretches after it."""
    after = np.empty_like(order)
    after[order] = np.arange(order.size)
    lefts, rights = after[: split.size][split], after[split.size :]
    left = halve(held[split], sums[lefts], sums[rights])
    return np.concatenate([_with(held, split, left), held[split] - left])[order]


def _with(held: Whole, split: NDArray[np.bool_], left: Whole) -> Whole:
    changed = held.copy()
    changed[split] = left
    return changed
