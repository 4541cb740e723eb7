"""Income segregation: how much of the variation in income lies between areas."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.evaluate import Reason
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import MeasureError, Option
from ..engine.places import Places
from ..engine.rounding import SAME, apart
from ..engine.shares import ratio

INCOMES = Option(
    "incomes",
    Text("Mean income of each class", "Medelinkomst i varje klass"),
    (),
    meaning=Text(
        "One number per class, lowest first; everybody in a class is assumed to have its mean income.",
        "Ett tal per klass, den lägsta först; alla i en klass räknas som om de hade medelinkomsten.",
    ),
)
ALPHA = Option(
    "alpha",
    Text("Sensitivity α", "Känslighet α"),
    "1",
    choices=("0", "1", "2"),
    meaning=Text(
        "0: mean logarithmic deviation. 1: Theil index. 2: half the squared coefficient of variation.",
        "0: medellogaritmisk avvikelse. 1: Theilindex. 2: halva kvadrerade variationskoefficienten.",
    ),
)


@measure(
    "neighbourhood_sorting",
    name=Text("Neighbourhood sorting index NSI", "Index för inkomstsortering mellan områden NSI"),
    dimension=Dimension.ORDINAL,
    formula="√(Σ tᵢ(mᵢ − M)² / Σ tᵢ((mᵢ − M)² + σᵢ²))",
    reference="Jargowsky 1996",
    inputs=("income", "deviation", "t"),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The standard deviation of the areas' mean incomes divided by that of all incomes.",
        "Standardavvikelsen i områdenas medelinkomster jämfört med den i alla personers inkomster.",
    ),
)
def neighbourhood_sorting(income: Floats, deviation: Floats, t: Floats, places: Places) -> Floats:
    """NSI (Jargowsky 1996): mean and standard deviation of income, people, all (areas,) -> (places,), 0 to 1."""
    mean = _mean(income, t, places)
    between, within = places.sum(t * apart(income, mean) ** 2), places.sum(t * deviation**2)
    return np.sqrt(between / (between + within))


def _mean(income: Floats, t: Floats, places: Places) -> Floats:
    """The mean income of all people of the place, at each of its areas: (areas,) -> (areas,)."""
    return places.spread(places.sum(t * income) / places.sum(t))


@measure(
    "neighbourhood_sorting_published",
    name=Text(
        "Neighbourhood sorting index NSI from a published deviation",
        "Index för inkomstsortering mellan områden NSI, från en publicerad standardavvikelse",
    ),
    dimension=Dimension.ORDINAL,
    formula="√(Σ tᵢ(mᵢ − M)² / T) / σ",
    reference="Jargowsky 1996",
    inputs=("income", "place_deviation", "t"),
    range=(0.0, float("inf")),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The sorting index when the standard deviation of all incomes is known for the place but not for its areas; a "
        "value above 1 means that the means and the standard deviation refer to different definitions of income.",
        "NSI när inkomsternas standardavvikelse är känd för hela kommunen men inte för delområdena; ett värde över "
        "1 betyder att medelvärden och standardavvikelse gäller olika inkomstbegrepp.",
    ),
    no_value=Text(
        "the standard deviation of the place is 0, or not the same for all its areas",
        "kommunens standardavvikelse är 0 eller inte densamma vid alla dess områden",
    ),
)
def neighbourhood_sorting_published(income: Floats, place_deviation: Floats, t: Floats, places: Places) -> Floats:
    """NSI (Jargowsky 1996): mean incomes, σ of the place at each area, people, all (areas,) -> (places,).

    NaN where the areas of a place do not all give it the same σ: then it is not that of the place.
    """
    between = places.sum(t * apart(income, _mean(income, t, places)) ** 2) / places.sum(t)
    largest, smallest = places.largest(place_deviation), -places.largest(-place_deviation)
    return np.where(largest - smallest <= SAME * largest, np.sqrt(between) / largest, np.nan)


@measure(
    "neighbourhood_sorting_classes",
    name=Text(
        "Neighbourhood sorting index NSI from classes", "Index för inkomstsortering mellan områden NSI, från klasser"
    ),
    dimension=Dimension.ORDINAL,
    formula="√(Σ tᵢ(mᵢ − M)² / Σᵢₖ tᵢₖ(yₖ − M)²)",
    reference="Jargowsky 1996",
    inputs=("ordered",),
    options=(INCOMES,),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The sorting index computed from numbers of people by income class.",
        "Sorteringsindexet från antal personer per inkomstklass.",
    ),
    no_value=Reason.SAME_INCOME.value,
)
def neighbourhood_sorting_classes(ordered: Floats, places: Places, incomes: tuple[float, ...]) -> Floats:
    """NSI (Jargowsky 1996): people by class, (areas, classes), and the classes' incomes -> (places,), 0 to 1."""
    y = _one_a_class(incomes, ordered.shape[1])
    t = ordered.sum(axis=1)
    mean = (ordered @ y) / t
    deviation = np.sqrt((ordered * apart(y, mean[:, None]) ** 2).sum(axis=1) / t)
    return neighbourhood_sorting(mean, deviation, t, places)


@measure(
    "centile_gap",
    name=Text("Centile gap index CGI", "Percentilgapsindex CGI"),
    dimension=Dimension.ORDINAL,
    formula="1 − mean of |percentile − median percentile of the area| / 0.25",
    reference="Watson 2009",
    inputs=("ordered",),
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "0 when incomes vary as much within areas as in the whole place, 1 when everybody in an area has the same "
        "income rank.",
        "0 när inkomsterna i ett område skiljer sig lika mycket som i kommunen, 1 när alla grannar har samma rang.",
    ),
)
def centile_gap(ordered: Floats, places: Places) -> Floats:
    """CGI (Watson 2009): people by income class, (areas, classes) -> (places,), 0 to 1.

    People of a class are taken to lie evenly between its percentiles in the place, in every area.
    """
    top = np.cumsum(ordered_shares(places.sum(ordered)), axis=1)
    top, share = places.spread(top), ordered_shares(ordered)
    bottom = np.concatenate([np.zeros((top.shape[0], 1)), top[:, :-1]], axis=1)
    median = _median(share, bottom, top)[:, None]
    inside = ((np.clip(median, bottom, top) - bottom) ** 2 + (top - np.clip(median, bottom, top)) ** 2) / 2
    away = np.abs((bottom + top) / 2 - median)
    split = (bottom < median) & (median < top)
    gap = (share * np.where(split, ratio(inside, top - bottom), away)).sum(axis=1)
    t = ordered.sum(axis=1)
    ranked = (places.sum(ordered) > 0).sum(axis=1) > 1  # with one class nobody has another rank than anybody
    return np.where(ranked, 1.0 - places.sum(t * gap) / places.sum(t) / 0.25, np.nan)


def ordered_shares(ordered: Floats) -> Floats:
    """The share of each class: (n, classes) -> (n, classes)."""
    return ratio(ordered, ordered.sum(axis=1, keepdims=True))


def _median(share: Floats, bottom: Floats, top: Floats) -> Floats:
    """The percentile below which half of the area's people lie: (areas, classes) -> (areas,)."""
    below = np.cumsum(share, axis=1)
    k = (below >= 0.5).argmax(axis=1)[:, None]
    share, below, bottom, top = (np.take_along_axis(column, k, 1)[:, 0] for column in (share, below, bottom, top))
    return bottom + ratio(0.5 - (below - share), share) * (top - bottom)


@measure(
    "inequality_between_areas",
    name=Text("Inequality between areas (generalised entropy)", "Ojämlikhet mellan områden (generaliserad entropi)"),
    dimension=Dimension.ORDINAL,
    formula="GE(α) of the areas' means / GE(α) of all incomes",
    reference="Theil 1967; Shorrocks 1980",
    inputs=("ordered",),
    options=(INCOMES, ALPHA),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The share of income inequality that lies between areas; the rest lies within areas.",
        "Den andel av inkomstskillnaderna som ligger mellan områden; resten ligger mellan grannar.",
    ),
    no_value=Text(
        "an income is below 0 (or 0 where α is 0), or all incomes are the same",
        "en inkomst är under 0 (eller 0 där α är 0), eller alla inkomster är lika",
    ),
)
def inequality_between_areas(ordered: Floats, places: Places, incomes: tuple[float, ...], alpha: str) -> Floats:
    """GE between / GE total (Shorrocks 1980): people by class, (areas, classes) -> (places,), 0 to 1.

    NaN where somebody has a negative income, or none and α is 0: the logarithm has no value, and a ratio to the mean
    no meaning.
    """
    y = _one_a_class(incomes, ordered.shape[1])
    t, people = ordered.sum(axis=1), places.sum(ordered)
    mean = people @ y / people.sum(axis=1)
    between = places.sum(t * _unequal(ordered @ y / t, places.spread(mean), alpha))
    total = np.where(people > 0, people * _unequal(y, mean[:, None], alpha), 0.0).sum(axis=1)
    return np.where(np.isfinite(total), between / total, np.nan)


def _unequal(income: Floats, mean: Floats, alpha: str) -> Floats:
    """What a person with this income adds to GE(α), not below 0: terms that sum to 0 over all people are in it."""
    away = apart(income, mean) / mean
    if alpha == "0":
        adds = away - np.log1p(away)
    elif alpha == "1":
        adds = np.where(away == -1, 1.0, (1 + away) * np.log1p(away) - away)  # 0 ln 0 is 0
    else:
        adds = away**2 / 2
    return np.where(income < 0, np.nan, adds)


def _one_a_class(incomes: tuple[float, ...], classes: int) -> Floats:
    if len(incomes) != classes:
        raise MeasureError(
            "The option 'incomes' has {n} {n:number|numbers}, but there {classes:is|are} {classes} income "
            "{classes:class|classes}; give one number per class.",
            "Alternativet ”incomes” har {n} tal, men det finns {classes} {classes:inkomstklass|inkomstklasser}; ange "
            "ett tal per klass.",
            n=len(incomes),
            classes=classes,
        )
    return np.array(incomes, float)
