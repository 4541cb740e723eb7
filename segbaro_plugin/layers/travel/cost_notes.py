"""Notes on a table of travel costs, before its numbers are used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ...words import Sentence, Text, listing

Indices = NDArray[np.int64]
SAME = 1e-9
UNKNOWN = Text(
    "{n} {n:row of the travel costs names areas|rows of the travel costs name areas} that are not in the layer, such "
    "as {codes}; {n:it is|they are} not used.",
    "{n} {n:rad|rader} i reskostnaderna nämner områden som lagret inte har, till exempel {codes}; de används inte.",
)
MISSING = Text(
    "{n} of {all} {all:pair|pairs} of areas {n:has|have} no travel cost; these trips are treated as impossible.",
    "{n} av {all} par av områden saknar reskostnad; där kan ingen nås.",
)
ONE_WAY = Text(
    "{n} {n:pair has|pairs have} a travel cost in one direction only; the return trip is treated as impossible. If "
    "costs are the same in both directions, include both in the table.",
    "{n} par har reskostnad åt bara ett håll; återvägen går inte att resa. Om kostnaden är densamma åt båda hållen, "
    "låt tabellen ha båda.",
)
UNEVEN = Text(
    "{n} {n:pair has|pairs have} different costs in the two directions; the cost from an area to the people around it "
    "is used.",
    "{n} par kostar olika mycket dit och tillbaka; det som räknas är vägen från ett område till människorna runt det.",
)
OWN = Text(
    "{n} {n:area has no travel cost to itself; its|areas have no travel cost to themselves; their} own people are "
    "assumed to be reached at cost 0.",
    "{n} {n:område saknar reskostnad till sig självt|områden saknar reskostnad till sig själva}; de egna invånarna "
    "antas finnas där till kostnaden 0.",
)
ALONE = Text(
    "{n} {n:area reaches only itself|areas reach only themselves}.",
    "{n} {n:område når ingen annan än sig självt|områden når ingen annan än sig själva}.",
)


class StopMatch(NamedTuple):
    """unknown: number of rows with unknown codes. strange: these codes. stop: the stop of each area."""

    unknown: int
    strange: Sequence[str]
    stop: Indices


def notes_on(origin: Indices, destination: Indices, cost: Floats, match: StopMatch) -> list[Sentence]:
    """The notes on the pairs used; each pair occurs once."""
    return [Sentence(text, values) for text, values in _notes(origin, destination, cost, match) if values["n"]]


def _notes(
    origin: Indices, destination: Indices, cost: Floats, match: StopMatch
) -> Iterator[tuple[Text, dict[str, object]]]:
    stops = int(match.stop.max()) + 1 if match.stop.size else 0
    own = origin == destination
    back = _way_back(origin, destination, stops)
    uneven = (back >= 0) & (np.abs(cost - cost[back]) > SAME * np.maximum(cost, cost[back]))
    reaching = np.unique(origin[~own]).size
    yield UNKNOWN, {"n": match.unknown, "codes": listing(list(match.strange), most=3)}
    pairs = stops * (stops - 1)
    yield MISSING, {"n": pairs - int((~own).sum()), "all": pairs}
    yield ONE_WAY, {"n": int((back < 0).sum())}
    yield UNEVEN, {"n": int(uneven.sum()) // 2}
    yield OWN, {"n": stops - int(own.sum())}
    yield ALONE, {"n": stops - reaching}


def _way_back(origin: Indices, destination: Indices, stops: int) -> Indices:
    """The row of the reverse of each pair, -1 if there is none; pairs are sorted."""
    there, back = origin * stops + destination, destination * stops + origin
    place = np.minimum(np.searchsorted(there, back), max(there.size - 1, 0))
    return np.where(there[place] == back, place, -1) if there.size else np.empty(0, np.int64)
