"""The column of areas that the user names, or the dimension of a cube."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from tests.tables.traps_formats import jsonstat


def areas_of(folder: Path, headings: str, key: str) -> list[str]:
    path = folder / "table.csv"
    path.write_text(f"{headings};antal\n0114;1480;5\n0180;1280;6\n", encoding="utf-8")
    return sorted(read_table(path, key=key).frame["area"].astype(str).unique())


@pytest.mark.parametrize("key", ["granne", "Granne", "GRANNE"])
def test_a_heading_is_found_in_whichever_case(tmp_path: Path, key: str) -> None:
    assert areas_of(tmp_path, "kommun;granne", key) == ["1280", "1480"]


def test_a_heading_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"kommun.*granne"):
        areas_of(tmp_path, "kommun;granne", "deso")


def px(folder: Path) -> Path:
    path = folder / "table.px"
    path.write_text(
        'CHARSET="ANSI";\nCODEPAGE="utf-8";\nCONTENTS="Invånare";\nSTUB="Postinumeroalue","Tiedot";\nHEADING="Vuosi";\n'
        'VALUES("Postinumeroalue")="KOKO MAA","00100  Helsinki keskusta (Helsinki)","02100 Tapiola (Espoo)";\n'
        'VALUES("Tiedot")="Asukkaat","Työttömät";\nVALUES("Vuosi")="2022";\nTIMEVAL("Vuosi")=TLIST(A1),"2022";\n'
        'CODES("Postinumeroalue")="SSS","00100","02100";\nCODES("Tiedot")="he_vakiy","pt_tyott";\n'
        "DATA=\n55 25 18 7 43 4;\n",
        encoding="utf-8",
    )
    return path


def json_stat(folder: Path) -> Path:
    areas = {"index": ["00100", "02100"], "label": {"00100": "00100 Helsinki"}}
    size = {"label": "Personer", "category": {"index": ["1", "2"]}}
    path = folder / "table.json"
    names = {"Postinumeroalue": {"label": "Postnummerområde", "category": areas}, "Koko": size}
    path.write_bytes(jsonstat(id=[*names], size=[2, 2], value=[1, 2, 3, 4], dimension=names))
    return path


@pytest.mark.parametrize("make", [px, json_stat])
@pytest.mark.parametrize("key", [None, "Postinumeroalue", "POSTINUMEROALUE"])
def test_the_dimension_of_a_cube_is_found_or_chosen(make, tmp_path: Path, key: str | None) -> None:
    table = read_table(make(tmp_path), key=key)
    assert {"00100", "02100"} <= set(table.frame["area"])
    assert table.labels["00100"].startswith("Helsinki")


def test_the_dimension_of_a_cube_is_chosen_by_its_label(tmp_path: Path) -> None:
    table = read_table(json_stat(tmp_path), key="postnummerområde")
    assert set(table.frame["area"]) == {"00100", "02100"}
    assert "personer" in table.frame


@pytest.mark.parametrize(("make", "there"), [(px, "Tiedot"), (json_stat, "Personer")])
def test_a_dimension_that_is_not_there_is_refused_with_those_that_are(make, there: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=rf'no dimension "nonsense".*{there}'):
        read_table(make(tmp_path), key="nonsense")


def test_another_dimension_than_the_files_own_can_be_chosen(tmp_path: Path) -> None:
    table = read_table(json_stat(tmp_path), key="Koko")
    assert set(table.frame["area"]) == {"1", "2"}
