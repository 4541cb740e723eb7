"""A map of how an indicator changed from one year to another."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsVectorLayer

from ..layers.indicator_fields import IndicatorFields
from ..layers.vintage_of_year import require_one_vintage
from ..words import Text
from .comparison import Comparison, draw_comparison, either_reason, either_status, refuse_long, unit_of_difference
from .map_style import MapStyle
from .place_filter import PlaceFilter
from .pool import indicator_pool
from .style import Drawn

CHANGE = Text("{name}: change {base}–{year}{unit}", "{name}: förändring {base}–{year}{unit}")


def apply_difference(
    layer: QgsVectorLayer,
    indicator: IndicatorFields,
    base: int,
    year: int,
    style: MapStyle,
    place: PlaceFilter | None = None,
    language: str = "en",
) -> Drawn:
    """Draws how much higher an indicator is in `year` than in `base`, with colours both ways from zero.

    With `style.pool_years` the limits hold for the differences of every year from `base`.

    Raises:
        LayerError: when the years are of two vintages of areas, or the layer is in long form.
        ClassError, PaletteError: as `apply_style`; the number of classes must be odd.
    """
    notes = require_one_vintage(indicator, base, year)
    refuse_long(indicator)
    drawn = place.expression if place else ""
    shared = indicator_pool(layer, indicator, indicator.years, "" if style.pool_places else drawn)
    seen = indicator_pool(layer, indicator, [base, year], drawn) if drawn else shared
    pair = [indicator.fields[base], indicator.fields[year]]
    others = [one for one in indicator.years if one != base] if style.pool_years else [year]
    before, after = map(QgsExpression.quotedColumnRef, pair)
    words = {"name": indicator.name, "base": base, "year": year, "unit": unit_of_difference(indicator, language)}
    made = Comparison(
        [shared.values[indicator.fields[one]] - shared.values[pair[0]] for one in others],
        f"({after} - {before})",
        either_status(indicator, (base, year)),
        either_reason([seen.reasons[name] for name in pair], seen.values[pair[1]] - seen.values[pair[0]]),
        CHANGE.say(language, **words),
        notes,
        {"indicator": indicator.id, "year": year, "base": base, "field": pair[1]},
    )
    return draw_comparison(layer, indicator, made, style, place, language)
