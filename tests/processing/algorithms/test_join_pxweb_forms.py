"""Karlstad's real areas meet a table with groups in every form in which PxWeb saves it: 31 of 31, and 57 of 57."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from qgis.core import NULL, QgsVectorLayer

from tests.tables.pxweb_forms import PxTable, Value, Variable, delimited, relational, workbook

GROUPS = Variable("födelseregion", ("SE", "U", "TOT"), ("Sverige", "Utrikes född", "totalt"), code="Fodelseregion")
YEARS = Variable("år", ("2022", "2023"), ("2022", "2023"), "time")
HIDDEN = ("TOT", "2023")
"""Of the second area."""


def people(area: int, group: str, year: str) -> Value:
    """Counts as those of small areas, many of which look like years."""
    if area == 1 and (group, year) == HIDDEN:
        return ".."
    born = {"SE": 1880.0 + area, "U": 20.0 + 3 * area}
    born["TOT"] = sum(born.values())
    return born[group] + (year == "2023")


def _fields(file: Path) -> list[dict[str, str]]:
    return [one["properties"] for one in json.loads(file.read_text("utf-8-sig"))["features"]]


def areas_of(folder: Path, level: str) -> dict[str, str]:
    """Code and name of each area; several DeSO have the name of their RegSO."""
    fields = {name: _fields(folder / f"geo_{name}.json") for name in ("regso", "deso")}
    names = {one["regsokod"]: f"Karlstad ({one['regsonamn']})" for one in fields["regso"]}
    return {one[f"{level}kod"]: names[one["regsokod"]] for one in fields[level]}


def table(areas: dict[str, str], shown: str) -> PxTable:
    region = Variable("region", tuple(areas), tuple(areas.values()), "area", shown, "Region")
    groups = replace(GROUPS, shown=shown if shown in ("double", "code") else "text")
    values = tuple(people(*key) for key in product(range(len(areas)), GROUPS.codes, YEARS.codes))
    return PxTable("Folkmängd", (region, groups), (YEARS,), values, ("Källa:", "SCB", "", "20240222 08:00"))


FORMS: dict[str, Callable[[PxTable], bytes]] = {
    "book.xlsx": workbook,
    "named.xlsx": lambda px: workbook(px, named=True),
    "untitled.xlsx": lambda px: workbook(px, title=False),
    "semicolon.csv": lambda px: delimited(px, ";", title=True, decimal=",").encode("cp1252"),
    "comma.csv": lambda px: delimited(px, ",", title=True).encode("utf-8-sig"),
    "tab.csv": lambda px: delimited(px, "\t", title=True).encode(),
    "blank.csv": lambda px: delimited(px, " ", title=True).encode(),
    "relational.txt": lambda px: delimited(relational(px), "\t", quotes=False).encode("cp1252"),
}


SHOWN = ("double", "both", "dash", "after", "code", "text")
CASES = [
    (level, name, shown)
    for level, name, shown in product(("regso", "deso"), FORMS, SHOWN)
    if (name, shown) != ("relational.txt", "double") and (level, shown) != ("deso", "text")
]
"""A relational file has one column a variable; the names of DeSO are not their own."""


@pytest.mark.parametrize(("level", "name", "shown"), CASES)
def test_every_area_has_its_total(run, shared_data: Path, tmp_path: Path, level: str, name: str, shown: str) -> None:
    areas = areas_of(shared_data / "karlstad", level)
    (file := tmp_path / name).write_bytes(FORMS[name](table(areas, shown)))
    layer = QgsVectorLayer(str(shared_data / "karlstad" / f"geo_{level}.json"), level)
    made = run("joinindicators", INPUT=layer, TABLE=str(file), OUTPUT="memory:")
    count = {"regso": 31, "deso": 57}[level]
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (count, 0, 0)
    fields = [field.name() for field in made["OUTPUT"].fields() if field.name().endswith(("_2022", "_2023"))]
    found = {one[f"{level}kod"]: [one[field] for field in fields] for one in made["OUTPUT"].getFeatures()}
    expected = {code: [people(area, "TOT", year) for year in YEARS.codes] for area, code in enumerate(areas)}
    assert {code: [".." if value == NULL else value for value in values] for code, values in found.items()} == expected
