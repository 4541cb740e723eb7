"""Whatever a statistics service answers instead of figures is one clear sentence, and nothing of it is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

import pytest

from segbaro_plugin.sources.exchange.request import Send, SourceError
from segbaro_plugin.sources.statistics.fetch import Fetch
from segbaro_plugin.sources.statistics.selection import Selection
from tests.servers.loopback import serving
from tests.servers.statistics import px_answers
from tests.servers.statistics.px_allowance import Allowance
from tests.servers.statistics.px_faults import (
    LOGIN,
    Fault,
    Flood,
    InDrops,
    Stalled,
    cut,
    cut_in_chunks,
    ended_early,
    hung_up,
    problem,
    saying,
)
from tests.servers.statistics.px_server import StatisticsServer, statistics_server
from tests.servers.statistics.px_tables import PxCodeList, PxDimension, table_of
from tests.sources import plain_http
from tests.sources.over_http import cells_of, fetch_over, whole
from tests.sources.tables_in_memory import Clock, value_of

CODES = {
    "Region": [f"0180R{n:03d}" for n in range(1, 13)],
    "ContentsCode": ["A", "B"],
    "Tid": ["2022", "2023", "2024"],
}
TABLE = table_of("TAB1", CODES)
RIGHT = {codes: value_of(*codes) for codes in product(*CODES.values())}
LATER = "2027-01-01T08:00:00Z"


@pytest.fixture(scope="module")
def started() -> Iterator[StatisticsServer]:
    with statistics_server(TABLE, most_cells=30, allowance=Allowance(1_000_000)) as found:
        yield found


@pytest.fixture
def server(started) -> StatisticsServer:
    """The server as if it had just been started."""
    started.heal()
    started.tables["TAB1"] = TABLE
    started.requests.clear()
    started.cells.clear()
    return started


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fetch(send, server, tmp_path, clock) -> Fetch:
    return fetch_over(send, server.url, tmp_path, clock)


def kept(folder: Path) -> int:
    return sum(one.is_file() for one in folder.rglob("*"))


def told(fetch: Fetch, selection: Selection | None = None) -> str:
    """The sentence that the user reads, which must be one in each language."""
    with pytest.raises(SourceError) as error:
        fetch.cube(selection or whole(TABLE))
    english, swedish = error.value.say("en"), error.value.say("sv")
    assert english != swedish
    assert not any(mark in english + swedish for mark in ("{", "<", "  ", "Traceback"))
    return english


def assert_whole_afterwards(fetch: Fetch, server: StatisticsServer) -> None:
    """What came in between has left no trace: all is right, and nothing was served twice."""
    server.heal()
    assert cells_of(fetch.cube(whole(TABLE))) == RIGHT
    assert set(server.cells.values()) == {1}


FAULTS: dict[str, tuple[Fault, str]] = {
    "429": (saying(429, b"API calls quota exceeded!", "text/plain"), "HTTP 429.*asked too often"),
    "429 with a pause": (saying(429, b"quota", "text/plain", Retry_After="7"), "HTTP 429.*asked too often"),
    "429 with a date": (saying(429, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT"), "HTTP 429.*asked too often"),
    "429 with nonsense": (saying(429, Retry_After="-1.5e9"), "HTTP 429.*asked too often"),
    "400 without words": (saying(400), "HTTP 400"),
    "400 of the web framework": (saying(400, b'{"title": "One or more validation errors occurred."}'), "HTTP 400"),
    "400 with an odd title": (saying(400, b'{"title": {"a": [1]}}'), "HTTP 400"),
    "400, too many cells": (problem(400, "Too many cells selected"), "HTTP 400"),
    "403, too many cells": (problem(403, "Too many cells selected"), "HTTP 403"),
    "401": (saying(401, WWW_Authenticate="Negotiate"), "HTTP 401.*user name"),
    "403": (saying(403), "HTTP 403.*does not allow"),
    "403 by a firewall": (saying(403, LOGIN, "text/html"), "HTTP 403.*does not allow"),
    "404": (saying(404, b"<html>IIS</html>", "text/html"), "HTTP 404.*nothing at this address"),
    "410": (saying(410), "HTTP 410"),
    "500, an empty body": (saying(500), "HTTP 500.*failed on the question"),
    "502": (saying(502, b"<html>Bad Gateway</html>", "text/html"), "HTTP 502"),
    "503": (saying(503), "HTTP 503.*being updated"),
    "503 with a pause": (saying(503, Retry_After="5"), "HTTP 503.*being updated"),
    "504": (saying(504), "HTTP 504"),
    "511, a network's log-in": (saying(511, LOGIN, "text/html"), "HTTP 511"),
    "204, nothing": (saying(204), "HTTP 204"),
    "a cut line": (cut, "cut"),
    "a line cut between chunks": (cut_in_chunks, "cut"),
    "half a document": (ended_early, "damaged"),
    "nothing at all": (hung_up, "cut"),
    "a proxy's log-in": (saying(200, LOGIN, "text/html"), "a web page"),
    "a log-in that calls itself json": (saying(200, LOGIN), "a web page"),
    "a page without a head": (saying(200, b"\r\n<script>location='/login'</script>", "text/html"), "a web page"),
    "a page behind a byte order mark": (saying(200, b"\xef\xbb\xbf<!-- hi --><html>", "text/html"), "a web page"),
    "xml": (saying(200, b'<?xml version="1.0"?><a/>', "text/xml"), "a web page"),
    "csv": (saying(200, b'"region","2024"\r\n"0180R001",5\r\n', "text/csv"), "damaged"),
    "px": (saying(200, b'CHARSET="ANSI";\r\nDATA=1 2 3;', "application/octet-stream"), "damaged"),
    "a picture": (saying(200, b"\x89PNG\r\n\x1a\n\x00\xff", "image/png"), "damaged"),
    "gzip that is none": (saying(200, b"no gzip", Content_Encoding="gzip"), "cut|damaged"),
    "an empty body": (saying(200), "damaged"),
    "broken json": (saying(200, b'{"version": "2.0",, }'), "damaged"),
    "json without end": (saying(200, b"[" * 100_000), "damaged"),
    "a list": (saying(200, b"[]"), "damaged"),
    "null": (saying(200, b"null"), "damaged"),
    "another object": (saying(200, b'{"status": "ok"}'), "damaged|JSON-stat"),
    "other types": (saying(200, b'{"id": 5, "size": "x", "value": {}, "maxDataCells": []}'), "damaged|JSON-stat"),
}  # fmt: skip
KEPT_BEFORE = {"metadata": 0, "config": 1, "data": 2}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_no_answer_is_a_sentence_and_leaves_no_trace(fetch, server, tmp_path, fault) -> None:
    instead, words = FAULTS[fault]
    server.fail(instead)
    assert re.search(words, told(fetch))
    assert kept(tmp_path) == KEPT_BEFORE["data"]
    assert_whole_afterwards(fetch, server)


@pytest.mark.parametrize("of", ["metadata", "config"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_question_before_the_data_fails_alike(server, tmp_path, fault, of) -> None:
    fetch = fetch_over(plain_http.send, server.url, tmp_path)
    instead, words = FAULTS[fault]
    server.fail(instead, of)
    assert re.search(words, told(fetch))
    assert kept(tmp_path) == KEPT_BEFORE[of]
    assert_whole_afterwards(fetch, server)


@pytest.mark.parametrize("fault", ["429", "429 with a pause", "503", "502", "504", "a cut line"])
def test_what_passes_is_waited_for(fetch, server, clock, fault) -> None:
    server.fail(FAULTS[fault][0], first=2, times=2)
    assert cells_of(fetch.cube(whole(TABLE))) == RIGHT
    assert set(server.cells.values()) == {1}
    waited = {"429": [10, 10], "429 with a pause": [7, 7]}  # without a pause: the window in which calls are counted
    assert clock.waited == waited.get(fault, [2, 4])


@pytest.mark.parametrize("fault", ["400 without words", "403", "404", "500, an empty body", "a proxy's log-in"])
def test_what_does_not_pass_is_asked_once(fetch, server, clock, fault) -> None:
    server.fail(FAULTS[fault][0])
    told(fetch)
    assert (len(server.asked("data")), clock.waited) == (1, [])


def test_a_pause_of_an_hour_is_told(fetch, server, clock) -> None:
    server.fail(saying(429, Retry_After="3600"))
    assert "a pause of 3600 seconds" in told(fetch)
    assert clock.waited == []


def refusals() -> dict[str, tuple[Selection, str]]:
    everything = whole(TABLE)
    without = {name: codes for name, codes in everything.codes.items() if name != "ContentsCode"}
    return {
        "no such table": (replace(everything, table="TAB9"), "there is no table TAB9"),
        "no such code": (replace(everything, codes={**everything.codes, "Region": ("0180R999",)}), "a chosen code"),
        "a year not there": (replace(everything, codes={**everything.codes, "Tid": ("2025",)}), "a chosen code"),
        "no such dimension": (replace(everything, codes={**everything.codes, "Kon": ("1",)}), "no such dimension"),
        "no such code list": (replace(everything, code_lists={"Region": "vs_Other"}), "the chosen code list does not"),
        "nothing of a dimension": (Selection("TAB1", without), "nothing is chosen of a dimension of table TAB1"),
    }  # fmt: skip


@pytest.mark.parametrize("wrong", refusals())
def test_what_the_service_refuses_is_said_in_words(fetch, server, tmp_path, wrong) -> None:
    selection, words = refusals()[wrong]
    assert words in told(fetch, selection)
    assert kept(tmp_path) <= 2
    assert_whole_afterwards(fetch, server)


@pytest.mark.parametrize("status", [400, 403])
def test_a_service_that_allows_less_than_it_says_is_a_sentence(send, tmp_path, status) -> None:
    with statistics_server(TABLE, most_cells=30, too_many=status) as server:
        said = json.dumps(px_answers.config("2.3.2", 1_000_000, 30, 10)).encode()
        server.fail(saying(200, said), "config")
        fetch = fetch_over(send, server.url, tmp_path)
        assert f"HTTP {status}): more cells of table TAB1" in told(fetch)
        assert_whole_afterwards(fetch, server)


def test_a_table_that_is_gone_since_it_was_described_is_a_sentence(fetch, server) -> None:
    server.fail(problem(400, "Non-existent table"))
    assert "there is no table TAB1" in told(fetch)


def dropped(dimension: str, document: dict) -> dict:
    """The answer without the last code of a dimension, whole in itself."""
    place = document["id"].index(dimension)
    index = document["dimension"][dimension]["category"]["index"]
    last = list(index)[-1]
    cells = product(*(range(n) for n in document["size"]))
    values = [value for cell, value in zip(cells, document["value"], strict=True) if cell[place] != index[last]]
    size = [n - (axis == place) for axis, n in enumerate(document["size"])]
    document["dimension"][dimension]["category"]["index"] = {code: n for code, n in index.items() if code != last}
    return {**document, "size": size, "value": values}


def renamed(suffix: str, document: dict) -> dict:
    """The answer in another code list."""
    category = document["dimension"]["Region"]["category"]
    for part in ("index", "label"):
        category[part] = {f"{code}{suffix}": one for code, one in category[part].items()}
    return document


CHANGED: dict[str, tuple[Callable[[dict], dict], str]] = {
    "areas missing": (partial(dropped, "Region"), "lacks codes of region"),
    "a year missing": (partial(dropped, "Tid"), "lacks codes of tid"),
    "contents missing": (partial(dropped, "ContentsCode"), "lacks codes of contentscode"),
    "another code list": (partial(renamed, "_RegSO2025"), "lacks codes of region"),
    "fewer values": (lambda found: {**found, "value": found["value"][:-1]}, "number of values"),
    "more values": (lambda found: {**found, "value": [*found["value"], 1]}, "number of values"),
    "no values": (lambda found: {**found, "value": []}, "number of values"),
    "words for values": (lambda found: {**found, "value": ["x"] * len(found["value"])}, "not a number"),
    "a dimension that is not described": (lambda found: {**found, "dimension": {}}, "JSON-stat|damaged"),
}


@pytest.mark.parametrize("change", CHANGED)
def test_an_answer_to_another_question_is_a_sentence_and_not_kept(fetch, server, tmp_path, change) -> None:
    server.changed, words = CHANGED[change]
    assert re.search(words, told(fetch))
    assert kept(tmp_path) == 2
    server.cells.clear()
    assert_whole_afterwards(fetch, server)


def test_a_code_list_that_the_service_ignores_is_found_out(send, tmp_path) -> None:
    groups = PxCodeList("agg_All", "All", {"all": tuple(CODES["Region"])}, is_aggregation=True)
    region = PxDimension("Region", "region", dict.fromkeys(CODES["Region"], "an area"), code_lists=(groups,))
    table = replace(TABLE, dimensions=(region, *TABLE.dimensions[1:]))
    selection = replace(
        whole(table), codes={**whole(table).codes, "Region": ("all",)}, code_lists={"Region": "agg_All"}
    )
    with statistics_server(table) as server:
        fetch = fetch_over(send, server.url, tmp_path)
        server.changed = lambda found: renamed("_other", found)
        assert "lacks codes of region" in told(fetch, selection)
        server.heal()
        cells = cells_of(fetch.cube(selection))
    assert cells["all", "A", "2024"] == sum(RIGHT[code, "A", "2024"] for code in CODES["Region"])


def update(server: StatisticsServer, stamp: str) -> None:
    """Every figure becomes another one."""
    server.tables["TAB1"] = replace(TABLE, updated=stamp, value=lambda *codes: value_of(*codes) + 1)


def test_an_update_between_two_calls_gives_only_new_figures(fetch, server) -> None:
    def updating(document: dict) -> dict:
        if len(server.asked("data")) == 2:
            update(server, LATER)
        return document

    server.changed = updating
    cells = cells_of(fetch.cube(whole(TABLE)))
    assert cells == {codes: value + 1 for codes, value in RIGHT.items()}


def test_a_table_that_is_updated_again_and_again_is_a_sentence(fetch, server) -> None:
    def updating(document: dict) -> dict:
        update(server, f"2027-01-01T08:{len(server.asked('data')):02d}:00Z")
        return document

    server.changed = updating
    assert "was updated while it was being fetched" in told(fetch)
    server.heal()
    assert cells_of(fetch.cube(whole(TABLE))) == {codes: value + 1 for codes, value in RIGHT.items()}


def test_a_slow_answer_is_waited_for(fetch, server) -> None:
    server.fail(InDrops(server))
    assert cells_of(fetch.cube(whole(TABLE))) == RIGHT


SECONDS = 0.4


@pytest.fixture
def send_impatiently(request, send) -> Callable[[], Send]:
    """From when it is called on, either client takes a short silence for a cut line."""

    def impatiently() -> Send:
        if "QGIS" not in request.node.callspec.id:
            return plain_http.send_within(SECONDS)
        from qgis.core import QgsNetworkAccessManager

        before = QgsNetworkAccessManager.timeout()
        request.addfinalizer(lambda: QgsNetworkAccessManager.setTimeout(before))
        QgsNetworkAccessManager.setTimeout(int(SECONDS * 1000))
        return send

    return impatiently


def test_an_answer_that_stops_coming_is_a_sentence(send_impatiently, fetch, server, tmp_path) -> None:
    stalled = Stalled()
    fetch.describe("TAB1")
    fetch.limits()
    server.fail(stalled)
    impatient = fetch_over(send_impatiently(), server.url, tmp_path)
    try:
        assert "in time" in told(impatient) or "cut" in told(impatient)
    finally:
        stalled.over.set()
    assert kept(tmp_path) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("of", KEPT_BEFORE)
def test_another_host_is_never_asked(fetch, server, tmp_path, status, of) -> None:
    with serving(lambda asked: asked.say(200, b"{}")) as other:
        for place in (other.url, other.url.replace("127.0.0.1", "localhost")):
            server.heal()
            server.fail(saying(status, Location=f"{place}/login?to=x"), of)
            told(fetch)
        assert other.seen == []
    assert kept(tmp_path) == KEPT_BEFORE[of]
    assert_whole_afterwards(fetch, server)


@pytest.mark.parametrize("of", ["config", "metadata"])
def test_the_same_host_may_have_moved(qgis_send, server, tmp_path, of) -> None:
    def moved(asked) -> None:
        asked.say(308, Location=f"{asked.path}&moved=1" if "?" in asked.path else f"{asked.path}?moved=1")

    server.fail(moved, of, times=1)
    fetch = fetch_over(qgis_send, server.url, tmp_path)
    assert_whole_afterwards(fetch, server)
    assert len(server.asked(of)) >= 1


def test_a_question_that_a_redirect_would_lose_is_a_sentence(qgis_send, server, tmp_path) -> None:
    server.fail(saying(302, Location="/api/v2/config"))
    fetch = fetch_over(qgis_send, server.url, tmp_path)
    assert "loses the question" in told(fetch)
    assert_whole_afterwards(fetch, server)


@pytest.mark.parametrize(("is_said", "most_sent"), [(True, 50), (False, 330)])
def test_a_flood_is_left_in_the_middle(fetch, server, tmp_path, is_said, most_sent) -> None:
    flood = Flood(2000, is_said=is_said)
    server.fail(flood)
    assert "large" in told(fetch)
    assert flood.sent < most_sent  # megabytes: what is not read holds the server back
    assert kept(tmp_path) == 2
    assert_whole_afterwards(fetch, server)
