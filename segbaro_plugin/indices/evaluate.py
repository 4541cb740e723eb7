"""Measures on columns, for all places in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..words import Text
from .cleaning import Counts, Mask
from .measure import Measure
from .places import Floats, Places


class Reason(Enum):
    """Why a value is missing or needs care."""

    NO_AREAS = Text("no area with people and known counts", "inget område med befolkning och kända antal")
    NO_GROUP = Text("the group is empty here", "gruppen saknas här")
    NO_OTHERS = Text("there is nobody to compare with", "det finns ingen att jämföra med")
    UNDEFINED = Text("the formula has no value here", "formeln saknar värde här")
    CONTRADICTORY = Text(
        "{n} areas left out: counts that are negative or larger than the total",
        "{n} områden uteslutna: antal som är negativa eller större än totalen",
    )


@dataclass(frozen=True)
class Outcome:
    """What the measures gave: arrays of shape (places,), in the order of the place codes."""

    values: Mapping[str, Floats]
    areas: NDArray[np.int64]
    people: Floats
    missing: NDArray[np.int64]
    contradictory: NDArray[np.int64]
    reasons: Mapping[str, list[Reason | None]]


def evaluate(counts: Counts, codes: NDArray[np.intp], measures: Sequence[Measure], places: int) -> Outcome:
    """The `measures` of the `counts` in each place.

    Args:
        counts: columns of shape (areas, ...), in any order of areas.
        codes: the number of each area's place, 0 to places - 1.
        measures: what to compute; each must find its inputs among the columns.
        places: how many places there are; one without areas gets NaN and a reason.
    """
    use = np.flatnonzero(counts.taking_part)
    use = use[Places.sorting(codes[use])]
    here = Places(codes[use])
    which = codes[use][here.starts] if use.size else np.empty(0, np.intp)
    columns = {name: column[use] for name, column in counts.columns.items()}
    values = {m.id: _scatter(_value(m, columns, here), which, places) for m in measures}
    empty = {name: _empty(columns, name, here, which, places) for name in ("x", "y") if name in columns}
    return Outcome(
        values,
        _scatter(here.sizes, which, places, 0).astype(np.int64),
        _scatter(here.sum(counts.people[use]), which, places, 0.0),
        _count(counts.missing, codes, places),
        _count(counts.contradictory, codes, places),
        {m.id: _reasons(values[m.id], which, empty) for m in measures},
    )


def _value(measure: Measure, columns: Mapping[str, Floats], places: Places) -> Floats:
    """The measure in each place; what is not finite becomes NaN."""
    if not places.count:
        return np.empty(0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        value = measure.function(*(columns[name] for name in measure.inputs), places)
    return np.where(np.isfinite(value), value, np.nan)


def _scatter(found: Floats, which: NDArray[np.intp], places: int, blank: float = np.nan) -> Floats:
    spread = np.full(places, blank, float)
    spread[which] = found
    return spread


def _count(mask: Mask, codes: NDArray[np.intp], places: int) -> NDArray[np.int64]:
    return np.bincount(codes[mask], minlength=places).astype(np.int64)


def _empty(columns: Mapping[str, Floats], name: str, here: Places, which: NDArray[np.intp], places: int) -> Mask:
    empty: Mask = _scatter(here.sum(columns[name]), which, places, 0.0) == 0
    return empty


def _reasons(value: Floats, which: NDArray[np.intp], empty: Mapping[str, Mask]) -> list[Reason | None]:
    """Why each NaN is one; None where there is a value."""
    reasons: list[Reason | None] = [None] * value.size
    peopled = set(which.tolist())
    for place in np.flatnonzero(np.isnan(value)).tolist():
        if place not in peopled:
            reasons[place] = Reason.NO_AREAS
        elif "x" in empty and empty["x"][place]:
            reasons[place] = Reason.NO_GROUP
        elif "y" in empty and empty["y"][place]:
            reasons[place] = Reason.NO_OTHERS
        else:
            reasons[place] = Reason.UNDEFINED
    return reasons
