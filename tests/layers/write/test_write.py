"""Columns out: numpy never reaches a feature, NaN becomes NULL, and a refusal is an error."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import NULL, QgsFeature, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.write.extend import extended_fields, replaced_fields, write_extended
from segbaro_plugin.layers.write.rows import field, name_fields, plain_column, write_rows


def sink(*fields) -> QgsVectorLayer:
    layer = QgsVectorLayer("NoGeometry", "out", "memory")
    assert layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    return layer


def test_numpy_scalars_are_written_as_plain_values() -> None:
    layer = sink(field("n", int), field("x", float), field("t", str))
    row = (np.int64(3), np.float32(0.5), np.str_("å"))
    assert write_rows(layer.dataProvider(), layer.fields(), [(row, None)]) == 1
    assert next(layer.getFeatures()).attributes() == [3, 0.5, "å"]


def test_qgis_refuses_numpy_scalars_without_an_exception() -> None:
    """The naive way: nothing raises and nothing is written."""
    layer = sink(field("n", int))
    feature = QgsFeature(layer.fields())
    feature.setAttributes([np.int64(3)])
    assert not layer.dataProvider().addFeatures([feature])[0]
    assert layer.featureCount() == 0


def test_nan_becomes_null_also_in_whole_number_fields() -> None:
    layer = sink(field("n", int), field("x", float))
    write_rows(layer.dataProvider(), layer.fields(), [((float("nan"), np.nan), None)])
    assert next(layer.getFeatures()).attributes() == [NULL, NULL]


def test_columns_become_plain_lists() -> None:
    assert plain_column(np.array([1.0, np.nan])) == [1.0, None]
    assert type(plain_column(np.array([1, 2]))[0]) is int


def test_a_sink_that_refuses_is_an_error_and_not_silence() -> None:
    layer = sink(field("n", int))
    with pytest.raises(LayerError, match="rejected some of the features 1 to 1"):
        write_rows(layer.dataProvider(), layer.fields(), [(("not a number",), None)])


def test_new_values_follow_the_feature_id_and_not_the_order(make_areas) -> None:
    layer = make_areas("code:string", [("a",), ("b",), ("c",)])
    added = [field("n", int)]
    backwards = {f.id(): (ord(f["code"]),) for f in reversed(list(layer.getFeatures()))}
    out = sink(*extended_fields(layer.fields(), added))
    assert write_extended(layer, out.dataProvider(), added, backwards) == 3
    assert {f["code"]: f["n"] for f in out.getFeatures()} == {"a": 97, "b": 98, "c": 99}


def test_a_field_of_the_same_name_is_replaced(make_areas) -> None:
    layer = make_areas("code:string,X:double", [("a", 1.0)])
    added = [field("x", float)]
    assert extended_fields(layer.fields(), added).names() == ["code", "x"]
    assert replaced_fields(layer.fields(), added) == ["X"]


def test_aliases_are_shown_by_the_layer(make_areas) -> None:
    layer = make_areas("code:string,sei_2023:double", [])
    name_fields(layer, [field("sei_2023", float, "Index 2023"), field("gone", float, "Gone")])
    assert layer.attributeAlias(1) == "Index 2023"
