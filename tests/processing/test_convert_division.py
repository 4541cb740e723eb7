"""A table is carried to another division: counts are added or shared out, the rest is recomputed or refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

DESO = (
    "region;Folkmängd 2023;Arbetskraften 2023;Antal arbetslösa 2023;Arbetslöshet, procent 2023;Valdeltagande 2023\n"
    "0114A0010;100;50;5;10;80\n0114C1020;200;150;3;2;90\n0115A0010;40;20;2;10;70\n"
)


@pytest.fixture
def write(tmp_path: Path):
    def make(text: str, name: str = "table.csv") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return make


def values(layer: QgsVectorLayer) -> dict[tuple, float | None]:
    return {
        (f["area"], f["indicator"]): None if f["value"] == NULL else round(f["value"], 6) for f in layer.getFeatures()
    }


def test_counts_are_added_and_shares_recomputed_from_them(run, write, heard) -> None:
    made = run("convertdivision", TABLE=write(DESO), TO="kommun", OUTPUT="memory:")
    found = values(made["OUTPUT"])
    assert found["0114", "population"] == 300
    assert found["0115", "population"] == 40
    assert found["0114", "unemployment"] == 4  # (5 + 3) / (50 + 150), not the mean of 10 and 2
    assert ("0114", "turnout") not in found
    assert {f["division"] for f in made["OUTPUT"].getFeatures()} == {"kommun"}
    assert (made["AREAS"], made["REFUSED"], made["NOT_CARRIED"], made["INCOMPLETE"]) == (2, 1, 0, 0)
    assert "1 indicators were not converted: turnout (Turnout)" in heard.said


def test_counts_of_divided_areas_follow_the_weights_of_the_key(run, write, heard) -> None:
    key = write("DeSO_2018;DeSO_2025;folkmängd\n0114A0010;0114A0010;100\n0114A0020;0114A0030;25\n"
                "0114A0020;0114A0040;75\n", "key.csv")  # fmt: skip
    table = write("DeSO_2018;Folkmängd 2020\n0114A0010;10\n0114A0020;200\n0114A0099;5\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="deso2025", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {
        ("0114A0010", "population"): 10, ("0114A0030", "population"): 50, ("0114A0040", "population"): 150,
    }  # fmt: skip
    assert made["NOT_CARRIED"] == 1
    assert "1 areas were not carried: 0114A0099" in heard.said


def test_an_area_of_which_a_part_is_missing_has_no_value(run, write, heard) -> None:
    key = write("deso_2018;regso_2020\n0114A0010;0114R001\n0114A0020;0114R001\n0114A0030;0114R002\n", "key.csv")
    table = write("region;Folkmängd 2020\n0114A0010;10\n0114A0030;7\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="regso2020", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("0114R001", "population"): None, ("0114R002", "population"): 7}
    assert made["INCOMPLETE"] == 1
    assert "1 areas have no value because a part is missing: 0114R001" in heard.said


def test_an_indicator_can_be_declared_a_count(run, write) -> None:
    table = write("region;bilar 2023\n0114A0010;3\n0114A0020;4\n")
    with pytest.raises(QgsProcessingException, match="bilar"):
        run("convertdivision", TABLE=table, TO="kommun", OUTPUT="memory:")
    made = run("convertdivision", TABLE=table, TO="kommun", COUNTS="bilar", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("0114", "bilar"): 7}


CROOKED = {
    "no key where one is needed": ({"TO": "regso2025"}, "a key table is needed"),
    "a key that is not there": ({"KEY_TABLE": "/nowhere/key.csv"}, r"key\.csv cannot be opened"),
    "an unknown division": ({"TO": "planet"}, "value for TO"),
    "a table that is not there": ({"TABLE": "/nowhere/table.csv"}, r"table\.csv cannot be opened"),
}


@pytest.mark.parametrize("case", CROOKED)
def test_what_cannot_be_converted_gives_one_clear_sentence_and_no_output(run, write, tmp_path, case) -> None:
    choices, expected = CROOKED[case]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=expected):
        run("convertdivision", **{"TABLE": write(DESO), "TO": "kommun", "OUTPUT": str(out), **choices})
    assert not out.exists()


def test_statistics_swedens_own_key_carries_every_deso_to_its_regso(run, write, shared_data) -> None:
    key = shared_data / "sweden" / "koppling_deso2018_regso2020.csv"
    codes = [line.split(",")[2] for line in key.read_text("utf-8-sig").splitlines()[1:]]
    table = write("deso;Folkmängd 2020\n" + "".join(f"{code};1\n" for code in codes))
    made = run("convertdivision", TABLE=table, KEY_TABLE=str(key), TO="regso2020", OUTPUT="memory:")
    assert (made["AREAS"], made["NOT_CARRIED"], made["INCOMPLETE"]) == (3363, 0, 0)
    assert sum(values(made["OUTPUT"]).values()) == 5984
