"""Reports on many places in one run, each in files of its own that keep their names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

FIELDS = "regsokod:string,low_education_2022:double,low_education_2023:double"
PLACES = {"0114": "Upplands Väsby", "0680": "Jönköping", "1780": "Karlstad"}


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    rows = [(f"{code}R00{n}", 4.0 + n, 5.0 + n) for code in PLACES for n in (1, 2, 3)]
    return make_areas(FIELDS, rows, name="Områden")


def read(folder: Path, code: str) -> dict[str, object]:
    return json.loads((folder / f"{code} {PLACES[code]}.json").read_text("utf-8"))


def test_each_place_has_its_files_and_each_file_says_whose_it_is(run, areas, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    made = run("report", INPUT=areas, FOLDER=str(folder), FORMATS=["html", "json"], HTML=None)
    assert made["FILES"] == [f"{code} {name}.{ending}" for code, name in PLACES.items() for ending in ("html", "json")]
    assert sorted(path.name for path in folder.iterdir()) == made["FILES"]
    for code, name in PLACES.items():
        facts = read(folder, code)
        assert (facts["place_code"], facts["place"], facts["areas"], facts["form_version"]) == (code, name, 3, 1)
        assert f"Area report: {name}" in (folder / f"{code} {name}.html").read_text("utf-8")


def test_many_at_once_say_what_each_alone_says(run, areas, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    run("report", INPUT=areas, FOLDER=str(folder), FORMATS=["json"], HTML=None)
    for code in PLACES:
        run("report", INPUT=areas, WHICH=code, HTML=None, JSON=str(tmp_path / "alone.json"))
        alone, together = json.loads((tmp_path / "alone.json").read_text("utf-8")), read(folder, code)
        for facts in (alone, together):
            del facts["origin"]["made"]
        assert alone == together


@pytest.mark.parametrize(
    ("which", "codes"),
    [("680", ["0680"]), ("karlstad; 0114", ["1780", "0114"]), ("Jönköping, Jönköping", ["0680"]), ("", list(PLACES))],
)
def test_places_are_chosen_by_code_or_name(run, areas, tmp_path: Path, which: str, codes: list[str]) -> None:
    made = run("report", INPUT=areas, WHICH=which, FOLDER=str(tmp_path / "ut"), FORMATS=["json"], HTML=None)
    assert [name[:4] for name in made["FILES"]] == codes


def test_a_place_without_another_name_is_named_once(run, make_areas, tmp_path: Path) -> None:
    fields = "town:string,low_education_2022:double,low_education_2023:double"
    rows = [(town, 4.0 + n, 5.0 + n) for town in ("Norr", "Söder/Väst") for n in (1, 2)]
    made = run(
        "report", INPUT=make_areas(fields, rows), PLACES="field", PLACE="town", FOLDER=str(tmp_path / "ut"), HTML=None
    )
    assert made["FILES"] == ["Norr.html", "Söder-Väst.html"]


def test_one_place_goes_into_a_file_and_the_folder(run, areas, tmp_path: Path) -> None:
    made = run("report", INPUT=areas, WHICH="1780", FOLDER=str(tmp_path / "ut"), HTML=str(tmp_path / "r.html"))
    assert (tmp_path / "r.html").is_file()
    assert (made["HTML"], made["FILES"]) == (str(tmp_path / "r.html"), ["1780 Karlstad.html"])


def test_of_several_places_only_the_folder_is_written_and_the_log_says_so(run, areas, heard, tmp_path: Path) -> None:
    run("report", INPUT=areas, FOLDER=str(tmp_path / "ut"), HTML=str(tmp_path / "r.html"))
    assert not (tmp_path / "r.html").exists()
    assert len(list((tmp_path / "ut").iterdir())) == 3
    assert any("into the folder only" in one for one in heard.warned)


@pytest.mark.parametrize("which", ["", "Karlstad, Jönköping"])
def test_several_places_do_not_go_into_one_file(run, areas, tmp_path: Path, which: str) -> None:
    with pytest.raises(QgsProcessingException, match="or a folder for the reports on all of these: 0114 Upplands"):
        run("report", INPUT=areas, WHICH=which, HTML=str(tmp_path / "r.html"))
    assert list(tmp_path.iterdir()) == []


def test_one_of_several_that_is_not_there_stops_all(run, areas, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="'Atlantis' matches none"):
        run("report", INPUT=areas, WHICH="Karlstad, Atlantis", FOLDER=str(tmp_path / "ut"), HTML=None)
    assert list(tmp_path.iterdir()) == []


def test_a_second_run_says_what_it_replaced_and_what_is_old(run, areas, heard, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    run("report", INPUT=areas, FOLDER=str(folder), HTML=None)
    (folder / "notes.txt").write_text("mine", "utf-8")
    run("report", INPUT=areas, WHICH="1780", FOLDER=str(folder), HTML=None)
    assert any("Files replaced (1): 1780 Karlstad.html" in one for one in heard.said)
    assert any("(2): 0114 Upplands Väsby.html, 0680 Jönköping.html" in one for one in heard.warned)
    assert len(list(folder.iterdir())) == 4


def test_the_steps_name_files_without_the_folders_of_a_machine(run, sample: Path, tmp_path: Path) -> None:
    areas = f"{sample / 'areas.gpkg'}|layername=deso"
    table = str(sample / "indicators.csv")
    joined = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]
    run("report", INPUT=joined, HTML=None, JSON=str(tmp_path / "r.json"))
    text = (tmp_path / "r.json").read_text("utf-8")
    assert "indicators.csv" in text
    assert str(sample) not in text
    assert str(tmp_path) not in text
