"""Segregation measures for a report: one place over the years, beside those nearest to it in population."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ....cartography.report.facts import MeasureFacts
from ....cartography.values.area_summary import AreaTable
from ....indices import Measure
from ....indices.engine.cleaning import two_groups
from ....indices.engine.evaluate import Outcome, evaluate
from ....indices.engine.results import number_places

COMPARED = 5
"""How many places stand beside the one that the report is about."""


class Pair(NamedTuple):
    """The fields of a group and of everybody, in one year."""

    year: int
    group: str
    total: str


def measure_facts(
    table: AreaTable, place: str, names: dict[str, str], group: str, pairs: Sequence[Pair], measures: Sequence[Measure]
) -> list[MeasureFacts]:
    """Each measure in each year, for the place and those nearest to it in population in the last year with data.

    table: all areas of the layer. place: the key of the report's place, "" where the whole layer is the place. names:
    of places, by key. group: in words.
    """
    codes, found = number_places(table.places if place else None, None, len(table.ids))
    keys = [str(one.place) for one in found] if place else [place]
    outcomes = [
        evaluate(two_groups(table.numbers[one.group], total=table.numbers[one.total]), codes, measures, len(keys))
        for one in pairs
    ]
    own = keys.index(place)
    people_of = next((one.people for one in reversed(outcomes) if one.people[own] > 0), outcomes[-1].people)
    rows = _nearest(own, people_of)
    shown = [names.get(keys[row], keys[row]) for row in rows]
    people = [_plain(float(people_of[row])) for row in rows]
    years = [one.year for one in pairs]
    return [
        MeasureFacts(one.id, one.name, one.meaning, group, years, shown, _values(outcomes, one.id, rows), people)
        for one in measures
    ]


def _nearest(own: int, people: np.ndarray) -> list[int]:
    """The row of the place, then those of the places whose population differs least from its own."""
    order = np.argsort(abs(people - people[own]), kind="stable")
    others = [int(row) for row in order if row != own and np.isfinite(people[row]) and people[row] > 0]
    return [own, *others[:COMPARED]]


def _values(outcomes: Sequence[Outcome], measure: str, rows: Sequence[int]) -> list[list[float | None]]:
    return [[_plain(float(outcome.values[measure][row])) for outcome in outcomes] for row in rows]


def _plain(value: float) -> float | None:
    return None if np.isnan(value) else value
