"""The page that names what matched and what did not."""

from __future__ import annotations

import pytest
from join_tables import MORE, TABLE
from qgis.core import QgsProcessingException


def test_the_report_names_what_matched_and_what_did_not(run, make_areas, write, tmp_path) -> None:
    areas = make_areas("desokod:string,namn:string", [("0114A0010", "Ås & Ö"), ("0114A0030", "<b>Ek</b>")])
    report = tmp_path / "report.html"
    made = run(
        "joinindicators", INPUT=areas, TABLE=write(TABLE.replace(";10;", ";..;")), OUTPUT="memory:", REPORT=str(report)
    )
    text = report.read_text("utf-8")
    assert made["REPORT"] == str(report)
    assert "<td>1 / 2</td>" in text
    assert "<td>0114A0030 Upplands Väsby (&lt;b&gt;Ek&lt;/b&gt;)</td>" in text
    assert "<b>Ek" not in text
    assert text.count("Areas in the table that are not in the layer") == 1 + 2
    assert "<td>Population 2022 (people): 1 no data, 1 missing or confidential</td>" in text


def test_the_report_names_all_the_tables(run, areas, write, tmp_path) -> None:
    report = tmp_path / "report.html"
    more = write(MORE, "more.csv")
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=[more], OUTPUT="memory:", REPORT=str(report))
    text = report.read_text("utf-8")
    assert "table.csv; " in text
    assert "more.csv" in text
    assert "<td>3 / 3</td>" in text


def test_no_report_is_written_unasked(run, areas, write, tmp_path) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    assert "REPORT" not in made
    assert not list(tmp_path.glob("*.html"))


def test_a_report_in_a_folder_that_is_not_there_is_refused_and_no_layer_is_written(run, areas, write, tmp_path) -> None:
    out, report = tmp_path / "out.gpkg", tmp_path / "no" / "report.html"
    with pytest.raises(QgsProcessingException, match="does not exist, so Report cannot be written"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(out), REPORT=str(report))
    assert not out.exists()
