"""Expected M, H and D when group and area are independent (Winship 1977).

M and H are means over random tables. D is a sum over areas, so the mean deviations of single areas give it in closed
form.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.draws import DRAWS, SEED, Whole, hypergeometric, mean_over_draws, multinomial
from ..engine.measure import SWAPPING, Dimension
from ..engine.null_models import NULL
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import ratio
from .diversity import INFINITE, mutual_information
from .multigroup import multigroup_h

MARGINS = Option(
    "margins",
    Text("What stays fixed", "Vad som ligger fast"),
    "areas_and_groups",
    choices=("areas_and_groups", "total"),
    meaning=Text(
        "areas_and_groups: the sizes of both; people swap homes (Patefield 1981). total: all people are resampled "
        "with the shares of areas and groups as probabilities (Elbers 2021).",
        "areas_and_groups: personerna byter bostad med varandra (Patefield 1981). total: alla personer dras på nytt "
        "med områdenas och gruppernas andelar som sannolikheter (Elbers 2021).",
    ),
)


@measure(
    "expected_mutual_information",
    name=Text("M expected by chance", "Förväntat M vid slumpmässig fördelning"),
    dimension=Dimension.MULTIGROUP,
    formula="mean of M over tables in which areas and groups are independent",
    reference="Winship 1977; Elbers 2021",
    inputs=("counts",),
    range=(0.0, INFINITE),
    options=(MARGINS, DRAWS, SEED),
    meaning=Text(
        "The expected M if people were distributed at random over areas of these sizes.",
        "Det M som skulle uppstå om befolkningen vore slumpmässigt fördelad i områden av dessa storlekar.",
    ),
)
def expected_mutual_information(counts: Floats, places: Places, margins: str, draws: int, seed: int) -> Floats:
    """E[M] (Elbers 2021) in natural logarithms: counts of shape (areas, groups) -> (places,)."""
    tables = _tables(counts, places, margins, seed)
    return mean_over_draws(lambda n: mutual_information(tables(n), places, "natural"), draws, counts.size)


@measure(
    "expected_multigroup_h",
    name=Text("H expected by chance", "Förväntat H vid slumpmässig fördelning"),
    dimension=Dimension.MULTIGROUP,
    formula="mean of H over tables in which areas and groups are independent",
    reference="Winship 1977; Elbers 2021",
    inputs=("counts",),
    options=(MARGINS, DRAWS, SEED),
    meaning=Text(
        "The expected H if people were distributed at random over areas of these sizes.",
        "Det H som skulle uppstå om befolkningen vore slumpmässigt fördelad i områden av dessa storlekar.",
    ),
)
def expected_multigroup_h(counts: Floats, places: Places, margins: str, draws: int, seed: int) -> Floats:
    """E[H] (Elbers 2021): counts of shape (areas, groups) -> (places,), 0 to 1."""
    tables = _tables(counts, places, margins, seed)
    return mean_over_draws(lambda n: multigroup_h(tables(n), places), draws, counts.size)


def _tables(counts: Floats, places: Places, margins: str, seed: int) -> Callable[[int], Floats]:
    """What makes n random tables of whole people, (areas, n, groups)."""
    random = np.random.default_rng(seed)
    people = np.rint(counts).astype(np.int64)
    make = _moved if margins == "areas_and_groups" else _redrawn
    return lambda n: make(people, places, n, random).astype(float)


def _moved(people: Whole, places: Places, n: int, random: np.random.Generator) -> Whole:
    """Tables with the totals of all areas and groups as they are."""
    room = np.repeat(people.sum(axis=1)[:, None], n, axis=1)
    groups = []
    for members in places.sum(people).T[:-1]:
        groups.append(hypergeometric(np.repeat(members[:, None], n, axis=1), room, places, random))
        room = room - groups[-1]
    return np.stack([*groups, room], axis=-1)


def _redrawn(people: Whole, places: Places, n: int, random: np.random.Generator) -> Whole:
    """Tables of as many people, each drawing an area and, whatever it is, a group."""
    totals = places.sum(people)
    size = np.repeat(totals.sum(axis=1)[:, None], n, axis=1)
    left = multinomial(size, people.sum(axis=1).astype(float), places, random)
    remaining = np.cumsum(totals[:, ::-1], axis=1)[:, ::-1]
    groups = []
    for chance in ratio(totals, remaining).T[:-1]:
        groups.append(random.binomial(left, places.spread(chance)[:, None]))
        left = left - groups[-1]
    return np.stack([*groups, left], axis=-1)


@measure(
    "expected_dissimilarity",
    name=Text("Dissimilarity expected by chance E[D]", "Förväntat olikhetsindex E[D] vid slumpmässig fördelning"),
    dimension=Dimension.EVENNESS,
    formula="Σ E|xᵢ − tᵢP| / (2 T P (1 − P))",
    reference="Cortese, Falk & Cohen 1976; Winship 1977",
    options=(NULL,),
    invariances=(SWAPPING,),
    meaning=Text(
        "The expected D if people were distributed at random over areas of these sizes.",
        "Det D som skulle uppstå om befolkningen vore slumpmässigt fördelad i områden av dessa storlekar.",
    ),
)
def expected_dissimilarity(x: Floats, y: Floats, places: Places, null: str) -> Floats:
    """E[D] (Winship 1977): counts of shape (areas,), rounded to whole people -> (places,), 0 to 1."""
    t = np.rint(x) + np.rint(y)
    group, total = places.sum(np.rint(x)), places.sum(t)
    deviation = _binomial if null == "binomial" else _hypergeometric
    away = deviation(t, places.spread(group), places.spread(total))
    share = group / total
    return places.sum(away) / (2 * total * share * (1 - share))


def _binomial(t: Floats, group: Floats, total: Floats) -> Floats:
    """E|x − tp| of a binomial x (de Moivre): 2 m (1 − p) Pr(m), m the first whole number above tp."""
    from scipy.stats import binom

    share = group / total
    m = np.floor(t * share) + 1
    return 2 * m * (1 - share) * binom.pmf(m, t, share)


def _hypergeometric(t: Floats, group: Floats, total: Floats) -> Floats:
    """E|x − tp| of a hypergeometric x: 2 m (T − X − t + m) / T · Pr(m), m the first whole number above tp."""
    from scipy.stats import hypergeom

    m = np.floor(t * group / total) + 1
    return 2 * m * (total - group - t + m) / total * hypergeom.pmf(m, total, group, t)
