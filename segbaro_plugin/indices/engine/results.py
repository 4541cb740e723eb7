"""The result table: one row per place, year, group and measure, with the same columns from every algorithm."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .evaluate import Outcome, Reason
from .sorted_areas import NOWHERE

RESULT_COLUMNS = ("place", "year", "group", "measure", "value", "areas", "people", "missing", "reason", "options")


class ResultRow(NamedTuple):
    """One value with what stands behind it; plain Python values, None for what is not known."""

    place: Hashable
    year: int | None
    group: str
    measure: str
    value: float | None
    areas: int
    people: float
    missing: int
    reason: str
    options: str


class PlaceYear(NamedTuple):
    """What a measure describes: a place in a year. None stands for all places, or for no year."""

    place: Hashable
    year: int | None


def number_places(
    place: Sequence[Hashable] | None, year: Sequence[int | None] | None, size: int
) -> tuple[NDArray[np.intp], list[PlaceYear]]:
    """The number of each area's (place, year), and what the numbers stand for: numbers, then texts.

    An area whose place or year is missing (None, or blank text) belongs nowhere and gets -1: such areas have nothing
    in common, so they are no place of their own.

    Args:
        place: the place of each area, or None when all areas are one place.
        year: the year of each area, or None when the data have no year.
        size: how many areas there are.
    """
    places, place_codes = _distinct(place, size)
    years, year_codes = _distinct(year, size)
    pairs, areas = np.unique(place_codes * max(len(years), 1) + year_codes, return_inverse=True)
    keys = [(places[pair // len(years)], years[pair % len(years)]) for pair in pairs.tolist()]
    known = [key for key in keys if not _lacks(key, (place, year))]
    order = sorted(known, key=lambda key: tuple((isinstance(part, str), part or 0) for part in key))
    number = {key: i for i, key in enumerate(order)}
    codes = np.array([number.get(key, NOWHERE) for key in keys], np.intp)
    return codes[areas], [PlaceYear(*key) for key in order]


def _distinct(column: Sequence[Hashable] | None, size: int) -> tuple[list[Any], NDArray[np.intp]]:
    """The different values of a column, and the number of each area's; a column that there is not has one value."""
    if column is None:
        return [None], np.zeros(size, np.intp)
    number = {value: i for i, value in enumerate(dict.fromkeys(column))}
    return list(number), np.fromiter(map(number.__getitem__, column), np.intp, size)


def _lacks(key: tuple[Hashable, int | None], given: tuple[object, object]) -> bool:
    """Whether a part is missing that there is a column for."""
    return any(
        column is not None and (part is None or (isinstance(part, str) and not part.strip()))
        for part, column in zip(key, given, strict=True)
    )


def result_rows(outcome: Outcome, group: str, names: Sequence[PlaceYear], language: str = "en") -> Iterator[ResultRow]:
    """The rows of one group's outcome, place by place and measure by measure."""
    options = {measure: options_text(chosen) for measure, chosen in outcome.options.items()}
    values = {measure: of_places.tolist() for measure, of_places in outcome.values.items()}
    left_out = outcome.missing + outcome.contradictory
    behind = list(zip(outcome.areas.tolist(), outcome.people.tolist(), left_out.tolist(), strict=True))
    for i, (place, year) in enumerate(names):
        for measure, of_places in values.items():
            value = None if math.isnan(of_places[i]) else of_places[i]
            why = _why(outcome, measure, i, language)
            yield ResultRow(place, year, group, measure, value, *behind[i], why, options[measure])


def options_text(options: Mapping[str, object]) -> str:
    """The options of a measure as one text, such as "b=0.5", for the result table."""
    return "; ".join(f"{id}={value}" for id, value in options.items())


def _why(outcome: Outcome, measure: str, i: int, language: str) -> str:
    reason = outcome.reasons[measure][i]
    sentences = []
    if reason:
        explanation = outcome.no_value[measure] if reason is Reason.UNDEFINED else reason.value
        sentences.append(explanation.say(language))
    if outcome.contradictory[i]:
        sentences.append(Reason.CONTRADICTORY.value.say(language, n=int(outcome.contradictory[i])))
    return "; ".join(sentences)
