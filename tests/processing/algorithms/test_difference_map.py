"""Differences on a map: as far below zero as above it, and only of what can be compared."""

from __future__ import annotations

import json

import pytest
from made_layers import rows
from qgis.core import NULL, QgsProcessingException, QgsRenderContext, QgsVectorLayer

from segbaro_plugin.cartography.style.settings import MapStyle
from segbaro_plugin.cartography.two_maps.compared import diverging_palette
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.tables.codes.divisions import kommuner

FIELDS = (
    "regsokod:string(8),low_standard_2019:double,low_standard_2023:double,low_standard_2024:double,"
    "low_standard_2023_status:string,population_2023:integer"
)
AREAS = [
    ("1780R001", 10.0, 14.0, 1.0, "ok", 100),
    ("1780R002", 10.0, 10.5, 1.0, "ok", 300),
    ("1715R001", 20.0, 12.0, 1.0, "ok", 1000),
    ("1715R002", 20.0, NULL, 1.0, "suppressed", 500),
    ("1715R003", NULL, 11.0, 1.0, "ok", NULL),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, AREAS)


def labels(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def values(layer: QgsVectorLayer, name: str) -> dict[object, object]:
    return {code: row[name] for code, row in rows(layer, "regsokod").items()}


def difference(run, areas, **parameters) -> QgsVectorLayer:
    return run("differencemap", INPUT=areas, FIELD="low_standard_2023", OUTPUT="memory:", **parameters)["OUTPUT"]


def test_the_change_is_later_minus_earlier_and_says_why_it_is_missing(run, areas) -> None:
    made = difference(run, areas, BEFORE="low_standard_2019")
    name = "low_standard_change_2019_2023"
    assert values(made, name) == {
        "1780R001": 4.0,
        "1780R002": 0.5,
        "1715R001": -8.0,
        "1715R002": None,
        "1715R003": None,
    }
    assert [*values(made, f"{name}_status").values()] == ["ok", "ok", "ok", "suppressed", "missing"]
    assert labels(made)[-2:] == ["Missing or confidential", "No data"]
    assert made.attributeAlias(made.fields().indexOf(name)) == (
        "People with low economic standard: change 2019–2023 (percentage points)"
    )


def test_limits_are_mirrored_about_zero_and_an_increase_of_what_is_bad_is_brown(run, areas) -> None:
    made = difference(run, areas, BEFORE="low_standard_2019", METHOD="fixed", LIMITS="1; 5", CLASSES=5)
    assert labels(made)[:5] == [
        "−8 to <\u00a0−5\u00a0percentage points",
        "−5 to <\u00a0−1\u00a0percentage points",
        "−1 to 1\u00a0percentage points",
        ">\u00a01–5\u00a0percentage points",
        ">\u00a05–8\u00a0percentage points",
    ]
    colours = [rule.symbol().color() for rule in made.renderer().rootRule().children()[:5]]
    assert colours[-1].red() > colours[-1].blue()
    assert colours[0].blue() > colours[0].red()


def test_an_area_against_its_municipality(run, areas) -> None:
    made = difference(run, areas, AGAINST="kommun", WEIGHT="population_2023")
    # Karlstad: (14 * 100 + 10.5 * 300) / 400 = 11.375; Kil has one area with both a value and people.
    assert values(made, "low_standard_minus_kommun_2023") == {
        "1780R001": pytest.approx(2.625),
        "1780R002": pytest.approx(-0.875),
        "1715R001": 0.0,
        "1715R002": None,
        "1715R003": pytest.approx(-1.0),
    }


def test_codes_without_their_first_zero_are_of_their_own_county(run, make_areas) -> None:
    stockholm = [code for code in kommuner() if code.startswith("01")]
    rows = [(int(code), 10.0, 100) for code in stockholm] + [(1880, 50.0, 100)]
    areas = make_areas("kommunkod:integer,low_standard_2023:double,population_2023:integer", rows)
    made = difference(run, areas, AGAINST="lan", WEIGHT="population_2023")
    found = [feature["low_standard_minus_lan_2023"] for feature in made.getFeatures()]
    assert found[:-1] == [0.0] * len(stockholm), "Örebro with 50 is of another county"


def test_areas_that_take_no_part_in_the_value_of_their_place_are_counted_in_the_log(run, areas, heard) -> None:
    difference(run, areas, AGAINST="kommun", WEIGHT="population_2023")
    assert any(text.startswith("2 areas have no value or no number of people") for text in heard.warned)


def test_a_county_that_lacks_municipalities_has_no_value(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="lacks 14 of the municipalities of its county"):
        difference(run, areas, AGAINST="lan", WEIGHT="population_2023")
    with pytest.raises(QgsProcessingException, match="lacks 288 of the municipalities of the country"):
        difference(run, areas, AGAINST="riket", WEIGHT="population_2023")


def test_all_areas_together_can_be_compared_with_anywhere(run, areas) -> None:
    made = difference(run, areas, AGAINST="all", WEIGHT="population_2023")
    mean = (14 * 100 + 10.5 * 300 + 12 * 1000) / 1400
    assert values(made, "low_standard_minus_all_2023")["1780R001"] == pytest.approx(14 - mean)


@pytest.mark.parametrize("people", ["low_standard_2023", "low_standard_2019"])
@pytest.mark.parametrize("place", ["kommun", "all"])
def test_shares_are_no_people_to_take_a_mean_over(run, areas, people, place) -> None:
    with pytest.raises(QgsProcessingException, match=f"'{people}' does not give the number of people in each area"):
        difference(run, areas, AGAINST=place, WEIGHT=people)


def test_counts_are_not_compared_with_a_place(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="'Population' cannot be compared with a place"):
        run("differencemap", INPUT=areas, FIELD="population_2023", AGAINST="kommun", WEIGHT="population_2023",
            OUTPUT="memory:")  # fmt: skip


def give_vintages(layer: QgsVectorLayer, **divisions: str) -> None:
    fields = {
        f"low_standard_{year[1:]}": {"indicator": "low_standard", "division": division}
        for year, division in divisions.items()
    }
    layer.setCustomProperty(PROPERTY, json.dumps([{"algorithm": "segbaro:joinindicators", "fields": fields}]))


def test_years_of_two_vintages_are_refused(run, areas) -> None:
    give_vintages(areas, y2019="regso2020", y2023="regso2025")
    with pytest.raises(QgsProcessingException, match=r"2019 are based on RegSO 2020 .* 2023 on RegSO 2025"):
        difference(run, areas, BEFORE="low_standard_2019")


def test_years_that_may_be_of_two_vintages_are_warned_of(run, areas, heard) -> None:
    give_vintages(areas, y2023="regso", y2024="regso")
    made = run("differencemap", INPUT=areas, FIELD="low_standard_2024", BEFORE="low_standard_2023", OUTPUT="memory:")
    assert values(made["OUTPUT"], "low_standard_change_2023_2024")["1780R001"] == -13.0
    assert any("publishes 2023 on RegSO 2020 and 2024 on RegSO 2025" in text for text in heard.warned)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, "field of the earlier year"),
        ({"BEFORE": "low_standard_2023"}, "The same field"),
        ({"BEFORE": "population_2023"}, "different indicators"),
        ({"AGAINST": "kommun"}, "field with the number of people"),
        ({"BEFORE": "low_standard_2019", "CLASSES": 4}, "odd number of classes"),
    ],
)
def test_choices_that_make_no_difference_are_refused(run, areas, wrong: dict, said: str) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        difference(run, areas, **wrong)


def test_the_provenance_says_what_was_subtracted(run, areas) -> None:
    made = difference(run, areas, BEFORE="low_standard_2019")
    step = json.loads(made.customProperty(PROPERTY))[-1]
    assert (step["field_of"], step["before_of"], step["field"]) == (
        "low_standard_2023",
        "low_standard_2019",
        "low_standard_change_2019_2023",
    )


UNITS = {
    "low_standard": ([10.0, 20.0, 15.0], [34.0, 47.0, 40.5], "percentage points"),
    "net_income": ([250.0, 300.0, 280.0], [274.0, 327.0, 305.0], "SEK thousand"),
    "population": ([1000.0, 2000.0, 1500.0], [1024.0, 2027.0, 1526.0], "people"),
}


@pytest.mark.parametrize("indicator", UNITS)
@pytest.mark.parametrize("sign", [1, -1], ids=["all rise", "all fall"])
def test_where_all_went_one_way_no_area_is_neutral_and_the_legend_says_the_unit(
    run, make_areas, indicator: str, sign: int
) -> None:
    before, after, unit = UNITS[indicator]
    earlier, later = f"{indicator}_2019", f"{indicator}_2023"
    pairs = zip(before, after, strict=True) if sign > 0 else zip(after, before, strict=True)
    areas = make_areas(
        f"regsokod:string(8),{earlier}:double,{later}:double",
        [(f"1780R00{n}", one, other) for n, (one, other) in enumerate(pairs, 1)],
    )
    made = run("differencemap", INPUT=areas, FIELD=later, BEFORE=earlier, OUTPUT="memory:")["OUTPUT"]
    found = labels(made)
    assert len(found) == 3
    assert all(label.endswith(f"\u00a0{unit}") for label in found)
    colours = [symbol.color().name() for symbol in made.renderer().symbols(QgsRenderContext())]
    middle = diverging_palette(MapStyle(), LayerIndicators(made).of_field(later)[0]).sample(7)[3]
    assert middle not in colours
