"""Distortion: how far a neighbourhood must grow until it is as mixed as the whole place."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats, Indices
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension, Scope
from ...engine.option import Option
from ...engine.places import Places
from ...engine.rounding import SAME
from ...engine.shares import ratio
from ..engine.distances import Distances
from ..neighbours.nearest_neighbours import PointSearch
from ..neighbours.tiles import Cancelled

CELLS = 1_000_000
"""How many neighbours are looked at before the user may cancel."""
NODES = 64
AGAINST = Option(
    "against",
    Text("Measured against", "Mätt mot"),
    "nothing",
    choices=("nothing", "extreme"),
    meaning=Text(
        "nothing: not normalised. extreme: divided by what the most isolated person of the smallest group would see "
        "if each group lived separately and the smallest were met first (Olteanu et al. 2019).",
        "nothing: som det är. extreme: dividerat med vad den mest isolerade personen i den minsta gruppen skulle se om "
        "varje grupp bodde för sig, den minsta först (Olteanu m.fl. 2019).",
    ),
)


@measure(
    "local_distortion",
    name=Text("Distortion coefficient", "Avvikelsekoefficient (distorsion)"),
    dimension=Dimension.LOCAL,
    formula="(1/n) Σⱼ KL(composition of the j nearest areas, P)",
    reference="Olteanu et al. 2019",
    inputs=("counts", "distances"),
    range=(0.0, float("inf")),
    options=(AGAINST,),
    invariances=(SCALING,),
    meaning=Text(
        "How much the people around the area differ from the whole place, averaged outwards from the area.",
        "Hur olika hela kommunen människorna omkring är, i genomsnitt på vägen ut från området.",
    ),
    scope=Scope.AREA,
    averages_to="global_distortion",
)
def local_distortion(counts: Floats, distances: Distances, places: Places, against: str) -> Floats:
    """Mean divergence of growing neighbourhoods (Olteanu et al. 2019): (areas, groups) -> (areas,).

    Areas at the same distance are taken in together.
    """
    divergence = np.zeros(len(counts))
    for start, size in zip(places.starts.tolist(), places.sizes.tolist(), strict=True):
        whole = counts[start : start + size]
        search = PointSearch(distances.position[start : start + size])
        block = max(1, CELLS // size)
        for first in range(0, size, block):
            if not distances.proceed((start + first) / len(counts)):
                raise Cancelled
            rows = np.arange(first, min(first + block, size))
            divergence[start + rows] = _mean_divergence(search, rows, whole)
    totals = places.sum(counts)
    most = extreme(totals / totals.sum(axis=1, keepdims=True)) if against == "extreme" else np.ones(places.count)
    return divergence / places.spread(most)


def extreme(whole: Floats) -> Floats:
    """The distortion that nobody exceeds: shares of groups (places, groups) -> (places,).

    The walk begins with the smallest group, the mean is over people. When the share s of all people has been met, so
    much of it the group k that begins at s = a, the divergence is (1 − a/s) ln((s − a)/Pₖ) − ln s.
    """
    nodes, weights = np.polynomial.legendre.leggauss(NODES)  # type: ignore[no-untyped-call]
    u, weight = (1 + nodes) / 2, weights / 2
    share = np.sort(whole, axis=1)
    before = (np.cumsum(share, axis=1) - share)[..., None]
    met = before + share[..., None] * u**4  # dense where a group begins, as the logarithm falls steeply there
    met = np.where(met > 0, met, 1.0)  # a group that is not there adds nothing
    divergence = (1 - before / met) * np.log(u**4) - np.log(met)
    whole_way: Floats = (divergence * 4 * share[..., None] * u**3 * weight).sum(axis=(1, 2))
    return whole_way


@measure(
    "global_distortion",
    name=Text("Global distortion", "Global avvikelsekoefficient (distorsion)"),
    dimension=Dimension.MULTIGROUP,
    formula="Σ (tᵢ/T) Δᵢ,  Δ the distortion coefficients",
    reference="Olteanu et al. 2019; de Bézenac et al. 2022",
    inputs=("counts", "distances"),
    range=(0.0, float("inf")),
    options=(AGAINST,),
    invariances=(SCALING,),
    meaning=Text(
        "The distortion that an average person sees; 0 when all surroundings are like the whole place.",
        "Den avvikelse som en genomsnittlig person ser: 0 när varje omgivning är som hela kommunen.",
    ),
)
def global_distortion(counts: Floats, distances: Distances, places: Places, against: str) -> Floats:
    """The mean of local distortion over people (Olteanu et al. 2019): (areas, groups) -> (places,)."""
    t = counts.sum(axis=1)
    return places.sum(t * local_distortion(counts, distances, places, against)) / places.sum(t)


def _mean_divergence(search: PointSearch, rows: Indices, counts: Floats) -> Floats:
    apart, near = search.nearest(rows, len(counts))
    ends = _end_of_ring(apart)
    people = np.cumsum(counts.sum(axis=1)[near], axis=1)
    overall = counts.sum(axis=0) / counts.sum()
    divergence = np.zeros(apart.shape)
    for group, share in zip(counts.T, overall, strict=True):
        if share > 0:
            met = np.take_along_axis(np.cumsum(group[near], axis=1) / people, ends, axis=1)
            divergence += met * np.log(np.where(met > 0, ratio(met, np.full(met.shape, share)), 1.0))
    mean: Floats = np.maximum(divergence, 0.0).mean(axis=1)
    return mean


def _end_of_ring(apart: Floats) -> Indices:
    """The last neighbour that is as far off as each one, of the same shape."""
    size = apart.shape[1]
    last = np.append(apart[:, 1:], np.full((len(apart), 1), np.inf), axis=1) > apart * (1 + SAME)
    where = np.where(last, np.arange(size), size)
    return np.minimum.accumulate(where[:, ::-1], axis=1)[:, ::-1]
