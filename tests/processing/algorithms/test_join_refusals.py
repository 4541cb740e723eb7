"""What cannot be joined is refused in one sentence, and nothing is written."""

from __future__ import annotations

import pytest
from join_tables import TABLE
from qgis.core import QgsProcessingException

from segbaro_plugin.tables import read_table
from tests.tables.books import xlsx

CROOKED = {
    "an empty table": ("", "empty"),
    "no code that matches": (
        "region;Folkmängd 2023\n0999A0010;1\n0999A0020;1\n",
        "No area in the table is in the layer",
    ),
    "text in a column of numbers": ("region;Folkmängd 2023\n0114A0010;1\n0114A0020;många\n", "många"),
    "the same code twice": ("region;Folkmängd 2023\n0114A0010;1\n0114A0010;2\n", "0114A0010"),
    "no numbers at all": ("Kära kollega,\nhär kommer tabellen.\n", "row"),
}


@pytest.mark.parametrize("case", CROOKED)
def test_a_crooked_table_gives_one_clear_sentence_and_no_output(run, areas, write, tmp_path, case) -> None:
    text, expected = CROOKED[case]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=expected):
        run("joinindicators", INPUT=areas, TABLE=write(text), OUTPUT=str(out))
    assert not out.exists()


def test_a_missing_file_is_named(run, areas, tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match=r"nowhere\.csv cannot be opened"):
        run("joinindicators", INPUT=areas, TABLE=str(tmp_path / "nowhere.csv"), OUTPUT=str(tmp_path / "out.gpkg"))
    assert not (tmp_path / "out.gpkg").exists()


def test_areas_with_the_same_code_twice_are_refused(run, make_areas, write) -> None:
    areas = make_areas("desokod:string", [("0114A0010",), ("0114A0010",)])
    with pytest.raises(QgsProcessingException, match="same code on several features: 0114A0010"):
        run("joinindicators", INPUT=areas, AREA_FIELD="desokod", TABLE=write(TABLE), OUTPUT="memory:")


def test_a_layer_without_crs_is_refused_with_the_remedy(run, make_areas, write) -> None:
    areas = make_areas("desokod:string", [("0114A0010",)], crs="")
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")


def test_an_empty_layer_is_refused(run, make_areas, write) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("joinindicators", INPUT=make_areas("desokod:string", []), TABLE=write(TABLE), OUTPUT="memory:")


def test_an_output_in_a_folder_that_is_not_there_is_refused_before_any_work(run, areas, write, tmp_path) -> None:
    out = tmp_path / "no" / "such" / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="does not exist, so Joined areas cannot be written"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(out))
    assert not out.parent.exists()


def test_an_output_that_the_system_refuses_is_named(run, areas, write) -> None:
    with pytest.raises(
        QgsProcessingException, match=r"^/proc/out\.gpkg cannot be written: .*not open in another program"
    ):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="/proc/out.gpkg")


def test_a_failing_join_names_the_other_sheets(run, areas, tmp_path) -> None:
    others = [["kommun", "antal"], ["0180", 5]], [["region", "antal"], ["0114A0010", 5]]
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx(*others))
    name = read_table(path).unread[0]
    with pytest.raises(QgsProcessingException, match=f'The file also has "{name}": choose one of them as the sheet'):
        run("joinindicators", INPUT=areas, TABLE=str(path), OUTPUT="memory:")
    assert run("joinindicators", INPUT=areas, TABLE=str(path), SHEET=name, OUTPUT="memory:")["MATCHED"] == 1
