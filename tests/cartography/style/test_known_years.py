"""A year that no area has data for is not the one that a reader is shown first."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.page.table_rows import PageRows
from segbaro_plugin.cartography.style.known_years import has_values, last_known_year
from segbaro_plugin.dialogs.chooser.draw_task import choice_for
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators, indicators_of
from segbaro_plugin.layers.read.snapshot import Snapshot

NAN = float("nan")
EMPTY = {
    "NULL": (None, "missing"),
    "not a number": (NAN, "missing"),
    "suppressed": (None, "suppressed"),
    "a number that still stands": (4.0, "suppressed"),
    "not applicable": (None, "not_applicable"),
}
FIELDS = "regsokod:string(8),turnout_2018:double,turnout_2022:double,turnout_2022_status:string(20)"


@pytest.fixture(params=EMPTY)
def layer(request, make_areas) -> QgsVectorLayer:
    value, status = EMPTY[request.param]
    return make_areas(FIELDS, [(f"1780R00{n}", 80.0 + n, value, status) for n in range(3)])


def test_the_last_year_with_data_is_found(layer) -> None:
    (one,) = indicators_of(layer)
    for source in (layer, Snapshot(layer)):
        assert last_known_year(source, one) == 2018
        assert not has_values(source, one, 2022)


def test_dock_and_profile_take_it(layer) -> None:
    assert choice_for(layer).year == 2018
    rows = PageRows(LayerIndicators(layer), ["turnout_2018"], indicators_of(layer), "en")
    assert [row.field for row in rows.shown] == ["turnout_2018"]
    assert "2018" in rows.shown[0].title


def test_one_area_is_enough(make_areas) -> None:
    areas = make_areas(FIELDS, [("1780R001", 80.0, None, "missing"), ("1780R002", 81.0, 0.0, "ok")])
    assert last_known_year(areas, indicators_of(areas)[0]) == 2022


def test_without_any_data_it_is_the_last_year(make_areas) -> None:
    areas = make_areas(FIELDS, [("1780R001", None, None, "missing")])
    assert last_known_year(areas, indicators_of(areas)[0]) == 2022


def test_a_layer_in_long_form_has_its_years_in_rows(make_areas) -> None:
    rows = [("a", 2018, 80.0), ("b", 2018, 81.0), ("a", 2022, None), ("b", 2022, None)]
    areas = make_areas("code:string,year:integer,turnout:double", rows)
    assert last_known_year(areas, indicators_of(areas)[0]) == 2018
