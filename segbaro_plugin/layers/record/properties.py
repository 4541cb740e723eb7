"""JSON properties of a layer: they can come from anybody, so they are parsed with care."""

from __future__ import annotations

import json
from collections.abc import Iterable

from qgis.core import QgsMapLayer

DEEPEST = 20
"""How many things can lie in each other; what Segbaro writes has six of them at most."""

LARGEST = 1e300


def json_property(layer: QgsMapLayer, name: str) -> object:
    """The value of a layer property; None if it is missing, invalid JSON, or nested too deeply."""
    try:
        value = json.loads(layer.customProperty(name))
    except (TypeError, ValueError, RecursionError):
        return None
    return None if _is_deep(value) else value


def numbers_in(value: object) -> list[float]:
    """The value if it is a list of finite numbers; otherwise an empty list."""
    if not isinstance(value, list) or not all(type(one) in (int, float) and abs(one) < LARGEST for one in value):
        return []
    return [float(one) for one in value]


def _is_deep(value: object) -> bool:
    """Whether lists and records are nested more than `DEEPEST` levels deep."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _within(one)]
    return bool(level)


def _within(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
