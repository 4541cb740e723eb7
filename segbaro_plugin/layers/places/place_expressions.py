"""The key of an area's place as a QGIS expression: the same key as in Python, whatever the field holds."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsExpression

LOST_ZERO = "^(?=[0-9]{3}([^0-9]|$)|[0-9]$)"
"""Where the first zero of a code is lost: before three digits (a municipality, an area in it) or one (a county)."""


def key_expression(field: str, digits: int, keys: Mapping[str, str | None]) -> str:
    """The key of the place, by an area's code or by a field's value.

    Args:
        field: the field of codes or places.
        digits: how many of a code's first characters name the place; 0 for all of them.
        keys: the key for each text that the field holds, None for no place. Where none lacks its zero, the expression
            looks for none.
    """
    pairs = ", ".join(f"{_quoted(held)}, {_quoted(key)}" for held, key in sorted(keys.items()) if key is not None)
    return _start(field, digits, keys) or f"map_get(map({pairs}), {_text(field)})"


def place_expression(field: str, digits: int, keys: Mapping[str, str | None], key: str) -> str:
    """The condition for the areas of the place `key`; other arguments as in `key_expression`."""
    start = _start(field, digits, keys)
    held = ", ".join(_quoted(text) for text, one in sorted(keys.items()) if one == key)
    return f"{start} = {_quoted(key)}" if start else f"{_text(field)} IN ({held})"


def _start(field: str, digits: int, keys: Mapping[str, str | None]) -> str:
    """The first characters, from the zero and the code if zeros are lost; "" if these are not the keys."""
    text = _text(field)
    if _are_keys(keys, digits, {held: held for held in keys}):
        return _left(text, digits)
    if _are_keys(keys, digits, {held: re.sub(LOST_ZERO, "0", held) for held in keys}):
        return _left(f"regexp_replace({text}, '{LOST_ZERO}', '0')", digits)
    return ""


def _are_keys(keys: Mapping[str, str | None], digits: int, mended: Mapping[str, str]) -> bool:
    return all(mended[held][: digits or None] == key for held, key in keys.items())


def _left(text: str, digits: int) -> str:
    return f"left({text}, {digits})" if digits else text


def _text(field: str) -> str:
    return f"to_string({QgsExpression.quotedColumnRef(field)})"


def _quoted(text: str) -> str:
    return str(QgsExpression.quotedString(text))
