"""The single repair of codes that have lost their leading zero, without which Stockholm would lie in Örebro county."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ...tables.codes.divisions import DIGITS, division_of, in_municipalities
from ...tables.codes.normalise import clean, normalise_all


def area_codes(values: Sequence[object]) -> list[str]:
    """The codes of a field with leading zeros, "" if missing; a custom division's codes are unchanged."""
    return normalise_all(_filled(values))[0]


def place_prefixes(values: Sequence[object], level: str) -> list[str | None]:
    """The prefixes of the codes: of a municipality ("kommun") or county ("lan").

    None where an area is larger than such a place: a county lies in no municipality.
    """
    codes, divisions = normalise_all(_filled(values))
    digits = (DIGITS.get(division_of(one).level, DIGITS[level]) for one in divisions)
    return [code[: DIGITS[level]] if own >= DIGITS[level] else None for code, own in zip(codes, digits, strict=True)]


def are_codes(values: Sequence[object]) -> bool:
    """Whether the values are area codes that begin with a municipality's or county's."""
    return set(normalise_all(_filled(values))[1]) != {"other"}


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
