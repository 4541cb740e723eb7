"""A value of a json document as a cell's text."""

from __future__ import annotations

from .json_faults import NESTED, JsonError


def text_of(value: object) -> str:
    """A cell's text; numbers as the shortest text that gives them back. Raises JsonError for a list or an object."""
    if value is None:
        return ""
    if isinstance(value, (dict, list)):
        raise JsonError(NESTED)
    return repr(value) if isinstance(value, float) else str(value)
