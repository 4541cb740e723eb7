"""A number that still stands beside the word "suppressed" is none: every result is as if it were not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from example_areas import FIELDS, areas
from example_runs import call, write_given
from examples import EXAMPLES
from made_layers import layer_of
from qgis.core import NULL, QgsCoordinateTransformContext, QgsField, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.read.file_columns import layer_file, read_file_columns
from segbaro_plugin.processing.provider import ALGORITHMS

NUMBERS = [name for name, kind in FIELDS.items() if kind != "string"]
HELD = (2, 8)
"""The areas whose numbers are held back, one in each municipality."""
IDS = [one.ID for one in ALGORITHMS if EXAMPLES[one.ID].areas]


def held_back(word: str, standing: bool) -> QgsVectorLayer:
    """The areas with a status field for each field of numbers; in two of them the word and, if so, the number."""
    layer = areas()
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(f"{name}_status", QMetaType.Type.QString) for name in NUMBERS])
    layer.updateFields()
    ids = [feature.id() for feature in layer.getFeatures()]
    fields = layer.fields()
    words = {fields.indexOf(f"{name}_status"): word for name in NUMBERS}
    gone = {} if standing else dict.fromkeys(map(fields.indexOf, NUMBERS), NULL)
    assert provider.changeAttributeValues({ids[area]: {**words, **gone} for area in HELD})
    return layer


def compute_style(made: dict[str, object], known: set[str]) -> object:
    """What a run has made of the areas: numbers, the new fields of layers, and the report's own facts."""
    found: dict[str, object] = {}
    for name, value in made.items():
        if isinstance(value, (int, float)):
            found[name] = value
        elif str(value).endswith(".gpkg"):
            layer = layer_of(str(value))
            new = [one for one in layer.fields().names() if one not in known]
            found[name] = sorted(repr([feature[one] for one in new]) for feature in layer.getFeatures())
        elif str(value).endswith(".json"):
            facts = json.loads(Path(str(value)).read_text("utf-8"))
            found[name] = {key: one for key, one in facts.items() if key not in ("origin", "made")}
    return found


@pytest.mark.parametrize("word", ["suppressed", "not_applicable"])
@pytest.mark.parametrize("id", IDS)
def test_every_algorithm_leaves_it_out(run, tmp_path: Path, id: str, word: str) -> None:
    write_given(tmp_path / "given")
    results = []
    for standing in (True, False):
        layer = held_back(word, standing)
        known = {"fid", *layer.fields().names()}
        made = run(id, **call(id, tmp_path / "given", layer, tmp_path / f"made {standing}"))
        results.append(compute_style(made, known))
    assert results[0] == results[1]


@pytest.mark.parametrize("word", ["suppressed", "not_applicable", "missing", "", None, "ok", "Suppressed"])
def test_only_those_words_hold_back(word: str | None, tmp_path: Path) -> None:
    layer = held_back(word, standing=True)
    read = read_columns(layer, NUMBERS).numbers
    gone = [bool(read["t_2023"][area] != read["t_2023"][area]) for area in range(12)]
    assert gone == [area in HELD and word in ("suppressed", "not_applicable") for area in range(12)]


def test_columns_of_a_file_are_those_of_its_features(tmp_path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    path, held, context = str(tmp_path / "a.gpkg"), held_back("suppressed", True), QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(held, path, context, options)
    layer = QgsVectorLayer(path, "a")
    by_file, by_features = read_file_columns(layer_file(layer), NUMBERS, []), read_columns(layer, NUMBERS)
    if by_file is None:
        pytest.skip("this GDAL gives no whole columns")
    for name in NUMBERS:
        assert by_file.numbers[name].tolist() == pytest.approx(by_features.numbers[name].tolist(), nan_ok=True)
