"""Rank-order segregation by income: two-group segregation at every percentile (Reardon 2011).

At each threshold between classes people below and above are two groups; the segregation between them is fitted as
a polynomial of the threshold's percentile p, and the index is the weighted integral of the polynomial.
"""

from __future__ import annotations

from functools import partial
from math import comb, prod

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import binary_entropy, ratio
from .ordinal import CLASSES, Variation, counted, cumulated_shares, smaller_sides, square_root, variance

INVARIANCES = (SPLITTING, SCALING, SWAPPING)
UNBOUNDED = (-float("inf"), float("inf"))
DEGREE = Option("degree", Text("Degree of the polynomial", "Polynomets grad"), 4, least=1, most=20)
FIT = Option(
    "fit",
    Text("Fit", "Anpassning"),
    "wls",
    choices=("wls", "ols"),
    meaning=Text(
        "wls: thresholds are weighted by the square of the variation at p (Reardon & Bischoff 2011). ols: all "
        "thresholds have the same weight.",
        "wls: trösklarna vägs med variationen i p i kvadrat (Reardon & Bischoff 2011). ols: alla väger lika.",
    ),
)


def _percentile(default: float) -> Option:
    return Option("percentile", Text("Percentile", "Percentil"), default, least=0.0, most=100.0)


def pairwise(ordered: Floats, places: Places, variation: Variation, classes: str) -> tuple[Floats, Floats]:
    """The segregation at each threshold and its percentile p: (areas, groups) -> twice (places, groups - 1).

    NaN where a threshold divides nobody from anybody; an empty class repeats the threshold below it, or has none.
    """
    totals = places.sum(ordered)
    p, t = cumulated_shares(totals), ordered.sum(axis=1, keepdims=True)
    within = places.sum(t * variation(smaller_sides(ordered))) / places.sum(t)
    real = (p > 0) & (p < 1) & counted(totals, classes)
    segregation = 1 - ratio(within, variation(smaller_sides(totals)))
    return np.where(real, segregation, np.nan), np.where(real, p, np.nan)


def coefficients(ordered: Floats, places: Places, variation: Variation, degree: int, fit: str, classes: str) -> Floats:
    """The polynomial of segregation on p: (areas, groups) -> (places, degree + 1); NaN with too few thresholds."""
    value, p = pairwise(ordered, places, variation, classes)
    known = ~np.isnan(value)
    value, p = np.where(known, value, 0.0), np.where(known, p, 0.0)
    weight = known * (variation(p) if fit == "wls" else 1.0)
    powers = p[:, :, None] ** np.arange(degree + 1)
    fitted = np.linalg.pinv(powers * weight[:, :, None]) @ (value * weight)[:, :, None]
    different = known & counted(places.sum(ordered), "present")  # a repeated threshold tells nothing new
    enough = different.sum(axis=1) > degree
    return np.where(enough[:, None], fitted[:, :, 0], np.nan)


_fitted = partial(
    measure,
    dimension=Dimension.ORDINAL,
    inputs=("ordered",),
    range=UNBOUNDED,
    no_value=Text(
        "too few classes with people for a curve of this degree",
        "för få klasser med människor för en kurva av denna grad",
    ),
)
_over_all_limits = partial(_fitted, options=(DEGREE, FIT, CLASSES), invariances=INVARIANCES)


@_over_all_limits(
    "rank_order_h",
    name=Text("Rank-order information theory index Hᴿ", "Rangordningsbaserat entropiindex Hᴿ"),
    formula="2 ln 2 ∫ E(p) H(p) dp",
    reference="Reardon 2011; Reardon & Bischoff 2011",
    meaning=Text(
        "Segregation by income, independent of the class limits, measured by entropy: 0 when all areas have the same "
        "incomes.",
        "Inkomstsegregation oberoende av klassgränserna, mätt med entropi: 0 när alla områden har samma inkomster.",
    ),
)
def rank_order_h(ordered: Floats, places: Places, degree: int, fit: str, classes: str) -> Floats:
    """Hᴿ (Reardon 2011): people by income class, (areas, classes) -> (places,)."""

    def delta(m: int) -> float:
        return 2 / (m + 2) ** 2 + 2 * sum((-1) ** (m - n) * comb(m, n) / (m - n + 2) ** 2 for n in range(m + 1))

    return coefficients(ordered, places, binary_entropy, degree, fit, classes) @ [delta(m) for m in range(degree + 1)]


@_over_all_limits(
    "rank_order_r",
    name=Text("Rank-order variance ratio Rᴿ", "Rangordningsbaserad varianskvot Rᴿ"),
    formula="6 ∫ p(1 − p) R(p) dp",
    reference="Reardon 2011",
    meaning=Text(
        "Segregation by income, independent of the class limits, measured by variance.",
        "Inkomstsegregation oberoende av klassgränserna, mätt med varians.",
    ),
)
def rank_order_r(ordered: Floats, places: Places, degree: int, fit: str, classes: str) -> Floats:
    """Rᴿ (Reardon 2011): people by income class, (areas, classes) -> (places,)."""
    delta = [6 / ((m + 2) * (m + 3)) for m in range(degree + 1)]
    return coefficients(ordered, places, variance, degree, fit, classes) @ delta


@_over_all_limits(
    "rank_order_s",
    name=Text("Rank-order square root index Sᴿ", "Rangordningsbaserat kvadratrotsindex Sᴿ"),
    formula="(8/π) ∫ √(p(1 − p)) S(p) dp",
    reference="Reardon 2011",
    meaning=Text(
        "Segregation by income, independent of the class limits, measured by square roots.",
        "Inkomstsegregation oberoende av klassgränserna, mätt med kvadratrötter.",
    ),
)
def rank_order_s(ordered: Floats, places: Places, degree: int, fit: str, classes: str) -> Floats:
    """Sᴿ (Reardon 2011): people by income class, (areas, classes) -> (places,)."""
    delta = [4 * prod((2 * n + 1) / (2 * n + 4) for n in range(m + 1)) for m in range(degree + 1)]
    return coefficients(ordered, places, square_root, degree, fit, classes) @ delta


@_fitted(
    "segregation_of_poverty",
    name=Text("Segregation of the lowest tenth of incomes H(p10)", "Segregation, tiondelen med lägst inkomst H(p10)"),
    formula="H(p) fitted at p = 10 %",
    reference="Reardon & Bischoff 2011",
    options=(_percentile(10.0), DEGREE, FIT, CLASSES),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "How separately the tenth with the lowest incomes lives from everybody else.",
        "Hur åtskilt tiondelen med lägst inkomster bor från alla andra.",
    ),
)
@_fitted(
    "segregation_of_affluence",
    name=Text("Segregation of the highest tenth of incomes H(p90)", "Segregation, tiondelen med högst inkomst H(p90)"),
    formula="H(p) fitted at p = 90 %",
    reference="Reardon & Bischoff 2011",
    options=(_percentile(90.0), DEGREE, FIT, CLASSES),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "How separately the tenth with the highest incomes lives from everybody else.",
        "Hur åtskilt tiondelen med högst inkomster bor från alla andra.",
    ),
)
def segregation_at(ordered: Floats, places: Places, percentile: float, degree: int, fit: str, classes: str) -> Floats:
    """The fitted H(p) (Reardon & Bischoff 2011): people by income class, (areas, classes) -> (places,)."""
    powers = (percentile / 100) ** np.arange(degree + 1)
    return coefficients(ordered, places, binary_entropy, degree, fit, classes) @ powers
