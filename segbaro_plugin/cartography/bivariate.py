"""A map of two indicators at once, drawn on a layer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from qgis.core import QgsExpression, QgsVectorLayer

from ..layers.indicator_fields import IndicatorFields, Year
from .area_labels import unlabel
from .bivariate_classes import SIDE_METHODS, axis_of, bivariate_renderer, lacking_of, nine_classes, refuse_same
from .bivariate_square import Axis, axes_record
from .classes import Method
from .comparison import refuse_long
from .drawn import BOTH
from .map_style import PROPERTY, MapStyle
from .place_filter import PlaceFilter
from .pool import indicator_pool, read_pool
from .renderer import apply
from .style import Drawn

Pair = tuple[IndicatorFields, Year]


@dataclass(frozen=True)
class BivariateMap:
    """What was drawn, and the two axes of the square that explains it (`bivariate_square`)."""

    drawn: Drawn
    across: Axis
    up: Axis


def apply_bivariate(
    layer: QgsVectorLayer,
    one: Pair,
    other: Pair,
    style: MapStyle,
    place: PlaceFilter | None = None,
    language: str = "en",
) -> BivariateMap:
    """Draws two indicators, each in its year, in three classes each; an area that lacks either has no class.

    The classes are thirds of the areas, over all years and places where the style pools them, unless the style names
    another method of `SIDE_METHODS`.

    Raises:
        MapError: for one field twice, and for an indicator whose values are all the same.
        LayerError: a layer in long form, or a field that is no longer there.
    """
    fields = [indicator.fields[year] for indicator, year in (one, other)]
    refuse_same(*fields)
    name, within = (place.name, place.expression) if place else ("", "")
    across, up = (_axis(layer, *pair, style, within, language) for pair in (one, other))
    told = [indicator.status_fields.get(year, "") for indicator, year in (one, other)]
    seen = read_pool(layer, dict(zip(fields, told, strict=True)), within=within)
    lacking, named = lacking_of(seen, fields), list(filter(None, told))
    drawn = bivariate_renderer(across, up, named, lacking, language, within=within, place=name, outlined=style.outline)
    apply(layer, drawn)
    unlabel(layer)
    record: dict[str, object] = {"indicator": one[0].id, "year": one[1], "field": fields[0], "other": fields[1]}
    record |= {"style": asdict(style), "axes": axes_record(across, up)}
    layer.setCustomProperty(PROPERTY, json.dumps(record))
    title = ", ".join(filter(None, [BOTH.say(language, one=across.title, other=up.title), name]))
    quoted = QgsExpression.quotedString(title)
    return BivariateMap(Drawn(title, quoted, nine_classes(across, up), (), lacking, record), across, up)


def _axis(
    layer: QgsVectorLayer, indicator: IndicatorFields, year: Year, style: MapStyle, within: str, language: str
) -> Axis:
    refuse_long(indicator)
    years: list[Year] = [*indicator.years] if style.pool_years and indicator.years else [year]
    pool = indicator_pool(layer, indicator, years, "" if style.pool_places else within)
    method = SIDE_METHODS.get(style.method, Method.QUANTILE)
    return axis_of(indicator, year, list(pool.values.values()), method, language)
