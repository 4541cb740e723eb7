"""Maps that can be compared: shared limits, every area drawn, a style that stays with the data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsRenderContext, QgsVectorLayer

from segbaro_plugin.cartography.classes.palettes import PALETTES
from segbaro_plugin.layers.record.provenance import PROPERTY

ROWS = [(f"c{i}", float(i), float(i * 10), i % 5 + 1) for i in range(20)] + [("gone", NULL, NULL, NULL)]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas("code:string,x_2020:double,x_2021:double,area_type_2021:integer", ROWS)


def labels(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def undrawn(layer: QgsVectorLayer) -> list[str]:
    """The areas for which the renderer has no symbol."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if not renderer.willRenderFeature(feature, context):
            found.append(feature["code"])
    renderer.stopRender(context)
    return found


def test_every_area_is_drawn_and_no_data_stands_in_the_legend(run, areas) -> None:
    made = run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT="memory:")["OUTPUT"]
    assert undrawn(made) == []
    assert labels(made)[-1] == "No data"
    assert len(labels(made)) == 6


def test_limits_are_shared_with_the_other_years(run, areas) -> None:
    shared = [
        labels(
            run("choroplethmap", INPUT=areas, FIELD=one, POOL=[other], METHOD="quantile", OUTPUT="memory:")["OUTPUT"]
        )
        for one, other in (("x_2020", "x_2021"), ("x_2021", "x_2020"))
    ]
    assert shared[0] == shared[1]
    alone = run("choroplethmap", INPUT=areas, FIELD="x_2020", METHOD="quantile", OUTPUT="memory:")["OUTPUT"]
    assert labels(alone) != shared[0]


def test_area_types_get_their_five_fixed_classes(run, areas) -> None:
    made = run("choroplethmap", INPUT=areas, FIELD="area_type_2021", OUTPUT="memory:")["OUTPUT"]
    assert [label.split(" – ")[0] for label in labels(made)] == [*(f"Area type {n}" for n in range(1, 6)), "No data"]


def test_fixed_limits_are_taken_as_they_are_written(run, areas, heard) -> None:
    run("choroplethmap", INPUT=areas, FIELD="x_2020", METHOD="fixed", LIMITS="0; 2,5; 10; 20", OUTPUT="memory:")
    assert "Class limits: 0; 2.5; 10; 20" in heard.said


@pytest.mark.parametrize("wrong", ["0; många; 10", "10; 5; 0"])
def test_limits_that_are_none_are_refused(run, areas, wrong) -> None:
    with pytest.raises(QgsProcessingException):
        run("choroplethmap", INPUT=areas, FIELD="x_2020", METHOD="fixed", LIMITS=wrong, OUTPUT="memory:")


def test_the_style_stays_in_the_geopackage(run, areas, tmp_path: Path) -> None:
    out = run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT=str(tmp_path / "out.gpkg"))["OUTPUT"]
    again = QgsVectorLayer(str(out), "again")
    again.loadDefaultStyle()
    assert labels(again)[-1] == "No data"
    assert json.loads(again.customProperty(PROPERTY))[-1]["limits_from"] == ["x_2020"]


def test_suppressed_areas_are_drawn_apart(run, make_areas) -> None:
    rows = [("a", 1.0, "ok"), ("b", 2.0, "ok"), ("c", NULL, "suppressed"), ("d", NULL, "missing")]
    areas = make_areas("code:string,x_2020:double,x_2020_status:string", rows)
    made = run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT="memory:")["OUTPUT"]
    assert labels(made)[-2:] == ["Missing or confidential", "No data"]
    assert undrawn(made) == []


def test_not_applicable_is_drawn_apart_and_only_what_occurs_is_listed(run, make_areas) -> None:
    rows = [("a", 1.0, "ok"), ("b", 2.0, "ok"), ("c", NULL, "not_applicable")]
    areas = make_areas("code:string,x_2020:double,x_2020_status:string", rows)
    made = run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT="memory:")["OUTPUT"]
    assert labels(made)[-2:] == [">\u00a01–2", "Not applicable"]
    assert undrawn(made) == []


def test_a_suppressed_value_that_still_stands_there_moves_no_limit(run, make_areas, heard) -> None:
    rows = [("a", 1.0, "ok"), ("b", 2.0, "ok"), ("c", 99.0, "suppressed")]
    areas = make_areas("code:string,x_2020:double,x_2020_status:string", rows)
    run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT="memory:")
    assert "Class limits: 1; 1; 2" in heard.said


def test_the_colours_can_be_chosen_and_turned_round(run, areas) -> None:
    def colours(**parameters: object) -> list[str]:
        made = run("choroplethmap", INPUT=areas, FIELD="x_2020", OUTPUT="memory:", **parameters)["OUTPUT"]
        return [rule.symbol().color().name() for rule in made.renderer().rootRule().children()[:5]]

    assert colours(PALETTE="blue") == PALETTES["blue"].sample(5)
    assert colours(PALETTE="blue", REVERSED=True) == PALETTES["blue"].sample(5)[::-1]


def test_a_field_without_any_value_is_refused(run, make_areas) -> None:
    areas = make_areas("code:string,x:double", [("a", NULL)])
    with pytest.raises(QgsProcessingException, match="value"):
        run("choroplethmap", INPUT=areas, FIELD="x", OUTPUT="memory:")


def test_area_types_of_a_field_that_is_not_there_are_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="no field 'area_type_1999'"):
        run("choroplethmap", INPUT=areas, FIELD="area_type_1999", OUTPUT="memory:")
