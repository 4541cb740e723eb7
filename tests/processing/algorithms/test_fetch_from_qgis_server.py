"""Areas from an office's own QGIS Server: WFS 1.1, with another language of filters and names without a namespace."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.sources.boundaries import wfs_requests
from tests.servers.cgi_server import CgiServer
from tests.servers.made_up_country import SIZE, TABLES
from tests.servers.qgis_server import qgis_server


@pytest.fixture
def service(country, tmp_path, monkeypatch) -> Iterator[CgiServer]:
    monkeypatch.setattr("qgis.core.QgsApplication.qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    with qgis_server(tmp_path, country, [name for name in TABLES if name != "DeSO_2025"]) as found:
        yield found


def test_the_areas_of_a_municipality_come_in_pages_and_filtered_there(run, service, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(wfs_requests, "PAGE", 20)
    made = run("fetchareas", LEVEL="regso2025", PLACES="Karlstad", BOUNDARIES=service.url,
               OUTPUT=str(tmp_path / "areas.gpkg"))  # fmt: skip
    layer = QgsVectorLayer(made["OUTPUT"])
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    assert (layer.featureCount(), layer.crs().authid()) == (31, "EPSG:3006")
    assert all(shape.isGeosValid() and shape.area() == pytest.approx(SIZE**2) for shape in shapes)
    codes = [feature["regsokod_2025"] for feature in layer.getFeatures()]
    assert codes == sorted(codes)
    assert [one.get("startindex") for one in service.asked if "startindex" in one] == ["0", "20", "31"]
    assert {one["version"] for one in service.asked if one["request"] == "GetFeature"} == {"1.1.0"}
    assert len({one["map"] for one in service.asked}) == 1


def test_a_level_that_it_lacks_is_a_sentence_with_those_that_it_has(run, service, tmp_path) -> None:
    target = tmp_path / "areas.gpkg"
    with pytest.raises(QgsProcessingException, match=r'no areas called "DeSO_2025". It has .*"RegSO_2025"'):
        run("fetchareas", LEVEL="deso2025", PLACES="1780", BOUNDARIES=service.url, OUTPUT=str(target))
    assert not target.exists()


def test_what_it_refuses_is_told_in_its_own_words(run, service, country, tmp_path) -> None:
    service.fault = lambda asked, parameters: (
        parameters["request"] == "GetFeature" and _ask_for_another_layer(service, asked)
    )
    with pytest.raises(QgsProcessingException, match=r"refuses: .*could not be found"):
        run("fetchareas", LEVEL="regso2025", PLACES="1780", BOUNDARIES=service.url, OUTPUT=str(tmp_path / "a.gpkg"))


def _ask_for_another_layer(service: CgiServer, asked) -> bool:
    service.ask_program(asked, asked.path.partition("?")[2].replace("RegSO_2025", "Other"))
    return True
