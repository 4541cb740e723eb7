"""What a layer keeps of itself as JSON: made by anybody, so it is read with care."""

from __future__ import annotations

import json
from collections.abc import Iterable

from qgis.core import QgsMapLayer

DEEPEST = 20
"""How many things can lie in each other; what Segbaro writes has six of them at most."""

LARGEST = 1e300


def json_property(layer: QgsMapLayer, name: str) -> object:
    """What a property of the layer holds; None where there is none, where it is no JSON, or nested without end."""
    try:
        value = json.loads(layer.customProperty(name))
    except (TypeError, ValueError, RecursionError):
        return None
    return None if _is_deep(value) else value


def numbers_in(value: object) -> list[float]:
    """The value, where it is a list of finite numbers; else an empty one."""
    if not isinstance(value, list) or not all(type(one) in (int, float) and abs(one) < LARGEST for one in value):
        return []
    return [float(one) for one in value]


def _is_deep(value: object) -> bool:
    """Whether more than `DEEPEST` lists and records lie in each other."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _within(one)]
    return bool(level)


def _within(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
