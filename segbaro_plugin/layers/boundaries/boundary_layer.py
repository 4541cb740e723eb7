"""A layer of areas from boundaries: valid polygons in SWEREF 99 TM, with codes and names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsGeometry,
    QgsJsonUtils,
    QgsVectorLayer,
)

from ...sources.boundaries.area_page import Boundary
from ...tables.codes.divisions import division_of, official_name
from ..errors import LayerError, Stopped
from ..read.geometry_repair import repaired
from ..write.rows import field
from .sent_coordinates import in_sweref

CRS = "EPSG:3006"
NAME, MUNICIPALITY, MUNICIPALITY_NAME, COUNTY, COUNTY_NAME = (
    "namn", "kommunkod", "kommunnamn", "lanskod", "lannamn"
)  # fmt: skip


def code_field(division: str) -> str:
    """The name of the field with the codes, which says the vintage."""
    return division_of(division).field_names[0]


def area_layer(sent: Sequence[Boundary], division: str, feedback: QgsFeedback) -> QgsVectorLayer:
    """A layer in memory of the areas of a division; of municipalities and counties, their parts dissolved.

    Raises:
        LayerError: coordinates that lie nowhere in Sweden, or an area without an outline.
    """
    shapes = in_sweref([QgsJsonUtils.geometryFromGeoJson(json.dumps(one.geometry)) for one in sent])
    areas = list(zip(sent, shapes, strict=True))
    if division in DISSOLVED:
        rows = _dissolved(areas, division, feedback)
    else:
        rows = [(_row(one, one.code, one.name, division), _valid(shape, one.code)) for one, shape in areas]
    return _layer(rows, division)


DISSOLVED = {"kommun": lambda one: one.municipality, "lan": lambda one: one.county}


def _dissolved(
    areas: Iterable[tuple[Boundary, QgsGeometry]], division: str, feedback: QgsFeedback
) -> list[tuple[list[str], QgsGeometry]]:
    parts: dict[str, list[tuple[Boundary, QgsGeometry]]] = {}
    for one, shape in areas:
        parts.setdefault(DISSOLVED[division](one), []).append((one, _valid(shape, one.code)))
    rows = []
    for code, inside in sorted(parts.items()):
        if feedback.isCanceled():
            raise Stopped
        whole = QgsGeometry.unaryUnion([shape for _, shape in inside])
        rows.append((_row(inside[0][0], code, official_name(code), division), _valid(whole, code)))
    return rows


def _row(one: Boundary, code: str, name: str, division: str) -> list[str]:
    values = {
        code_field(division): code,
        NAME: name,
        MUNICIPALITY: one.municipality,
        MUNICIPALITY_NAME: official_name(one.municipality),
        COUNTY: one.county,
        COUNTY_NAME: official_name(one.county),
    }
    return [values[each.name()] for each in fields_for(division)]


def fields_for(division: str) -> list[QgsField]:
    """The fields of a layer of a division; a county lies in no municipality, and a DeSO has no name."""
    names = {
        "lan": (COUNTY, NAME),
        "kommun": (MUNICIPALITY, NAME, COUNTY, COUNTY_NAME),
    }.get(division, (code_field(division), NAME, MUNICIPALITY, MUNICIPALITY_NAME, COUNTY, COUNTY_NAME))
    unnamed = division_of(division).level == "deso"
    return [field(name, str) for name in names if not (unnamed and name == NAME)]


def _valid(shape: QgsGeometry, code: str) -> QgsGeometry:
    mended, _was_invalid = repaired(shape)
    mended.convertToMultiType()
    if mended.isEmpty():
        raise LayerError(
            "The boundary service sent area {code} without an outline. No layer was made.",
            "Tjänsten för områdesgränser skickade området {code} utan gräns. Inget lager gjordes.",
            code=code,
        )
    return mended


def _layer(rows: Iterable[tuple[Sequence[str], QgsGeometry]], division: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={CRS}", division_of(division).name.en, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(CRS))
    provider = layer.dataProvider()
    provider.addAttributes(fields_for(division))
    layer.updateFields()
    features = []
    for values, shape in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(shape)
        features.append(feature)
    provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    return layer
