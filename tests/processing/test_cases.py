"""Cases that anybody can add to without code: tests/processing/cases.json.

A case names an algorithm, its layers (fields and rows), its further parameters, the columns to look at, and the rows
that must come out, in any order, to a number of decimals.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import NULL

CASES = json.loads(Path(__file__).with_name("cases.json").read_text("utf-8"))


def fields_of(layer: dict) -> str:
    """The layer's fields as the fixture make_areas takes them: text where any value is text, else double."""
    columns = zip(*layer["rows"], strict=True)
    kinds = ["string" if any(isinstance(value, str) for value in column) else "double" for column in columns]
    return ",".join(f"{name}:{kind}" for name, kind in zip(layer["fields"], kinds, strict=True))


def comparable(row: list[object], decimals: int) -> tuple[object, ...]:
    plain = [None if value == NULL else value for value in row]
    return tuple(round(float(value), decimals) if isinstance(value, int | float) else value for value in plain)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(run, make_areas, case: dict) -> None:
    layers = {
        role: make_areas(fields_of(layer), [[NULL if v is None else v for v in row] for row in layer["rows"]])
        for role, layer in case["layers"].items()
    }
    made = run(case["algorithm"], **layers, **case["parameters"], OUTPUT="memory:")["OUTPUT"]
    found = [
        comparable([feature[name] for name in case["columns"]], case["precision"]) for feature in made.getFeatures()
    ]
    expected = [comparable(row, case["precision"]) for row in case["expected"]]
    assert sorted(found, key=repr) == sorted(expected, key=repr)
