"""A value of a json document as a cell's text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from .json_faults import NESTED, JsonError


def texts_of(values: Sequence[object]) -> list[str]:
    """The text of each value, as `text_of`; most lists hold texts only."""
    if set(map(type, values)) == {str}:
        return cast("list[str]", values)
    return list(map(text_of, values))


def text_of(value: object) -> str:
    """A cell's text; numbers as the shortest text that gives them back. Raises JsonError for a list or an object."""
    if value is None:
        return ""
    if isinstance(value, (dict, list)):
        raise JsonError(NESTED)
    return repr(value) if isinstance(value, float) else str(value)
