"""Cases that anybody can add to without code: tests/processing/cases.json.

A case has a name, says where its numbers are from, and names an algorithm or ready model. What goes in:
    layers      by parameter: fields and rows; the areas are squares of a metre in a row, from west to east
    files       by parameter: name and lines of a text file
    parameters  everything else; "{statistics}", "{boundaries}": services on this machine (example_services.py)
    outputs     by parameter: "memory:" or the name of a file; without it OUTPUT in memory
What must come out, one or more of these:
    columns, expected, precision   rows of the output `table` (OUTPUT), in any order, to a number of decimals;
                `only` those of an expression
    numbers     outputs that are numbers or words
    legend      the entries of the layer's legend, from the top
    words       by output: what a PDF must say
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from example_runs import filled
from made_layers import layer_of
from qgis.core import NULL, QgsVectorLayer

CASES = json.loads(Path(__file__).with_name("cases.json").read_text("utf-8"))
MEMORY = "memory:"
CHECKS = {"expected", "legend", "words"}


def fields_of(layer: Mapping) -> str:
    """The layer's fields as the fixture make_areas takes them: text where any value is text, else double."""
    columns = zip(*layer["rows"], strict=True)
    kinds = ["string" if any(isinstance(value, str) for value in column) else "double" for column in columns]
    return ",".join(f"{name}:{kind}" for name, kind in zip(layer["fields"], kinds, strict=True))


def comparable(row: list[object], decimals: int) -> tuple[object, ...]:
    plain = [None if value == NULL else value for value in row]
    return tuple(round(float(value), decimals) if isinstance(value, int | float) else value for value in plain)


def written(file: Mapping, folder: Path) -> str:
    path = folder / file["name"]
    path.write_text("\n".join(file["lines"]) + "\n", "utf-8")
    return str(path)


def legend_of(layer: QgsVectorLayer) -> list[str]:
    labels = [" ".join(item.label().split()) for item in layer.renderer().legendSymbolItems()]
    return [label for label in labels if label]


def words_of(pdf: str) -> str:
    """What stands in a PDF, each gap as one space."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


@pytest.fixture
def made(run, make_areas, tmp_path: Path, case: Mapping) -> dict[str, object]:
    """What the algorithm of a case gives."""
    layers = {
        role: make_areas(fields_of(layer), [[NULL if v is None else v for v in row] for row in layer["rows"]])
        for role, layer in case.get("layers", {}).items()
    }
    files = {role: written(file, tmp_path) for role, file in case.get("files", {}).items()}
    asked = case.get("outputs", {"OUTPUT": MEMORY})
    outputs = {name: end if end == MEMORY else str(tmp_path / end) for name, end in asked.items()}
    return run(case["algorithm"], **layers, **files, **filled(case["parameters"], tmp_path), **outputs)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(made, case: Mapping) -> None:
    if "expected" in case:
        layer = layer_of(made[case.get("table", "OUTPUT")])
        found = [
            comparable([feature[name] for name in case["columns"]], case["precision"])
            for feature in layer.getFeatures(case.get("only", "TRUE"))
        ]
        expected = [comparable(row, case["precision"]) for row in case["expected"]]
        assert sorted(found, key=repr) == sorted(expected, key=repr)
    assert {name: made[name] for name in case.get("numbers", {})} == pytest.approx(case.get("numbers", {}))
    if "legend" in case:
        assert legend_of(layer_of(made["OUTPUT"])) == case["legend"]
    for output, words in case.get("words", {}).items():
        said = words_of(str(made[output]))
        assert [one for one in words if one not in said] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_case_asks_for_something_and_says_where_its_numbers_are_from(case: Mapping) -> None:
    assert CHECKS & set(case)
    assert len(case["numbers_from"]) > 10


def test_every_algorithm_and_model_has_a_case(provider) -> None:
    cases = {case["algorithm"] for case in CASES}
    assert {algorithm.name() for algorithm in provider.algorithms()} - cases == set(), "add cases to cases.json"
