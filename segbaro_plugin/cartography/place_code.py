"""How areas' codes begin, which tells their municipality and county: also where a number has lost its first zero."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression

from ..tables.codes import normalise_all


def whole_codes(values: Sequence[object]) -> list[str]:
    """The codes of a field with their first zeros, "" where there is none; an own division's codes as they stand."""
    return normalise_all(["" if value is None else value for value in values])[0]


def code_start(field: str, digits: int, values: Sequence[object]) -> str:
    """A QGIS expression for the first characters of the codes in a field, as `whole_codes` has them.

    values: what the field holds; where no code lacks its zero, the expression looks for none.
    """
    column = QgsExpression.quotedColumnRef(field)
    pairs = zip(whole_codes(values), values, strict=True)
    if any(code.startswith("0") and not str(value).startswith("0") for code, value in pairs):
        column = f"regexp_replace(to_string({column}), '^(?=[0-9]{{3}}([^0-9]|$))', '0')"
    return f"left({column}, {digits})"
