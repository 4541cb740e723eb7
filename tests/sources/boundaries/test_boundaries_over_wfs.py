"""Areas from a real WFS: all of them or none, whatever the server does in between."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest

pytest.importorskip("osgeo", reason="layers are written by GDAL, which this Python lacks")

from segbaro_plugin.sources.boundaries import wfs_requests
from segbaro_plugin.sources.boundaries.all_pages import BoundaryService
from segbaro_plugin.sources.boundaries.area_page import boundaries
from segbaro_plugin.sources.boundaries.feature_types import FEATURE_TYPES
from segbaro_plugin.sources.boundaries.wfs_dialect import GEOSERVER, WfsDialect
from segbaro_plugin.sources.exchange.exchange import Exchange
from segbaro_plugin.sources.exchange.keep import Kept
from segbaro_plugin.sources.exchange.pace import Pace
from segbaro_plugin.sources.exchange.request import Reply, SourceError
from tests.servers.cgi_server import CgiServer
from tests.servers.made_up_country import TABLES, write_country
from tests.servers.map_server import EXCEPTION, map_server
from tests.sources.plain_http import send

COUNTS = {"1780": 31, "1761": 6, "1880": 20}
KIND = FEATURE_TYPES["regso2020"]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_country(tmp_path_factory.mktemp("country") / "country.gpkg", COUNTS)


@pytest.fixture
def server(country, tmp_path) -> Iterator[CgiServer]:
    with map_server(tmp_path, country, TABLES) as found:
        yield found


@pytest.fixture
def asked_first(server, tmp_path, monkeypatch) -> BoundaryService:
    """A service whose dialect is not known, with pages of ten areas."""
    monkeypatch.setattr(wfs_requests, "PAGE", 10)
    pauses: list[float] = []
    clock = time.time
    exchange = Exchange(send, pauses.append, clock, Kept(tmp_path / "kept"), lambda _done, _of: None,
                        Pace(clock, pauses.append))  # fmt: skip
    return BoundaryService(server.url, exchange)


@pytest.fixture(params=[GEOSERVER, None], ids=["cql", "asked"])
def service(request, asked_first) -> BoundaryService:
    """MapServer does not know CQL_FILTER, and sends everything. Without a dialect it is asked."""
    return replace(asked_first, known=request.param)


def codes(municipality: str) -> list[str]:
    return [f"{municipality}R{n:03d}" for n in range(1, COUNTS[municipality] + 1)]


@pytest.mark.parametrize(
    ("places", "municipalities"),
    [(["1780"], ["1780"]), (["17"], ["1761", "1780"]), (["1880", "1761"], ["1761", "1880"]),
     ([], ["1761", "1780", "1880"])],
)  # fmt: skip
def test_all_areas_of_the_places_come_and_no_others(service, places, municipalities) -> None:
    found = service.areas(KIND, places)
    assert [one.code for one in found] == [code for one in municipalities for code in codes(one)]
    assert {one.municipality for one in found} == set(municipalities)
    assert all(one.name.startswith("Område") for one in found)


def test_the_server_filters_and_sorts(server, service) -> None:
    service.areas(KIND, ["1761"])
    pages = [one for one in server.asked if one["request"] == "GetFeature" and one.get("resulttype") != "hits"]
    assert all(one["sortby"] == "regsokod" for one in pages)
    if service.known is None:
        assert len(pages) == 2  # six areas, and an empty page behind them


def at(start: int, answer) -> object:
    """The fault stands at the page that begins there."""

    def fault(asked, parameters) -> bool:
        if parameters.get("startindex") != str(start):
            return False
        answer(asked, parameters)
        return True

    return fault


FAULTS = {
    "500": (lambda asked, _: asked.say(500), "HTTP 500"),
    "exception": (lambda asked, _: asked.say(200, EXCEPTION, kind="text/xml"), "natural order"),
    "login page": (lambda asked, _: asked.say(200, b"<html>Log in</html>", kind="text/html"), "something else"),
    "redirect": (lambda asked, _: asked.say(302, Location="http://127.0.0.2/"), "HTTP 302"),
    "empty": (lambda asked, _: asked.say(200, b'{"type": "FeatureCollection", "features": []}'), "only"),
    "broken": (lambda asked, _: asked.say(200, b'{"type": "Feat'), "damaged"),
    "deep": (lambda asked, _: asked.say(200, b"[" * 100_000), "damaged"),
    "no areas": (lambda asked, _: asked.say(200, b'{"features": [{"properties": {}}]}'), "damaged"),
    "not json": (lambda asked, _: asked.say(200, b"hello"), "damaged"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_page_that_fails_is_a_sentence_and_no_half_of_a_map(server, service, fault) -> None:
    answer, words = FAULTS[fault]
    server.fault = at(10, answer)
    with pytest.raises(SourceError, match=words) as told:
        service.areas(KIND, ["1780"])
    assert told.value.say("sv") != told.value.say("en")
    server.fault = lambda _asked, _parameters: False
    assert len(service.areas(KIND, ["1780"])) == 31


ENTITIES = b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a version="2.0.0">&e;</a>'
NO_CAPABILITIES = {
    "500": (lambda asked: asked.say(500), "HTTP 500"),
    "exception": (lambda asked: asked.say(200, EXCEPTION, kind="text/xml"), "natural order"),
    "login page": (lambda asked: asked.say(200, b"<html>Log in</html>", kind="text/html"), "something else"),
    "redirect": (lambda asked: asked.say(302, Location="http://127.0.0.2/"), "HTTP 302"),
    "empty": (lambda asked: asked.say(200), "something else"),
    "entities": (lambda asked: asked.say(200, ENTITIES, kind="text/xml"), "something else"),
}


@pytest.mark.parametrize("fault", NO_CAPABILITIES)
def test_a_service_that_does_not_say_how_it_wants_to_be_asked_is_a_sentence(server, asked_first, fault) -> None:
    answer, words = NO_CAPABILITIES[fault]
    server.fault = lambda asked, parameters: parameters["request"] == "GetCapabilities" and not answer(asked)
    with pytest.raises(SourceError, match=words) as told:
        asked_first.areas(KIND, ["1780"])
    assert told.value.say("sv") != told.value.say("en")
    assert [one["request"] for one in server.asked if one["request"] == "GetFeature"] == []
    server.fault = lambda _asked, _parameters: False
    assert len(BoundaryService(server.url, asked_first.exchange).areas(KIND, ["1780"])) == 31


def test_how_a_service_wants_to_be_asked_is_asked_once_a_day(server, asked_first) -> None:
    for _ in range(2):
        BoundaryService(server.url, asked_first.exchange).areas(KIND, ["1761"])
    assert [one["request"] for one in server.asked].count("GetCapabilities") == 1


@pytest.mark.parametrize(
    ("types", "spelling"),
    [
        ((), "stat:RegSO_2020"),
        (("RegSO_2020",), "RegSO_2020"),
        (("other:RegSO_2020", "stat:RegSO_2020"), "stat:RegSO_2020"),
        (("roads", "ms:regso_2020"), "ms:regso_2020"),
    ],
)
def test_a_feature_type_is_spelled_as_the_service_does(types, spelling) -> None:
    assert WfsDialect(types=types).type_of(KIND) == spelling


def test_an_address_may_have_parameters_of_its_own() -> None:
    address = "http://127.0.0.1/qgis?MAP=/srv/a.qgs"
    requests = (
        wfs_requests.capabilities_request(address),
        wfs_requests.page_request(address, KIND, "", 0, WfsDialect()),
        wfs_requests.hits_request(address, KIND, "", WfsDialect()),
    )
    asked = [parse_qs(urlparse(one.url).query) for one in requests]
    assert [(one["MAP"], one["service"]) for one in asked] == [(["/srv/a.qgs"], ["WFS"])] * 3


def test_a_page_that_comes_twice_is_a_sentence(server, service) -> None:
    def again(asked, parameters) -> bool:
        if parameters.get("startindex") != "10":
            return False
        server.ask_program(asked, asked.path.partition("?")[2].replace("startIndex=10", "startIndex=0"))
        return True

    server.fault = again
    with pytest.raises(SourceError, match="areas twice"):
        service.areas(KIND, ["1780"])
    server.fault = lambda _asked, _parameters: False
    assert len(service.areas(KIND, ["1780"])) == 31


def test_after_a_failure_only_the_rest_is_asked_for(server, service) -> None:
    server.fault = at(20, lambda asked, _: asked.say(500))
    with pytest.raises(SourceError):
        service.areas(KIND, ["1780"])
    server.fault = lambda _asked, _parameters: False
    server.asked.clear()
    service.areas(KIND, ["1780"])
    assert "0" not in {one.get("startindex") for one in server.asked}
    assert "20" in {one.get("startindex") for one in server.asked}


def test_without_a_connection_what_was_kept_is_used(server, service, monkeypatch) -> None:
    first = service.areas(KIND, ["1780"])
    monkeypatch.setattr("segbaro_plugin.sources.boundaries.kept_day.DAY", -1.0)

    def cut(asked, _parameters) -> bool:
        asked.promise(1000)
        return True

    server.fault = cut
    assert service.areas(KIND, ["1780"]) == first


@pytest.mark.parametrize("most", [7, 20])
def test_a_server_that_gives_fewer_at_once_gives_all_in_the_end(country, tmp_path, service, most) -> None:
    """Its number of hits is capped, too: only an empty page says that there are no more."""
    folder = tmp_path / "limited"
    folder.mkdir()
    with map_server(folder, country, TABLES, most) as limited:
        other = BoundaryService(limited.url, service.exchange, service.known)
        assert [one.code for one in other.areas(KIND, ["1780"])] == codes("1780")


def test_a_place_without_areas_is_a_sentence(service) -> None:
    with pytest.raises(SourceError, match="no areas there"):
        service.areas(KIND, ["0114"])


def test_lines_are_no_areas() -> None:
    feature = (
        b'{"features": [{"properties": {"regsokod": "1", "kommunkod": "1", "lanskod": "1"},'
        b' "geometry": {"type": "LineString", "coordinates": []}}]}'
    )
    with pytest.raises(SourceError, match="damaged"):
        boundaries(Reply(200, feature), KIND)
