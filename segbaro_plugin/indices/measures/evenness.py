"""Evenness: how differently two groups are distributed over the areas of a place."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import entropy_of_two, ratio, rest


@measure(
    "dissimilarity",
    name=Text("Dissimilarity D", "Olikhetsindex D (dissimilaritetsindex)"),
    dimension=Dimension.EVENNESS,
    formula="½ Σ |xᵢ/X − yᵢ/Y|",
    reference="Duncan & Duncan 1955",
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "The proportion of the group that would have to move for both groups to be distributed alike; "
        "against the rest it is the segregation index.",
        "Den andel av gruppen som skulle behöva flytta för att grupperna ska vara fördelade lika; "
        "mot alla övriga är det segregationsindex.",
    ),
)
def dissimilarity(x: Floats, y: Floats, places: Places) -> Floats:
    """D = ½ Σ |xᵢ/X − yᵢ/Y| (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), 0 to 1."""
    return places.sum(np.abs(places.share(x) - places.share(y))) / 2.0


@measure(
    "gorard",
    name=Text("Gorard's segregation index GS", "Gorards segregationsindex GS"),
    dimension=Dimension.EVENNESS,
    formula="½ Σ |xᵢ/X − tᵢ/T|",
    reference="Gorard 2000; Hoover 1941",
    inputs=("x", "t"),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The proportion of the group that would have to move for it to be distributed as the total population.",
        "Den andel av gruppen som skulle behöva flytta för att vara fördelad som hela befolkningen.",
    ),
)
def gorard(x: Floats, t: Floats, places: Places) -> Floats:
    """GS = ½ Σ |xᵢ/X − tᵢ/T| (Gorard 2000): counts of shape (areas,) -> (places,), 0 to 1 − P."""
    return dissimilarity(x, t, places)


@measure(
    "minmax",
    name=Text("MinMax S", "Min–max-index S"),
    dimension=Dimension.EVENNESS,
    formula="1 − Σ min(xᵢ/X, yᵢ/Y) / Σ max(xᵢ/X, yᵢ/Y)",
    reference="O'Sullivan & Wong 2007",
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "How little the two groups' distributions over the areas overlap; it equals 2D / (1 + D).",
        "Hur lite gruppernas fördelningar över områdena överlappar; det är lika med 2D / (1 + D).",
    ),
)
def minmax(x: Floats, y: Floats, places: Places) -> Floats:
    """S = 1 − Σ min / Σ max of xᵢ/X and yᵢ/Y (O'Sullivan & Wong 2007): (areas,) -> (places,), 0 to 1."""
    ours, theirs = places.share(x), places.share(y)
    return 1.0 - places.sum(np.minimum(ours, theirs)) / places.sum(np.maximum(ours, theirs))


@measure(
    "theil_h",
    name=Text("Theil's H", "Theils entropiindex H"),
    dimension=Dimension.EVENNESS,
    formula="Σ tᵢ (E − Eᵢ) / (T E)",
    reference="Theil & Finizza 1971; Theil 1972",
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "How much less mixed the areas are than the whole place, on average and by population.",
        "Hur mycket mindre blandade områdena är än hela kommunen, i genomsnitt och vägt med befolkning.",
    ),
)
def theil_h(x: Floats, y: Floats, places: Places) -> Floats:
    """H = Σ tᵢ (E − Eᵢ) / (T E) (Theil 1972) with t = x + y: counts of shape (areas,) -> (places,), 0 to 1."""
    t, whole = x + y, entropy_of_two(places.sum(x), places.sum(y))
    return 1.0 - places.sum(t * entropy_of_two(x, y)) / (places.sum(t) * whole)


@measure(
    "atkinson",
    name=Text("Atkinson's A", "Atkinsons index A"),
    dimension=Dimension.EVENNESS,
    formula="1 − P/(1−P) · |Σ (1−pᵢ)^(1−b) pᵢ^b tᵢ / (P T)|^(1/(1−b))",
    reference="Atkinson 1970; James & Taeuber 1985",
    options=(
        Option(
            "b",
            Text("Weight b", "Vikt b"),
            0.5,
            least=0.01,
            most=0.99,
            meaning=Text(
                "Below 0.5 areas where the group is under-represented count more, above 0.5 those where it is over-"
                "represented.",
                "Under 0,5 väger områden där gruppen är underrepresenterad mer, över 0,5 de där den är "
                "överrepresenterad.",
            ),
        ),
    ),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "Unevenness of the group's shares, where b decides which end of the scale counts more.",
        "Ojämnhet i gruppens andelar, där b anger vilken ände av skalan som väger mest.",
    ),
)
def atkinson(x: Floats, y: Floats, places: Places, b: float) -> Floats:
    """A(b) (James & Taeuber 1985), t = x + y: counts of shape (areas,), b between 0 and 1 -> (places,), 0 to 1.

    Shortened to 1 − (Σ (xᵢ/X)^b (yᵢ/Y)^(1−b))^(1/(1−b)), where no 1 − P loses digits.
    """
    overlap = places.sum(places.share(x) ** b * places.share(y) ** (1 - b))
    return np.asarray(1.0 - overlap ** (1 / (1 - b)))


@measure(
    "hutchens",
    name=Text("Hutchens's square root index O", "Hutchens kvadratrotsindex O"),
    dimension=Dimension.EVENNESS,
    formula="1 − Σ √(xᵢ/X · yᵢ/Y)",
    reference="Hutchens 2001; Hutchens 2004",
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "One minus the overlap of the two groups' distributions, measured by geometric means.",
        "Ett minus överlappet mellan gruppernas fördelningar, mätt med geometriska medelvärden.",
    ),
)
def hutchens(x: Floats, y: Floats, places: Places) -> Floats:
    """O = 1 − Σ √(xᵢ/X · yᵢ/Y) (Hutchens 2001): counts of shape (areas,) -> (places,), 0 to 1."""
    return 1.0 - places.sum(np.sqrt(places.share(x) * places.share(y)))


@measure(
    "concentration_profile",
    name=Text("Concentration profile R", "Koncentrationsprofil R"),
    dimension=Dimension.EVENNESS,
    formula="Σ (xᵢ/X) |pᵢ − P| / (1 − P)",
    reference="Hong & Sadahiro 2014",
    inputs=("x", "t"),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "How far the share of the group that lives above each threshold is from that of an evenly mixed place.",
        "Hur långt andelen av gruppen som bor över varje tröskel ligger från den i en jämnt blandad kommun.",
    ),
)
def concentration_profile(x: Floats, t: Floats, places: Places) -> Floats:
    """R (Hong & Sadahiro 2014): counts of shape (areas,) -> (places,), 0 to 1.

    The profile v(θ) is the group's share in areas with pᵢ ≥ θ. It is a step function, so the area between it and
    the profile of an even place is a sum, with no grid: Σ pᵢ |xᵢ/X − yᵢ/Y| with y = t − x, where no 1 − P loses digits.
    """
    return places.sum(ratio(x, t) * np.abs(places.share(x) - places.share(rest(t, x))))


@measure(
    "group_score",
    name=Text("Divergence of the group from all people", "Gruppens divergens från hela befolkningen"),
    dimension=Dimension.EVENNESS,
    formula="Σᵢ (xᵢ/X) ln((xᵢ/X) / (tᵢ/T))",
    reference="Alonso-Villar & Del Río 2010; Elbers 2021",
    inputs=("x", "t"),
    range=(0.0, float("inf")),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "How far the group's distribution over the areas is from that of all people; weighted by the groups' shares "
        "the divergences sum to M.",
        "Hur långt gruppens fördelning över områdena ligger från hela befolkningens; vägda med gruppernas andelar "
        "summerar divergenserna till M.",
    ),
)
def group_score(x: Floats, t: Floats, places: Places) -> Floats:
    """Σ (xᵢ/X) ln((xᵢ/X)/(tᵢ/T)) (Alonso-Villar & Del Río 2010): counts of shape (areas,) -> (places,)."""
    ours, all = places.share(x), places.share(t)
    return places.sum(ours * np.log(np.where(x > 0, ours / all, 1.0)))
