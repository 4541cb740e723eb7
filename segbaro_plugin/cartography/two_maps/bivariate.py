"""The nine classes of a bivariate map, and the areas without a class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import QgsExpression, QgsRuleBasedRenderer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...tables.model.tidy import Status
from ..classes.class_labels import fitting_decimals, legible, number
from ..classes.limits import Method, map_limits
from ..classes.palettes import BIVARIATE, PALETTES
from ..map_error import MapError
from ..style.bivariate_key import Axis
from ..style.choropleth import MapClass, RenderSpec, classed, classes_of
from ..style.settings import title_of
from ..values.indicator_values import IndicatorValues
from ..values.reasons import counted
from .compared import either_reason, status_of_any

SIDE = 3
"""Classes of each indicator."""

SIDE_METHODS = {method.id: method for method in (Method.QUANTILE, Method.JENKS, Method.EQUAL, Method.HEAD_TAIL)}
"""The methods that can make three classes of anything, by id."""

PLACES = {2: (0, 2), 3: (0, 1, 2)}
"""Where so many classes stand on an axis."""

PAIR = "{one} / {other}"


def axis_of(indicator: IndicatorFields, year: Year, columns: Sequence[Floats], method: Method, language: str) -> Axis:
    """The three classes of an indicator, with conditions on its field of the year.

    columns: the values that share the limits. There are two classes when few values differ.

    Raises:
        MapError: when all values are the same. ClassError: when there are none.
    """
    cuts = map_limits(columns, method, SIDE)
    if cuts.size <= 2:
        raise MapError(
            "All areas have the same value of '{name}', so it cannot be divided into classes. Choose another field.",
            "Alla områden har samma värde för ”{name}”, så det blir inga klasser. Välj ett annat fält.",
            name=indicator.name,
        )
    shown, decimals = legible(cuts, fitting_decimals(cuts))
    column = QgsExpression.quotedColumnRef(indicator.fields[year])
    classes = classes_of(cuts, PALETTES["blue"], unit=indicator.unit.value.say(language), language=language)
    classes = [replace(one, takes=one.takes.replace("{value}", column)) for one in classes]
    title = title_of(indicator, None, language).replace("{year}", str(year))
    marks = [number(cut, decimals, language) for cut in shown[1:-1]]
    return Axis(title, classes, marks, PLACES[len(classes)])


def nine_classes(across: Axis, up: Axis) -> list[MapClass]:
    """The classes from low–low to high–high; the first indicator varies fastest, as in the rows of the square."""
    return [
        MapClass(BIVARIATE[row][column], PAIR.format(one=x.label, other=y.label), f"{x.takes} AND {y.takes}", x.span)
        for y, row in zip(up.classes, up.places, strict=True)
        for x, column in zip(across.classes, across.places, strict=True)
    ]


def bivariate_renderer(
    across: Axis,
    up: Axis,
    status_fields: Sequence[str],
    lacking: Mapping[Status, int],
    language: str,
) -> QgsRuleBasedRenderer:
    """The renderer; a heading in its legend names the indicator of each number in a label.

    status_fields: fields that say why values are missing. lacking: as in `RenderSpec`.
    """
    heading = PAIR.format(one=across.title, other=up.title)
    spec = RenderSpec("", status_of_any(status_fields), tuple(lacking), place=heading)
    return classed(spec, nine_classes(across, up), language)


def missing_by_reason(read: IndicatorValues, fields: Sequence[str]) -> dict[Status, int]:
    """The number of areas that lack either value, by reason."""
    one, other = (read.values[name] for name in fields)
    return counted(either_reason([read.reasons[name] for name in fields], one + other))


def refuse_same(one: str, other: str) -> None:
    """Raises an error if a field is chosen twice.

    Raises:
        MapError: naming the field.
    """
    if one == other:
        raise MapError(
            "A bivariate map needs two different fields; '{field}' was chosen twice.",
            "En karta med två indikatorer behöver två olika; ”{field}” valdes två gånger.",
            field=one,
        )
