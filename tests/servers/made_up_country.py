"""A made-up country in squares: municipalities with their RegSO and DeSO, as the boundary service has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

SIZE = 1000.0
"""Of a square, in metres."""
WIDE, FAR = 8, 20
"""Squares beside each other in a municipality, and from the south of one municipality to that of the next."""
TABLES = {"RegSO_2020": "regsokod", "RegSO_2025": "regsokod", "DeSO_2018": "desokod", "DeSO_2025": "desokod"}


class Square(NamedTuple):
    code: str
    name: str
    municipality: str
    east: float
    north: float

    @property
    def outline(self) -> str:
        """Its well-known text."""
        e, n = self.east, self.north
        ring = ((e, n), (e + SIZE, n), (e + SIZE, n + SIZE), (e, n + SIZE), (e, n))
        return f"POLYGON(({', '.join(f'{x} {y}' for x, y in ring)}))"


def squares(counts: Mapping[str, int], form: str) -> Iterator[Square]:
    """So many areas side by side for each municipality. form: of a code, such as "{kommun}R{n:03d}"."""
    for row, (municipality, count) in enumerate(counts.items()):
        for n in range(1, count + 1):
            code = form.format(kommun=municipality, n=n)
            east, north = 400_000 + (n - 1) % WIDE * SIZE, 6_500_000 + (FAR * row + (n - 1) // WIDE) * SIZE
            yield Square(code, f"Område {n}", municipality, east, north)


def write_country(path: Path, counts: Mapping[str, int]) -> Path:
    """A GeoPackage with a table for each division; DeSO have twice as many areas."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3006)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for table, field in TABLES.items():
        form, many = ("{kommun}R{n:03d}", counts) if field == "regsokod" else ("{kommun}A{n:04d}", _twice(counts))
        layer = file.CreateLayer(table, reference, ogr.wkbPolygon)
        names = [field, *(["regsonamn"] if field == "regsokod" else []), "kommunkod", "lanskod"]
        for name in names:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for square in squares(many, form):
            feature = ogr.Feature(layer.GetLayerDefn())
            values = {field: square.code, "regsonamn": square.name, "kommunkod": square.municipality,
                      "lanskod": square.municipality[:2]}  # fmt: skip
            for name in names:
                feature.SetField(name, values[name])
            feature.SetGeometry(ogr.CreateGeometryFromWkt(square.outline))
            layer.CreateFeature(feature)
    return path


def _twice(counts: Mapping[str, int]) -> dict[str, int]:
    return {municipality: 2 * count for municipality, count in counts.items()}
