"""Made-up areas as large as Sweden: 6,160 areas in 290 places, 14 years, four groups."""

from __future__ import annotations

import numpy as np

AREAS, PLACES, YEARS, GROUPS = 6160, 290, 14, 4


def country(seed: int = 1) -> dict[str, np.ndarray]:
    """Columns over all areas and years: place and year (`place_year` numbers the pairs), counts, land area."""
    random = np.random.default_rng(seed)
    place = np.sort(np.concatenate([np.repeat(np.arange(PLACES), 5), random.integers(0, PLACES, AREAS - 5 * PLACES)]))
    mix = random.dirichlet([6, 2, 1, 1], AREAS)
    counts = np.concatenate([_year(random, mix) for _ in range(YEARS)])
    year = np.repeat(np.arange(YEARS), AREAS)
    land = np.tile(random.gamma(1.2, 3.0, AREAS), YEARS)
    return {"place_year": np.tile(place, YEARS) * YEARS + year, "counts": counts, "land": land}


def large(areas: int, groups: int, seed: int = 1) -> np.ndarray:
    """Counts of one large place, (areas, groups)."""
    random = np.random.default_rng(seed)
    return random.poisson(1600 * random.dirichlet(np.ones(groups), areas)).astype(float)


def _year(random: np.random.Generator, mix: np.ndarray) -> np.ndarray:
    people = random.integers(700, 2700, AREAS)
    return random.poisson(people[:, None] * mix).astype(float)
