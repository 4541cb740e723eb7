"""A table of the double from a real json-stat 2 answer: its dimensions, values, signs, notes and date."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from tests.servers.statistics.px_tables import PxDimension, PxTable


def table_from(id: str, document: Mapping[str, Any]) -> PxTable:
    """The table of which the document is the whole."""
    dimensions = tuple(_dimension(name, document["dimension"][name]) for name in document["id"])
    signs = document.get("status") or {}
    cells = product(*(one.codes for one in dimensions))
    values = {codes: signs.get(str(place), "..") if value is None else value
              for place, (codes, value) in enumerate(zip(cells, document["value"], strict=True))}  # fmt: skip
    return PxTable(
        id,
        document["label"],
        dimensions,
        lambda *codes: values[codes],
        document["updated"],
        document["source"],
        dict.fromkeys(document.get("note") or (), False),
    )


def _dimension(name: str, found: Mapping[str, Any]) -> PxDimension:
    category = found["category"]
    codes = sorted(category["index"], key=category["index"].get)
    units = {code: (one.get("base", ""), one.get("decimals", 0)) for code, one in category.get("unit", {}).items()}
    return PxDimension(name, found["label"], {code: category["label"][code] for code in codes}, units=units)
