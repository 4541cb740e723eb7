"""Evenness adjusted for contiguity: D less differences between neighbours (Morrill 1991; Wong 1993, 1998)."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, SWAPPING, Dimension
from ...engine.option import Option
from ...engine.places import Places
from ...engine.shares import ratio
from ...measures.evenness import dissimilarity
from ...measures.multigroup import multigroup_dissimilarity
from ..engine.contiguity import Contiguity
from ..neighbours.weights import Weights

NEIGHBOURS = Option(
    "neighbours",
    Text("Neighbours", "Grannar"),
    "rook",
    choices=("rook", "queen"),
    meaning=Text(
        "rook: areas with a common boundary. queen: also areas that only share a point.",
        "rook: områden med gemensam gräns. queen: även områden som bara möts i en punkt.",
    ),
)
STANDARD = Option(
    "standard",
    Text("Weights", "Vikter"),
    "global",
    choices=("global", "rows"),
    meaning=Text(
        "global: each border counts by its weight in the whole place. rows: all areas have the same weight, divided "
        "among their neighbours.",
        "global: varje gräns räknas med sin vikt i hela kommunen. rows: varje område väger lika, med gränserna "
        "fördelade på grannarna.",
    ),
)
PERIMETER = Option(
    "perimeter",
    Text("Perimeter", "Omkrets"),
    "full",
    choices=("full", "shared"),
    meaning=Text(
        "full: the whole perimeter of the area. shared: only the parts shared with other areas of the place.",
        "full: hela områdets. shared: bara det som gränsar till andra områden i kommunen.",
    ),
)


def _difference(x: Floats, y: Floats, weights: Weights) -> Floats:
    """|pᵢ − pⱼ| with p = x/(x + y), for each pair of neighbours."""
    p = ratio(x, x + y)
    return np.abs(p[weights.row] - p[weights.column])


def _mean(value: Floats, weights: Weights, places: Places) -> Floats:
    """The weighted mean of one value per pair over the pairs of each place; 0 where there are none."""
    total = places.sum(weights.sum_rows(weights.value))
    return ratio(places.sum(weights.sum_rows(weights.value * value)), total)


def standardised(weights: Weights, standard: str) -> Weights:
    """The weights as `STANDARD` says."""
    return weights.shared_out() if standard == "rows" else weights


@measure(
    "adjusted_dissimilarity",
    name=Text("Boundary-adjusted dissimilarity D(adj)", "Gränsjusterat olikhetsindex D(adj)"),
    dimension=Dimension.EVENNESS,
    formula="D − Σ cᵢⱼ |pᵢ − pⱼ| / Σ cᵢⱼ",
    reference="Morrill 1991",
    inputs=("x", "y", "contiguity"),
    range=(-1.0, 1.0),
    options=(NEIGHBOURS, STANDARD),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "D minus the average difference between neighbours: lower where dissimilar areas are adjacent.",
        "D minus den genomsnittliga skillnaden mellan grannar: lägre där olika områden ligger sida vid sida.",
    ),
)
def adjusted_dissimilarity(
    x: Floats, y: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str
) -> Floats:
    """D(adj) (Morrill 1991), p = x/(x + y): counts of shape (areas,) -> (places,), at most D."""
    weights = standardised(contiguity.touching(neighbours), standard)
    return dissimilarity(x, y, places) - _mean(_difference(x, y, weights), weights, places)


@measure(
    "adjusted_dissimilarity_orders",
    name=Text(
        "Boundary-adjusted D of several neighbour orders", "Gränsjusterat olikhetsindex, flera grannskapsordningar"
    ),
    dimension=Dimension.EVENNESS,
    formula="D − Σₖ w(k) Σ cᵢⱼ⁽ᵏ⁾ |pᵢ − pⱼ| / Σ cᵢⱼ⁽ᵏ⁾",
    reference="Tivadar 2019",
    inputs=("x", "y", "contiguity"),
    range=(-float("inf"), 1.0),
    options=(
        NEIGHBOURS,
        Option("order", Text("Orders", "Ordningar"), 2, least=1, most=20),
        Option("beta", Text("Decay β", "Avklingning β"), 1.0, least=0.0, most=100.0),
        Option(
            "fading",
            Text("Weight of an order", "En ordnings vikt"),
            "exponential",
            choices=("exponential", "power"),
            meaning=Text("exponential: exp(β(1 − k)). power: k to −β.", "exponential: exp(β(1 − k)). power: k^−β."),
        ),
    ),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "Like D(adj), but including neighbours of neighbours and so on, each order counting less.",
        "Som D(adj), med grannarnas grannar och så vidare, där varje ordning väger mindre.",
    ),
)
def adjusted_dissimilarity_orders(
    x: Floats, y: Floats, contiguity: Contiguity, places: Places, neighbours: str, order: int, beta: float, fading: str
) -> Floats:
    """D(adj) of orders 1 to K (Tivadar 2019): counts of shape (areas,) -> (places,)."""
    less = np.zeros(places.count)
    for k, weights in enumerate(contiguity.touching(neighbours).steps(order, contiguity.proceed), 1):
        fade = np.exp(beta * (1 - k)) if fading == "exponential" else float(k) ** -beta
        less += fade * _mean(_difference(x, y, weights), weights, places)
    return dissimilarity(x, y, places) - less


@measure(
    "boundary_dissimilarity",
    name=Text("Dissimilarity adjusted by boundary lengths D(w)", "Olikhetsindex justerat för gränslängder D(w)"),
    dimension=Dimension.EVENNESS,
    formula="D − Σ wᵢⱼ |pᵢ − pⱼ|,  w = bᵢⱼ / Σ b",
    reference="Wong 1993",
    inputs=("x", "y", "contiguity"),
    range=(-1.0, 1.0),
    options=(STANDARD,),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "Like D(adj), but a long common boundary counts more than a short one.",
        "Som D(adj), där en lång gemensam gräns väger mer än en kort.",
    ),
)
def boundary_dissimilarity(x: Floats, y: Floats, contiguity: Contiguity, places: Places, standard: str) -> Floats:
    """D(w) (Wong 1993): counts of shape (areas,) -> (places,), at most D."""
    weights = standardised(contiguity.lengths, standard)
    return dissimilarity(x, y, places) - _mean(_difference(x, y, weights), weights, places)


@measure(
    "shape_dissimilarity",
    name=Text("Dissimilarity adjusted by boundaries and shapes D(s)", "Olikhetsindex justerat för gräns och form D(s)"),
    dimension=Dimension.EVENNESS,
    formula="D − Σ wᵢⱼ |pᵢ − pⱼ| ½ (PAᵢ + PAⱼ) / max PA,  PA = perimeter / area",
    reference="Wong 1993",
    inputs=("x", "y", "contiguity"),
    range=(-1.0, 1.0),
    options=(PERIMETER, STANDARD),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "Like D(w), but compact areas, whose people live farther from the boundary, count less.",
        "Som D(w), där kompakta områden, vars invånare bor längre från gränsen, väger mindre.",
    ),
)
def shape_dissimilarity(
    x: Floats, y: Floats, contiguity: Contiguity, places: Places, perimeter: str, standard: str
) -> Floats:
    """D(s) (Wong 1993): counts of shape (areas,) -> (places,), at most D."""
    weights = standardised(contiguity.lengths, standard)
    roundness = contiguity.roundness(perimeter)
    relative = ratio(roundness, places.spread(places.largest(roundness)))
    met = _difference(x, y, weights) * (relative[weights.row] + relative[weights.column]) / 2
    return dissimilarity(x, y, places) - _mean(met, weights, places)


@measure(
    "composite_dissimilarity",
    name=Text(
        "Multigroup dissimilarity with neighbours SD", "Sammansatt olikhetsindex SD (område och grannar), flera grupper"
    ),
    dimension=Dimension.MULTIGROUP,
    formula="multigroup D of cᵢₖ = tᵢₖ + Σ tⱼₖ over neighbours j",
    reference="Wong 1998",
    inputs=("counts", "contiguity"),
    options=(NEIGHBOURS,),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "Multigroup dissimilarity where each area is combined with its neighbours.",
        "Olikhetsindex för flera grupper där varje område räknas tillsammans med sina grannar.",
    ),
)
def composite_dissimilarity(counts: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """SD (Wong 1998): counts of shape (areas, groups) -> (places,), 0 to 1."""
    composite = contiguity.touching(neighbours).with_own(1.0).around(counts)
    return multigroup_dissimilarity(composite, places)
