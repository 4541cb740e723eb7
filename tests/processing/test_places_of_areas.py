"""Everything that has places puts an area into the same one, however its code is written."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.charts.of_layer.area_values import read_values
from segbaro_plugin.cartography.charts.of_layer.comparison import comparisons
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.layers.places.area_codes import read_area_columns
from segbaro_plugin.layers.places.fields import area_fields
from tests.place_codes import CODES, NAMES

FIELDS = "low_standard_2023:double,population_2023:double,foreign_born_people_2023:double"
PAGES = {
    "municipality": ["0114 Upplands Väsby", "0180 Stockholm", "1880 Örebro"],
    "county": ["01 Stockholms län", "18 Örebro län"],
}
NUMBERS = [(4.0, 100.0, 10.0), (8.0, 100.0, 40.0), (6.0, 300.0, 30.0)]


@pytest.fixture(params=CODES)
def areas(request, make_areas) -> QgsVectorLayer:
    """Two areas with each code: one is a tenth poorer and has twice the people born abroad."""
    field, codes = CODES[request.param]
    rows = [(code, *numbers) for code, numbers in zip(codes, NUMBERS, strict=True)]
    more = [(code, low + 2, people, abroad * 2) for code, low, people, abroad in rows]
    return make_areas(f"{field},{FIELDS}", rows + more)


@pytest.mark.parametrize("by", PAGES)
def test_pages_of_an_atlas(run, areas, tmp_path: Path, by: str) -> None:
    run(
        "exportatlas",
        INPUT=areas,
        PLACES=by,
        FIELDS=["low_standard_2023"],
        FORMATS=["png"],
        DPI=36,
        FOLDER=str(tmp_path),
    )
    made = sorted(path.name for path in tmp_path.iterdir())
    assert [name.split(" People")[0] for name in made] == PAGES[by]


@pytest.mark.parametrize(("by", "which", "count"), [("municipality", "Stockholm", 2), ("county", "Stockholms län", 4)])
def test_report(run, areas, tmp_path: Path, by: str, which: str, count: int) -> None:
    run("report", INPUT=areas, PLACES=by, WHICH=which, JSON=str(tmp_path / "r.json"))
    facts = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert (facts["place"], facts["areas"]) == (which, count)


def test_difference_from_the_municipality(run, areas) -> None:
    made = run(
        "differencemap",
        INPUT=areas,
        FIELD="low_standard_2023",
        AGAINST="kommun",
        WEIGHT="population_2023",
        OUTPUT="memory:",
    )
    (name,) = [one for one in made["OUTPUT"].fields().names() if one.endswith("minus_kommun_2023")]
    assert [one[name] for one in made["OUTPUT"].getFeatures()] == [-1.0] * 3 + [1.0] * 3


def test_comparison_in_a_chart(areas) -> None:
    indicator, _ = LayerIndicators(areas).of_field("low_standard_2023")
    fields = area_fields(areas)
    values = read_values(areas, fields, indicator, None, "sv")
    first = np.arange(len(values.ids)) == 0
    named = [line.name.split(",")[0] for line, _ in comparisons(values, first, None, fields.division, "sv")]
    own = [] if fields.division == "kommun" else ["Stockholm"]
    assert named == [*own, "Stockholms län", "Alla 6 områden"]


def test_labels_that_tables_without_codes_are_joined_by(make_areas, areas) -> None:
    field = areas.fields()[0]
    rows = [(one[0], "Norr") for one in areas.getFeatures()]
    named = make_areas(f"{field.name()}:{field.typeName()},namn:string", rows)
    assert read_area_columns(named).areas().labels == [f"{name} (Norr)" for name in NAMES["municipality"]] * 2


@pytest.mark.parametrize("type", ["integer", "double", "string"])
@pytest.mark.parametrize("algorithm", ["segregationindices", "spatialindices"])
def test_measures_of_municipalities(run, make_areas, algorithm: str, type: str) -> None:
    rows = [(f"{code:04}C10{n}0", code, 100 + n, 10 * n + 1) for code in (180, 1880, 114) for n in range(1, 4)]
    areas = make_areas(f"desokod:string,kommun:{type},population:double,foreign_born_people:double", rows)
    made = run(
        algorithm, INPUT=areas, GROUP=["foreign_born_people"], TOTAL="population", PLACE="kommun", OUTPUT="memory:"
    )
    assert {one["place"] for one in made["OUTPUT"].getFeatures()} == {"0114", "0180", "1880"}
