"""Six made-up municipalities out of the sample, for what one alone cannot show: counties, places, areas without data.

Their codes are real ones, as only these have names; nothing else about them is real.
"""

from __future__ import annotations

from qgis.core import QgsFeature, QgsVectorLayer

CODES = (
    ("0980", "Gotland"),
    ("1060", "Olofström"),
    ("1080", "Karlskrona"),
    ("1081", "Ronneby"),
    ("1082", "Karlshamn"),
    ("1083", "Sölvesborg"),
)
"""All of two counties."""
COLUMNS = 3
APART = 1.15
"""How far the copies stand apart, in widths and heights of the sample."""
WITHOUT = ("A0010", "A0020", "A0030", "A0040")
"""The areas of the first municipality that have no data of one indicator."""


def six_municipalities(sample: QgsVectorLayer) -> QgsVectorLayer:
    """The sample six times, side by side, as a layer in memory."""
    made = QgsVectorLayer(f"Polygon?crs={sample.crs().authid()}", "Sex kommuner (påhittade)", "memory")
    made.dataProvider().addAttributes([field for field in sample.fields() if field.name() != "fid"])
    made.updateFields()
    for place in range(len(CODES)):
        made.dataProvider().addFeatures([_moved(one, place, made, sample) for one in sample.getFeatures()])
    made.updateExtents()
    return made


def _moved(area: QgsFeature, place: int, made: QgsVectorLayer, sample: QgsVectorLayer) -> QgsFeature:
    """An area of the sample in another municipality, with other values of one indicator."""
    code, name = CODES[place]
    moved, shape = QgsFeature(made.fields()), area.geometry()
    row, column = divmod(place, COLUMNS)
    shape.translate(column * APART * sample.extent().width(), -row * APART * sample.extent().height())
    moved.setGeometry(shape)
    for field in made.fields().names():
        value = area[field]
        more = {"low_standard": 1 + place / 8, "foreign_born_people": 1 if "A0" in area["desokod"] else 1 - place / 8}
        moved[field] = value * more.get(field[: -len("_2023")], 1) if isinstance(value, int | float) else value
    moved["desokod"], moved["kommunkod"], moved["lanskod"] = code + area["desokod"][4:], code, code[:2]
    moved["kommunnamn"] = name
    if place == 0 and area["desokod"][4:] in WITHOUT:
        moved["assistance_unemployment_2023"] = None
    return moved
