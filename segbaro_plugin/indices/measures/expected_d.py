"""The D expected by chance, in closed form: D is a sum over areas, so mean deviations of single areas suffice."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SWAPPING, Dimension
from ..engine.null_models import NULL
from ..engine.places import Places


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
