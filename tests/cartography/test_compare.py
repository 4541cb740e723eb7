"""Maps that compare, drawn on a layer without a further field: two years, a place, two indicators."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsVectorLayer

from segbaro_plugin.cartography.bivariate import apply_bivariate
from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.place_difference import apply_against
from segbaro_plugin.cartography.place_values import place_values
from segbaro_plugin.cartography.style import MapStyle
from segbaro_plugin.cartography.year_difference import apply_difference
from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.indicator_fields import IndicatorFields, indicators_of
from segbaro_plugin.layers.provenance import PROPERTY
from segbaro_plugin.tables.divisions import kommuner
from segbaro_plugin.tables.tidy import Status

FIELDS = (
    "regsokod:string,low_standard_2019:double,low_standard_2021:double,low_standard_2023:double,"
    "low_standard_2023_status:string,sei_2023:double,population_2023:integer"
)
AREAS = [
    ("1780R001", 10.0, 40.0, 14.0, "ok", 1.0, 100),
    ("1780R002", 10.0, 10.0, 10.5, "ok", 2.0, 300),
    ("1715R001", 20.0, 20.0, 12.0, "ok", 3.0, 1000),
    ("1715R002", 20.0, 20.0, None, "suppressed", 4.0, 500),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, AREAS)


def indicator(layer: QgsVectorLayer, id: str = "low_standard") -> IndicatorFields:
    return next(one for one in indicators_of(layer) if one.id == id)


def drawn_values(layer: QgsVectorLayer) -> list[object]:
    """What the first class's condition compares, for each area."""
    rule = next(rule for rule in layer.renderer().rootRule().descendants() if rule.symbol())
    expression = QgsExpression(rule.filterExpression().split(" < -")[0].removeprefix("abs"))
    context = layer.createExpressionContext()
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        value = expression.evaluate(context)
        found.append(round(value, 6) if isinstance(value, float) else None)
    return found


def test_the_change_is_drawn_without_a_field_for_it(areas) -> None:
    before = areas.fields().names()
    drawn = apply_difference(areas, indicator(areas), 2019, 2023, MapStyle("equal"), None, "sv")
    assert drawn_values(areas) == [4.0, 0.5, -8.0, None]
    assert areas.fields().names() == before
    assert drawn.title == "Personer med låg ekonomisk standard: förändring 2019–2023 (procentenheter)"
    assert drawn.lacking == {Status.SUPPRESSED: 1}


def test_limits_of_changes_are_pooled_over_the_years(areas) -> None:
    style = MapStyle("equal", 3)
    pooled = [apply_difference(areas, indicator(areas), 2019, year, style).limits for year in (2021, 2023)]
    assert pooled[0] == pooled[1]
    assert pooled[0][-1] == 30
    alone = MapStyle("equal", 3, pool_years=False)
    assert apply_difference(areas, indicator(areas), 2019, 2023, alone).limits[-1] == 8


def test_two_vintages_are_refused_on_the_layer_too(areas) -> None:
    record = {f"low_standard_{year}": {"indicator": "low_standard", "division": division}
              for year, division in ((2019, "deso2018"), (2023, "deso2025"))}  # fmt: skip
    areas.setCustomProperty(PROPERTY, json.dumps([{"fields": record}]))
    with pytest.raises(LayerError, match="DeSO 2018") as error:
        apply_difference(areas, indicator(areas), 2019, 2023, MapStyle())
    assert "segbaro:convertdivision" in error.value.say("sv")


def test_areas_against_their_municipality(areas) -> None:
    drawn = apply_against(areas, indicator(areas), 2023, "kommun", MapStyle("equal", 3), None, "sv")
    assert drawn_values(areas) == [2.625, -0.875, 0.0, None]
    assert drawn.title == "Personer med låg ekonomisk standard 2023: skillnad mot kommunen (procentenheter)"
    assert drawn.record["weight"] == "population_2023"


def test_without_people_there_is_no_value_of_a_place(make_areas) -> None:
    areas = make_areas("regsokod:string,sei_2023:double", [("1780R001", 1.0), ("1780R002", 2.0)])
    with pytest.raises(LayerError, match="no field of the population of 2023"):
        apply_against(areas, indicator(areas, "sei"), 2023, "kommun", MapStyle())


def test_the_value_of_a_place_is_the_share_of_its_people() -> None:
    rng = np.random.default_rng(5)
    people, poor = rng.integers(100, 3000, 40), rng.integers(0, 100, 40)
    codes = [f"{code}R{i:03d}" for code in ("0114", "1780") for i in range(20)]
    found = place_values(100 * poor / people, people.astype(float), codes, "kommun")
    assert found.values["0114"] == pytest.approx(100 * poor[:20].sum() / people[:20].sum(), rel=1e-12)
    assert found.values["1780"] == pytest.approx(100 * poor[20:].sum() / people[20:].sum(), rel=1e-12)
    assert found.notes == []


def test_the_country_and_whole_counties_have_a_value() -> None:
    codes = list(kommuner())
    values, people = np.arange(290.0), np.full(290, 7.0)
    assert place_values(values, people, codes, "riket").values[""] == pytest.approx(144.5)
    gone = codes.index("1780")
    short = [np.delete(column, gone) for column in (values, people)]
    counties = place_values(*short, codes[:gone] + codes[gone + 1 :], "lan")
    assert len(counties.values) == 20
    assert "17" not in counties.values
    assert "Värmlands län" in counties.notes[0].say("sv")


def test_areas_that_are_municipalities_are_not_compared_with_themselves() -> None:
    with pytest.raises(MapError, match="the only one of its municipality"):
        place_values(np.array([1.0, 2.0]), np.ones(2), ["0114", "1780"], "kommun")


@pytest.mark.parametrize("id", ["population", "area_type", "median_standard"])
def test_what_is_no_mean_of_its_parts_is_refused(make_areas, id: str) -> None:
    areas = make_areas(f"regsokod:string,{id}_2023:double", [("1780R001", 1.0), ("1780R002", 2.0)])
    with pytest.raises(MapError, match="counts, area types and medians"):
        apply_against(areas, indicator(areas, id), 2023, "all", MapStyle(), weight=f"{id}_2023")


def test_two_indicators_are_drawn_at_once(areas) -> None:
    made = apply_bivariate(
        areas, (indicator(areas), 2023), (indicator(areas, "sei"), 2023), MapStyle("jenks"), None, "sv"
    )
    heading = areas.renderer().rootRule().children()[0]
    assert heading.label() == "Personer med låg ekonomisk standard (%) 2023 / Socioekonomiskt index 2023"
    assert len(made.drawn.classes) == 9
    assert made.drawn.lacking == {Status.SUPPRESSED: 1}
    assert len(heading.children()) == 10


def test_a_layer_in_long_form_is_refused_with_the_remedy(make_areas) -> None:
    areas = make_areas("regsokod:string,year:integer,sei:double", [("a", 2020, 1.0), ("a", 2021, 2.0)])
    with pytest.raises(LayerError, match="'wide'"):
        apply_difference(areas, indicator(areas, "sei"), 2020, 2021, MapStyle())
