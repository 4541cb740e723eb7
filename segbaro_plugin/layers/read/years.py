"""Parses years as people write them: 2019-2023, or 2015, 2019-2021."""

from __future__ import annotations

import re

from ..errors import LayerError

_SPAN = re.compile(r"((?:19|20)\d\d)(?:-((?:19|20)\d\d))?")
_TO = re.compile(r"\s*[-–]\s*")
_BETWEEN = re.compile(r"[,;\s]+")


def parse_years(text: str) -> list[int] | None:
    """The years named in the text, sorted and distinct; None, for all years, if it is blank.

    Raises:
        LayerError: text that is not years; the part is quoted.
    """
    parts = [part for part in _BETWEEN.split(_TO.sub("-", text)) if part]
    return sorted({year for part in parts for year in _span(part)}) or None


def _span(part: str) -> range:
    match = _SPAN.fullmatch(part)
    if match is None or int(match[2] or match[1]) < int(match[1]):
        raise LayerError(
            "'{part}' is not a valid choice of years. Write years or ranges, such as 2019-2023 or 2015, 2019-2021.",
            "”{part}” är inget urval av år. Skriv årtal eller intervall, till exempel 2019–2023 eller 2015, 2019–2021.",
            part=part,
        )
    return range(int(match[1]), int(match[2] or match[1]) + 1)
