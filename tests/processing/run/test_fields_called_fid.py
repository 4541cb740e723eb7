"""A field fid that is no row number keeps its values under another name in a GeoPackage, and it is said."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

TABLE = "kommunkod;Folkmängd 2022;Folkmängd 2023\n0114;5;6\n0115;7;8\n"
VALUES = {"string": ("A", "B"), "double": (1.5, 2.5), "date": ("2024-01-02", "2024-01-03")}
RUNS = {
    "wide": lambda run, layer, table, out: run("joinindicators", INPUT=layer, TABLE=table, OUTPUT=out),
    "long": lambda run, layer, table, out: run("joinindicators", INPUT=layer, TABLE=table, SHAPE="long", OUTPUT=out),
    "map": lambda run, layer, _table, out: run("choroplethmap", INPUT=layer, FIELD="x_2020", OUTPUT=out),
}


def layer_of(make_areas, name: str, kind: str, values: tuple) -> QgsVectorLayer:
    rows = [(value, code, n) for n, (value, code) in enumerate(zip(values, ("0114", "0115"), strict=True))]
    return make_areas(f"{name}:{kind},kommunkod:string,x_2020:double", rows)


@pytest.mark.parametrize("how", RUNS)
@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("name", ["fid", "FID"])
def test_it_is_renamed_and_said(run, make_areas, write, heard, tmp_path, name: str, kind: str, how: str) -> None:
    layer = layer_of(make_areas, name, kind, VALUES[kind])
    before = {str(f[name]) for f in layer.getFeatures()}
    made = RUNS[how](run, layer, write(TABLE), str(tmp_path / "out.gpkg"))["OUTPUT"]
    assert {str(f[f"{name}_1"]) for f in QgsVectorLayer(made).getFeatures()} == before
    assert (
        f"A GeoPackage keeps its own row numbers in '{name}'; the field '{name}' is renamed '{name}_1'." in heard.warned
    )


@pytest.mark.parametrize("target", ["out.geojson", "out.sqlite", "memory:"])
def test_elsewhere_it_keeps_its_name(run, make_areas, write, heard, tmp_path, target: str) -> None:
    layer = layer_of(make_areas, "fid", "string", ("A", "B"))
    out = target if target == "memory:" else str(tmp_path / target)
    made = run("joinindicators", INPUT=layer, TABLE=write(TABLE), OUTPUT=out)["OUTPUT"]
    found = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made)
    assert [f["fid"] for f in found.getFeatures()] == ["A", "B"]
    assert not any("row numbers" in one for one in heard.warned)


def test_row_numbers_stay(run, make_areas, write, heard, tmp_path) -> None:
    layer = layer_of(make_areas, "fid", "int", (7, 9))
    made = run("joinindicators", INPUT=layer, TABLE=write(TABLE), OUTPUT=str(tmp_path / "out.gpkg"))["OUTPUT"]
    assert [f["fid"] for f in QgsVectorLayer(made).getFeatures()] == [7, 9]
    assert not any("row numbers" in one for one in heard.warned)
