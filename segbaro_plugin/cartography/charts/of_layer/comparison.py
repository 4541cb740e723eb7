"""Reference values for areas: their municipality, their county and all areas, one value per year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ....array_types import Floats
from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....tables.codes.divisions import DIGITS, counties, division_of, in_municipalities, kommuner, vintages
from ....tables.indicators.indicator_lookup import indicator_named
from ....tables.model.indicator import Unit
from ....words import Text
from ...values.reasons import reason_of_all
from ..drawing.series import Series
from .area_values import AreaValues

MEANS = frozenset({Unit.PERCENT, Unit.INDEX, Unit.THOUSAND_KRONOR, Unit.DAYS})
"""Units of which a mean over people says something; counts and types have a median only."""

POPULATION = "population"
COUNTRY = Text("The country", "Riket")
ALL = Text("All {n} {n:area|areas}", "Alla {n} {n:område|områden}")
ONLY = Text("The only area", "Det enda området")
MEAN = Text("{place}, mean weighted by {weight}", "{place}, medelvärde vägt efter {weight}")
MEDIAN = Text("{place}, unweighted median", "{place}, oviktad median")
PART = Text(" (of at least {known} of {n} {n:area|areas})", " (av minst {known} av {n} {n:område|områden})")
MOST_PLACES = 2
Chosen = NDArray[np.bool_]


def weight_of(indicator: IndicatorFields, indicators: Sequence[IndicatorFields]) -> IndicatorFields | None:
    """The weight of the indicator's values: its own denominator, otherwise the population of the same years.

    None where the layer has neither for every year, and for values that have no mean over people.
    """
    if indicator.unit not in MEANS:
        return None
    candidates = [name for name in (indicator_named(indicator.id).denominator, POPULATION) if name]
    by_id = {one.id: one for one in indicators if one.year_field == indicator.year_field}
    fitting = (by_id[name] for name in candidates if name in by_id and _covers(by_id[name], indicator))
    return next(fitting, None)


def comparisons(
    values: AreaValues, chosen: Chosen, weight: IndicatorFields | None, division: str, language: str
) -> list[tuple[Series, Chosen]]:
    """One line per distinct place that contains the selected areas, the smallest first."""
    lines: list[tuple[Series, Chosen]] = []
    for name, within in places(values.codes, chosen, division, values.places, language):
        if not any((within == seen).all() for _, seen in lines):
            lines.append((_line(name, values, within, weight, language), within))
    return lines


def middle(values: Floats, weights: Floats | None) -> float:
    """The weighted mean of the areas with a value and a weight, or the median of those with a value."""
    known = np.isfinite(values)
    if weights is None:
        return float(np.median(values[known])) if known.any() else np.nan
    use = known & (np.nan_to_num(weights) > 0)
    return float(np.average(values[use], weights=weights[use])) if use.any() else np.nan


def _covers(weight: IndicatorFields, indicator: IndicatorFields) -> bool:
    return None in weight.fields or set(indicator.fields) <= set(weight.fields)


def places(
    codes: Sequence[str], chosen: Chosen, division: str, own: Mapping[str, str], language: str
) -> Iterator[tuple[str, Chosen]]:
    """The municipalities and counties of the selected areas, if there are few, followed by all areas.

    own: names of municipalities that the layer gives itself, by their codes.
    """
    known = division_of(division)
    nested = in_municipalities(known.level)
    for level, names in (("kommun", {**own, **kommuner()}), ("lan", counties())):
        keys = np.array([code[: DIGITS[level]] for code in codes])
        here = sorted(set(keys[chosen].tolist()))
        if nested and len(here) <= MOST_PLACES and known.level != level:
            yield from ((names.get(key, key), keys == key) for key in here)
    whole = len(codes) in {one.areas for one in (known, *vintages(known.level))}
    everywhere = COUNTRY if whole else ALL if len(codes) > 1 else ONLY
    yield everywhere.say(language, n=len(codes)), np.ones(len(codes), bool)


def _line(place: str, values: AreaValues, within: Chosen, weight: IndicatorFields | None, language: str) -> Series:
    part = values.values[within]
    weights = values.weights[within] if values.weights is not None else None
    columns = range(len(values.years))
    y = [middle(part[:, i], None if weights is None else weights[:, i]) for i in columns]
    how = MEDIAN.say(language, place=place)
    if weight is not None:
        how = MEAN.say(language, place=place, weight=weight.name.say(language).lower())
    counted = part if weights is None else np.where(np.nan_to_num(weights) > 0, part, np.nan)
    known = [n for n in np.isfinite(counted).sum(axis=0).tolist() if n]
    incomplete = known and min(known) < len(part)
    coverage = PART.say(language, known=min(known), n=len(part)) if incomplete else ""
    years = years_of(values.years)
    reasons = {year: reason_of_all(values.reasons[within, i]) for i, year in enumerate(years) if not np.isfinite(y[i])}
    return Series(how + coverage, years, y, emphasised=False, reasons=reasons)


def years_of(years: Sequence[Year]) -> list[float]:
    """The years as x positions; a value without a year is at 0."""
    return [float(year or 0) for year in years]
