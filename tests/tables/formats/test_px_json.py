"""PxWeb's older json says which of its columns are dimensions; it gives what the csv of the same table gives."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, TableError, match, read_table

AREAS = ("0780R001", "0780R002")
LEVELS = {
    "Inkomstkomponenter": ("240", "10"),
    "UtbNiv": ("21", "3", "5"),
    "Alder": ("0", "16"),
    "Sysselsattning": ("1",),
}
"""Of each dimension some codes, all of which are numbers; what it is called says little of it."""


def _json(dimension: str, codes: tuple[str, ...], years: tuple[str, ...]) -> bytes:
    kinds = (("Region", "region", "d"), (dimension, "x", "d"), ("Tid", "år", "t"), ("N1", "Antal personer", "c"))
    columns = [{"code": code, "text": text, "type": type} for code, text, type in kinds]
    data = [{"key": [f"{area}_RegSO2025", code, year], "values": [str(number)]}
            for number, (area, code, year) in enumerate(product(AREAS, codes, years))]  # fmt: skip
    return json.dumps({"columns": columns, "comments": [], "data": data}).encode()


def _csv(codes: tuple[str, ...], years: tuple[str, ...]) -> bytes:
    lines = ['"Region","kön",' + ",".join(f'"Antal personer {year}"' for year in years)]
    rows = enumerate(product(AREAS, codes))
    for number, (area, code) in rows:
        cells = ",".join(str(number * len(years) + place) for place in range(len(years)))
        lines.append(f'"{area}_RegSO2025","{code}",{cells}')
    return "\n".join(lines).encode()


def _read(data: bytes, path: Path) -> Table:
    path.write_bytes(data)
    return read_table(path)


@pytest.mark.parametrize("years", [("2024",), ("2023", "2024")])
@pytest.mark.parametrize("dimension", LEVELS)
def test_the_json_of_a_table_gives_what_its_csv_gives(dimension: str, years: tuple[str, ...], tmp_path: Path) -> None:
    codes = LEVELS[dimension]
    tables = [_read(_json(dimension, codes, years), tmp_path / "t.json"), _read(_csv(codes, years), tmp_path / "t.csv")]
    found = [match(table, list(AREAS)) for table in tables]
    values = [{name: list(column) for name, column in one.values.items()} for one in found]
    assert values[0] == values[1]
    assert len(values[0]) == len(codes) * len(years)


@pytest.mark.parametrize("codes", [("240",), ("240", "10")])
def test_no_dimension_becomes_a_value(codes: tuple[str, ...], tmp_path: Path) -> None:
    frame = _read(_json("Inkomstkomponenter", codes, ("2024",)), tmp_path / "t.json").frame
    assert frame["indicator"].unique().tolist() == ["antal_personer"]
    assert frame["x"].unique().tolist() == list(codes)


def test_rows_that_are_not_there_are_missing_and_not_zero(tmp_path: Path) -> None:
    document = json.loads(_json("Alder", ("0", "16"), ("2024",)))
    document["data"].pop()
    frame = _read(json.dumps(document).encode(), tmp_path / "t.json").frame
    assert frame["status"].tolist() == ["ok", "ok", "ok", "missing"]


def test_months_are_a_dimension(tmp_path: Path) -> None:
    frame = _read(_json("Alder", ("0",), ("2024M01", "2024M02")), tmp_path / "t.json").frame
    assert len(frame) == 4
    assert not frame.duplicated(["area", *(name for name in frame.columns if name not in ("value", "area"))]).any()


def test_two_rows_of_one_key_are_refused(tmp_path: Path) -> None:
    document = json.loads(_json("Alder", ("0",), ("2024",)))
    document["data"].append(document["data"][0])
    with pytest.raises(TableError, match="two rows have the same keys"):
        _read(json.dumps(document).encode(), tmp_path / "t.json")


def test_few_rows_of_very_many_cells_are_refused(tmp_path: Path) -> None:
    columns = [{"code": f"d{number}", "type": "d"} for number in range(4)] + [{"code": "N1", "type": "c"}]
    data = [{"key": [str(row)] * 4, "values": ["1"]} for row in range(99)]
    with pytest.raises(TableError, match="too large or damaged"):
        _read(json.dumps({"columns": columns, "data": data}).encode(), tmp_path / "t.json")
