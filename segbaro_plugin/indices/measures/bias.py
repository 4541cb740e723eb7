"""Dissimilarity corrected for the bias of small counts (Allen, Burgess, Davidson & Windmeijer 2015)."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.draws import DRAWS, SEED, Whole, mean_over_draws
from ..engine.measure import SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import ratio
from .evenness import dissimilarity

RESAMPLE = Option(
    "resample",
    Text("What is resampled", "Vad som dras på nytt"),
    "groups",
    choices=("groups", "table"),
    meaning=Text(
        "groups: each group separately, with its size fixed (Allen et al. 2015). table: all people together (Elbers "
        "2021).",
        "groups: varje grupp för sig, med fast storlek (Allen m.fl. 2015). table: alla personer ihop (Elbers 2021).",
    ),
)


@measure(
    "bias_corrected_dissimilarity",
    name=Text("Bias-corrected dissimilarity", "Olikhetsindex korrigerat för slumpfel (bias)"),
    dimension=Dimension.EVENNESS,
    formula="2 D − mean of D over bootstrap draws",
    reference="Allen, Burgess, Davidson & Windmeijer 2015",
    range=(-1.0, 1.0),
    options=(RESAMPLE, DRAWS, SEED),
    meaning=Text(
        "D minus its bias, estimated by resampling.",
        "D minus den ökning som uppstår när personerna dras på nytt.",
    ),
)
def bias_corrected_dissimilarity(x: Floats, y: Floats, places: Places, resample: str, draws: int, seed: int) -> Floats:
    """2 D − D̄* (Allen et al. 2015): counts of shape (areas,) -> (places,).

    The mean of D over draws is a sum over areas of mean absolute differences, so each area is drawn by itself.
    """
    random = np.random.default_rng(seed)
    totals = np.rint([places.sum(x), places.sum(y)]).astype(np.int64)
    shares = np.nan_to_num(places.share(x)), np.nan_to_num(places.share(y))

    def drawn(n: int) -> Floats:
        sizes = _sizes(totals, resample, n, random)
        ours, theirs = (_redrawn(size, share, places, random) for size, share in zip(sizes, shares, strict=True))
        return places.sum(np.abs(ours - theirs)) / 2

    return 2 * dissimilarity(x, y, places) - mean_over_draws(drawn, draws, x.size)


@measure(
    "density_corrected_dissimilarity",
    name=Text("Density-corrected dissimilarity", "Täthetskorrigerat olikhetsindex"),
    dimension=Dimension.EVENNESS,
    formula="½ Σ σᵢ θᵢ, θᵢ most likely for |xᵢ/X − yᵢ/Y| / σᵢ under a folded normal distribution",
    reference="Allen, Burgess, Davidson & Windmeijer 2015",
    invariances=(SWAPPING,),
    meaning=Text(
        "D with each area's difference replaced by the true difference that makes the observed one most likely.",
        "D där varje områdes skillnad ersätts av den sanna skillnad som gör den mest sannolik.",
    ),
)
def density_corrected_dissimilarity(x: Floats, y: Floats, places: Places) -> Floats:
    """½ Σ σᵢθᵢ (Allen et al. 2015): counts of shape (areas,) -> (places,), 0 to 1."""
    ours, theirs = places.share(x), places.share(y)
    sigma = np.sqrt(ours * (1 - ours) / places.total(x) + theirs * (1 - theirs) / places.total(y))
    seen = np.abs(ours - theirs)
    likely = sigma * _folded_normal_mode(ratio(seen, sigma))
    return places.sum(np.where(sigma > 0, likely, seen)) / 2


def _folded_normal_mode(seen: Floats) -> Floats:
    """The θ ≥ 0 that makes a folded normal's `seen` most likely: θ = z tanh(zθ), 0 where z ≤ 1.

    Newton's method from above: the function is concave, so the steps never pass the root.
    """
    theta = np.where(seen > 1, seen, 0.0)
    for _ in range(60):
        bent = np.tanh(seen * theta)
        theta = np.maximum(theta - (seen * bent - theta) / (seen**2 * (1 - bent**2) - 1), 0.0)
    return np.where(seen > 1, theta, 0.0)


def _sizes(totals: Whole, resample: str, n: int, random: np.random.Generator) -> Whole:
    """The sizes of both groups in each draw: (2, places) -> (2, places, n)."""
    if resample == "groups":
        return np.repeat(totals[:, :, None], n, axis=2)
    everybody = totals.sum(axis=0)[:, None]
    first = random.binomial(everybody, ratio(totals[0], totals.sum(axis=0))[:, None], (totals.shape[1], n))
    return np.stack([first, everybody - first])


def _redrawn(sizes: Whole, share: Floats, places: Places, random: np.random.Generator) -> Floats:
    """The share of the group in each area when its members are drawn anew: (places, n) -> (areas, n)."""
    size = places.spread(sizes)
    return ratio(random.binomial(size, np.minimum(share, 1)[:, None]), size)
