"""An indicator has one title and one set of class limits, wherever a reader sees it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.charts.drawing.theme import Theme
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import chart_of, kinds_of
from segbaro_plugin.cartography.charts.of_layer.chart_request import ChartRequest, chart_source
from segbaro_plugin.cartography.classes.limits import Method
from segbaro_plugin.cartography.page.captions import captions_of
from segbaro_plugin.cartography.page.table_rows import PageRows
from segbaro_plugin.cartography.style.apply import apply_style
from segbaro_plugin.cartography.style.remembered_classes import remembered_classes
from segbaro_plugin.cartography.style.settings import AUTO, MapStyle
from segbaro_plugin.cartography.style.shared import field_renderers, shared_classes
from segbaro_plugin.cartography.style.shown_limits import as_written
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators, indicators_of
from segbaro_plugin.tables.indicators.declared import INDICATORS
from segbaro_plugin.tables.model.indicator import Unit

YEARS = (2019, 2023)
VALUES = np.random.default_rng(17).normal(40, 12, (30, 2)).round(3)
TYPES = np.random.default_rng(17).integers(1, 6, (30, 2)).astype(float)
IDS = [one.id for one in INDICATORS]


@pytest.fixture(params=IDS)
def layer(request, make_areas) -> QgsVectorLayer:
    """An indicator of the catalogue in two years, as a table of another tool would hold it."""
    id = request.param
    values = TYPES if next(one for one in INDICATORS if one.id == id).unit is Unit.TYPE else VALUES
    fields = ",".join(f"{id}_{year}:double" for year in YEARS)
    return make_areas(
        f"regsokod:string(8),{fields}", [(f"1780R{n:03d}", *row) for n, row in enumerate(values.tolist())]
    )


def the_indicator(layer: QgsVectorLayer) -> IndicatorFields:
    (found,) = indicators_of(layer)
    return found


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_indicator_has_one_title(layer, language: str) -> None:
    one = the_indicator(layer)
    field = one.fields[2023]
    title = apply_style(layer, one, 2023, MapStyle(), language=language).title
    assert captions_of(LayerIndicators(layer), [field], language).heading == title
    assert captions_of(LayerIndicators(layer), [field], language).legend == title
    assert PageRows(LayerIndicators(layer), [field], [one], language).shown[0].title == title
    source = chart_source(layer)
    for kind in {"distribution", "ranking"} & {kind.id for kind in kinds_of(source, one, 2023)}:
        assert chart_of(source, ChartRequest(kind, one, 2023), language).title == title
    line = chart_of(source, ChartRequest("line", one, 2023), language).title
    assert line == title.replace(" 2023", "")
    several = captions_of(LayerIndicators(layer), list(one.fields.values()), language)
    assert (several.heading, several.legend) == (title.replace("2023", "2019, 2023"), line)


@pytest.mark.parametrize("method", [AUTO, *(one.id for one in Method if one is not Method.FIXED)])
def test_every_indicator_has_one_set_of_limits(layer, method: str) -> None:
    one = the_indicator(layer)
    if one.is_area_type:
        return
    before = shared_classes(LayerIndicators(layer), list(one.fields.values()))[0]
    alone = chart_of(chart_source(layer), ChartRequest("distribution", one, 2023), "en").draw(Theme())
    drawn = apply_style(layer, one, 2023, replace(MapStyle(), method=method))
    fields = list(one.fields.values())
    if method == AUTO:
        assert before.tolist() == list(drawn.limits)
        assert sorted(set(before)) == alone.axes[0].get_xticks().tolist()
    assert shared_classes(LayerIndicators(layer), fields)[0].tolist() == list(drawn.limits)
    assert remembered_classes(layer, one).limits.tolist() == list(drawn.limits)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    on_page = [
        item.label() for item in field_renderers(LayerIndicators(layer), fields, "en")[fields[1]].legendSymbolItems()
    ]
    assert [text for text in labels if "No data" not in text] == [text for text in on_page if "No data" not in text]


@pytest.mark.parametrize("limits", [[0.0, 1.234567, 1.3, 9.87654], [-3.55, -1.0, 2.0], [5.0, 5.0, 7.25], [1, 2]])
def test_limits_that_were_written_once_stay_as_they_are(limits: list[float]) -> None:
    once = as_written(np.array(limits, float))
    assert as_written(once).tolist() == once.tolist()
    assert once[0] <= limits[0]
    assert (once[1:] >= limits[1:]).all()
