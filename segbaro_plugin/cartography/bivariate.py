"""A map of two indicators at once: three classes of each, nine colours, and a square that explains them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from qgis.core import QgsExpression, QgsVectorLayer

from ..indices.places import Floats
from ..layers.indicator_fields import IndicatorFields, Year
from ..tables.tidy import Status
from ..words import Text
from .area_labels import unlabel
from .bivariate_square import Axis
from .classes import Method, map_limits
from .comparison import either_reason, refuse_long, status_of_any
from .labels import fitting_decimals, legible, number
from .map_error import MapError
from .map_style import PROPERTY, MapStyle, title_of
from .palettes import BIVARIATE, PALETTES
from .place_filter import PlaceFilter
from .pool import counted, indicator_pool
from .renderer import MapClass, Shown, apply, classed, classes_of
from .style import Drawn

Pair = tuple[IndicatorFields, Year]

SIDE = 3
"""Classes of each indicator."""

PLACES = {2: (0, 2), 3: (0, 1, 2)}
"""Where so many classes stand on an axis."""

BOTH = Text("{one} and {other}", "{one} och {other}")
PAIR = "{one} / {other}"


@dataclass(frozen=True)
class BivariateMap:
    """What was drawn, and the two axes of the square that explains it (`bivariate_square`)."""

    drawn: Drawn
    across: Axis
    up: Axis


def apply_bivariate(
    layer: QgsVectorLayer,
    one: tuple[IndicatorFields, Year],
    other: tuple[IndicatorFields, Year],
    style: MapStyle,
    place: PlaceFilter | None = None,
    language: str = "en",
) -> BivariateMap:
    """Draws two indicators, each in its year, in three classes each; an area that lacks either has no class.

    The classes are thirds of the areas, over all years and places where the style pools them, unless the style names
    another method.

    Raises:
        MapError: for one field twice, and for an indicator whose values are all the same.
        LayerError: a layer in long form, or a field that is no longer there.
    """
    _refuse(one, other)
    axes = [_axis(layer, *pair, style, place, language) for pair in (one, other)]
    shown = _shown(layer, (one, other), style, place)
    heading = PAIR.format(one=axes[0].title, other=axes[1].title)
    parts = [heading, place.name if place else ""]
    shown = replace(shown, place=", ".join(filter(None, parts)))
    classes = bivariate_classes(*axes)
    apply(layer, classed(shown, classes, language))
    unlabel(layer)
    record: dict[str, object] = {"indicator": one[0].id, "year": one[1], "field": _field(one), "other": _field(other)}
    record = {**record, "method": _method(style).id, "style": asdict(style)}
    layer.setCustomProperty(PROPERTY, json.dumps(record))
    title = ", ".join(filter(None, [BOTH.say(language, one=axes[0].title, other=axes[1].title), *parts[1:]]))
    lacking = _lacking(layer, (one, other), place)
    return BivariateMap(Drawn(title, QgsExpression.quotedString(title), classes, (), lacking, record), *axes)


def bivariate_classes(across: Axis, up: Axis) -> list[MapClass]:
    """The classes from low–low to high–high; those of the first indicator run fastest, as in the rows of the square."""
    return [
        MapClass(BIVARIATE[row][column], PAIR.format(one=x.label, other=y.label), f"{x.takes} AND {y.takes}", x.span)
        for y, row in zip(up.classes, up.places, strict=True)
        for x, column in zip(across.classes, across.places, strict=True)
    ]


def _axis(
    layer: QgsVectorLayer,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None,
    language: str,
) -> Axis:
    """The classes of an indicator, with conditions for the field of the year."""
    years: list[Year] = [*indicator.years] if style.pool_years and indicator.years else [year]
    within = place.expression if place and not style.pool_places else ""
    cuts = map_limits(list(indicator_pool(layer, indicator, years, within).values.values()), _method(style), SIDE)
    _refuse_constant(cuts, indicator)
    shown, decimals = legible(cuts, fitting_decimals(cuts))
    column = QgsExpression.quotedColumnRef(indicator.fields[year])
    made = classes_of(cuts, PALETTES["cividis"], unit=indicator.unit.value.say(language), language=language)
    classes = [replace(one, takes=one.takes.replace("{value}", column)) for one in made]
    title = title_of(indicator, None, language).replace("{year}", str(year))
    marks = [number(cut, decimals, language) for cut in shown[1:-1]]
    return Axis(title, classes, marks, PLACES[len(classes)])


def _method(style: MapStyle) -> Method:
    """Thirds, or the method that the style names, where it can make three classes of anything."""
    free = {method.id: method for method in Method if method not in (Method.FIXED, Method.PRETTY)}
    return free.get(style.method, Method.QUANTILE)


def _shown(layer: QgsVectorLayer, pairs: Sequence[Pair], style: MapStyle, place: PlaceFilter | None) -> Shown:
    told = [indicator.status_fields[year] for indicator, year in pairs if year in indicator.status_fields]
    within = place.expression if place else ""
    value = QgsExpression.quotedColumnRef(_field(pairs[0]))
    return Shown(value, status_of_any(told), tuple(_lacking(layer, pairs, place)), within, "", style.outline)


def _lacking(layer: QgsVectorLayer, pairs: Sequence[Pair], place: PlaceFilter | None) -> dict[Status, int]:
    """Areas that lack either value, by reason."""
    within = place.expression if place else ""
    pools = [indicator_pool(layer, indicator, [year], within) for indicator, year in pairs]
    one, other = (pool.values[_field(pair)] for pool, pair in zip(pools, pairs, strict=True))
    return counted(
        either_reason([pool.reasons[_field(pair)] for pool, pair in zip(pools, pairs, strict=True)], one + other)
    )


def _field(pair: Pair) -> str:
    indicator, year = pair
    return indicator.fields[year]


def _refuse(one: Pair, other: Pair) -> None:
    for indicator, _ in (one, other):
        refuse_long(indicator)
    if _field(one) == _field(other):
        raise MapError(
            "A map of two indicators needs two different ones; '{field}' was chosen twice.",
            "En karta med två indikatorer behöver två olika; ”{field}” valdes två gånger.",
            field=_field(one),
        )


def _refuse_constant(cuts: Floats, indicator: IndicatorFields) -> None:
    if cuts.size <= 2:
        raise MapError(
            "All areas have the same value of '{name}', so it makes no classes.",
            "Alla områden har samma värde för ”{name}”, så det blir inga klasser.",
            name=indicator.name,
        )
