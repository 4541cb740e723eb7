"""Functions for labels, layouts and the field calculator."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsProject

from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS
from segbaro_plugin.expressions import functions
from segbaro_plugin.indices.barometer.index import area_types
from segbaro_plugin.layers.read.columns import read_columns


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    made = functions()
    for function in made:
        QgsExpression.registerFunction(function)
    yield
    for function in made:
        QgsExpression.unregisterFunction(function.name())


def evaluate(text: str) -> object:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    value = expression.evaluate(QgsExpressionContext())
    return f"error: {expression.evalErrorString()}" if expression.hasEvalError() else value


def test_names_and_colours_of_area_types() -> None:
    assert evaluate("segbaro_area_type_name(1)") == "areas with major socio-economic challenges"
    assert evaluate("segbaro_area_type_colour(5)") == AREA_TYPE_COLOURS[4]


def test_name_and_colour_from_an_index() -> None:
    """Mean 9, deviation 5.4: 24 lies 2.8 deviations above, 2 lies 1.3 below."""
    assert evaluate("segbaro_area_type(24, 9, 5.4)") == 1
    assert evaluate("segbaro_area_type_colour(segbaro_area_type(24, 9, 5.4))") == AREA_TYPE_COLOURS[0]
    types = area_types(np.array([2.0, 5.0, 9.0, 13.0, 24.0]), 9.0, 5.4).tolist()
    assert [evaluate(f"segbaro_area_type({index}, 9, 5.4)") for index in (2, 5, 9, 13, 24)] == types
    assert evaluate("segbaro_area_type(NULL, 9, 5.4)") in (None, NULL)
    assert str(evaluate("segbaro_area_type(24, 9, 0)")).startswith("error: segbaro_area_type")


def test_null_in_is_null_out() -> None:
    assert evaluate("segbaro_area_type_name(NULL)") in (None, NULL)
    assert evaluate("segbaro_location_quotient(1, 2, NULL, 4)") in (None, NULL)


@pytest.mark.parametrize("wrong", ["0", "6", "'x'"])
def test_a_type_that_there_is_not_is_an_error_and_no_colour(wrong: str) -> None:
    assert str(evaluate(f"segbaro_area_type_colour({wrong})")).startswith("error: segbaro_area_type_colour")


def test_the_location_quotient() -> None:
    assert evaluate("segbaro_location_quotient(30, 100, 15, 100)") == pytest.approx(2.0)
    assert str(evaluate("segbaro_location_quotient(1, 0, 1, 2)")).startswith("error")


def test_the_value_of_an_area_and_year(make_areas) -> None:
    layer = make_areas("desokod:string,sei_2023:double", [("0114A0010", 4.5), ("0114A0020", NULL)], name="joined")
    QgsProject.instance().addMapLayer(layer)
    assert evaluate("segbaro_indicator('joined', '0114A0010', 'sei', 2023)") == 4.5
    assert evaluate("segbaro_indicator('joined', '0114A0020', 'sei', 2023)") in (None, NULL)
    assert str(evaluate("segbaro_indicator('joined', '0114A0010', 'sei', 1999)")).startswith("error")
    assert evaluate("segbaro_indicator('joined', '0114A9999', 'sei', 2023)") in (None, NULL)
    assert str(evaluate("segbaro_indicator('nowhere', '0114A0010', 'sei', 2023)")).startswith("error")


def test_codes_that_have_lost_their_zero_are_found(make_areas) -> None:
    layer = make_areas("kommun:integer,sei_2023:double", [(114, 4.5), (1480, 6.0)], name="kommuner")
    QgsProject.instance().addMapLayer(layer)
    for code in ("114", "'0114'", "'114'"):
        assert evaluate(f"segbaro_indicator('kommuner', {code}, 'sei', 2023)") == 4.5


def test_a_layer_is_read_once_for_a_whole_calculation(make_areas, monkeypatch) -> None:
    layer = make_areas("desokod:string,sei_2023:double", [(f"0114A{i:04}", float(i)) for i in range(50)], name="joined")
    QgsProject.instance().addMapLayer(layer)
    reads = []
    monkeypatch.setattr(
        "segbaro_plugin.layers.indicators.values_by_key.read_columns",
        lambda *given: reads.append(given) or read_columns(*given),
    )
    context = QgsExpressionContext()
    expression = QgsExpression("segbaro_indicator('joined', desokod, 'sei', 2023)")
    context.setFields(layer.fields())
    for feature in layer.getFeatures():
        context.setFeature(feature)
        assert expression.evaluate(context) == feature["sei_2023"]
    assert len(reads) == 1


def test_the_plugin_registers_them_and_takes_them_away() -> None:
    from segbaro_plugin.plugin import SegbaroPlugin

    names = {function.name() for function in functions()}
    for name in names:
        QgsExpression.unregisterFunction(name)
    plugin = SegbaroPlugin()
    for _ in range(2):
        plugin.initProcessing()
        assert names <= {one.name() for one in QgsExpression.Functions()}
        plugin.unload()
        assert not names & {one.name() for one in QgsExpression.Functions()}
