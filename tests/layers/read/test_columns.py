"""Columns in: what is missing stays missing, and every value stays with its own area."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.write.result_table import years_of
from segbaro_plugin.tables import TableError


def test_null_is_missing_and_never_zero(make_areas) -> None:
    layer = make_areas("code:string,x:double", [("a", 1.5), ("b", NULL), ("c", 0.0)])
    numbers = read_columns(layer, ["x"]).numbers["x"]
    assert np.isnan(numbers[1])
    assert numbers[0] == 1.5
    assert numbers[2] == 0.0


def test_qgis_s_own_fast_way_would_have_made_null_zero(make_areas) -> None:
    """Why `getDoubleValues` is not used; the day this fails, it may be."""
    layer = make_areas("code:string,x:double", [("a", NULL)])
    assert QgsVectorLayerUtils.getDoubleValues(layer, "x") == ([0.0], True, 0)


def test_nan_and_blank_are_missing_too(make_areas) -> None:
    layer = make_areas("code:string,x:double,t:string", [("a", float("nan"), " "), ("b", 2.0, "3,5")])
    columns = read_columns(layer, ["x", "t"], ["code"])
    assert np.isnan(columns.numbers["x"][0])
    assert np.isnan(columns.numbers["t"][0])
    assert columns.numbers["t"][1] == 3.5


def test_all_columns_come_from_one_pass_and_rows_stay_together(make_areas) -> None:
    rows = [(f"c{i}", float(i), i * 10) for i in range(50)]
    layer = make_areas("code:string,x:double,n:integer", rows)
    columns = read_columns(layer, ["x", "n"], ["code"])
    for id, code, x, n in zip(
        columns.ids, columns.keys["code"], columns.numbers["x"], columns.numbers["n"], strict=True
    ):
        feature = layer.getFeature(id)
        assert (feature["code"], feature["x"], feature["n"]) == (code, x, n)


def test_text_in_a_column_of_numbers_is_refused_by_name(make_areas) -> None:
    layer = make_areas("code:string,t:string", [("a", "många"), ("b", "7")])
    with pytest.raises(TableError, match='"t" should contain numbers but has text: "många"'):
        read_columns(layer, ["t"])


def test_a_field_that_is_not_there_is_named_with_those_that_are(make_areas) -> None:
    layer = make_areas("code:string,x:double", [("a", 1.0)])
    with pytest.raises(LayerError, match=r"no field 'y'\. Its fields are: code, x"):
        read_columns(layer, ["y"])


def test_areas_within_a_place_whose_field_is_gone_are_not_none_but_an_error(make_areas) -> None:
    areas = make_areas("deso:string,x:double", [("0180C1010", 1.0), ("0184C1010", 3.0)])
    assert read_columns(areas, ["x"], within="left(\"DESO\", 4) = '0184'").numbers["x"].tolist() == [3.0]
    with pytest.raises(LayerError, match="no field 'regso'"):
        read_columns(areas, ["x"], within="left(\"regso\", 4) = '0184'")


def test_an_empty_layer_gives_empty_columns(make_areas) -> None:
    columns = read_columns(make_areas("code:string,x:double", []), ["x"], ["code"])
    assert len(columns) == 0
    assert columns.numbers["x"].shape == (0,)
    assert columns.keys["code"] == []


def test_a_field_of_dates_is_refused_and_not_taken_for_missing(make_areas) -> None:
    layer = make_areas("code:string,d:date", [("a", QDate(2020, 1, 1))])
    with pytest.raises(LayerError, match=r"'d' contains values that are not numbers \(QDate\)"):
        read_columns(layer, ["d"])


def test_years_are_read_from_numbers_text_dates_and_moments_and_nothing_else() -> None:
    moment = QDateTime(QDate(2021, 6, 1), QTime(0, 0))
    assert years_of([2019, "2020-12-31", QDate(2021, 1, 1), moment, 2022.0, None]) == [
        2019,
        2020,
        2021,
        2021,
        2022,
        None,
    ]
    for wrong in ("180001", "år 2020", "19"):
        with pytest.raises(LayerError, match="is not a year"):
            years_of([wrong])
