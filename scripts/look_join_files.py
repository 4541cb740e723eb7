"""The layers and tables that scripts/look_join.py shows: made up, of the municipality 0199 that is none."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

NAMES = (
    "Centrum",
    "Norr",
    "Söder",
    "Hamnen",
    "Åsen",
    "Ekbacken",
    "Kvarnby",
    "Lugnet",
    "Öster",
    "Väster",
    "Skogen",
    "Sjön",
)
REGSO = [f"0199R{n:03}" for n in range(1, 13)]
DISTRICTS = [f"0199{part:02}{n:02}" for part in (1, 2) for n in range(1, 9)]
SIDE = 1000
EAST, NORTH = 640_000, 6_560_000
Row = list[object]


def small_areas() -> QgsVectorLayer:
    return _squares("RegSO", "regsokod", dict(zip(REGSO, NAMES, strict=True)))


def districts() -> QgsVectorLayer:
    return _squares("Valdistrikt", "valdistriktskod", {code: f"Distrikt {code[-4:]}" for code in DISTRICTS})


def _squares(name: str, field: str, areas: dict[str, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3006&field={field}:string&field=namn:string", name, "memory")
    for number, (code, label) in enumerate(areas.items()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, label])
        x, y = EAST + SIDE * (number % 4), NORTH + SIDE * (number // 4)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + SIDE, y + SIDE)))
        layer.dataProvider().addFeature(feature)
    return layer


def three_sheets(folder: Path) -> Path:
    """A text, municipalities that are not the layer's, and the areas."""
    path = folder / "Trygghetsundersökning.xlsx"
    book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    _sheet(book, "Läs mig", [["Trygghetsundersökningen"], ["Frågorna ställdes i september"]])
    others = [["Kommunkod", "Kommun", "Folkmängd 2023"], ["0180", "Stockholm", 984748], ["1480", "Göteborg", 604829]]
    _sheet(book, "Kommuner", others)
    rows = [[code, name, 1200 + 37 * n, 12 + n] for n, (code, name) in enumerate(zip(REGSO, NAMES, strict=True))]
    _sheet(book, "Områden", [["RegSO-kod", "RegSO", "Folkmängd 2023", "Känner sig otrygga 2023"], *rows])
    return path


def _sheet(book: ogr.DataSource, name: str, rows: list[Row]) -> None:
    sheet = book.CreateLayer(name)
    for heading in rows[0]:
        sheet.CreateField(ogr.FieldDefn(str(heading), ogr.OFTString))
    for row in rows[1:]:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for place, cell in enumerate(row):
            feature.SetField(place, str(cell))
        sheet.CreateFeature(feature)


def group_table(folder: Path) -> Path:
    """Groups beside their total."""
    path = folder / "födelseregion.csv"
    rows = [
        f"{code};{group};{1000 + 10 * n + size};{1010 + 10 * n + size}"
        for n, code in enumerate(REGSO)
        for group, size in (("Sverige", 700), ("Utrikes född", 300), ("totalt", 1000))
    ]
    path.write_text("\n".join(["region;födelseregion;Folkmängd 2022;Folkmängd 2023", *rows]), encoding="utf-8")
    return path


def election_table(folder: Path) -> Path:
    """Of an election, by district."""
    path = folder / "valresultat.csv"
    rows = [f"{code};Distrikt {code[-4:]};{900 + 7 * n};{78 + n / 2:.1f}".replace(".", ",")
            for n, code in enumerate(DISTRICTS)]  # fmt: skip
    head = "Valdistriktskod;Valdistrikt;Röstberättigade 2022;Valdeltagande 2022 (%)"
    path.write_text("\n".join([head, *rows, ""]), encoding="utf-8")
    return path
