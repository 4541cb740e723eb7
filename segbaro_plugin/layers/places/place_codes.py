"""The single repair of codes that have lost their leading zero, without which Stockholm would lie in Örebro county."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ...tables.codes.divisions import DIGITS, division_of, in_municipalities, is_part_of
from ...tables.codes.normalise import clean, normalise_all
from ...tables.find.headings import division_called


def area_codes(values: Sequence[object]) -> list[str]:
    """The codes of a field with leading zeros, "" if missing; a custom division's codes are unchanged."""
    return normalise_all(_filled(values))[0]


def place_prefixes(values: Sequence[object], level: str, field: str) -> list[str | None]:
    """The prefixes of the codes: of a municipality ("kommun") or county ("lan").

    field: its name, which can tell whose codes they are. None where an area lies in no such place, as a county in no
    municipality, or where its code does not say in which, as a postal code.
    """
    codes, divisions = normalise_all(_filled(values), division_called(field))
    inside = {id: _begins_with(id, level) for id in set(divisions)}
    return [code[: DIGITS[level]] if inside[id] else None for code, id in zip(codes, divisions, strict=True)]


def _begins_with(division: str, place: str) -> bool:
    """Whether the codes begin with that of a place; codes of an own division are taken to."""
    level = division_of(division).level
    return level in (place, "other") or is_part_of(level, place)


def are_codes(values: Sequence[object], field: str) -> bool:
    """Whether the values of the field, by its name or by themselves, are codes of a known division."""
    return set(normalise_all(_filled(values), division_called(field))[1]) != {"other"}


def with_zeros(field: str, values: Sequence[object]) -> list[object]:
    """The values of a place field, with leading zeros restored in codes; other values are unchanged.

    field: its name. One or two digits are the code of a county only where the name says so: they can be anything.
    """
    return list(map(partial(_with_zero, field), values, *normalise_all(_filled(values))))


def _filled(values: Sequence[object]) -> list[object]:
    return ["" if value is None else value for value in values]


def _with_zero(field: str, value: object, code: str, division: str) -> object:
    """The code if the value is that code, with or without its zero; otherwise the value."""
    level = division_of(division).level
    county = level == "lan" and field.lower() in division_of(level).field_names
    sure = county or in_municipalities(level)
    return code if sure and clean(value).lstrip("0") == code.lstrip("0") else value
