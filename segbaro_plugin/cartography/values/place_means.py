"""The values of places, computed from their areas: municipalities, counties, the country, or all areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.read.names import indicator_of
from ...tables.codes.divisions import DIGITS, counties, kommuner
from ...tables.codes.normalise import names_small_area
from ...tables.model.indicator import COUNTS, Unit
from ...words import Sentence, Text, sentence
from ..map_error import MapError

LEVELS = {
    "kommun": Text("its municipality", "kommunen"),
    "lan": Text("its county", "länet"),
    "riket": Text("the country", "riket"),
    "all": Text("all areas of the layer", "alla områden i lagret"),
}
"""What an area can be compared with, by id; all areas of the layer have codes that begin with nothing."""


@dataclass(frozen=True)
class PlaceValues:
    """The value of each place, by the prefix of its areas' codes, with notes for the user."""

    values: Mapping[str, float]
    notes: list[Sentence]


def place_values(values: Floats, weights: Floats, codes: Sequence[str], level: str) -> PlaceValues:
    """The weighted mean of each place's areas: Σ vᵢ nᵢ / Σ nᵢ over areas with both.

    Args:
        values: shares, indices or means of the areas, shape (areas,); NaN is missing.
        weights: people of each area, NaN where not known.
        codes: the areas' codes, "" where an area has none.
        level: an id of LEVELS. A county or the country of which the layer lacks municipalities has no value.

    Raises:
        MapError: when no place has a value; says what is lacking.
    """
    starts = np.array(codes, str)
    known = np.isfinite(values) & np.isfinite(weights) & (weights > 0)
    whole, lacking = _whole_places(starts, level)
    places = {start: known & _begins(starts, start) for start in whole}
    means = {start: float(np.average(values[of], weights=weights[of])) for start, of in places.items() if of.any()}
    if not means:
        raise _nothing_to_compare(level, lacking, len(starts)) if whole or lacking else _no_place(level, len(starts))
    if level == "kommun" and len({code[: DIGITS["kommun"]] for code in starts}) == len(starts):
        raise MapError(
            "Every area is the only one of its municipality, so there is nothing to compare it with. Compare with the "
            "county or the country.",
            "Varje område är det enda i sin kommun, så det finns inget att jämföra med. Jämför med länet eller riket.",
        )
    return PlaceValues(means, _notes(lacking, int((~known).sum()), level))


def values_of_areas(means: PlaceValues, codes: Sequence[str], level: str) -> Floats:
    """The value of each area's place, shape (areas,); NaN if it has none."""
    return np.array([means.values.get(code[: DIGITS.get(level, 0)], np.nan) for code in codes])


def refuse_unweighable(indicator: IndicatorFields) -> None:
    """Raises an error for indicators whose value of a place is not the mean of its areas.

    Raises:
        MapError: counts, area types and medians; the indicator is named.
    """
    if indicator.unit in COUNTS or indicator.is_area_type or "median" in indicator.id:
        raise MapError(
            "'{name}' cannot be compared with a place: for counts, area types and medians the value of a place is not "
            "a mean of its areas. Choose a share, an index or a mean.",
            "”{name}” går inte att jämföra med kommunen, länet eller riket: för antal, områdestyper och medianer är "
            "deras värde inget medelvärde av områdenas. Välj en andel, ett index eller ett medelvärde.",
            name=indicator.name,
        )


def refuse_weights(people: str, field: str) -> None:
    """Raises an error if the population to weight by is the value itself or a share.

    Raises:
        MapError: the field is named.
    """
    if people == field or indicator_of(people).unit is Unit.PERCENT:
        raise MapError(
            "'{name}' does not give the number of people in each area. Choose a field with a number of people, such "
            "as the population.",
            "”{name}” säger inte hur många som bor i varje område. Välj ett fält med antal personer, till exempel "
            "folkmängden.",
            name=people,
        )


def _whole_places(starts: np.ndarray, level: str) -> tuple[list[str], dict[str, int]]:
    """The places of which the layer has all municipalities, and the number missing in the others."""
    digits = DIGITS.get(level, 0)
    present = sorted({start[:digits] for start in starts if len(start) >= digits})
    if level in ("kommun", "all"):
        return [one for one in present if level == "all" or one in _municipalities(starts)], {}
    there = {start[: DIGITS["kommun"]] for start in starts}
    lacking = {one: sum(code.startswith(one) and code not in there for code in kommuner()) for one in present}
    known = [one for one in present if level == "riket" or one in counties()]
    return [one for one in known if not lacking[one]], {one: lacking[one] for one in known if lacking[one]}


def _municipalities(starts: np.ndarray) -> set[str]:
    """Sweden's municipalities, and made-up ones (an example): DeSO and RegSO codes are recognised by their form."""
    return {*kommuner(), *(start[: DIGITS["kommun"]] for start in starts.tolist() if names_small_area(start))}


def _begins(starts: np.ndarray, start: str) -> np.ndarray:
    return np.char.startswith(starts, start)


def _notes(lacking: Mapping[str, int], unknown: int, level: str) -> list[Sentence]:
    notes = []
    if unknown:
        notes.append(
            sentence(
                "{n} {n:area has|areas have} no value or no number of people and {n:is|are} left out of the value of "
                "{place}.",
                "{n} {n:område|områden} saknar värde eller folkmängd och ingår inte i värdet för {place}.",
                n=unknown,
                place=LEVELS[level],
            )
        )
    if lacking:
        notes.append(
            sentence(
                "No value for {places}: some of its municipalities are missing from the layer.",
                "Inget värde för {places}: lagret har inte alla dess kommuner.",
                places=", ".join(counties().get(one, one) for one in lacking),
            )
        )
    return notes


def _nothing_to_compare(level: str, lacking: Mapping[str, int], areas: int) -> MapError:
    if lacking:
        return MapError(
            "The layer lacks {n} of the municipalities of {place}, so the value of {place} cannot be computed. Use a "
            "layer with all of them, or compare with the municipality or with all areas of the layer.",
            "Kommuner i {place} som saknas i lagret: {n}. Värdet för {place} går därför inte att beräkna. Använd ett "
            "lager med alla kommuner, eller jämför med kommunen eller med alla områden i lagret.",
            n=min(lacking.values()),
            place=LEVELS[level],
        )
    return MapError(
        "{n:The only area does not have|None of the areas has} both a value and people, so there is nothing to "
        "compare with. Choose another indicator or year, or another field with the number of people.",
        "{n:Det enda området har inte|Inget av områdena har} både värde och folkmängd, så det finns inget att jämföra "
        "med. Välj en annan indikator eller ett annat år, eller ett annat fält med folkmängden.",
        n=areas,
    )


def _no_place(level: str, areas: int) -> MapError:
    return MapError(
        "{n:The only area does not have|None of the areas has} a code that begins with that of {place}, so there is "
        "nothing to compare with. Compare with all areas of the layer, or use a layer with such codes.",
        "{n:Det enda området har inte|Inget av områdena har} en kod som börjar med den för {place}, så det finns "
        "inget att jämföra med. Jämför med alla områden i lagret, eller använd ett lager med sådana koder.",
        n=areas,
        place=LEVELS[level],
    )
