"""Groups that stand beside their total in a table are joined with it, and segregation is measured of them."""

from __future__ import annotations

import json

import pytest
from join_tables import by_code
from made_layers import rows
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.tables.indicators.declared import INDICATORS

AREAS = ("0114R001", "0114R002", "0114R003")
BORN = {"Sverige": ((4843, 4800), (1894, 1900), (700, 710)), "Utrikes född": ((1077, 1100), (990, 995), (40, 45))}
YEARS = (2022, 2023)


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas("regsokod:string", [(area,) for area in AREAS])


@pytest.fixture
def table(write) -> str:
    """As the statistics office writes it: code and name in one cell, country of birth, a sex that is total only."""
    lines = ['"region";"födelseregion";"kön";"Folkmängd 2022";"Folkmängd 2023"']
    for place, area in enumerate(AREAS):
        counts = {name: of_areas[place] for name, of_areas in BORN.items()}
        counts["totalt"] = tuple(map(sum, zip(*counts.values(), strict=True)))
        lines += [f'"{area} Ort ({place})";"{name}";"totalt";{a};{b}' for name, (a, b) in counts.items()]
    return write("\n".join(lines) + "\n")


def totals(year: int) -> list[int]:
    return [sum(of_areas[place][YEARS.index(year)] for of_areas in BORN.values()) for place in range(len(AREAS))]


def duncan(group: list[int], everybody: list[int]) -> float:
    rest = [all - one for one, all in zip(group, everybody, strict=True)]
    return sum(abs(g / sum(group) - r / sum(rest)) for g, r in zip(group, rest, strict=True)) / 2


def test_segregation_is_measured_of_groups_that_came_with_their_total_in_one_join(run, areas, table) -> None:
    joined = run("joinindicators", INPUT=areas, TABLE=table, CATEGORIES="all", OUTPUT="memory:")["OUTPUT"]
    assert joined.fields().names() == [
        "regsokod", *(f"population{group}_{year}" for group in ("", "_sverige", "_utrikes_fodd") for year in YEARS)
    ]  # fmt: skip
    made = run(
        "segregationindices", INPUT=joined, GROUP=["population_utrikes_fodd", "population_sverige"],
        TOTAL=["population"], YEARS="all", MEASURES=["dissimilarity"], OUTPUT="memory:",
    )  # fmt: skip
    found = rows(made["OUTPUT"], "group", "year")
    for name, id in (("Utrikes född", "population_utrikes_fodd"), ("Sverige", "population_sverige")):
        for number, year in enumerate(YEARS):
            group = [of_area[number] for of_area in BORN[name]]
            assert found[id, year]["value"] == pytest.approx(duncan(group, totals(year)), rel=1e-12)


def test_what_each_field_is_a_part_of_is_written_down(run, areas, table) -> None:
    layer = run("joinindicators", INPUT=areas, TABLE=table, CATEGORIES="födelseregion", OUTPUT="memory:")["OUTPUT"]
    (step,) = json.loads(layer.customProperty(PROPERTY))
    record = step["fields"]["population_utrikes_fodd_2023"]
    assert (record["indicator"], record["denominator"]) == ("population_utrikes_fodd", "population")
    assert step["fields"]["population_2023"]["denominator"] == ""
    assert layer.attributeAlias(layer.fields().indexOf("population_utrikes_fodd_2023")) == (
        "Population, Utrikes född 2023 (people)"
    )
    found = {one.id: one.denominator for one in indicators_of(layer)}
    assert found == {"population": "", "population_sverige": "population", "population_utrikes_fodd": "population"}


def test_the_categories_are_joined_in_long_form_too(run, areas, table) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=table, CATEGORIES="all", SHAPE="long", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "regsokod", "year")
    assert found["0114R002", 2023]["population_utrikes_fodd"] == 995
    (step,) = json.loads(made["OUTPUT"].customProperty(PROPERTY))
    assert step["fields"]["population_sverige"]["denominator"] == "population"


def test_areas_that_the_numbers_are_carried_to_know_the_total_too(run, areas, table) -> None:
    joined = run("joinindicators", INPUT=areas, TABLE=table, CATEGORIES="all", OUTPUT="memory:")["OUTPUT"]
    names = ["population_2023", "population_sverige_2023"]
    carried = run("arealinterpolation", INPUT=joined, TARGETS=areas, COUNTS=names, OUTPUT="memory:")["OUTPUT"]
    step = json.loads(carried.customProperty(PROPERTY))[-1]
    assert {name: step["fields"][name]["denominator"] for name in names} == {names[0]: "", names[1]: "population"}


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_a_table_that_was_converted_keeps_its_groups_for_the_join(run, make_areas, table, tmp_path, ending) -> None:
    """Its column of labels is empty: no values."""
    out = tmp_path / f"converted.{ending}"
    run("convertdivision", TABLE=table, TO="kommun", OUTPUT=str(out))
    kommuner = make_areas("kommunkod:string", [("0114",)])
    made = run("joinindicators", INPUT=kommuner, TABLE=str(out), CATEGORIES="all", OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {"0114": sum(totals(2023))}
    abroad = sum(of_area[1] for of_area in BORN["Utrikes född"])
    assert by_code(made["OUTPUT"], "population_utrikes_fodd_2023", "kommunkod") == {"0114": abroad}
    assert len(made["OUTPUT"].fields()) == 1 + 3 * len(YEARS)


def test_categories_are_indicators_among_which_one_can_choose(run, areas, table) -> None:
    ids = "population,population_utrikes_fodd"
    made = run("joinindicators", INPUT=areas, TABLE=table, CATEGORIES="all", INDICATORS=ids, OUTPUT="memory:")
    assert len(made["OUTPUT"].fields()) == 1 + 2 * len(YEARS)


def test_smaller_areas_are_added_up_group_by_group(run, make_areas, table) -> None:
    kommuner = make_areas("kommunkod:string", [("0114",)])
    made = run("joinindicators", INPUT=kommuner, TABLE=table, CATEGORIES="all", AGGREGATE="sum", OUTPUT="memory:")
    abroad = sum(of_area[1] for of_area in BORN["Utrikes född"])
    assert by_code(made["OUTPUT"], "population_utrikes_fodd_2023", "kommunkod") == {"0114": abroad}
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {"0114": sum(totals(2023))}


def test_the_categories_of_several_tables_are_chosen_together(run, areas, table, write) -> None:
    more = write("region;ålder;Antal 2023\n" + "".join(f"{a};0-19;5\n{a};totalt;9\n" for a in AREAS), "more.csv")
    choice = "födelseregion: utrikes född; ålder: 0-19"
    made = run("joinindicators", INPUT=areas, TABLE=table, MORE_TABLES=[more], CATEGORIES=choice, OUTPUT="memory:")
    assert made["OUTPUT"].fields().names() == [
        "regsokod", *(f"population{group}_{year}" for group in ("", "_utrikes_fodd") for year in YEARS),
        "antal_2023", "antal_v_0_19_2023",
    ]  # fmt: skip
    with pytest.raises(QgsProcessingException, match=r'no category "65-".* "0-19", "totalt"'):
        run(
            "joinindicators", INPUT=areas, TABLE=table, MORE_TABLES=[more], CATEGORIES="ålder: 65-", OUTPUT="memory:"
        )  # fmt: skip


def test_a_group_that_is_suppressed_stays_so_beside_its_total(run, areas, write) -> None:
    text = "region;kön;Folkmängd 2023\n" + "".join(f"{a};kvinnor;..\n{a};totalt;9\n" for a in AREAS)
    layer = run("joinindicators", INPUT=areas, TABLE=write(text), CATEGORIES="kön", OUTPUT="memory:")["OUTPUT"]
    assert {f["population_kvinnor_2023_status"] for f in layer.getFeatures()} == {"suppressed"}
    assert {f["population_kvinnor_2023"] for f in layer.getFeatures()} == {NULL}
    assert {f["population_2023"] for f in layer.getFeatures()} == {9}


def test_the_totals_alone_come_without_a_choice_and_the_log_says_how_to_get_the_rest(run, areas, table, heard) -> None:
    layer = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["OUTPUT"]
    assert layer.fields().names() == ["regsokod", "population_2022", "population_2023"]
    assert 'choose them as categories, such as "födelseregion: all"' in " ".join(heard.warned)


def test_a_declared_share_still_says_what_it_is_a_share_of(run, areas, write) -> None:
    """The field's record holds the catalogue's denominator for an indicator that is no category."""
    share = next(one for one in INDICATORS if one.denominator)
    text = f"region;{share.id} 2023\n" + "".join(f"{a};9\n" for a in AREAS)
    layer = run("joinindicators", INPUT=areas, TABLE=write(text), OUTPUT="memory:")["OUTPUT"]
    (step,) = json.loads(layer.customProperty(PROPERTY))
    assert step["fields"][f"{share.id}_2023"]["denominator"] == share.denominator
