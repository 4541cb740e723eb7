"""The barometer's socio-economic index and its five area types.

The index is the plain mean of three percentages, higher means greater challenges; the type says how many standard
deviations an area's index lies from the national mean of its year (SCB, "Indelning i områdestyper efter
socioekonomiskt index").
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from ...array_types import Floats
from ...words import Text
from ..engine.option import MeasureError
from ..engine.rounding import SAME, apart


class AreaType(NamedTuple):
    """One of the five types: its number, from 1 with the greatest challenges, and its official name."""

    number: int
    name: Text


AREA_TYPES = (
    AreaType(
        1,
        Text("areas with major socio-economic challenges", "områden med stora socioekonomiska utmaningar"),
    ),
    AreaType(
        2,
        Text("areas with socio-economic challenges", "områden med socioekonomiska utmaningar"),
    ),
    AreaType(
        3,
        Text("socio-economically mixed areas", "socioekonomiskt blandade områden"),
    ),
    AreaType(
        4,
        Text("areas with good socio-economic conditions", "områden med goda socioekonomiska förutsättningar"),
    ),
    AreaType(
        5,
        Text(
            "areas with very good socio-economic conditions",
            "områden med mycket goda socioekonomiska förutsättningar",
        ),
    ),
)


def socioeconomic_index(low_standard: ArrayLike, low_education: ArrayLike, assistance: ArrayLike) -> Floats:
    """The socio-economic index: the mean of the three percentages of each area; higher means greater challenges.

    Args:
        low_standard: per cent of people with a low economic standard, shape (areas,).
        low_education: per cent with at most nine years of school.
        assistance: per cent with social assistance for at least ten months or long unemployed.

    Returns:
        0 to 100; NaN where any of the three is NaN.

    Raises:
        MeasureError: when a value is no percentage.
    """
    parts = np.stack([np.asarray(part, float) for part in (low_standard, low_education, assistance)])
    _refuse_outside_percent(parts)
    index: Floats = np.clip(parts, 0, 100).mean(axis=0)
    return index


def mean_and_deviation(index: ArrayLike, weights: ArrayLike | None = None) -> tuple[float, float]:
    """The mean μ and the standard deviation σ that the types are cut at; areas with NaN take no part.

    SCB takes them over all areas of the country in one year. σ is that of the whole population of areas
    (divided by n), since all areas are there.

    Args:
        index: the socio-economic index, shape (areas,).
        weights: people of each area, for the mean by population; without it every area counts alike.

    Raises:
        MeasureError: when no area has both an index and a positive weight.
    """
    values = np.asarray(index, float)
    weight = np.ones_like(values) if weights is None else np.asarray(weights, float)
    use = ~np.isnan(values) & (weight > 0)
    if not use.any():
        raise MeasureError(
            "No area has a socio-economic index, so there is no mean to compare the areas with; check the column.",
            "Inget område har ett socioekonomiskt index, så det finns inget medelvärde att jämföra områdena med; "
            "kontrollera kolumnen.",
        )
    mean = np.average(values[use], weights=weight[use])
    variance = np.average(apart(values[use], mean) ** 2, weights=weight[use])
    return float(mean), float(np.sqrt(variance))


def area_types(index: ArrayLike, mean: ArrayLike, deviation: ArrayLike) -> Floats:
    """The type of each area, 1 (worst) to 5, cut at μ + 2σ, μ + σ, μ and μ − σ; an area on a cut is the worse one.

    Args:
        index: the socio-economic index, shape (areas,).
        mean, deviation: μ and σ over all areas of the country and year; numbers, or one per area where years differ.

    Returns:
        1.0 to 5.0; NaN where the index, μ or σ is NaN. What lies within rounding (1e-9 of the numbers) is on the cut.

    Raises:
        MeasureError: when a σ is not above 0, or μ or σ is infinite.
    """
    values, centre, step = np.broadcast_arrays(
        np.asarray(index, float), np.asarray(mean, float), np.asarray(deviation, float)
    )
    _refuse_no_yardstick(centre, step)
    cuts = np.stack([centre + 2 * step, centre + step, centre, centre - step])
    slack = SAME * np.maximum(np.abs(centre), step)
    types = 1.0 + (values < cuts - slack).sum(axis=0)
    return np.where(np.isnan(values) | np.isnan(cuts).any(axis=0), np.nan, types)


def _refuse_no_yardstick(mean: Floats, deviation: Floats) -> None:
    wrong = (deviation <= 0) | np.isinf(deviation) | np.isinf(mean)
    if wrong.any():
        raise MeasureError(
            "The area types were to be computed from a mean of {mean:g} and a standard deviation of {deviation:g}, "
            "but the mean must be finite and the standard deviation above 0. Give those of all areas of the country.",
            "Typerna delas in efter medelvärdet {mean:g} och standardavvikelsen {deviation:g}, men medelvärdet måste "
            "vara ändligt och standardavvikelsen större än 0; ange dem för alla områden i riket.",
            mean=float(mean[wrong][0]),
            deviation=float(deviation[wrong][0]),
        )


def _refuse_outside_percent(parts: Floats) -> None:
    outside = int((np.abs(parts - 50) > 50 * (1 + SAME)).sum())
    if outside:
        raise MeasureError(
            "Of the values of the index components ({all}), {n} {n:lies|lie} outside 0 to 100, so they are not "
            "percentages; choose columns with percentages.",
            "Av värdena i indexets delar ({all}) ligger {n} utanför 0–100. Det är alltså inte procentandelar; välj "
            "kolumner med procentandelar.",
            n=outside,
            all=parts.size,
        )
