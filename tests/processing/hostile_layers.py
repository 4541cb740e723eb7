"""Layers as strangers might hand them over, for fuzzing: a plan that hypothesis draws and shrinks, and its layer."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from example_areas import FIELDS, ROWS, SIDE
from hypothesis import strategies as st
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLineString,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsPoint,
    QgsPolygon,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

WORDS = ("", " ", "=1+1", "<img src='file:///x'>", "å\u202eö\u0301", "x" * 4000, "'; DROP TABLE x; --",
         "%s {0} [% 1 %]", '"', "\\", "a\nb", "0", "nan", "\U0001f3d8", "..", "NULL", "-1")  # fmt: skip
NUMBERS = (None, 0.0, -0.0, -1.0, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 99.9, 100.0, 101.0, 1e6, 1e15, 1e300, -1e300, 1e-300,
           math.nan, math.inf)  # fmt: skip
CODES = tuple(str(one["code"]) for one in ROWS)
WRONG_CODES = (None, "114C1000", "0114C1000", "0114C1000_DeSO2025", "0114", "9999X9999", *WORDS)
SHAPES = ("square", "none", "empty", "same", "bowtie", "flat", "huge", "infinite", "nan", "tiny", "parts", "hole",
          "far")  # fmt: skip
KINDS = ("Polygon", "MultiPolygon", "MultiPolygonZ", "CurvePolygon", "NoGeometry", "Point", "LineString")
SYSTEMS = ("EPSG:3006", "EPSG:4326", "EPSG:3857", "EPSG:3035", "")
OWN_FIELDS = ("location_quotient_2023", "status_2023", "area_type_2023", "sei_2023", "x_change_2022_2023", "fid",
              "low_2023_status", "year", "desokod", "place", "=1+1", "x" * 300)  # fmt: skip
PROPERTIES = ("", "x", "[]", "{}", "null", "[1, null]", '[{"algorithm": 5}]', '[{"fields": 3}]', "NaN",
              '[{"fields": {"low_2023": 3, "x_2023": {"indicator": 7, "unit": [], "direction": {}}}}]',
              '[{"fields": {"low_2023": {"indicator": "low", "unit": "type", "years": "x", "division": 9}}}]',
              '[{"source": {"publisher": {}, "updated": 5}, "source_line": []}]',
              '{"field": 5, "indicator": [], "year": "x", "style": {"classes": "many", "method": 3}}',
              "[" * 3000, json.dumps({"a": "x" * 100_000}))  # fmt: skip
KEYS = ("segbaro/provenance", "segbaro/style", "segbaro/place")
STYLES = ("plain", "categories", "nothing", "labels")


@dataclass(frozen=True)
class Plan:
    """What a layer is made of. areas: shape and attributes of each. texts: fields of numbers that are text here."""

    kind: str
    system: str
    name: str
    areas: tuple[tuple[str, dict[str, object]], ...]
    texts: frozenset[str]
    own: tuple[str, ...]
    word: str
    properties: tuple[str, ...]
    style: str


def _mostly(usual: object, strange: st.SearchStrategy) -> st.SearchStrategy:
    """What is usual, more often than not: a layer in which all is strange is refused at the first look."""
    return st.one_of(st.just(usual), st.just(usual), st.just(usual), strange)


@st.composite
def areas(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    usual = ROWS[draw(st.integers(0, len(ROWS) - 1))]
    row = dict(usual)
    for name, kind in FIELDS.items():
        if kind == "string":
            row[name] = draw(_mostly(usual[name], st.sampled_from(WRONG_CODES)))
        elif kind == "integer":
            row[name] = draw(_mostly(usual[name], st.sampled_from((None, 0, 1, 5, 6, -1, 2**31 - 1))))
        else:
            row[name] = draw(_mostly(usual[name], st.sampled_from(NUMBERS)))
    return draw(_mostly("square", st.sampled_from(SHAPES))), row


plans = st.builds(
    Plan,
    kind=_mostly("Polygon", st.sampled_from(KINDS)),
    system=_mostly("EPSG:3006", st.sampled_from(SYSTEMS)),
    name=st.sampled_from(("areas", *WORDS)),
    areas=st.lists(areas(), max_size=14).map(tuple),
    texts=_mostly(frozenset(), st.frozensets(st.sampled_from([one for one in FIELDS if FIELDS[one] == "double"]))),
    own=_mostly((), st.lists(st.sampled_from(OWN_FIELDS), unique=True, max_size=4).map(tuple)),
    word=st.sampled_from(WORDS),
    properties=_mostly(("", "", ""), st.tuples(*[st.sampled_from(PROPERTIES)] * len(KEYS))),
    style=st.sampled_from(STYLES),
)


def layer_of_plan(plan: Plan) -> QgsVectorLayer:
    """The planned layer, in memory. Without areas it is empty; two areas may lie at one place."""
    kinds = {name: "string" if name in plan.texts else kind for name, kind in FIELDS.items()}
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"{plan.kind}?crs={plan.system}&{fields}", plan.name, "memory")
    assert layer.isValid()
    _add_own_fields(layer, plan)
    layer.dataProvider().addFeatures([_feature(layer, plan, *one) for one in plan.areas])
    for key, words in zip(KEYS, plan.properties, strict=True):
        if words:
            layer.setCustomProperty(key, words)
    layer.setFieldAlias(layer.fields().indexOf("low_2023"), plan.word)
    _give_style(layer, plan)
    return layer


def _add_own_fields(layer: QgsVectorLayer, plan: Plan) -> None:
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in plan.own])
    layer.updateFields()


def _feature(layer: QgsVectorLayer, plan: Plan, shape: str, row: dict[str, object]) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    values = {name: str(value) if name in plan.texts and value is not None else value for name, value in row.items()}
    feature.setAttributes([*values.values(), *[plan.word] * len(plan.own)])
    geometry = _geometry(shape, CODES.index(row["code"]) if row["code"] in CODES else 0, plan.system)
    if geometry is not None and plan.kind != "NoGeometry":
        feature.setGeometry(_as_kind(geometry, plan.kind))
    return feature


def _as_kind(geometry: QgsGeometry, kind: str) -> QgsGeometry:
    if kind == "Point":
        return geometry.centroid()
    if kind == "LineString":
        return QgsGeometry(geometry.constGet().boundary()) if not geometry.isMultipart() else QgsGeometry()
    if kind.startswith("Multi"):
        geometry.convertToMultiType()
    return geometry


def _geometry(shape: str, place: int, system: str) -> QgsGeometry | None:
    if shape == "none":
        return None
    if shape == "empty":
        return QgsGeometry.fromWkt("POLYGON EMPTY")
    west, south, side = _corner(0 if shape == "same" else place, system)
    polygon = QgsGeometry(QgsPolygon(QgsLineString([QgsPoint(*one) for one in _ring(shape, west, south, side)])))
    if shape == "hole":
        return polygon.difference(polygon.buffer(-side / 4, 2))
    if shape == "parts":
        other = QgsGeometry(polygon)
        other.translate(3 * side, 0)
        return QgsGeometry.collectGeometry([polygon, other])
    return polygon


def _ring(shape: str, west: float, south: float, side: float) -> list[tuple[float, float]]:
    """The square's corners, or what the shape makes of them."""
    a, b, c, d = (west, south), (west + side, south), (west + side, south + side), (west, south + side)
    tiny = side * 1e-9
    rings = {
        "infinite": [a, b, (math.inf, math.inf), d, a],
        "nan": [a, b, (math.nan, math.nan), d, a],
        "huge": [a, b, (1e300, 1e300), d, a],
        "bowtie": [a, c, b, d, a],
        "flat": [a, b, b, a, a],
        "tiny": [a, (west + tiny, south), (west + tiny, south + tiny), a],
        "far": [(x + 1e7, y + 1e7) for x, y in (a, b, c, d, a)],
    }
    return rings.get(shape, [a, b, c, d, a])


def _corner(place: int, system: str) -> tuple[float, float, float]:
    """West, south and side of the square at a place, in the units of the system."""
    if system == "EPSG:4326":
        return 18 + place % 4 / 100, 59 + place // 4 / 100, 0.01
    return 500_000 + SIDE * (place % 4), 6_500_000 + SIDE * (place // 4), SIDE


def _give_style(layer: QgsVectorLayer, plan: Plan) -> None:
    if plan.style == "nothing":
        layer.setRenderer(QgsNullSymbolRenderer())
    elif plan.style == "categories" and plan.kind != "NoGeometry":
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        layer.setRenderer(QgsCategorizedSymbolRenderer("gone", [QgsRendererCategory(plan.word, symbol, plan.word)]))
    elif plan.style == "labels":
        settings = QgsPalLayerSettings()
        settings.fieldName, settings.isExpression = plan.word, True
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)
