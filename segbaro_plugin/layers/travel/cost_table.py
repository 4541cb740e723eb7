"""Reads travel costs: rows of origin, destination and cost become arrays, with notes on anomalies."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsFeedback

from ...array_types import Floats
from ...tables.codes.normalise import clean
from ...words import Sentence, listing
from ..errors import LayerError
from ..read.columns import as_numbers, field_index, plain
from ..read.features import features_of
from .cost_notes import StopMatch, notes_on

CHUNK = 50_000
Indices = NDArray[np.int64]


class CostFields(NamedTuple):
    """The fields of a table of travel costs."""

    origin: str
    destination: str
    cost: str


@dataclass(frozen=True)
class TravelCosts:
    """The cost of travel between stops; missing pairs cannot be travelled.

    stop: the stop of each area that was asked for; areas of one code share one. notes: what is worth knowing.
    """

    origin: Indices
    destination: Indices
    cost: Floats
    stop: Indices
    notes: list[Sentence]


def read_travel_costs(
    table: QgsFeatureSource, fields: CostFields, codes: Sequence[object], feedback: QgsFeedback
) -> TravelCosts:
    """The costs between the areas with these codes (None if an area has none).

    Raises:
        LayerError: a field that is not there, no code that the areas have, a cost below 0, or two costs of one pair.
        TableError: text in the field of costs.
    """
    stops, stop = _stops(codes)
    first, second, cost = array("q"), array("q"), array("d")
    strange: dict[str, None] = {}
    rows = unknown = 0
    for origins, destinations, costs in _chunks(table, fields, feedback):
        ends = [[stops.get(code, -1) for code in column] for column in (origins, destinations)]
        for column, numbers in zip((origins, destinations), ends, strict=True):
            strange.update(dict.fromkeys(code for code, n in zip(column, numbers, strict=True) if n < 0))
        rows, unknown = rows + len(costs), unknown + sum(min(pair) < 0 for pair in zip(*ends, strict=True))
        first.extend(ends[0])
        second.extend(ends[1])
        cost.extend(costs)
    pairs = _Pairs(np.array(first, np.int64), np.array(second, np.int64), np.array(cost, float))
    if rows and unknown == rows:
        raise _no_code(fields, stops, strange)
    known = _checked(pairs, fields, list(stops))
    match = StopMatch(unknown, list(strange), stop)
    return TravelCosts(*known, stop, notes_on(*known, match))


class _Pairs(NamedTuple):
    origin: Indices
    destination: Indices
    cost: Floats


def _stops(codes: Sequence[object]) -> tuple[dict[str, int], Indices]:
    """The number of each code, and that of each area; an area without a code has its own."""
    stops: dict[str, int] = {}
    stop_of_area = np.empty(len(codes), np.int64)
    for row, code in enumerate(codes):
        called = clean(code)
        stop_of_area[row] = stops.setdefault(called, len(stops)) if called else -1
    stop_of_area[stop_of_area < 0] = len(stops) + np.arange((stop_of_area < 0).sum())
    return stops, stop_of_area


def _chunks(
    table: QgsFeatureSource, fields: CostFields, feedback: QgsFeedback
) -> Iterator[tuple[list[str], list[str], Floats]]:
    """Codes and costs of some rows at a time, NaN if a cost is missing."""
    places = [field_index(table.fields(), name) for name in fields]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
    rows: list[list[object]] = []
    for feature in features_of(table, request):
        if feedback.isCanceled():
            return
        values = feature.attributes()
        rows.append([plain(values[place]) for place in places])
        if len(rows) == CHUNK:
            yield _columns(rows, fields)
            rows = []
    if rows:
        yield _columns(rows, fields)


def _columns(rows: Sequence[Sequence[object]], fields: CostFields) -> tuple[list[str], list[str], Floats]:
    origins, destinations, costs = zip(*rows, strict=True)
    return [clean(one) for one in origins], [clean(one) for one in destinations], as_numbers(fields.cost, costs)


def _checked(pairs: _Pairs, fields: CostFields, names: Sequence[str]) -> _Pairs:
    """The pairs between known areas that have a cost, each once.

    Raises:
        LayerError: a cost below 0, or two different costs of one pair.
    """
    known = (pairs.origin >= 0) & (pairs.destination >= 0) & np.isfinite(pairs.cost)
    origin, destination, cost = (column[known] for column in pairs)
    if (negative := np.flatnonzero(cost < 0)).size:
        raise LayerError(
            "The travel costs contain a cost below 0 in '{field}': {cost} from {origin} to {destination}. Correct the "
            "table.",
            "Reskostnaderna har en kostnad under 0 i ”{field}”: från {origin} till {destination} {cost}. "
            "Rätta tabellen.",
            field=fields.cost,
            **_pair(origin, destination, names, int(negative[0])),
            cost=cost[negative[0]],
        )
    order = np.lexsort((cost, destination, origin))
    origin, destination, cost = origin[order], destination[order], cost[order]
    again = np.append(False, (np.diff(origin) == 0) & (np.diff(destination) == 0))
    if (twice := np.flatnonzero(again & np.append(False, np.diff(cost) != 0))).size:
        raise LayerError(
            "The travel costs give two different costs from {origin} to {destination}, such as {cost} and {other}; "
            "filter the table to one mode, hour or year, so that each pair occurs once.",
            "Reskostnaderna har två olika kostnader från {origin} till {destination}, till exempel {cost} och {other}; "
            "filtrera tabellen till ett färdsätt, en timme eller ett år, så att varje par står en gång.",
            **_pair(origin, destination, names, int(twice[0])),
            cost=cost[twice[0] - 1],
            other=cost[twice[0]],
        )
    return _Pairs(origin[~again], destination[~again], cost[~again])


def _pair(origin: Indices, destination: Indices, names: Sequence[str], row: int) -> dict[str, str]:
    return {"origin": names[origin[row]], "destination": names[destination[row]]}


def _no_code(fields: CostFields, stops: Mapping[str, int], strange: Mapping[str, None]) -> LayerError:
    return LayerError(
        "No row of the travel costs connects two of the areas. '{origin}' and '{destination}' contain codes such as "
        "{theirs}, but the areas have codes such as {ours}; choose fields with matching codes.",
        "Ingen rad i reskostnaderna förbinder två av områdena. ”{origin}” och ”{destination}” innehåller koder som "
        "{theirs}, områdenas koder är som {ours}; välj fälten som innehåller samma koder.",
        origin=fields.origin,
        destination=fields.destination,
        theirs=listing(list(strange), most=3),
        ours=listing(list(stops), most=3),
    )
