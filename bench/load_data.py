"""Files for loads far beyond a country: many areas with counts, and a long table of many rows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

YEARS = tuple(range(2014, 2019))
COUNTS = tuple(f"{name}_{year}" for name in ("population", "foreign_born_people") for year in YEARS)
PARTS = tuple(f"{name}_{YEARS[-1]}" for name in ("low_standard", "low_education", "assistance_unemployment"))
INDICATORS, TIMES = 10, tuple(range(2010, 2020))
MUNICIPALITY = 4000
CHUNK = 50_000


def codes(areas: int) -> list[str]:
    """Codes like those of DeSO, up to 4,000 a municipality."""
    return [f"{i // MUNICIPALITY + 1000:04d}{'ABC'[i % 3]}{i % MUNICIPALITY + 1000}" for i in range(areas)]


def write_areas(path: Path, areas: int) -> None:
    """Squares side by side with code and municipality, as a GeoPackage."""
    grid, across = osr.SpatialReference(), 1000
    grid.ImportFromEPSG(3006)
    data = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = data.CreateLayer("areas", grid, ogr.wkbPolygon)
    for name in ("desokod", "kommun"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for i, code in enumerate(codes(areas)):
        x, y = 300_000 + i % across * 100, 6_200_000 + i // across * 100
        ring = f"{x} {y},{x + 100} {y},{x + 100} {y + 100},{x} {y + 100},{x} {y}"
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["desokod"], feature["kommun"] = code, code[:4]
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_counts(path: Path, areas: int) -> None:
    """A csv with ten counts for each area, and the three parts of the index for one year."""
    random, names = np.random.default_rng(1), codes(areas)
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(["desokod", *COUNTS, *PARTS]) + "\n")
        for start in range(0, areas, CHUNK):
            part = names[start : start + CHUNK]
            people = random.integers(700, 2700, (len(part), len(YEARS)))
            rows = np.hstack([people, random.binomial(people, 0.2), random.integers(1, 40, (len(part), len(PARTS)))])
            file.writelines(
                f"{code},{','.join(map(str, row))}\n" for code, row in zip(part, rows.tolist(), strict=True)
            )


def write_long(path: Path, areas: int) -> None:
    """A long csv with a row for each area, indicator and year: a hundred rows an area."""
    random, names = np.random.default_rng(2), codes(areas)
    with path.open("w", encoding="utf-8") as file:
        file.write("desokod,indicator,year,value\n")
        for number in range(INDICATORS):
            for year in TIMES:
                values = random.integers(0, 1000, areas).tolist()
                rows = zip(names, values, strict=True)
                file.writelines(f"{code},indicator {chr(97 + number)},{year},{value}\n" for code, value in rows)
