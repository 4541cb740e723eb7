"""Areas that change their type: small cases by hand, and the whole country against published counts."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from made_layers import Cancelled, geopackage, layer_of, only_selected, rows
from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import read_provenance

FIELDS = "code:string,kommun:string,type_2022:integer,type_2023:integer"
ROWS = [
    ("a", "0114", 1, 2),
    ("b", "0114", 1, 1),
    ("c", "0114", 3, 2),
    ("d", "0115", 5, 5),
    ("e", "0115", NULL, 4),
    ("f", "0115", NULL, NULL),
]
PAIR = {"TYPE_FROM": "type_2022", "TYPE_TO": "type_2023"}
MOVED = {"a": "up", "b": "same", "c": "down", "d": "same", "e": None, "f": None}


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def counted(output: object, *keys: str) -> dict[tuple, int]:
    found = rows(output, *keys, "from_type", "to_type")
    return {key: row["areas"] for key, row in found.items() if row["areas"]}


def test_areas_are_counted_by_their_types_in_both_years(run, areas) -> None:
    made = run("areatypetransitions", INPUT=areas, **PAIR, OUTPUT="memory:")
    assert counted(made["OUTPUT"]) == {(1, 1): 1, (1, 2): 1, (3, 2): 1, (5, 5): 1}
    assert (made["STABILITY"], made["MOVED_UP"], made["MOVED_DOWN"]) == (0.5, 1, 1)
    found = rows(made["OUTPUT"], "from_type", "to_type")
    assert len(found) == 25
    assert found[1, 2] == {
        "place": None, "from_year": 2022, "to_year": 2023, "from_type": 1, "to_type": 2, "areas": 1, "share": 0.5,
        "unmatched": 1,
    }  # fmt: skip
    assert (found[2, 2]["areas"], found[2, 2]["share"]) == (0, None)


def test_each_place_has_its_own_counts_and_the_numbers_are_of_all(run, areas) -> None:
    made = run("areatypetransitions", INPUT=areas, **PAIR, PLACE="kommun", OUTPUT="memory:")
    assert counted(made["OUTPUT"], "place") == {
        ("0114", 1, 1): 1, ("0114", 1, 2): 1, ("0114", 3, 2): 1, ("0115", 5, 5): 1,
    }  # fmt: skip
    found = rows(made["OUTPUT"], "place", "from_type", "to_type")
    assert (found["0114", 1, 1]["unmatched"], found["0115", 1, 1]["unmatched"]) == (0, 1)
    assert made["STABILITY"] == 0.5
    assert "AREAS_OUTPUT" not in made


def test_the_areas_say_how_they_moved(run, areas, tmp_path) -> None:
    made = run("areatypetransitions", INPUT=areas, **PAIR, OUTPUT="memory:", AREAS_OUTPUT=str(tmp_path / "areas.gpkg"))
    layer = layer_of(made["AREAS_OUTPUT"])
    assert {code: row["moved"] for code, row in rows(layer, "code").items()} == MOVED
    assert {code: row["type_2023"] for code, row in rows(layer, "code").items()}["e"] == 4
    layer.loadDefaultStyle()
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels == ["Higher type number (better conditions)", "Same area type", "Lower type number", "No data"]
    assert read_provenance(layer)[-1]["types"] == ["type_2022", "type_2023"]


def test_every_area_is_drawn_by_one_rule(run, areas) -> None:
    made = run("areatypetransitions", INPUT=areas, **PAIR, OUTPUT="memory:", AREAS_OUTPUT="memory:")
    *rules, rest = made["AREAS_OUTPUT"].renderer().rootRule().children()
    context = QgsExpressionContext()
    for feature in made["AREAS_OUTPUT"].getFeatures():
        context.setFeature(feature)
        drawn = [rule.label() for rule in rules if QgsExpression(rule.filterExpression()).evaluate(context)]
        assert len(drawn) == (0 if MOVED[feature["code"]] is None else 1)
    assert rest.isElse()


def test_a_field_called_moved_is_kept(run, make_areas) -> None:
    areas = make_areas("moved:string,t1:integer,t2:integer", [("mine", 1, 3)])
    made = run("areatypetransitions", INPUT=areas, TYPE_FROM="t1", TYPE_TO="t2", OUTPUT="memory:",
               AREAS_OUTPUT="memory:")  # fmt: skip
    row = rows(made["AREAS_OUTPUT"], "moved")["mine"]
    assert row["moved_computed"] == "up"
    assert rows(made["OUTPUT"], "from_type", "to_type")[1, 3]["from_year"] is None


def test_only_selected_areas_of_a_geopackage(run, areas, tmp_path) -> None:
    stored = QgsVectorLayer(geopackage(areas, tmp_path), "stored")
    made = run("areatypetransitions", INPUT=only_selected(stored, "kommun = '0114'"), **PAIR,
               OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    assert counted(made["OUTPUT"]) == {(1, 1): 1, (1, 2): 1, (3, 2): 1}
    assert made["STABILITY"] == pytest.approx(1 / 3)


def test_the_same_field_twice_is_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match=r"The same field .*; choose the fields of two different years"):
        run("areatypetransitions", INPUT=areas, TYPE_FROM="type_2022", TYPE_TO="type_2022", OUTPUT="memory:")


def test_years_that_share_no_area_are_refused(run, make_areas) -> None:
    areas = make_areas(FIELDS, [("a", "0114", 1, NULL), ("b", "0114", NULL, 2)])
    with pytest.raises(QgsProcessingException, match="No area has an area type in both 'type_2022' and 'type_2023'"):
        run("areatypetransitions", INPUT=areas, **PAIR, OUTPUT="memory:")


def test_other_numbers_than_types_are_refused(run, make_areas) -> None:
    areas = make_areas(FIELDS, [("a", "0114", 1, 6)])
    with pytest.raises(QgsProcessingException, match="not 1, 2, 3, 4 or 5, such as 6"):
        run("areatypetransitions", INPUT=areas, **PAIR, OUTPUT="memory:")


def test_an_empty_layer_is_refused(run, make_areas) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("areatypetransitions", INPUT=make_areas(FIELDS, []), **PAIR, OUTPUT="memory:")


def test_cancelled_leaves_nothing(provider, areas) -> None:
    import processing

    parameters = {"INPUT": areas, **PAIR, "OUTPUT": "memory:"}
    assert "OUTPUT" not in processing.run("segbaro:areatypetransitions", parameters, feedback=Cancelled())


WHOLE_COUNTRY = {
    (1, 1): 149, (1, 2): 11, (2, 1): 13, (2, 2): 252, (2, 3): 24, (3, 2): 30, (3, 3): 766, (3, 4): 59, (4, 3): 45,
    (4, 4): 1688, (4, 5): 37, (5, 4): 34, (5, 5): 255,
}  # fmt: skip


def test_the_whole_country_from_2022_to_2023(run, make_table, shared_data: Path) -> None:
    with (shared_data / "sweden" / "regso2020_omradestyp_2022_2023.csv").open(encoding="utf-8-sig", newline="") as file:
        regso = [
            (row["regsokod"], row["kommun"], *(row[f"omradestyp_{year}"] or NULL for year in (2022, 2023)))
            for row in csv.DictReader(file)
        ]
    table = make_table(FIELDS, regso)
    made = run("areatypetransitions", INPUT=table, **PAIR, OUTPUT="memory:")
    assert counted(made["OUTPUT"]) == WHOLE_COUNTRY
    kept = sum(n for (before, after), n in WHOLE_COUNTRY.items() if before == after)
    assert made["STABILITY"] == pytest.approx(kept / sum(WHOLE_COUNTRY.values()))
    assert made["MOVED_UP"] == 11 + 24 + 59 + 37
    assert made["MOVED_DOWN"] == 13 + 30 + 45 + 34


def test_years_the_wrong_way_round_are_refused(run, make_areas) -> None:
    areas = make_areas("code:string,area_type_2020:integer,area_type_2022:integer", [("a", 1, 2)])
    with pytest.raises(QgsProcessingException, match="from a later year than the area types after"):
        run("areatypetransitions", INPUT=areas, TYPE_FROM="area_type_2022", TYPE_TO="area_type_2020", OUTPUT="memory:")


def test_areas_without_a_place_count_nowhere(run, make_areas) -> None:
    rows = [("a", "0114", 1, 2), ("b", "0114", 3, 3), ("c", NULL, 5, 4)]
    areas = make_areas("code:string,kommun:string,area_type_2020:integer,area_type_2022:integer", rows)
    made = run(
        "areatypetransitions", INPUT=areas, TYPE_FROM="area_type_2020", TYPE_TO="area_type_2022", PLACE="kommun",
        OUTPUT="memory:",
    )  # fmt: skip
    assert (made["MOVED_UP"], made["MOVED_DOWN"], made["STABILITY"]) == (1, 0, 0.5)
