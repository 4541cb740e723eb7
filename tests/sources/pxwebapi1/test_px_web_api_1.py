"""What is PxWebApi 1's own: two limits, an older format, filters of code lists, folders, and refusals without words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.sources.exchange.request import Reply, SourceError
from segbaro_plugin.sources.pxwebapi1.px_api_1 import PxWebApi1
from segbaro_plugin.sources.statistics.call_plan import plan
from segbaro_plugin.sources.statistics.selection import Selection
from tests.sources.spoken import CODES, PATH, Spoken, px_web_1
from tests.sources.tables_in_memory import answered

URL = "https://office.test/api/v1/{lang}/ssd"


@pytest.fixture
def spoken() -> Spoken:
    with px_web_1() as found:
        yield found


@pytest.fixture
def fetch(spoken, tmp_path):
    return spoken.fetch(tmp_path)


def posted(selection: Selection) -> dict[str, object]:
    return json.loads(PxWebApi1(URL).data_request(selection, "sv").body)


@pytest.mark.parametrize(
    ("address", "language", "table", "url"),
    [
        (URL, "sv", "BE/BE0101/A", "https://office.test/api/v1/sv/ssd/BE/BE0101/A"),
        (URL + "/", "en", "/BE/A/", "https://office.test/api/v1/en/ssd/BE/A"),
        ("https://px.test/px{lang}/api/v1/{lang}", "en", "A.px", "https://px.test/pxen/api/v1/en/A.px"),
        ("https://stad.test/api/v1/sv", "en", "db/A.px", "https://stad.test/api/v1/sv/db/A.px"),
        (URL, "sv", "Fødte, døde/OK 1.px", "https://office.test/api/v1/sv/ssd/F%C3%B8dte%2C%20d%C3%B8de/OK%201.px"),
        (URL, "sv", "A?config#x", "https://office.test/api/v1/sv/ssd/A%3Fconfig%23x"),
    ],
)
def test_a_table_is_its_path_below_the_address(address, language, table, url) -> None:
    dialect = PxWebApi1(address)
    assert dialect.description_request(table, language, {}).url == url
    assert dialect.data_request(Selection(table, {"a": ("1",)}), language).url == url
    assert "{" not in dialect.limits_request().url
    assert dialect.limits_request().url.endswith("?config")


@pytest.mark.parametrize(
    ("code_list", "filter"),
    [
        (None, "item"),
        ("vs:Kommun", "vs:Kommun"),
        ("vs_Kommun", "vs:Kommun"),
        ("agg:25-years classes", "agg:25-years classes"),
        ("agg_KommFylker", "agg:KommFylker"),
        ("agg_vs_Lan", "agg:vs_Lan"),
        ("agg_single:Lan", "agg_single:Lan"),
    ],
)
def test_a_code_list_is_a_filter_as_version_1_writes_it(code_list, filter) -> None:
    lists = {"Region": code_list} if code_list else {}
    query = posted(Selection("T", {"Region": ("01", "03"), "Tid": ("2024",)}, lists))["query"]
    assert query[0] == {"code": "Region", "selection": {"filter": filter, "values": ["01", "03"]}}
    assert query[1]["selection"]["filter"] == "item"


@pytest.mark.parametrize(
    ("config", "cells", "values", "calls", "seconds"),
    [
        ({"maxValues": 5000, "maxCells": 100_000, "maxCalls": 100, "timeWindow": 10}, 100_000, 5000, 100, 10),
        ({"maxValues": 1000, "maxCalls": 10, "timeWindow": 10}, 1000, 1000, 10, 10),
        ({"maxCells": 800}, 800, 0, 0, 0),
        ({}, 1000, 0, 0, 0),
        ({"maxValues": None, "maxCells": 0, "maxCalls": None, "timeWindow": None}, 1000, 0, 0, 0),
    ],
)
def test_limits_are_what_the_service_says(config, cells, values, calls, seconds) -> None:
    found = PxWebApi1(URL).limits(answered(config))
    assert (found.cells, found.values, found.calls, found.seconds) == (cells, values, calls, seconds)


@given(st.integers(2, 400), st.integers(1, 60), st.integers(1, 9), st.integers(5, 60), st.integers(20, 2000))
def test_no_call_names_more_values_or_asks_for_more_cells_than_allowed(regions, years, sexes, values, cells) -> None:
    limits = PxWebApi1(URL).limits(answered({"maxValues": values, "maxCells": cells}))
    lengths = {"Region": regions, "Tid": years, "Kon": sexes}
    whole = Selection("T", {name: tuple(f"{name}{n}" for n in range(length)) for name, length in lengths.items()})
    calls = plan(whole, limits)
    assert sum(call.cells for call in calls) == whole.cells
    assert max(call.cells for call in calls) <= cells
    assert max(sum(map(len, call.codes.values())) for call in calls) <= values


@pytest.mark.parametrize("silent", [True, False])
def test_a_service_without_the_newer_format_is_asked_in_the_older_one(fetch, spoken, silent) -> None:
    spoken.server.formats, spoken.server.silent = ("json-stat",), silent
    assert fetch.cube(spoken.whole).values.tolist() == spoken.cells
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 1)


def test_the_newer_format_is_tried_once_only(fetch, spoken) -> None:
    spoken.server.formats = ("json-stat",)
    bodies = []
    spoken.before = lambda request: request.body and bodies.append(b'"json-stat2"' in request.body)
    fetch.cube(spoken.whole)
    assert bodies == [True, *[False] * (len(bodies) - 1)]


def test_what_came_in_the_older_format_is_kept_for_the_next_time(fetch, spoken, tmp_path) -> None:
    spoken.server.formats = ("json-stat",)
    fetch.cube(spoken.whole)
    assert spoken.fetch(tmp_path).cube(spoken.whole).values.tolist() == spoken.cells
    assert dict(spoken.server.asked) == dict.fromkeys(spoken.sent, 1)


def test_an_update_between_two_calls_asks_for_everything_anew(fetch, spoken) -> None:
    """The description has no date, but the answers have: two states of a table are not joined."""

    def update(_handler, number):
        spoken.server.updated = "2026-02-01T08:00:00Z" if number >= 5 else spoken.server.updated
        return False

    spoken.server.before = update
    assert fetch.cube(spoken.whole).source.updated == "2026-02-01T08:00:00Z"


def test_updates_without_end_are_a_sentence(fetch, spoken) -> None:
    def update(_handler, number):
        spoken.server.updated = f"2026-02-01T08:00:{number:02d}Z"
        return False

    spoken.server.before = update
    with pytest.raises(SourceError, match="was updated while it was being fetched"):
        fetch.cube(spoken.whole)


def test_a_description_has_what_the_service_says(fetch) -> None:
    found = fetch.describe(PATH)
    assert (found.label, [one.role for one in found.dimensions]) == ("A table", ["", "metric", "time"])
    assert [one.can_be_left_out for one in found.dimensions] == [True, False, False]
    assert found.dimension("region").labels["0001R001"] == "label of 0001R001"


@pytest.mark.parametrize(
    ("variable", "labels"),
    [
        ({"code": "A", "values": ["1"], "valueTexts": ["one"]}, {"1": "one"}),
        ({"code": "A", "values": ["1", "2"]}, {"1": "1", "2": "2"}),
        ({"code": "A", "values": None, "valueTexts": None}, {}),
        ({"code": "A"}, {}),
    ],
)
def test_a_variable_with_more_codes_than_the_service_lists_has_none(variable, labels) -> None:
    found = PxWebApi1(URL).description("T", answered({"title": "T", "variables": [variable]}))
    assert found.dimensions[0].labels == labels


@pytest.mark.parametrize(
    "variable", [{}, {"code": "A", "values": ["1"], "valueTexts": ["one", "two"]}, {"code": "A", "values": 5}, 7, None]
)
def test_variables_that_do_not_fit_together_are_a_sentence(variable) -> None:
    with pytest.raises(SourceError, match="damaged"):
        PxWebApi1(URL).description("T", answered({"variables": [variable]}))


@pytest.mark.parametrize("path", ["BE", "BE/BE0101", "/BE/BE0101/"])
def test_a_folder_says_what_it_holds(fetch, path) -> None:
    with pytest.raises(SourceError, match='no table but a folder, which holds "BefolkningNy"'):
        fetch.describe(path)


def test_a_table_that_is_not_there_is_a_sentence(fetch) -> None:
    with pytest.raises(SourceError, match=r"HTTP 404\): there is no table BE/X"):
        fetch.describe("BE/X")


@pytest.mark.parametrize(
    ("silent", "codes", "words"),
    [
        (True, {"Region": ("9999",)}, r"HTTP 400\): it does not understand the question, and does not say why"),
        (False, {"Region": ("9999",)}, 'does not have a code or a code list that was asked for of "Region"'),
        (True, {"Kön": ("1",)}, "HTTP 400"),
    ],
)
def test_a_code_that_is_not_there_is_a_sentence(fetch, spoken, silent, codes, words) -> None:
    spoken.server.silent = silent
    with pytest.raises(SourceError, match=words):
        fetch.cube(Selection(PATH, {**CODES, **codes}))
    assert not spoken.server.asked


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "Too many values selected"}', "more cells were asked for of table T"),
        (b"<!DOCTYPE html><title>403 - Forbidden: Access is denied.", "more was asked for of table T"),
        (b"", "more was asked for of table T"),
    ],
)
def test_403_means_too_much(body, words) -> None:
    assert words in PxWebApi1(URL).refusal(Reply(403, body), "T").say()


@pytest.mark.parametrize("body", [b"Bad Request", b"Solicitud incorrecta", b"", b"{", b"[]", b'{"error": 7}', b"null"])
def test_a_refusal_is_known_by_its_status_not_its_words(body) -> None:
    assert "it does not understand the question" in PxWebApi1(URL).refusal(Reply(400, body), "T").say()


@pytest.mark.parametrize("variable", ["Region", "place of birth", "{x}", "{}", "100 %", "kön"])
def test_the_dimension_that_a_refusal_names_is_said(variable) -> None:
    body = json.dumps({"error": f"The request for variable '{variable}' has an error. Please check your query."})
    said = PxWebApi1(URL).refusal(Reply(400, body.encode()), "T{a}")
    assert variable in said.say("en")
    assert variable in said.say("sv")
    assert "T{a}" in said.say("sv")


def test_limits_that_turn_out_wrong_are_a_sentence(fetch, spoken) -> None:
    spoken.server.config = {"maxValues": 10_000, "maxCells": 10_000}
    with pytest.raises(SourceError, match="HTTP 403"):
        fetch.cube(spoken.whole)
