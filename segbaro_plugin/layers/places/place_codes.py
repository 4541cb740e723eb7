"""The one repair of codes that have lost their first zero, without which Stockholm lies in the county of Örebro."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ...tables.codes.divisions import DIGITS, division_of, in_municipalities
from ...tables.codes.normalise import clean, normalise_all


def area_codes(values: Sequence[object]) -> list[str]:
    """The codes of a field with their first zeros, "" where there is none; an own division's codes as they stand."""
    return normalise_all(_filled(values))[0]


def place_prefixes(values: Sequence[object], level: str) -> list[str | None]:
    """What the codes begin with: that of a municipality ("kommun") or county ("lan").

    None where an area is larger than such a place: a county lies in no municipality.
    """
    codes, divisions = normalise_all(_filled(values))
    digits = (DIGITS.get(division_of(one).level, DIGITS[level]) for one in divisions)
    return [code[: DIGITS[level]] if own >= DIGITS[level] else None for code, own in zip(codes, digits, strict=True)]


def are_codes(values: Sequence[object]) -> bool:
    """Whether the values are codes of areas that begin with a municipality's or county's."""
    return set(normalise_all(_filled(values))[1]) != {"other"}


def with_zeros(field: str, values: Sequence[object]) -> list[object]:
    """What a field of places holds, with the first zeros of codes; names, labels and other numbers stay as they are.

    field: its name. One or two digits are the code of a county only where the name says so: they can be anything.
    """
    return list(map(partial(_with_zero, field), values, *normalise_all(_filled(values))))


def _filled(values: Sequence[object]) -> list[object]:
    return ["" if value is None else value for value in values]


def _with_zero(field: str, value: object, code: str, division: str) -> object:
    """The code where the value is that code, with or without its zero; else the value."""
    level = division_of(division).level
    county = level == "lan" and field.lower() in division_of(level).field_names
    sure = county or in_municipalities(level)
    return code if sure and clean(value).lstrip("0") == code.lstrip("0") else value
