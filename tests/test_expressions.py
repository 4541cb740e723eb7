"""Functions for labels, layouts and the field calculator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import NULL, QgsExpression, QgsProject

from segbaro_plugin.cartography.palettes import AREA_TYPE_COLOURS
from segbaro_plugin.expressions import functions


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
    value = expression.evaluate()
    return f"error: {expression.evalErrorString()}" if expression.hasEvalError() else value


def test_names_and_colours_of_area_types() -> None:
    assert evaluate("segbaro_area_type_name(1)") == "areas with major socio-economic challenges"
    assert evaluate("segbaro_area_type_colour(5)") == AREA_TYPE_COLOURS[4]


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
