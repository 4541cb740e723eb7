"""Made-up municipalities out of the sample, for what one alone cannot show: counties, the country, areas without data.

Their codes are real ones, as only these have names; nothing else about them is real.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeature, QgsRectangle, QgsVectorLayer

from segbaro_plugin.tables.codes.divisions import division_of, kommuner

COUNTIES = ("09", "10")
APART = 1.15
"""How far the copies stand apart, in widths and heights of what is copied."""
LEVELS = 6
"""How many municipalities differ from each other; the next ones begin anew."""
WITHOUT = ("A0010", "A0020", "A0030", "A0040")
"""The areas of the first municipality that have no data of one indicator."""


def two_counties(sample: QgsVectorLayer) -> QgsVectorLayer:
    """The sample once for each of the six municipalities of two counties."""
    areas = list(sample.getFeatures())
    six = {(code, name): areas for code, name in kommuner().items() if code.startswith(COUNTIES)}
    return _copies(sample, six, "Sex kommuner (påhittade)", 3)


def whole_country(sample: QgsVectorLayer) -> QgsVectorLayer:
    """Parts of the sample's town for each municipality of Sweden, together as many areas as the country has DeSO."""
    town = list(sample.getFeatures("desokod LIKE '0199C%'"))
    each, more = divmod(division_of("deso2018").areas, len(kommuner()))
    shares = {place: town[: each + (number < more)] for number, place in enumerate(kommuner().items())}
    return _copies(sample, shares, "Hela landet (påhittat)", 16)


def _copies(
    sample: QgsVectorLayer, shares: Mapping[tuple[str, str], list[QgsFeature]], title: str, columns: int
) -> QgsVectorLayer:
    """The areas of each place, by its code and name, side by side as a layer in memory."""
    made = QgsVectorLayer(f"Polygon?crs={sample.crs().authid()}", title, "memory")
    made.dataProvider().addAttributes([field for field in sample.fields() if field.name() != "fid"])
    made.updateFields()
    extent = _extent(next(iter(shares.values())))
    for number, (place, areas) in enumerate(shares.items()):
        row, column = divmod(number, columns)
        apart = column * APART * extent.width(), -row * APART * extent.height()
        made.dataProvider().addFeatures([_copy(one, number, place, apart, made) for one in areas])
    made.updateExtents()
    return made


def _extent(areas: list[QgsFeature]) -> QgsRectangle:
    extent = QgsRectangle()
    for area in areas:
        extent.combineExtentWith(area.geometry().boundingBox())
    return extent


def _copy(
    area: QgsFeature, number: int, place: tuple[str, str], apart: tuple[float, float], made: QgsVectorLayer
) -> QgsFeature:
    """An area of the sample in another municipality, with other values of two indicators."""
    code, name = place
    copy, shape, level = QgsFeature(made.fields()), area.geometry(), number % LEVELS / 8
    shape.translate(*apart)
    copy.setGeometry(shape)
    more = {"low_standard": 1 + level, "foreign_born_people": 1 if "A0" in area["desokod"] else 1 - level}
    for field in made.fields().names():
        value = area[field]
        factor = more.get(field[: -len("_2023")], 1)
        copy[field] = round(value * factor, 0 if value == int(value) else 1) if _is_number(value) else value
    copy["desokod"], copy["kommunkod"], copy["lanskod"] = code + area["desokod"][4:], code, code[:2]
    copy["kommunnamn"] = name
    if number == 0 and area["desokod"][4:] in WITHOUT:
        copy["assistance_unemployment_2023"] = None
    return copy


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)
