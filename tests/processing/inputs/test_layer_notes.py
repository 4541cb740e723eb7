"""What maps, pages and reports say of a layer's indicators: types called index, own ones passed by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_areas import areas
from example_runs import call
from qgis.core import NULL, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators, indicators_of
from segbaro_plugin.layers.indicators.user_tables import own_folder
from segbaro_plugin.tables.model.indicator import Direction

READING = ("choroplethmap", "differencemap", "bivariatemap", "createlayout", "exportatlas", "report")
TYPES = (1.0, 2.0, 3.0, 4.0, 5.0, NULL)
SAID = 'name the column "Area type"'


def with_index(values=TYPES, name: str = "sei_2023") -> QgsVectorLayer:
    """The example's areas with a field that somebody else has called the index."""
    layer = areas()
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.Double)])
    layer.updateFields()
    place = layer.fields().indexOf(name)
    for i, feature in enumerate(layer.getFeatures()):
        layer.dataProvider().changeAttributeValues({feature.id(): {place: values[i % len(values)]}})
    return layer


UNUSABLE = {"damaged": b"\0\1\2", "unit": b"id;name_en;unit\nsafety;Safety;barrels\n", "no id": b"name_en\nSafety\n"}


@pytest.fixture(params=UNUSABLE)
def unusable(request) -> Iterator[Path]:
    own_folder().mkdir(parents=True, exist_ok=True)
    file = own_folder() / "unusable.csv"
    file.write_bytes(UNUSABLE[request.param])
    yield file
    file.unlink()


def test_types_called_index_are_not_drawn_with_the_best_as_the_worst() -> None:
    layer = with_index()
    assert LayerIndicators(layer).of_field("sei_2023")[0].direction is Direction.NEUTRAL
    assert {one.id: one.direction for one in indicators_of(layer)}["sei"] is Direction.NEUTRAL
    assert [SAID in note.say() for note in LayerIndicators(layer).notes] == [True]


@pytest.mark.parametrize("values", [(1.0, 2.5), (1.0, 6.0), (0.0, 5.0), (NULL,)])
def test_any_other_numbers_are_the_index(values) -> None:
    layer = with_index(values)
    assert LayerIndicators(layer).of_field("sei_2023")[0].direction is Direction.HIGH_IS_WORSE
    assert LayerIndicators(layer).notes == []


@pytest.mark.parametrize("id", READING)
def test_every_algorithm_that_draws_says_so_once(run, heard, folder, id) -> None:
    run(id, **call(id, folder, with_index()))
    assert sum(SAID in words for words in heard.warned) == 1


@pytest.mark.parametrize("id", READING)
def test_a_file_of_own_indicators_that_cannot_be_used_is_named_once(run, heard, folder, unusable, id) -> None:
    run(id, **call(id, folder))
    assert sum("unusable.csv" in words for words in heard.warned) == 1
