"""A table is carried to another division: counts are added or shared out, the rest is recomputed or refused."""

from __future__ import annotations

import json

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

DESO = (
    "region;Folkmängd 2023;Arbetskraften 2023;Antal arbetslösa 2023;Arbetslöshet, procent 2023;Valdeltagande 2023\n"
    "0114A0010;100;50;5;10;80\n0114C1020;200;150;3;2;90\n0115A0010;40;20;2;10;70\n"
)


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
    assert (made["AREAS"], made["REFUSED"], made["NOT_CARRIED"], made["INCOMPLETE"]) == (2, 1, 0, 2)
    assert "1 indicator was not converted: turnout (Turnout)" in heard.said


def test_counts_of_divided_areas_follow_the_weights_of_the_key(run, write, heard) -> None:
    key = write("DeSO_2018;DeSO_2025;folkmängd\n0114A0010;0114A0010;100\n0114A0020;0114A0030;25\n"
                "0114A0020;0114A0040;75\n", "key.csv")  # fmt: skip
    table = write("DeSO_2018;Folkmängd 2020\n0114A0010;10\n0114A0020;200\n0114A0099;5\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="deso2025", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {
        ("0114A0010", "population"): 10, ("0114A0030", "population"): 50, ("0114A0040", "population"): 150,
    }  # fmt: skip
    assert made["NOT_CARRIED"] == 1
    assert any("were not converted (1): 0114A0099." in one for one in heard.warned)


def test_an_area_of_which_a_part_is_missing_has_no_value(run, write, heard) -> None:
    key = write("deso_2018;regso_2020\n0114A0010;0114R001\n0114A0020;0114R001\n0114A0030;0114R002\n", "key.csv")
    table = write("region;Folkmängd 2020\n0114A0010;10\n0114A0030;7\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="regso2020", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("0114R001", "population"): None, ("0114R002", "population"): 7}
    assert made["INCOMPLETE"] == 1
    assert any("parts that are not in the table have no value (1): 0114R001 (1/2)." in one for one in heard.warned)


def test_an_indicator_can_be_declared_a_count(run, write) -> None:
    table = write("region;bilar 2023\n0114A0010;3\n0114A0020;4\n")
    with pytest.raises(QgsProcessingException, match="bilar"):
        run("convertdivision", TABLE=table, TO="kommun", OUTPUT="memory:")
    made = run("convertdivision", TABLE=table, TO="kommun", COUNTS="bilar", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("0114", "bilar"): 7}


NYKO = "deso;nyko4;namn\n" + "".join(
    f"1780{deso};{nyko};{name}\n"
    for deso, nyko, name in [
        ("A0010", "1101", "Landsbygd"), ("C1010", "1201", "Centrum"), ("C1020", "1201", "Centrum"),
    ]
)  # fmt: skip
DESO_KARLSTAD = "DeSO;Folkmängd 2024;Sysselsatta 20-64 2024;Medianinkomst 2024;Områdestyp 2024\n" + "".join(
    f"1780{deso};{people};{work};{income};{kind}\n"
    for deso, people, work, income, kind in [
        ("A0010", 100, 40, 300, 5), ("C1010", 300, 60, 200, 2), ("C1020", 100, 50, 400, 4), ("C1990", 5, 1, 1, 3),
    ]
)  # fmt: skip


def test_districts_of_ones_own_by_a_key_of_ones_own(run, write, heard) -> None:
    made = run("convertdivision", TABLE=write(DESO_KARLSTAD), KEY_TABLE=write(NYKO, "key.csv"), TO="other",
               OUTPUT="memory:")  # fmt: skip
    assert values(made["OUTPUT"])["1201", "population"] == 400
    assert values(made["OUTPUT"])["1101", "population"] == 100
    assert {f["division"] for f in made["OUTPUT"].getFeatures()} == {"other"}
    assert (made["AREAS"], made["NOT_CARRIED"]) == (2, 1)
    assert any("were not converted (1): 1780C1990." in one for one in heard.warned)


def test_the_columns_of_a_key_can_be_named(run, write) -> None:
    key = write("område;distrikt;region;folk\n1780C1010;Norr;X;1\n1780C1010;Söder;X;3\n", "key.csv")
    table = write("DeSO;Folkmängd 2024\n1780C1010;100\n")
    with pytest.raises(QgsProcessingException, match="Give the name of the target column"):
        run("convertdivision", TABLE=write("DeSO;Folkmängd 2024\n1780C1010;100\n"), KEY_TABLE=write(
            "DeSO;grupp;zon\n1780C1010;Norr;X\n", "two.csv"), TO="other", OUTPUT="memory:")  # fmt: skip
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="other", KEY_TARGET="distrikt", KEY_WEIGHT="folk",
               OUTPUT="memory:")  # fmt: skip
    assert values(made["OUTPUT"]) == {("Norr", "population"): 25, ("Söder", "population"): 75}
    with pytest.raises(QgsProcessingException, match='no column of codes "stadsdel"'):
        run("convertdivision", TABLE=table, KEY_TABLE=key, TO="other", KEY_TARGET="stadsdel", OUTPUT="memory:")


def test_own_areas_become_larger_own_areas(run, write) -> None:
    key = write("nyko6;nyko3\n110101;110\n110102;110\n120101;120\n", "key.csv")
    table = write("nyko6;Folkmängd 2024\n110101;1\n110102;2\n120101;4\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="other", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("110", "population"): 3, ("120", "population"): 4}


def test_a_part_of_an_area_that_lies_in_no_district_is_not_carried(run, write) -> None:
    key = write("source,target,weight\na,x,0.75\na,,0.25\nb,x,1\n", "key.csv")
    made = run("convertdivision", TABLE=write("kod;Folkmängd 2024\na;100\nb;10\n"), KEY_TABLE=key, TO="other",
               OUTPUT="memory:")  # fmt: skip
    assert values(made["OUTPUT"]) == {("x", "population"): 85}


@pytest.mark.parametrize(
    ("rule", "income", "kind"), [("mean", (300 * 200 + 100 * 400) / 400, None), ("min", 200, 2), ("max", 400, 4)]
)
def test_what_is_no_count_becomes_what_is_chosen(run, write, heard, rule, income, kind) -> None:
    made = run("convertdivision", TABLE=write(DESO_KARLSTAD), KEY_TABLE=write(NYKO, "key.csv"), TO="other",
               AGGREGATE=rule, WEIGHT="population", OUTPUT="memory:")  # fmt: skip
    found = values(made["OUTPUT"])
    assert found["1201", "median_income"] == income
    assert found.get(("1201", "area_type")) == kind
    assert made["REFUSED"] == (1 if rule == "mean" else 0)


def test_an_own_share_from_a_numerator_and_a_denominator(run, write) -> None:
    table = write("DeSO;Folkmängd 2024;bilar 2024\n1780A0010;100;40\n1780C1010;300;60\n1780C1020;100;50\n")
    made = run("convertdivision", TABLE=table, KEY_TABLE=write(NYKO, "key.csv"), TO="other", NUMERATOR="bilar",
               DENOMINATOR="population", OUTPUT="memory:")  # fmt: skip
    found = values(made["OUTPUT"])
    assert found["1201", "bilar_share"] == 100 * 110 / 400
    assert found["1201", "bilar"] == 110
    with pytest.raises(QgsProcessingException, match=r"no indicator cyklar. Its indicators are population, bilar"):
        run("convertdivision", TABLE=table, TO="kommun", NUMERATOR="cyklar", DENOMINATOR="population",
            OUTPUT="memory:")  # fmt: skip


REGSO_KARLSTAD = "region;Folkmängd 2023\n" + "".join(f"1780R{n:03};10\n" for n in range(1, 32))


def test_a_whole_municipality_is_known_as_whole(run, write) -> None:
    made = run("convertdivision", TABLE=write(REGSO_KARLSTAD), TO="kommun", INCOMPLETE="missing", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780", "population"): 310}
    assert made["INCOMPLETE"] == 0


def test_a_municipality_of_which_only_some_areas_are_there_is_said_or_missing(run, write, heard) -> None:
    table = write(REGSO_KARLSTAD.replace("1780R031;10\n", "").replace("1780R001;10\n", ""))
    made = run("convertdivision", TABLE=table, TO="kommun", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780", "population"): 290}
    assert "Areas summed only over the parts that the table has (1): 1780 (29/31)." in heard.warned
    made = run("convertdivision", TABLE=table, TO="kommun", INCOMPLETE="missing", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780", "population"): None}
    assert made["INCOMPLETE"] == 1


def test_municipalities_become_counties_and_the_country(run, write, heard) -> None:
    table = write("kommun;Folkmängd 2023\n1780;95000\n1715;12000\n0180;980000\n")
    made = run("convertdivision", TABLE=table, TO="lan", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("17", "population"): 107_000, ("01", "population"): 980_000}
    assert any("01 (1/26), 17 (2/16)" in one for one in heard.warned)


def test_people_without_an_area_and_sums_among_the_areas_are_named(run, write, heard) -> None:
    table = write(REGSO_KARLSTAD + "Restförda 1780;7\n1780;317\n")
    made = run("convertdivision", TABLE=table, TO="kommun", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780", "population"): 310}
    assert any("were not converted (1): Restförda 1780." in one for one in heard.warned)
    assert "Areas in the table from another division (municipality) were left out (1): 1780." in heard.warned


def test_between_vintages_of_deso_a_key_is_needed_and_carries_the_table(run, write) -> None:
    """1780C1040 was split into four."""
    table = write("DeSO_2025;Folkmängd 2024\n1780C1041;1\n1780C1042;2\n1780C1043;4\n1780C1044;8\n1780C1050;32\n")
    with pytest.raises(
        QgsProcessingException, match=r"from DeSO 2025 to DeSO 2018, a key table is needed.*Areal interpolation"
    ):
        run("convertdivision", TABLE=table, TO="deso2018", OUTPUT="memory:")
    key = write("DeSO_2018;DeSO_2025\n1780C1050;1780C1050\n" + "".join(f"1780C1040;1780C104{n}\n" for n in range(1, 5)),
                "key.csv")  # fmt: skip
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="deso2018", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780C1040", "population"): 15, ("1780C1050", "population"): 32}


def test_how_many_deso_of_2025_a_municipality_has_is_not_known_and_said(run, write, heard) -> None:
    table = write("DeSO;Folkmängd 2024\n1780C1041;1\n1780C1050;32\n")
    made = run("convertdivision", TABLE=table, TO="kommun", OUTPUT="memory:")
    assert values(made["OUTPUT"]) == {("1780", "population"): 33}
    said = "The number of areas of DeSO 2025 in each municipality is not known. Check that the table has all of them."
    assert said in heard.warned
    run("convertdivision", TABLE=table, TO="riket", OUTPUT="memory:")
    assert any("00 (2/6160)" in one for one in heard.warned)


def test_both_vintages_of_one_code_are_not_counted_twice_by_a_key_without_a_vintage(run, shared_data, write) -> None:
    """Population of Karlstad 2025: codes of 2018, which are 0, stand beside those of 2025."""
    shapes = json.loads((shared_data / "karlstad/geo_deso.json").read_text("utf-8-sig"))["features"]
    pairs = [(one["properties"]["desokod"], one["properties"]["regsokod"]) for one in shapes]
    key = write("DeSO;NYKO3;regso\n" + "".join(f"{deso};{regso[-3:]};{regso}\n" for deso, regso in pairs), "key.csv")
    table = str(shared_data / "karlstad/omraden_befolkning.json")
    by_nyko = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="other", OUTPUT="memory:")["OUTPUT"]
    by_regso = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="regso2025", OUTPUT="memory:")["OUTPUT"]
    for made in (by_nyko, by_regso):
        everybody = [f["value"] for f in made.getFeatures() if f["alder"] == "totalt"]
        assert (len(everybody), sum(everybody)) == (31, 98_988)
    assert {f["division"] for f in by_regso.getFeatures()} == {"regso2025"}


CROOKED = {
    "no key where one is needed": ({"TO": "regso2025"}, "a key table is needed"),
    "a key that is not there": ({"KEY_TABLE": "/nowhere/key.csv"}, r"key\.csv cannot be opened"),
    "an unknown division": ({"TO": "planet"}, "value for TO"),
    "own districts without a key": ({"TO": "other"}, "needs a key table"),
    "columns of no key": ({"KEY_TARGET": "nyko"}, "no key table is chosen"),
    "a share without a denominator": ({"NUMERATOR": "population"}, "also needs a denominator"),
    "a mean of nobody": ({"AGGREGATE": "mean"}, "must be weighted by people"),
    "a mean weighted by what is not there": ({"AGGREGATE": "mean", "WEIGHT": "zz"}, "no indicator zz"),
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
