"""A selection is fetched whole, each cell once, and nothing of a wrong or cut answer is kept."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from segbaro_plugin.sources.exchange.request import CancelledError, NoReplyError, Reply, SourceError
from segbaro_plugin.sources.pxwebapi2.px_api_2 import PxWebApi2
from segbaro_plugin.sources.statistics.fetch import Fetch
from segbaro_plugin.sources.statistics.selection import Selection
from tests.sources.tables_in_memory import URL, Clock, Service, exchange_with, value_of

CODES = {
    "Region": tuple(f"{n:04d}R001" for n in range(30)),
    "ContentsCode": ("A", "B", "C"),
    "Tid": tuple(map(str, range(2011, 2024))),
}
WHOLE = Selection("TAB1", CODES)


@pytest.fixture
def service() -> Service:
    return Service({"TAB1": CODES}, cells=200)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fetch(service, tmp_path, clock) -> Fetch:
    return Fetch(PxWebApi2(URL), exchange_with(service, tmp_path, clock), "sv")


def test_all_cells_come_in_their_order_and_each_is_asked_for_once(fetch, service) -> None:
    cube = fetch.cube(WHOLE)
    assert [one.codes for one in cube.dimensions] == [list(codes) for codes in CODES.values()]
    assert cube.values.tolist() == [value_of(*cell) for cell in product(*CODES.values())]
    assert set(service.asked.values()) == {1}
    assert len(service.asked) == WHOLE.cells


def test_what_was_kept_is_not_asked_for_again(fetch, service) -> None:
    fetch.cube(WHOLE)
    fetch.cube(WHOLE)
    assert set(service.asked.values()) == {1}


@pytest.mark.parametrize("stop", range(3, 9))
def test_after_a_stop_only_the_rest_is_asked_for(fetch, service, stop) -> None:
    def cancel(_request, number):
        if number == stop:
            raise CancelledError

    service.before = cancel
    with pytest.raises(CancelledError):
        fetch.cube(WHOLE)
    service.before = lambda _request, _number: None
    fetch.cube(WHOLE)
    assert set(service.asked.values()) == {1}
    assert len(service.asked) == WHOLE.cells


def test_an_update_between_two_calls_asks_for_everything_anew(fetch, service) -> None:
    def update(_request, number):
        if number == 5:
            service.updated = "2026-02-01T08:00:00Z"

    service.before = update
    assert fetch.cube(WHOLE).source.updated == "2026-02-01T08:00:00Z"


def test_updates_without_end_are_a_sentence(fetch, service) -> None:
    def update(_request, number):
        service.updated = f"2026-02-01T08:00:{number:02d}Z"

    service.before = update
    with pytest.raises(SourceError, match="was updated while it was being fetched"):
        fetch.cube(WHOLE)


def test_without_a_connection_what_was_kept_is_used_and_its_age_is_said(fetch, service, clock) -> None:
    fetch.cube(WHOLE)

    def cut(_request, _number):
        raise NoReplyError("The line is cut.", "Ledningen är bruten.")

    service.before = cut
    assert fetch.cube(WHOLE).values.tolist()[0] == value_of("0000R001", "A", "2011")
    assert "cannot be reached" in fetch.notes[0].say()


BROKEN = {
    "codes missing": lambda found: {
        **found, "size": [1, *found["size"][1:]],
        "value": found["value"][: len(found["value"]) // max(found["size"][0], 1)],
        "dimension": {**found["dimension"], "Region": {"label": "region", "category": {"index": ["0000R001"]}}},
    },
    "a dimension missing": lambda found: {
        **found, "id": found["id"][1:], "size": found["size"][1:],
        "value": found["value"][: int(np.prod(found["size"][1:]))],
    },
    "another code list": lambda found: {
        **found, "dimension": {**found["dimension"], "Region": {"label": "region", "category": {
            "index": [f"{code}_RegSO2025" for code in found["dimension"]["Region"]["category"]["index"]]}}},
    },
    "fewer values": lambda found: {**found, "value": found["value"][:-1]},
    "no values": lambda found: {**found, "value": []},
    "text": lambda found: {**found, "value": ["x"] * len(found["value"])},
}  # fmt: skip


@pytest.mark.parametrize("fault", BROKEN)
def test_an_answer_to_another_question_is_refused_and_not_kept(fetch, service, fault) -> None:
    service.changed = lambda found: BROKEN[fault](found) if found["value"] else found
    with pytest.raises(SourceError) as told:
        fetch.cube(WHOLE)
    assert told.value.say("sv") != told.value.say("en")
    service.changed = lambda found: found
    assert np.isfinite(fetch.cube(WHOLE).values).all()


def test_codes_in_another_order_are_put_in_order(fetch, service) -> None:
    def turned(found):
        if not found["value"]:
            return found
        values = np.reshape(found["value"], found["size"])[::-1].transpose(2, 0, 1)
        index = found["dimension"]["Region"]["category"]["index"]
        found["dimension"]["Region"]["category"]["index"] = list(index)[::-1]
        return {**found, "id": ["Tid", "Region", "ContentsCode"], "size": list(values.shape),
                "value": values.ravel().tolist()}  # fmt: skip

    service.changed = turned
    assert fetch.cube(WHOLE).values.tolist() == [value_of(*cell) for cell in product(*CODES.values())]


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_service_is_asked_again_after_a_pause(fetch, service, clock, status) -> None:
    busy = Reply(status, b"API calls quota exceeded!", {"retry-after": "7"})
    service.before = lambda _request, number: busy if number in (3, 4) else None
    fetch.cube(WHOLE)
    assert clock.waited[:2] == [7, 7]
    assert set(service.asked.values()) == {1}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_a_refusal_is_asked_once(fetch, service, status) -> None:
    service.before = lambda _request, number: Reply(status, b"") if number >= 3 else None
    with pytest.raises(SourceError, match=rf"HTTP {status}"):
        fetch.cube(WHOLE)
    assert len(service.requests) == 3


def test_a_service_that_wants_an_hour_is_not_waited_for(fetch, service, clock) -> None:
    service.before = lambda _request, number: Reply(429, b"", {"retry-after": "3600"}) if number == 3 else None
    with pytest.raises(SourceError, match="a pause of 3600 seconds"):
        fetch.cube(WHOLE)
    assert clock.waited == []


def test_thirty_calls_in_ten_seconds_are_not_exceeded(service, tmp_path, clock) -> None:
    service.cells = 13
    sent = []
    service.before = lambda request, _number: sent.append(clock.now) if request.body else None
    Fetch(PxWebApi2(URL), exchange_with(service, tmp_path, clock), "sv").cube(WHOLE)
    assert len(sent) == 120
    assert all(later - earlier >= 10 for earlier, later in zip(sent, sent[30:], strict=False))


@pytest.mark.parametrize(
    ("body", "words"),
    [(b"<!DOCTYPE html><html>Log in", "a web page"), (b"\xef\xbb\xbf<html>", "a web page"), (b"{", "damaged"),
     (b"", "damaged"), (b"[]", "damaged"), (b"[" * 100_000, "damaged"), (b'{"id": 5}', "damaged")],
)  # fmt: skip
def test_what_is_no_answer_is_a_sentence(fetch, service, body, words) -> None:
    service.before = lambda _request, _number: Reply(200, body)
    with pytest.raises(SourceError, match=words):
        fetch.cube(WHOLE)


def test_a_description_has_what_the_service_says(fetch) -> None:
    found = fetch.describe("TAB1")
    assert (found.label, found.notes, found.updated) == ("A table", ("A note",), "2026-01-01T08:00:00Z")
    assert [one.role for one in found.dimensions] == ["", "", "time"]
    assert list(found.dimension("tid").labels)[:1] == ["2011"]


def test_a_table_that_is_not_there_is_a_sentence(fetch) -> None:
    with pytest.raises(SourceError, match="there is no table TAB9"):
        fetch.describe("TAB9")
