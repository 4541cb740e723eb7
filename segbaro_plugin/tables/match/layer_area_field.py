"""Which field of a layer names its areas."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...words import listing
from ..codes.codes_by_name import codes_by_name
from ..codes.deso_codes import deso_vintage
from ..codes.divisions import DIVISIONS, LEVELS, division_of, vintages
from ..codes.normalise import are_codes, clean, fold, levels_of, normalise
from ..find.headings import AREA_NAMES, division_called
from ..model.tidy import TableError

_VINTAGE = re.compile(r"(20\d\d)")


@dataclass(frozen=True)
class AreaField:
    """The field of area codes.

    division: id of the division and vintage ("regso2025"), of the level where the vintage does not show ("regso"),
    "other" for an own division. by_name: whether its name is one that is known. unique: no code stands twice.
    """

    name: str
    division: str
    by_name: bool = False
    unique: bool = True


def recognise_area_field(fields: Mapping[str, Sequence[object]]) -> AreaField:
    """The field that names the areas, by its values and by its name: the finest codes that do not repeat.

    fields: values of each candidate field, in the same order of features. Raises TableError when none will do.
    """
    ranked = [(rank, name) for name, values in fields.items() if (rank := _rank(name, values))]
    if not ranked:
        raise TableError(
            "No field with area codes was found among {fields}. Choose the field with the codes.",
            "Inget fält med områdeskoder hittades bland {fields}. Välj det fält som innehåller koderna.",
            fields=listing([f'"{name}"' for name in fields], 15),
        )
    rank, name = max(ranked, key=lambda pair: pair[0])
    return AreaField(name, _division(name, fields), fold(name) in AREA_NAMES, rank[0])


def _rank(name: str, values: Sequence[object]) -> tuple[bool, int, int, bool] | None:
    """(unique, fineness, fineness by name, known by name); None for a field that cannot name areas.

    Codes that show themselves come before those that only the field's name tells.
    """
    texts = [text for text in map(clean, values) if text]
    if not texts:
        return None
    unique = len(set(texts)) == len(texts)
    known = fold(name) in AREA_NAMES
    called = _by_name(name, texts)
    if called:
        return (unique, 0, LEVELS.index(division_of(called).level), True) if unique else None
    found = [normalise(text) for text in texts]
    if are_codes(found) and (known or not _are_small_numbers(values, _level(found))):
        return unique, 1 + LEVELS.index(_level(found)), 0, known
    return (unique, 0, 0, True) if known and unique else None


def _by_name(name: str, values: Sequence[object]) -> str:
    """Id of the division that the field's name means, where only the name tells it and its codes look so; else ""."""
    called = division_called(name)
    return called if codes_by_name(division_of(called), map(clean, values)) else ""


def _are_small_numbers(values: Sequence[object], level: str) -> bool:
    """Whether codes of counties can as well be counts: numbers, or text without the zero that codes begin with."""
    return level in ("lan", "riket") and any(
        value is not None and not (isinstance(value, str) and len(clean(value)) > 1) for value in values
    )


def _level(found: list[tuple[str, str]]) -> str:
    return levels_of(found).most_common(1)[0][0]


def _division(name: str, fields: Mapping[str, Sequence[object]]) -> str:
    """The vintage from the codes' suffix, the field's name, a field `version` ("2025_v2"), or a code that is new."""
    found = [normalise(value) for value in fields[name]]
    called = _by_name(name, fields[name])
    if called or not are_codes(found):
        return called or "other"
    divisions = {division for code, division in found if code and division != "other"}
    if len(divisions) == 1 and divisions <= {division.id for division in DIVISIONS if division.suffix}:
        return divisions.pop()
    level = _level(found)
    years = _VINTAGE.findall(name) or _years_of_version(fields)
    named = [vintage.id for vintage in vintages(level) if years and vintage.id.endswith(years[0])]
    if named or level != "deso":
        return named[0] if named else level
    return deso_vintage(code for code, _ in found)


def _years_of_version(fields: Mapping[str, Sequence[object]]) -> list[str]:
    for name, values in fields.items():
        if fold(name) == "version":
            years = {year for value in values for year in _VINTAGE.findall(clean(value))[:1]}
            return list(years) if len(years) == 1 else []
    return []
