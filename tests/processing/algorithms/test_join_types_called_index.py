"""A column of 1 to 5 that is called index, from the table to the drawn map."""

from __future__ import annotations

from qgis.core import QgsProject

from segbaro_plugin.cartography.style.apply import apply_style
from segbaro_plugin.cartography.style.settings import MapStyle
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.tables.model.indicator import Direction


def test_the_best_areas_are_not_drawn_as_the_worst(run, areas, write, heard) -> None:
    table = write("DeSO;socioekonomiskt_index\n0114A0010;1\n0114A0020;5\n")
    layer = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["OUTPUT"]
    QgsProject.instance().addMapLayer(layer, False)
    (indicator,) = indicators_of(layer)
    assert (indicator.id, indicator.direction) == ("area_type", Direction.HIGH_IS_BETTER)
    assert any("read as area types" in one for one in [*heard.said, *heard.warned])
    apply_style(layer, indicator, next(iter(indicator.years), None), MapStyle())
    words = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert [word[:11] for word in words[:5]] == [f"Area type {number}" for number in range(1, 6)]
