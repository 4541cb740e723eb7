"""Write the sample municipality: `python scripts/make_sample.py [folder]`, by default into resources/sample.

Run again, it gives the same csv byte by byte and the same geometries.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal, ogr, osr
from sample_areas import Multipolygon, municipality, regso_code
from sample_plan import KOMMUN, KOMMUN_NAME, LAN, NATIONAL, PARTS
from sample_table import write_table

SEED = 199
EPSG = 3006
SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"


def wkt(shape: Multipolygon) -> str:
    """A multipolygon as well-known text."""
    rings = [["(" + ",".join(f"{x} {y}" for x, y in ring) + ")" for ring in polygon] for polygon in shape]
    return "MULTIPOLYGON(" + ",".join(f"({','.join(polygon)})" for polygon in rings) + ")"


def add_layer(
    target: gdal.Dataset, name: str, shapes: Mapping[str, Multipolygon], attributes: Mapping[str, Mapping[str, str]]
) -> None:
    """Write a layer: one feature per code, its attributes in the order in which they stand."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    layer = target.CreateLayer(name, system, ogr.wkbMultiPolygon)
    for field in next(iter(attributes.values())):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for code, shape in shapes.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in attributes[code].items():
            feature.SetField(field, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt(shape)))
        layer.CreateFeature(feature)


def write_areas(
    deso: Mapping[str, Multipolygon], regso: Mapping[str, Multipolygon], part_of: Mapping[str, int], path: Path
) -> None:
    """Write the layers `deso` and `regso` with the field names of the official area layers."""
    common = {"kommunkod": KOMMUN, "kommunnamn": KOMMUN_NAME, "lanskod": LAN}
    parents = {regso_code(k): {"regsokod": regso_code(k), "regsonamn": part.name} for k, part in enumerate(PARTS)}
    of_deso = {code: {"desokod": code, **parents[regso_code(k)], **common} for code, k in part_of.items()}
    of_regso = {code: {**parent, **common} for code, parent in parents.items()}
    path.unlink(missing_ok=True)
    target = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    add_layer(target, "deso", deso, of_deso)
    add_layer(target, "regso", regso, of_regso)
    del target  # GDAL closes the file with its last reference


def main(folder: Path = SAMPLE) -> None:
    """Write areas.gpkg, indicators.csv and national.json into a folder."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")  # or every run would differ in its time stamp
    folder.mkdir(parents=True, exist_ok=True)
    deso, regso, part_of = municipality(SEED)
    write_areas(deso, regso, part_of, folder / "areas.gpkg")
    write_table(part_of, SEED, folder / "indicators.csv")
    (folder / "national.json").write_text(json.dumps(NATIONAL, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
