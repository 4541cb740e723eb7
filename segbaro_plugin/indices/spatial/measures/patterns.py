"""Spatial patterns of areas by contiguity: how connected the areas of a group are."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import Dimension
from ...engine.option import Option
from ...engine.places import Places
from ...engine.shares import ratio
from ...measures.exposure import ONE_AREA
from ...measures.local import location_quotient_z
from ..engine.contiguity import Contiguity
from ..neighbours.tiles import Cancelled, Proceed
from ..neighbours.weights import Weights
from .autocorrelation import over_represented
from .contiguity_measures import NEIGHBOURS

CELLS = 250_000
"""How many steps are counted before the user may cancel."""


@measure(
    "spatial_proximity_profile",
    name=Text("Spatial proximity profile", "Rumslig närhetsprofil"),
    dimension=Dimension.CLUSTERING,
    formula="[P − ∫₀ᴾ η + ∫ᴾ¹ η] / (1 − P),  η(θ) = (k² − k) / Σ δᵢⱼ over the k areas with pᵢ ≥ θ",
    reference="Hong & Sadahiro 2014",
    inputs=("x", "t", "contiguity"),
    range=(-float("inf"), float("inf")),
    options=(NEIGHBOURS,),
    no_value=ONE_AREA,
    meaning=Text(
        "How connected the areas with a high share of the group are, counted in steps across borders.",
        "Hur sammanhängande områdena där gruppens andel är hög är, räknat i steg över gränser.",
    ),
)
def spatial_proximity_profile(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """The area of the profile (Hong & Sadahiro 2014): counts of shape (areas,) -> (places,).

    δ is the number of steps between two areas over the whole place. η is a step function of the threshold θ, so the
    integrals are exact sums. Areas with no way between them make η 0 from the threshold on at which both are in.
    """
    weights = contiguity.touching(neighbours)
    whole = places.sum(x) / places.sum(t)
    whole = np.where((places.sizes > 1) & (whole > 0), whole, np.nan)  # nobody, and one area, are connected with none
    profiles = []
    for place, (start, size) in enumerate(zip(places.starts.tolist(), places.sizes.tolist(), strict=True)):
        rows = np.arange(start, start + size)
        share, near = ratio(x[rows], t[rows]), weights.among(rows)
        profiles.append(_profile(share, near, float(whole[place]), contiguity.proceed))
    return np.array(profiles)


def _profile(share: Floats, weights: Weights, whole: float, proceed: Proceed) -> float:
    order = np.argsort(-share, kind="stable")
    sums = _steps_to_earlier(weights.among(order), proceed).cumsum()
    share = share[order]
    k = np.arange(1, share.size + 1)
    eta = ratio(2 * (k * k - k) / 2, 2 * sums)
    top, bottom = share, np.append(share[1:], 0.0)  # η holds for thresholds from the next share up to this one
    below = np.minimum(top, whole) - np.minimum(bottom, whole)
    above = np.maximum(top, whole) - np.maximum(bottom, whole)
    return float((whole - (eta * below).sum() + (eta * above).sum()) / (1 - whole))


def _steps_to_earlier(weights: Weights, proceed: Proceed) -> Floats:
    """For each area the sum of steps to all areas before it; infinite where there is no way: (areas,)."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    graph = csr_matrix((np.ones_like(weights.value), weights.column, weights.starts), (weights.size, weights.size))
    total = np.zeros(weights.size)
    block = max(1, CELLS // weights.size)
    for start in range(0, weights.size, block):
        if not proceed(start / weights.size):
            raise Cancelled
        rows = np.arange(start, min(start + block, weights.size))
        steps = dijkstra(graph, unweighted=True, indices=rows)
        total[rows] = np.where(np.arange(weights.size) < rows[:, None], steps, 0.0).sum(axis=1)
    return total


@measure(
    "cluster_ratio",
    name=Text(
        "Cluster ratio (contiguous clusters per over-represented area)",
        "Klusterkvot (sammanhängande kluster per överrepresenterat område)",
    ),
    dimension=Dimension.CLUSTERING,
    formula="contiguous clusters of areas with z > 2.57 / number of such areas",
    reference="Louf & Barthelemy 2016",
    inputs=("x", "t", "contiguity"),
    options=(
        NEIGHBOURS,
        Option(
            "beyond",
            Text("Standard deviations", "Standardavvikelser"),
            2.57,
            least=0.0,
            most=100.0,
            meaning=Text(
                "An area counts when the group is over-represented by more than this.",
                "Ett område räknas när gruppen är överrepresenterad med mer än så.",
            ),
        ),
    ),
    no_value=Text(
        "the group is not over-represented by that much in any area",
        "gruppen är inte så överrepresenterad i något område",
    ),
    meaning=Text(
        "1 when the areas where the group is over-represented are all separate, towards 0 when they form one cluster.",
        "1 när områdena där gruppen är överrepresenterad ligger åtskilda, mot 0 när de hänger ihop.",
    ),
)
def cluster_ratio(
    x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, beyond: float
) -> Floats:
    """Clusters per over-represented area (Louf & Barthelemy 2016): counts of shape (areas,) -> (places,), 0 to 1."""
    over = (location_quotient_z(x, t, places) > beyond) & (over_represented(x, t, places) == 1)
    weights = contiguity.touching(neighbours)
    joined = weights.where(over[weights.row] & over[weights.column])
    first = _smallest_connected(joined) == np.arange(over.size)
    return places.sum((first & over).astype(float)) / places.sum(over.astype(float))


def _smallest_connected(weights: Weights) -> np.ndarray:  # type: ignore[type-arg]
    """The smallest number among the areas that each area is connected with, itself included: (areas,)."""
    label = np.arange(weights.size)
    while True:
        lower = label.copy()
        np.minimum.at(lower, weights.row, label[weights.column])
        lower = lower[lower]
        if np.array_equal(lower, label):
            return label
        label = lower
