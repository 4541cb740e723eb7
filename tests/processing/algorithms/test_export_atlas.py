"""An atlas: a page a place, in files that every system takes, or nothing."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

ROWS = [
    (f"{kommun}R00{n}", kommun, float(10 * place + n) if n else None, float(n + 1))
    for place, kommun in enumerate(("0114", "1780", "2584"))
    for n in range(3)
]


@pytest.fixture
def areas(run, make_areas) -> QgsVectorLayer:
    made = make_areas("regsokod:string,kommun:string,low_education_2022:double,low_education_2023:double", ROWS)
    return run(
        "choroplethmap",
        INPUT=made,
        FIELD="low_education_2023",
        POOL=["low_education_2022"],
        METHOD="equal",
        OUTPUT="memory:",
    )["OUTPUT"]


def words(pdf: Path) -> str:
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(read.stdout.decode("utf-8").split())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_municipality_has_its_page_by_its_official_name(run, areas, tmp_path: Path) -> None:
    made = run("exportatlas", INPUT=areas, SOURCE="Påhittade ämbetsverket", FOLDER=str(tmp_path / "ut"))
    assert made["PAGES"] == 3
    assert names(tmp_path / "ut") == ["0114 Upplands Väsby.pdf", "1780 Karlstad.pdf", "2584 Kiruna.pdf"]
    text = words(tmp_path / "ut" / "0114 Upplands Väsby.pdf")
    for expected in ("Upplands Väsby", "Source: Påhittade ämbetsverket", "Areas: 3. No data: 0.", "No data", "2023"):
        assert expected in text


def test_files_keep_their_names_when_a_municipality_is_missing(run, make_areas, areas, heard, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    made = run("exportatlas", INPUT=areas, FOLDER=str(folder))
    assert made["FILES"] == ["0114 Upplands Väsby.pdf", "1780 Karlstad.pdf", "2584 Kiruna.pdf"]
    fields = "regsokod:string,kommun:string,low_education_2022:double,low_education_2023:double"
    fewer = make_areas(fields, [row for row in ROWS if row[1] != "1780"])
    drawn = run("choroplethmap", INPUT=fewer, FIELD="low_education_2023", OUTPUT="memory:")["OUTPUT"]
    made = run("exportatlas", INPUT=drawn, FOLDER=str(folder))
    assert made["FILES"] == ["0114 Upplands Väsby.pdf", "2584 Kiruna.pdf"]
    assert any("Files replaced (2): 0114 Upplands Väsby.pdf, 2584 Kiruna.pdf" in one for one in heard.said)
    assert any("not of this run" in one and "(1): 1780 Karlstad.pdf" in one for one in heard.warned)
    assert len(names(folder)) == 3


def test_files_are_numbered_on_request(run, areas, tmp_path: Path) -> None:
    made = run("exportatlas", INPUT=areas, NUMBERED=True, FOLDER=str(tmp_path / "ut"))
    assert made["FILES"] == ["01 0114 Upplands Väsby.pdf", "02 1780 Karlstad.pdf", "03 2584 Kiruna.pdf"]


def test_counts_of_no_data_are_those_of_the_page_and_year(run, areas, tmp_path: Path) -> None:
    fields = ["low_education_2022", "low_education_2023"]
    run("exportatlas", INPUT=areas, FIELDS=fields, FOLDER=str(tmp_path / "pages"))
    assert len(names(tmp_path / "pages")) == 6
    by_year = {name: words(tmp_path / "pages" / name) for name in names(tmp_path / "pages")}
    assert all(("No data: 1." in text) == (" 2022" in name) for name, text in by_year.items())
    run("exportatlas", INPUT=areas, FIELDS=fields, SPREAD="maps", FOLDER=str(tmp_path / "maps"))
    together = [words(tmp_path / "maps" / name) for name in names(tmp_path / "maps")]
    assert len(together) == 3
    assert all("No data: 1 (2022)." in text for text in together)


def test_counties_and_fields_part_the_layer_too(run, areas, tmp_path: Path) -> None:
    run("exportatlas", INPUT=areas, PLACES="county", FOLDER=str(tmp_path / "a"))
    assert names(tmp_path / "a") == ["01 Stockholms län.pdf", "17 Värmlands län.pdf", "25 Norrbottens län.pdf"]
    run("exportatlas", INPUT=areas, PLACES="field", PLACE="regsokod", FOLDER=str(tmp_path / "b"))
    assert len(names(tmp_path / "b")) == 9
    run("exportatlas", INPUT=areas, PLACES="whole", TITLE="Alla", FOLDER=str(tmp_path / "c"))
    assert names(tmp_path / "c") == ["Alla.pdf"]


def test_one_book_holds_all_pages(run, areas, tmp_path: Path) -> None:
    made = run("exportatlas", INPUT=areas, FOLDER=None, BOOK=str(tmp_path / "atlas å.pdf"))
    text = words(Path(made["BOOK"]))
    assert all(name in text for name in ("Upplands Väsby", "Karlstad", "Kiruna"))
    assert names(tmp_path) == ["atlas å.pdf"]


def test_every_format_is_written_and_svg_holds_text(run, areas, tmp_path: Path) -> None:
    run("exportatlas", INPUT=areas, FORMATS=["pdf", "png", "svg"], DPI=60, FOLDER=str(tmp_path / "ut"))
    assert {Path(name).suffix for name in names(tmp_path / "ut")} == {".pdf", ".png", ".svg"}
    assert "Upplands Väsby" in (tmp_path / "ut" / "0114 Upplands Väsby.svg").read_text("utf-8")


def test_a_georeferenced_page_lies_where_its_map_lies(run, areas, tmp_path: Path) -> None:
    run("exportatlas", INPUT=areas, GEOREFERENCE=True, DPI=60, FOLDER=str(tmp_path / "ut"))
    page = tmp_path / "ut" / "1780 Karlstad.pdf"
    told = subprocess.run(["gdalinfo", "-json", str(page)], capture_output=True, check=False)
    if told.returncode or not told.stdout.strip():
        pytest.skip("this GDAL cannot read PDF")
    about = json.loads(told.stdout)
    assert "SWEREF99 TM" in about["coordinateSystem"]["wkt"]
    left, low = about["cornerCoordinates"]["lowerLeft"]
    right, high = about["cornerCoordinates"]["upperRight"]
    assert left < 3
    assert right > 6
    assert low < 0
    assert high > 1


class Impatient(QgsProcessingFeedback):
    """A user who cancels after the first page."""

    def setProgress(self, progress: float) -> None:
        if progress > 0:
            self.cancel()


def test_a_cancelled_run_leaves_nothing(provider, areas, tmp_path: Path) -> None:
    import processing

    for output in ("FOLDER", "BOOK"):
        target = tmp_path / ("ut" if output == "FOLDER" else "bok.pdf")
        given = {"INPUT": areas, "FOLDER": None, output: str(target)}
        made = processing.run("segbaro:exportatlas", given, feedback=Impatient())
        assert output not in made
    assert names(tmp_path) == []


def test_what_cannot_be_made_is_refused_in_a_sentence(run, areas, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Choose a folder"):
        run("exportatlas", INPUT=areas, FOLDER=None)
    with pytest.raises(QgsProcessingException, match="contains numbers"):
        run("exportatlas", INPUT=areas, PLACE="low_education_2022", FOLDER=str(tmp_path / "ut"))
    with pytest.raises(QgsProcessingException, match="Choose the field"):
        run("exportatlas", INPUT=areas, PLACES="field", FOLDER=str(tmp_path / "ut"))
    assert names(tmp_path) == []
