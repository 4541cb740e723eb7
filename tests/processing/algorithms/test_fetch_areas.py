"""Areas from a real WFS become a layer of valid polygons with codes and names, or no layer."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.places.area_codes import area_field
from segbaro_plugin.sources.boundaries import wfs_requests
from tests.servers.made_up_country import SIZE


@pytest.mark.parametrize(
    ("level", "places", "count", "code", "area"),
    [
        ("regso2020", "Karlstad", 31, "regsokod_2020", SIZE**2),
        ("regso2025", "1761, 1880", 26, "regsokod_2025", SIZE**2),
        ("deso2018", "Värmlands län", 74, "deso_2018", SIZE**2),
        ("deso2025", "", 114, "deso_2025", SIZE**2),
        ("kommun", "17", 2, "kommunkod", None),
        ("lan", "", 2, "lanskod", None),
    ],
)
def test_each_level_comes_with_its_codes_and_names(run, boundaries, tmp_path, level, places, count, code, area) -> None:
    made = run("fetchareas", LEVEL=level, PLACES=places, BOUNDARIES=boundaries.url, OUTPUT=str(tmp_path / "areas.gpkg"))
    layer = QgsVectorLayer(made["OUTPUT"])
    assert (made["AREAS"], layer.featureCount(), layer.crs().authid()) == (count, count, "EPSG:3006")
    found = area_field(layer)
    assert (found.name, found.division) == (code, level)
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    assert all(shape.isGeosValid() and shape.type() == 2 for shape in shapes)
    sizes = {"kommun": [6 * SIZE**2, 31 * SIZE**2], "lan": [20 * SIZE**2, 37 * SIZE**2]}
    assert sorted(shape.area() for shape in shapes) == pytest.approx(sizes.get(level, [area] * count))


def test_names_come_along(run, boundaries, tmp_path) -> None:
    made = run("fetchareas", LEVEL="regso2020", PLACES="1780", BOUNDARIES=boundaries.url,
               OUTPUT=str(tmp_path / "areas.gpkg"))  # fmt: skip
    first = next(QgsVectorLayer(made["OUTPUT"]).getFeatures())
    assert first["namn"].startswith("Område")
    assert (first["kommunnamn"], first["lannamn"]) == ("Karlstad", "Värmlands län")


def test_half_of_the_areas_is_no_layer(run, boundaries, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(wfs_requests, "PAGE", 10)

    def fault(asked, parameters) -> bool:
        if parameters.get("startindex") != "10":
            return False
        asked.say(200, b'{"type": "FeatureCollection", "features": []}')
        return True

    boundaries.fault = fault
    target = tmp_path / "areas.gpkg"
    with pytest.raises(QgsProcessingException, match="has 57 areas, but only 10 came"):
        run("fetchareas", LEVEL="regso2020", PLACES="", BOUNDARIES=boundaries.url, OUTPUT=str(target))
    assert not target.exists()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"PLACES": "Karlsta"}, "Karlstad"),
        ({"BOUNDARIES": "ftp://x.test"}, "must begin with https"),
        ({"BOUNDARIES": "http://me:secret@127.0.0.1/wfs"}, "no user name or password"),
        ({"LEVEL": "nyko"}, "LEVEL|Areas"),
    ],
)
def test_a_wrong_choice_is_a_sentence(run, boundaries, tmp_path, changed, words) -> None:
    given = {"LEVEL": "regso2020", "PLACES": "1780", "BOUNDARIES": boundaries.url, **changed}
    with pytest.raises(QgsProcessingException, match=words) as told:
        run("fetchareas", **given, OUTPUT=str(tmp_path / "areas.gpkg"))
    assert "secret" not in str(told.value)
    assert boundaries.asked == []
