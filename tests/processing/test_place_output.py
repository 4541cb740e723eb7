"""Measures joined back to a layer of places, in the same run."""

from __future__ import annotations

import pytest
from made_layers import layer_of, rows
from qgis.core import NULL, QgsProcessingException

from segbaro_plugin.layers.provenance import read_provenance

FIELDS = "code:string,kommun:string,x_2022:double,t_2022:double,x_2023:double,t_2023:double"
ROWS = [
    ("a", "0114", 10.0, 100.0, 20.0, 100.0),
    ("b", "0114", 30.0, 100.0, 20.0, 100.0),
    ("c", "0115", 5.0, 10.0, 1.0, 10.0),
    ("d", "0115", 5.0, 10.0, NULL, 10.0),
    ("e", "0120", 1.0, 10.0, 1.0, 10.0),
    ("f", "0120", 2.0, 10.0, 2.0, 10.0),
]
CHOSEN = {"GROUP": "x", "TOTAL": "t", "PLACE": "kommun", "MEASURES": ["dissimilarity", "isolation"]}


@pytest.fixture
def areas(make_areas):
    return make_areas(FIELDS, ROWS)


@pytest.fixture
def kommuner(make_areas):
    """Municipalities whose codes have lost their zeros, one of them without areas."""
    return make_areas(
        "kod:integer,namn:string", [(114, "Upplands Väsby"), (115, "Vallentuna"), (1480, "Göteborg")], name="kommuner"
    )


def test_one_parameter_is_enough(run, areas, kommuner, heard) -> None:
    made = run("segregationindices", INPUT=areas, **CHOSEN, PLACES=kommuner, OUTPUT="memory:")
    places = rows(made["PLACES_OUTPUT"], "kod")
    assert list(places[114]) == [
        "kod", "namn", "dissimilarity_2022", "dissimilarity_2023", "isolation_2022", "isolation_2023",
    ]  # fmt: skip
    assert places[114]["dissimilarity_2022"] == pytest.approx(0.3125)
    assert places[114]["dissimilarity_2023"] == 0.0
    assert places[115]["isolation_2023"] == pytest.approx(0.1)
    assert places[1480]["dissimilarity_2022"] is None
    assert (made["PLACES_MATCHED"], made["PLACES_UNMATCHED"]) == (2, 1)
    assert any("not in the layer of places (1): 0120" in said for said in heard.warned)
    assert any("without measures (1): 1480" in said for said in heard.warned)


def test_the_wide_layer_holds_what_the_table_holds(run, areas, kommuner) -> None:
    made = run("segregationindices", INPUT=areas, **CHOSEN, PLACES=kommuner, OUTPUT="memory:")
    places = rows(made["PLACES_OUTPUT"], "kod")
    table = rows(made["OUTPUT"], "place", "year", "measure")
    for kod in (114, 115):
        for (place, year, measure), row in table.items():
            if int(place) == kod:
                assert places[kod][f"{measure}_{year}"] == row["value"]


def test_it_is_drawn_and_tells_where_it_comes_from(run, areas, kommuner) -> None:
    layer = run("segregationindices", INPUT=areas, **CHOSEN, PLACES=kommuner, OUTPUT="memory:")["PLACES_OUTPUT"]
    record = read_provenance(layer)[-1]
    assert record["field"] == "dissimilarity_2022"
    assert record["places_field"] == "kod"
    assert "dissimilarity_2022" in layer.renderer().dump()
    assert layer.attributeAlias(layer.fields().indexOf("isolation_2023")).endswith("2023")


def test_places_by_name_in_a_file(run, make_areas, kommuner, tmp_path) -> None:
    areas = make_areas(
        "code:string,ort:string,x:double,t:double", [("a", "Göteborg", 1.0, 2.0), ("b", "Göteborg", 0.0, 2.0)]
    )
    chosen = {"GROUP": "x", "TOTAL": "t", "PLACE": "ort", "MEASURES": ["dissimilarity"]}
    made = run("segregationindices", INPUT=areas, **chosen, PLACES=kommuner, PLACES_FIELD="namn",
               OUTPUT="memory:", PLACES_OUTPUT=str(tmp_path / "places.gpkg"))  # fmt: skip
    assert rows(made["PLACES_OUTPUT"], "namn")["Göteborg"]["dissimilarity"] == pytest.approx(2 / 3)
    assert layer_of(made["PLACES_OUTPUT"]).featureCount() == 3


def test_groups_have_fields_of_their_own(run, areas, kommuner) -> None:
    chosen = {**CHOSEN, "GROUP": ["x_2023"], "GROUP_EXPRESSION": "t_2023 - x_2023", "TOTAL": "t_2023"}
    made = run("segregationindices", INPUT=areas, **chosen, PLACES=kommuner, OUTPUT="memory:")
    names = layer_of(made["PLACES_OUTPUT"]).fields().names()
    assert "dissimilarity_x_2023" in names
    assert "dissimilarity_t_minus_x_2023" in names


def test_a_profile_has_fields_of_its_sizes(run, areas, kommuner) -> None:
    made = run("segregationprofile", INPUT=areas, GROUP="x_2022", TOTAL="t_2022", PLACE="kommun", PLACES=kommuner,
               SIZES="0.5; 2", OUTPUT="memory:")  # fmt: skip
    names = layer_of(made["PLACES_OUTPUT"]).fields().names()
    assert names[2:] == ["spatial_theil_h_0p5_2022", "spatial_theil_h_2_2022"]


def test_no_place_in_common_is_an_error_that_names_both(run, areas, make_areas, tmp_path) -> None:
    elsewhere = make_areas("kod:string", [("1480",), ("1280",)], name="kommuner")
    with pytest.raises(QgsProcessingException, match=r"No place of 'kommuner' .*0114"):
        run("segregationindices", INPUT=areas, **CHOSEN, PLACES=elsewhere, OUTPUT=str(tmp_path / "table.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_areas_without_a_place_cannot_be_joined(run, areas, kommuner) -> None:
    with pytest.raises(QgsProcessingException, match="'Layer of places', choose the place of each area in 'Place'"):
        run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACES=kommuner, OUTPUT="memory:")


def test_without_places_there_is_no_second_output(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, **CHOSEN, OUTPUT="memory:", PLACES_OUTPUT="memory:")
    assert "PLACES_OUTPUT" not in made
