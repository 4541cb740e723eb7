"""Evenness corrected for chance: small areas look segregated even if people live at random."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.draws import DRAWS, SEED, Whole, hypergeometric, mean_over_draws
from ..engine.measure import SWAPPING, Dimension
from ..engine.null_models import NULL
from ..engine.places import Places
from ..engine.shares import ratio, rest
from .evenness import dissimilarity
from .expected import expected_dissimilarity
from .gini import gini

ALL_BY_CHANCE = Text(
    "chance alone gives the highest value here, for example when each area has one person",
    "slumpen ensam ger det högsta värdet här, som där varje område har en enda person",
)


@measure(
    "modified_dissimilarity",
    name=Text("Modified dissimilarity D*", "Slumpjusterat olikhetsindex D*"),
    dimension=Dimension.EVENNESS,
    formula="(D − E[D]) / (1 − E[D]), or (D − E[D]) / E[D] where D < E[D]",
    reference="Cortese, Falk & Cohen 1976; Winship 1977; Carrington & Troske 1997",
    range=(-1.0, 1.0),
    options=(NULL,),
    invariances=(SWAPPING,),
    no_value=ALL_BY_CHANCE,
    meaning=Text(
        "D beyond what chance would give: 0 means as even as a random distribution, below 0 more even.",
        "D utöver vad slumpen skulle ge: 0 är lika jämnt som ett slumpmässigt boende, under 0 är jämnare än så.",
    ),
)
def modified_dissimilarity(x: Floats, y: Floats, places: Places, null: str) -> Floats:
    """D* (Carrington & Troske 1997) with E[D] in closed form: counts of shape (areas,) -> (places,), −1 to 1."""
    return _beyond(dissimilarity(x, y, places), expected_dissimilarity(x, y, places, null))


@measure(
    "modified_gini",
    name=Text("Modified Gini G*", "Slumpjusterad Ginikoefficient G*"),
    dimension=Dimension.EVENNESS,
    formula="(G − E[G]) / (1 − E[G]), or (G − E[G]) / E[G] where G < E[G]",
    reference="Carrington & Troske 1997",
    range=(-1.0, 1.0),
    options=(NULL, DRAWS, SEED),
    no_value=ALL_BY_CHANCE,
    meaning=Text(
        "The Gini index beyond what chance would give: 0 is as even as at random.",
        "Ginikoefficienten utöver vad slumpen skulle ge: 0 är lika jämnt som ett slumpmässigt boende.",
    ),
)
def modified_gini(x: Floats, y: Floats, places: Places, null: str, draws: int, seed: int) -> Floats:
    """G* (Carrington & Troske 1997), E[G] as the mean of random draws: counts of shape (areas,) -> (places,)."""
    random = np.random.default_rng(seed)
    group, others = np.rint(x).astype(np.int64), np.rint(y).astype(np.int64)
    t: Whole = group + others
    members = places.sum(group)
    chance = places.spread(ratio(members, places.sum(t)))

    def drawn(n: int) -> Floats:
        if null == "hypergeometric":
            held = hypergeometric(np.repeat(members[:, None], n, axis=1), t, places, random)
        else:
            held = random.binomial(t[:, None], chance[:, None], (t.size, n))
        return gini(held.astype(float), (t[:, None] - held).astype(float), places)

    return _beyond(gini(x, y, places), mean_over_draws(drawn, draws, t.size))


def _beyond(value: Floats, chance: Floats) -> Floats:
    """How far the value lies from that of chance, as a share of the way there is; NaN where there is no way."""
    beyond = rest(value, chance)
    return beyond / np.where(beyond >= 0, rest(np.ones_like(chance), chance), chance)
