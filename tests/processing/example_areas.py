"""The made-up areas that every algorithm is tried on: twelve squares in two municipalities, with short names."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer

FIELDS = {
    "code": "string", "kommun": "string", "x_2022": "double", "t_2022": "double", "x_2023": "double",
    "t_2023": "double", "y_2023": "double", "low_2023": "double", "edu_2023": "double", "ass_2023": "double",
    "type_2022": "integer", "type_2023": "integer", "inc": "double", "dev": "double",
}  # fmt: skip
SIDE = 1000
MISSING = 7
"""The area whose x_2023 is not known."""


def row(i: int) -> dict[str, object]:
    """The attributes of area i, 0 to 11."""
    kommun = "0114" if i < 6 else "0115"
    x, t = 10.0 + 3 * (i % 5), 100.0 + 10 * i
    return {
        "code": f"{kommun}C{1000 + i}", "kommun": kommun, "x_2022": x + 1, "t_2022": t,
        "x_2023": None if i == MISSING else x, "t_2023": t, "y_2023": 20.0 + i,
        "low_2023": 5.0 + i, "edu_2023": 8.0 + 2 * i, "ass_2023": 1.0 + i / 2,
        "type_2022": 1 + i % 5, "type_2023": 1 + (i + i // 6) % 5, "inc": 200.0 + 10 * i, "dev": 50.0 + i,
    }  # fmt: skip


ROWS = [row(i) for i in range(12)]


def areas(rows: list[dict[str, object]] = ROWS) -> QgsVectorLayer:
    """The areas, or some of them, in memory; four squares a row from the south-west."""
    fields = "&".join(f"field={name}:{kind}" for name, kind in FIELDS.items())
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3006&{fields}", "areas", "memory")
    features = []
    for one in rows:
        i = int(str(one["code"])[5:]) - 1000
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(one.values()))
        west, south = 500_000 + SIDE * (i % 4), 6_500_000 + SIDE * (i // 4)
        ring = f"{west} {south}, {west + SIDE} {south}, {west + SIDE} {south + SIDE}, {west} {south + SIDE}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}, {west} {south}))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}


def areas_in(kind: str, folder: Path, rows: list[dict[str, object]] = ROWS) -> QgsVectorLayer | str:
    """The areas as a layer in memory, or the path of a GeoPackage or shapefile."""
    layer = areas(rows)
    if kind == "memory":
        return layer
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[kind]
    path = folder / f"areas.{kind}"
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return str(path)


def write_table(folder: Path) -> str:
    """A table for the areas: people and a share, of which one is suppressed."""
    lines = ["desokod;Folkmängd 2023;Låg ekonomisk standard 2023"]
    lines += [f"{one['code']};{100 + i};{'..' if i == 3 else f'{i},5'}" for i, one in enumerate(ROWS)]
    path = folder / "table.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return str(path)
