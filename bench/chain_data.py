"""Files for a made-up country as large as Sweden: areas, municipalities, and a table of fourteen years."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from made_up import AREAS, YEARS
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorFileWriter, QgsVectorLayer

FIRST = 2010
VERTICES = 40
SIDE = 1000
ACROSS = 80
PARTS = ("low_standard", "low_education", "assistance_unemployment")
COUNTS = ("population", "foreign_born_people")


def codes(kommuner: list[str]) -> list[str]:
    """A code like that of a DeSO for each area, every municipality with at least five."""
    random = np.random.default_rng(1)
    more = random.integers(0, len(kommuner), AREAS - 5 * len(kommuner))
    numbers = np.sort(np.concatenate([np.repeat(np.arange(len(kommuner)), 5), more]))
    starts = np.searchsorted(numbers, numbers)
    return [f"{kommuner[k]}C{1000 + i - start}" for i, (k, start) in enumerate(zip(numbers, starts, strict=True))]


def write_areas(path: Path, areas: list[str]) -> None:
    """Polygons of forty corners with code and municipality."""
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    centres = [(300_000 + i % ACROSS * SIDE, 6_200_000 + i // ACROSS * SIDE) for i in range(len(areas))]
    shapes = [[QgsPointXY(x + 400 * float(np.cos(t)), y + 400 * float(np.sin(t))) for t in turn] for x, y in centres]
    _write(path, "desokod:string(9)&field=kommun:string(4)", zip(([a, a[:4]] for a in areas), shapes, strict=True))


def write_municipalities(path: Path, kommuner: list[str]) -> None:
    """A square for each municipality."""
    corners = [
        [QgsPointXY(i * 10 + dx, dy) for dx, dy in ((0, 0), (9, 0), (9, 9), (0, 9))] for i in range(len(kommuner))
    ]
    _write(path, "kommunkod:string(4)", zip(([k] for k in kommuner), corners, strict=True))


def _write(path: Path, fields: str, rows: object) -> None:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3006&field={fields}", path.stem, "memory")
    features = []
    for attributes, ring in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)


def write_table(path: Path, areas: list[str]) -> None:
    """A clean csv with the parts of the index, all people and a group, for each of the years."""
    random = np.random.default_rng(2)
    names = (*PARTS, *COUNTS)
    heads = [f"{name}_{FIRST + year}" for name in names for year in range(YEARS)]
    people = random.integers(700, 2700, (len(areas), YEARS))
    group = random.binomial(people, random.beta(2, 8, len(areas))[:, None])
    shares = [random.uniform(0, 40, (len(areas), YEARS)).round(1) for _ in PARTS]
    rows = np.hstack([*shares, people, group])
    lines = [",".join(["desokod", *heads])]
    lines += [",".join([area, *(f"{value:g}" for value in row)]) for area, row in zip(areas, rows, strict=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
