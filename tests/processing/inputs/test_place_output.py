"""Measures joined back to a layer of places, in the same run."""

from __future__ import annotations

import pytest
from made_layers import layer_of, rows
from qgis.core import NULL, QgsProcessingException, QgsProcessingOutputLayerDefinition

from segbaro_plugin.layers.record.provenance import read_provenance

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


def test_own_places_are_met_though_their_codes_are_written_in_another_way(run, make_areas) -> None:
    codes = {"0114": "01", "0115": "02", "0120": "03"}
    areas = make_areas(FIELDS, [(code, codes[kommun], *values) for code, kommun, *values in ROWS])
    districts = make_areas("stadsdel:string", [("3 Söder",), ("2 Norr",), ("1 Centrum",)], name="stadsdelar")
    made = run("segregationindices", INPUT=areas, **CHOSEN, PLACES=districts, OUTPUT="memory:")
    assert (made["PLACES_MATCHED"], made["PLACES_UNMATCHED"]) == (3, 0)
    assert rows(made["PLACES_OUTPUT"], "stadsdel")["1 Centrum"]["dissimilarity_2022"] == pytest.approx(0.3125)


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


@pytest.mark.parametrize("empty", [None, "", QgsProcessingOutputLayerDefinition("")])
def test_an_output_that_is_left_empty_is_in_memory(run, areas, kommuner, empty) -> None:
    made = run("segregationindices", INPUT=areas, **CHOSEN, PLACES=kommuner, OUTPUT="memory:", PLACES_OUTPUT=empty)
    assert made["PLACES_OUTPUT"].dataProvider().name() == "memory"
    assert made["PLACES_OUTPUT"].featureCount() == 3


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
    with pytest.raises(QgsProcessingException, match=r"No place in 'kommuner' .*0114"):
        run("segregationindices", INPUT=areas, **CHOSEN, PLACES=elsewhere, OUTPUT=str(tmp_path / "table.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_areas_without_a_place_cannot_be_joined(run, areas, kommuner) -> None:
    with pytest.raises(QgsProcessingException, match="'Layer of places', choose the place of each area in 'Place'"):
        run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACES=kommuner, OUTPUT="memory:")


def test_without_places_there_is_no_second_output(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, **CHOSEN, OUTPUT="memory:", PLACES_OUTPUT="memory:")
    assert "PLACES_OUTPUT" not in made


@pytest.fixture
def typed(make_areas):
    """Areas of two municipalities with a type and people in two years, and a share."""
    fields = "code:string,kommun:string,area_type_2022:integer,area_type_2023:integer,n_2022:double,n_2023:double"
    return make_areas(f"{fields},low_standard_2022:double,low_standard_2023:double", [
        ("a", "0114", 1, 2, 100.0, 200.0, 40.0, 30.0),
        ("b", "0114", 1, 1, 300.0, 200.0, 20.0, 50.0),
        ("c", "0114", 3, 2, 600.0, 600.0, 5.0, 10.0),
        ("d", "0115", 5, 5, 10.0, NULL, 1.0, 2.0),
        ("e", "0115", NULL, 4, 10.0, 20.0, 3.0, NULL),
    ])  # fmt: skip


def test_area_types_of_places_by_their_indicators_alone(run, typed, kommuner) -> None:
    chosen = {"TYPE_FIELD": "area_type", "PEOPLE": "n", "INDICATORS": "low_standard", "PLACE": "kommun"}
    made = run("areatypesummary", INPUT=typed, **chosen, PLACES=kommuner, OUTPUT="memory:")
    places = rows(made["PLACES_OUTPUT"], "kod")
    assert places[114]["share_of_people_1_2022"] == pytest.approx(0.4)
    assert places[114]["share_of_people_1_2023"] == pytest.approx(0.2)
    assert (places[114]["areas_2_2022"], places[114]["areas_2_2023"]) == (0, 2)
    assert places[114]["mean_low_standard_2_2023"] == pytest.approx((200 * 30 + 600 * 10) / 800)
    assert (places[115]["people_5_2022"], places[115]["people_5_2023"]) == (10.0, None)
    assert places[1480]["share_of_people_1_2022"] is None
    layer = made["PLACES_OUTPUT"]
    assert "share_of_people_1_2022" in layer.renderer().dump()
    found = layer.attributeAlias(layer.fields().indexOf("share_of_people_1_2022"))
    assert found == "Share of people in area type 1 2022"
    assert len(rows(made["OUTPUT"], "place", "year", "type")) == 2 * 2 * 5


def test_a_field_of_one_year_takes_all_years_on_request(run, typed) -> None:
    chosen = {"TYPE_FIELD": "area_type_2023", "PEOPLE": "n_2023", "YEARS": "all"}
    made = run("areatypesummary", INPUT=typed, **chosen, OUTPUT="memory:")
    assert {key[0] for key in rows(made["OUTPUT"], "year", "type")} == {2022, 2023}


def test_without_people_places_are_drawn_by_the_share_of_areas(run, typed, kommuner) -> None:
    chosen = {"TYPE_FIELD": "area_type_2022", "PLACE": "kommun", "PLACES": kommuner}
    made = run("areatypesummary", INPUT=typed, **chosen, OUTPUT="memory:")
    names = layer_of(made["PLACES_OUTPUT"]).fields().names()
    kinds = ("share_of_areas", "areas")
    assert names[2:] == [f"{kind}_{number}_2022" for kind in kinds for number in range(1, 6)]


def test_transitions_of_places(run, typed, kommuner) -> None:
    pair = {"TYPE_FROM": "area_type_2022", "TYPE_TO": "area_type_2023", "PLACE": "kommun"}
    made = run("areatypetransitions", INPUT=typed, **pair, PLACES=kommuner, OUTPUT="memory:")
    places = {
        kod: [row[f"{name}_2022_2023"] for name in ("stability", "moved_up", "moved_down", "unmatched")]
        for kod, row in rows(made["PLACES_OUTPUT"], "kod").items()
    }
    assert places == {114: [pytest.approx(1 / 3), 1, 1, 0], 115: [1.0, 0, 0, 1], 1480: [None] * 4}
    assert (made["PLACES_MATCHED"], made["PLACES_UNMATCHED"], made["MOVED_UP"]) == (2, 0, 1)
    layer = made["PLACES_OUTPUT"]
    assert "stability_2022_2023" in layer.renderer().dump()
    assert read_provenance(layer)[-1]["field"] == "stability_2022_2023"


@pytest.mark.parametrize("id", ["areatypesummary", "areatypetransitions"])
def test_types_of_areas_without_a_place_cannot_be_joined(run, typed, kommuner, id) -> None:
    types = {"TYPE_FIELD": "area_type_2022"}
    pair = {"TYPE_FROM": "area_type_2022", "TYPE_TO": "area_type_2023"}
    with pytest.raises(QgsProcessingException, match="choose the place of each area in 'Place'"):
        run(id, INPUT=typed, **(types if id == "areatypesummary" else pair), PLACES=kommuner, OUTPUT="memory:")
