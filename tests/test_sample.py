"""The sample municipality is what its README says, and its script makes it again."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from math import hypot
from pathlib import Path

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"
YEARS = range(2019, 2024)
PARTS = ("Andel personer med låg", "Andel med förgymnasial", "Andel med ekonomiskt bistånd")

ogr.UseExceptions()


def features(path: Path, layer: str) -> list[tuple[dict, ogr.Geometry]]:
    source = ogr.Open(str(path))
    return [(feature.items(), feature.geometry().Clone()) for feature in source.GetLayer(layer)]


def union_of(shapes: list[ogr.Geometry]) -> ogr.Geometry:
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        for polygon in shape:
            together.AddGeometry(polygon)
    return together.UnionCascaded()


@pytest.fixture(scope="module")
def deso():
    return features(SAMPLE / "areas.gpkg", "deso")


@pytest.fixture(scope="module")
def regso():
    return features(SAMPLE / "areas.gpkg", "regso")


@pytest.fixture(scope="module")
def text():
    return (SAMPLE / "indicators.csv").read_bytes()


@pytest.fixture(scope="module")
def table(text):
    """Area code -> heading -> cell."""
    rows = list(csv.reader(text.decode("utf-8-sig").splitlines(keepends=True), delimiter=";"))
    header = next(row for row in rows if row[0] == "region")
    return {row[0]: dict(zip(header, row, strict=True)) for row in rows if re.fullmatch(r"0199[ABC]\d{4}", row[0])}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_sample.py"), str(folder)], check=True)
    return folder


def number(cell: str) -> float | None:
    return None if cell == ".." else float(cell.replace(",", "."))


def index(cells: dict, year: int) -> float | None:
    parts = [number(cell) for name, cell in cells.items() if name.startswith(PARTS) and name.endswith(str(year))]
    assert len(parts) == 3
    return None if None in parts else sum(parts) / 3


def area_type(index: float, mean: float, deviation: float) -> int:
    return 1 + sum(index < mean + cut * deviation for cut in (2, 1, 0, -1))


@pytest.mark.parametrize("layer", ["deso", "regso"])
def test_the_areas_tile_without_gaps_or_overlaps(layer, deso, regso):
    shapes = [shape for _, shape in {"deso": deso, "regso": regso}[layer]]
    assert all(shape.IsValid() for shape in shapes)
    union = union_of(shapes)
    assert union.Area() == pytest.approx(sum(shape.Area() for shape in shapes), abs=1e-3)
    mainland = max(union, key=lambda polygon: polygon.Area())
    assert union.GetGeometryCount() == 4  # and three islands
    assert mainland.GetGeometryCount() == 2  # its shell and the lake: a gap between areas would be another hole


def test_neighbours_share_their_corners(deso):
    rings = [ring.GetPoints() for _, shape in deso for polygon in shape for ring in polygon]
    sides = Counter((a, b) for ring in rings for a, b in pairwise(ring))
    assert max(sides.values()) == 1
    # A side without its mirror image is on the shore or the border; within the municipality it would be a flaw.
    outer = [side for side in sides if side[::-1] not in sides]
    length = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in outer)
    assert union_of([shape for _, shape in deso]).Boundary().Length() == pytest.approx(length, rel=1e-9)


def test_codes_are_nested_and_as_many_as_the_readme_says(deso, regso):
    codes = [area["desokod"] for area, _ in deso]
    parents = {area["regsokod"]: (area, shape) for area, shape in regso}
    assert len(set(codes)) == len(codes) == 60
    assert len(parents) == len(regso) == 14
    assert all(re.fullmatch(r"0199[ABC]\d{4}", code) for code in codes)
    assert {code[4] for code in codes} == set("ABC")
    for area, shape in deso:
        parent, around = parents[area["regsokod"]]
        assert area["regsonamn"] == parent["regsonamn"]
        assert (area["kommunkod"], area["lanskod"]) == ("0199", "01")
        assert around.Contains(shape.PointOnSurface())
    assert {area["regsokod"] for area, _ in deso} == set(parents)


def test_one_area_has_a_lake_and_one_lies_on_three_islands(deso):
    shapes = {area["desokod"]: shape for area, shape in deso}
    assert [code for code, shape in shapes.items() if shape.GetGeometryCount() == 3] == ["0199A0150"]
    assert [code for code, shape in shapes.items() if shape.GetGeometryRef(0).GetGeometryCount() == 2] == ["0199A0140"]


def test_the_layers_are_small_and_in_sweref99_tm():
    source = ogr.Open(str(SAMPLE / "areas.gpkg"))
    assert source.GetLayer("deso").GetSpatialRef().GetAuthorityCode(None) == "3006"
    assert (SAMPLE / "areas.gpkg").stat().st_size < 400_000


def test_the_table_is_written_as_a_spreadsheet_saves_it(text):
    assert text.startswith(b"\xef\xbb\xbf")
    lines = text.decode("utf-8-sig").split("\r\n")
    assert {line.count(";") for line in lines[:64]} == {30}
    assert lines[2].strip(";") == ""
    assert lines[3].startswith("region;")
    assert any(line.startswith('"') and "\n" in line for line in lines)
    assert any(line.startswith("Källa:") for line in lines)


def test_the_table_has_every_area_and_five_years(table, deso):
    assert set(table) == {area["desokod"] for area, _ in deso}
    headings = list(next(iter(table.values())))[1:]
    assert Counter(int(heading[-4:]) for heading in headings) == dict.fromkeys(YEARS, 6)


def test_suppressed_cells_exist_and_no_cell_is_empty_or_zero(table):
    cells = [cell for row in table.values() for heading, cell in row.items() if heading != "region"]
    assert 10 < cells.count("..") < 100
    assert all(re.fullmatch(r"\.\.|\d+|\d+,\d", cell) for cell in cells)
    assert 0.0 not in {number(cell) for cell in cells}


def test_counts_add_up_and_are_suppressed_together(table):
    for row in table.values():
        for year in YEARS:
            total, abroad, here = (
                number(row[f"{name}, antal {year}"]) for name in ("Folkmängd", "Utrikes födda", "Inrikes födda")
            )
            assert (abroad is None) == (here is None)
            assert abroad is None or abroad + here == total


def test_the_national_figures_stand_in_the_readme():
    national = json.loads((SAMPLE / "national.json").read_text(encoding="utf-8"))
    rows = re.findall(r"^\| (\d{4}) \| ([\d.]+) \| ([\d.]+) \|$", (SAMPLE / "README.md").read_text("utf-8"), re.M)
    assert {year: {"mean": float(mean), "deviation": float(sd)} for year, mean, sd in rows} == national
    assert list(national) == [str(year) for year in YEARS]


@pytest.mark.parametrize("level", ["desokod", "regsokod"])
@pytest.mark.parametrize("year", YEARS)
def test_all_five_area_types_occur(level, year, table, deso):
    national = json.loads((SAMPLE / "national.json").read_text(encoding="utf-8"))[str(year)]
    groups: dict[str, list[float]] = {}
    for area, _ in deso:
        value = index(table[area["desokod"]], year)
        if value is not None:
            groups.setdefault(area[level], []).append(value)
    types = Counter(area_type(sum(values) / len(values), **national) for values in groups.values())
    assert set(types) == {1, 2, 3, 4, 5}


def test_the_script_gives_the_same_csv_byte_by_byte(made, text):
    assert (made / "indicators.csv").read_bytes() == text
    assert (made / "national.json").read_bytes() == (SAMPLE / "national.json").read_bytes()


@pytest.mark.parametrize("layer", ["deso", "regso"])
def test_the_script_gives_the_same_areas(made, layer):
    again = [(area, shape.ExportToWkt()) for area, shape in features(made / "areas.gpkg", layer)]
    assert again == [(area, shape.ExportToWkt()) for area, shape in features(SAMPLE / "areas.gpkg", layer)]
