"""Evaluation of measures: one value per place, for all places at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats, Indices, Mask
from ...words import Text, listing
from .cleaning import Counts
from .measure import INPUTS, NO_VALUE, Measure, Scope
from .option import MeasureError
from .rounding import SAME
from .sorted_areas import NOWHERE, SortedAreas, sort_areas


class Reason(Enum):
    """Why a value is missing or needs care."""

    NO_AREAS = Text("no area with people and known counts", "inget område med befolkning och kända antal")
    NO_GROUP = Text("the group is empty here", "gruppen saknas här")
    NO_OTHERS = Text("there is nobody to compare with", "det finns ingen att jämföra med")
    ONE_GROUP = Text("fewer than two groups live here", "färre än två grupper bor här")
    SAME_INCOME = Text("all incomes are the same here", "alla inkomster är lika här")
    UNDEFINED = NO_VALUE
    CONTRADICTORY = Text(
        "{n} {n:area|areas} left out: counts that are negative or larger than the total, or impossibly large",
        "{n} {n:område uteslutet|områden uteslutna}: antal som är negativa eller större än totalen, eller "
        "orimligt stora",
    )


@dataclass(frozen=True)
class Outcome:
    """What the measures gave: arrays of shape (places,), in the order of the place codes.

    nowhere: how many areas belong to no place; they stand in no other number. no_value: what each measure says of
    `Reason.UNDEFINED`.
    """

    values: Mapping[str, Floats]
    areas: NDArray[np.int64]
    people: Floats
    missing: NDArray[np.int64]
    contradictory: NDArray[np.int64]
    reasons: Mapping[str, list[Reason | None]]
    options: Mapping[str, Mapping[str, object]]
    nowhere: int
    no_value: Mapping[str, Text]


def evaluate(counts: Counts, codes: Indices, measures: Sequence[Measure], places: int) -> Outcome:
    """The `measures` of the `counts` in each place.

    Args:
        counts: columns of shape (areas, ...), in any order of areas.
        codes: the number of each area's place, 0 to places - 1, or -1 (`NOWHERE`) for areas that take part in nothing.
        measures: what to compute; each must find its inputs among the columns.
        places: how many places there are; one without areas gets NaN and a reason.

    Raises:
        MeasureError: when a measure lacks an input, or is asked for twice.
    """
    check_measures(counts, measures, Scope.PLACE)
    areas = sort_areas(counts, codes)
    values = {m.id: areas.at_places(_value(m, areas), places) for m in measures}
    lacks = _lacks(areas, places)
    return Outcome(
        values,
        areas.at_places(areas.places.sizes.astype(float), places, 0).astype(np.int64),
        areas.at_places(areas.places.sum(areas.people), places, 0),
        _count(counts.missing, codes, places),
        _count(counts.contradictory, codes, places),
        {id: _reasons(value, lacks) for id, value in values.items()},
        {m.id: m.settings for m in measures},
        int((codes == NOWHERE).sum()),
        {m.id: m.no_value for m in measures},
    )


def check_measures(counts: Counts, measures: Sequence[Measure], scope: Scope) -> None:
    """Refuses a measure that lacks an input, gives something else than `scope`, or stands twice in the list.

    Raises:
        MeasureError: naming the measure and the input.
    """
    ids = [measure.id for measure in measures]
    for measure in measures:
        if ids.count(measure.id) > 1:
            raise MeasureError(
                "The measure '{id}' is listed twice; list it once, or once for each set of options.",
                "Måttet ”{id}” begärdes två gånger; begär det en gång, eller en gång per val av alternativ.",
                id=measure.id,
            )
        if measure.scope is not scope:
            raise MeasureError(
                "The measure '{id}' gives {it_gives}, but {gives} is needed; choose another measure.",
                "Måttet ”{id}” ger {it_gives_sv}, men {gives_sv} begärdes; välj ett annat mått.",
                id=measure.id,
                it_gives=measure.scope.value.en,
                it_gives_sv=measure.scope.value.sv,
                gives=scope.value.en,
                gives_sv=scope.value.sv,
            )
        lacking = [name for name in measure.inputs if name not in counts.columns]
        if lacking:
            raise MeasureError(
                "The measure '{id}' also needs: {inputs}.",
                "Måttet ”{id}” behöver också: {inputs_sv}.",
                id=measure.id,
                inputs=listing([f"{name} ({INPUTS[name].en})" for name in lacking]),
                inputs_sv=listing([f"{name} ({INPUTS[name].sv})" for name in lacking]),
            )


def _value(measure: Measure, areas: SortedAreas) -> Floats:
    return measure.evaluate(areas.columns, areas.places) if areas.places.count else np.empty(0)


def _count(mask: Mask, codes: Indices, places: int) -> NDArray[np.int64]:
    return np.bincount(codes[mask & (codes != NOWHERE)], minlength=places).astype(np.int64)


def _lacks(areas: SortedAreas, places: int) -> dict[Reason, Mask]:
    """For each reason the places where it holds, the first to be said first."""
    peopled = areas.at_places(np.ones(areas.numbers.size), places, 0) > 0
    lacks = {Reason.NO_AREAS: ~peopled}
    totals = {name: areas.at_places(areas.places.sum(column), places, 0) for name, column in areas.columns.items()}
    for name, reason in (("x", Reason.NO_GROUP), ("y", Reason.NO_OTHERS)):
        if name in totals:
            lacks[reason] = totals[name] == 0
    for name in ("counts", "ordered"):
        if name in totals:
            lacks[Reason.ONE_GROUP] = (totals[name] > 0).sum(axis=1) < 2
    if "income" in totals:
        lacks[Reason.SAME_INCOME] = areas.at_places(_same_income(areas).astype(float), places, 0) > 0
    return lacks


def _same_income(areas: SortedAreas) -> Mask:
    """Where the incomes of all areas are the same and known not to differ within them: (places,)."""
    income = areas.columns["income"]
    highest, lowest = areas.places.largest(income), -areas.places.largest(-income)
    deviations = [areas.columns[name] for name in ("deviation", "place_deviation") if name in areas.columns]
    alike = highest - lowest <= SAME * np.abs(highest)
    return np.logical_and.reduce([alike, *(areas.places.sum(column) == 0 for column in deviations)])


def _reasons(value: Floats, lacks: Mapping[Reason, Mask]) -> list[Reason | None]:
    """Why each NaN is one; None where there is a value."""
    reasons: list[Reason | None] = [None] * value.size
    for place in np.flatnonzero(np.isnan(value)).tolist():
        reasons[place] = next((reason for reason, holds in lacks.items() if holds[place]), Reason.UNDEFINED)
    return reasons
