"""What a fetch promises holds in every dialect, over HTTP: each cell once, nothing of a wrong answer, one sentence."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from segbaro_plugin.sources.exchange.request import CancelledError, NoReplyError, SourceError
from tests.sources.spoken import SPOKEN, Spoken

DAY = 86400


@pytest.fixture(params=SPOKEN)
def spoken(request) -> Spoken:
    with SPOKEN[request.param]() as found:
        yield found


@pytest.fixture
def fetch(spoken, tmp_path):
    return spoken.fetch(tmp_path)


def test_all_cells_come_in_their_order(fetch, spoken) -> None:
    cube = fetch.cube(spoken.whole)
    assert [one.codes for one in cube.dimensions] == [list(codes) for codes in spoken.whole.codes.values()]
    assert cube.values.tolist() == spoken.cells
    assert {str(status) for status in cube.statuses} == {"ok"}


def test_each_cell_is_sent_once(fetch, spoken) -> None:
    fetch.cube(spoken.whole)
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 1)


def test_what_was_kept_is_not_asked_for_again(fetch, spoken, tmp_path) -> None:
    fetch.cube(spoken.whole)
    assert spoken.fetch(tmp_path).cube(spoken.whole).values.tolist() == spoken.cells
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 1)


@pytest.mark.parametrize("stop", range(4, 8))
def test_after_a_stop_only_the_rest_is_asked_for(fetch, spoken, tmp_path, stop) -> None:
    def cancel(_request):
        if len(spoken.server.requests) == stop:
            raise CancelledError

    spoken.before = cancel
    with pytest.raises(CancelledError):
        fetch.cube(spoken.whole)
    spoken.before = lambda _request: None
    assert 0 < len(spoken.server.asked) < len(spoken.sent)
    assert spoken.fetch(tmp_path).cube(spoken.whole).values.tolist() == spoken.cells
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 1)


def test_a_day_later_it_is_asked_for_anew(fetch, spoken, tmp_path) -> None:
    """Neither service names a state of its tables by which a change would be seen."""
    spoken.clock.now = time.time()
    fetch.cube(spoken.whole)
    spoken.clock.now += DAY + 60
    spoken.fetch(tmp_path).cube(spoken.whole)
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 2)


def test_a_day_later_without_a_connection_what_was_kept_is_used_and_its_age_is_said(fetch, spoken, tmp_path) -> None:
    spoken.clock.now = time.time()
    fetch.cube(spoken.whole)

    def cut(_request):
        raise NoReplyError("The line is cut.", "Ledningen är bruten.")

    spoken.before = cut
    spoken.clock.now += 2 * DAY
    again = spoken.fetch(tmp_path)
    assert again.cube(spoken.whole).values.tolist() == spoken.cells
    assert any("48 hours ago" in note.say() for note in again.notes)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_service_is_asked_again_after_a_pause(fetch, spoken, status) -> None:
    def busy(handler, number):
        if number not in (2, 3):
            return False
        handler.say(status, b"API calls quota exceeded!", Retry_After="7")
        return True

    spoken.server.before = busy
    assert fetch.cube(spoken.whole).values.tolist() == spoken.cells
    assert spoken.clock.waited[:2] == [7, 7]


def test_too_many_calls_without_retry_after_are_waited_for_as_long_as_the_service_counts(fetch, spoken) -> None:
    """The calls of others on the same address count too."""
    limits = fetch.limits()

    def busy(handler, number):
        if number != 8:
            return False
        handler.say(429, b"")
        return True

    spoken.server.before = busy
    fetch.cube(spoken.whole)
    assert max(spoken.clock.waited) >= limits.seconds


def test_no_more_calls_are_made_than_the_service_allows(fetch, spoken) -> None:
    calls: list[float] = []
    limits = fetch.limits()
    spoken.before = lambda request: calls.append(spoken.clock.now)
    fetch.cube(spoken.whole)
    assert len(calls) > limits.calls
    assert all(b - a >= limits.seconds for a, b in zip(calls, calls[limits.calls :], strict=False))
    assert all(b >= a for a, b in pairwise(calls))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 410, 422, 429, 500, 503])
@pytest.mark.parametrize("body", [b"", b"Bad Request", b'{"error": "Parameter error"}', b"[1]", b"<html>403", b"["])
def test_a_refusal_is_one_sentence_in_two_languages(spoken, tmp_path, status, body) -> None:
    def refuse(handler, number):
        if number <= 4:
            return False
        handler.say(status, body)
        return True

    spoken.server.before = refuse
    with pytest.raises(SourceError, match=rf"HTTP {status}") as told:
        spoken.fetch(tmp_path).cube(spoken.whole)
    assert told.value.say("sv") != told.value.say("en")
    assert "{" not in told.value.say("sv") + told.value.say("en")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_a_refusal_is_not_asked_for_again_and_again(fetch, spoken, status) -> None:
    fetch.describe(spoken.whole.table)
    first = len(spoken.server.requests)
    spoken.server.before = lambda handler, _number: handler.say(status, b"") or True
    with pytest.raises(SourceError):
        fetch.describe(spoken.whole.table)
    assert len(spoken.server.requests) == first + 1


@pytest.mark.parametrize(
    ("body", "words"),
    [(b"<!DOCTYPE html><html>Log in", "a web page"), (b"\xef\xbb\xbf<html>", "a web page"), (b"{", "damaged"),
     (b"", "damaged"), (b"[]", "damaged"), (b"[" * 100_000, "damaged"), (b'{"id": 5}', "damaged"),
     (b'{"values": 7}', "damaged"), (b'{"values": [7]}', "damaged"), (b'{"variables": [{}]}', "damaged"),
     (b'{"values": [{"kpi": {}, "municipality": 1, "period": 2, "values": [{"value": "x"}]}]}', "damaged"),
     (b'{"columns": [], "data": []}', "damaged"), (b'{"maxValues": 1e999, "maxCells": 1e999}', "damaged")],
)  # fmt: skip
@pytest.mark.parametrize("first", [1, 4, 5, 6])
def test_what_is_no_answer_is_a_sentence_and_is_not_kept(spoken, tmp_path, body, words, first) -> None:
    spoken.server.before = lambda handler, number: number >= first and (handler.say(200, body) or True)
    with pytest.raises(SourceError) as told:
        spoken.fetch(tmp_path).cube(spoken.whole)
    assert words in told.value.say("en") or "Kolada has no key figure" in told.value.say("en")
    spoken.server.before = lambda _handler, _number: False
    assert spoken.fetch(tmp_path).cube(spoken.whole).values.tolist() == spoken.cells


def test_a_cut_line_is_tried_again(fetch, spoken) -> None:
    def cut(handler, number):
        if number not in (1, 4):
            return False
        handler.promise(500)
        handler.wfile.write(b'{"values": [')
        return True

    spoken.server.before = cut
    assert fetch.cube(spoken.whole).values.tolist() == spoken.cells
