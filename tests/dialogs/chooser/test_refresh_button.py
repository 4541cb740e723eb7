"""Beside a layer that was fetched stands a button that fetches it again; beside others there is none."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from segbaro_plugin.dialogs.chooser.refresh_button import RefreshButton
from segbaro_plugin.layers.record.provenance import add_provenance

ASKED = {
    "indicators": ["sei"], "level": "regso2020", "places": ["1780"], "years": [2023],
    "services": {"SERVICE": "http://127.0.0.1:9/a", "BOUNDARIES": "http://127.0.0.1:9/b"},
}  # fmt: skip


@pytest.fixture
def button(qgis_parent) -> RefreshButton:
    return RefreshButton(qgis_parent)


@pytest.fixture
def layer() -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:3006", "areas", "memory")


def test_a_fetched_layer_has_it_and_another_has_not(button, layer) -> None:
    button.show_layer(layer)
    assert button.isHidden()
    add_provenance(layer, {"algorithm": "segbaro:fetchindicators", "fetched": ASKED}, "fetched", [])
    button.show_layer(layer)
    assert not button.isHidden()
    button.show_layer(None)
    assert button.isHidden()


@pytest.mark.parametrize("wrong", [{"level": "x"}, {"places": ["'; drop"]}, {"years": []}, {"services": {}}])
def test_what_a_stranger_wrote_is_no_fetched_layer(button, layer, wrong) -> None:
    add_provenance(layer, {"algorithm": "segbaro:fetchindicators", "fetched": {**ASKED, **wrong}}, "fetched", [])
    button.show_layer(layer)
    assert button.isHidden()
