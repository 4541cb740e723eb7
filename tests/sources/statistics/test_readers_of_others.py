"""Clients and a validator that others wrote read the double, and they read what the plugin reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from math import isnan, nan
from urllib.parse import urlencode

import pytest

from segbaro_plugin.sources.exchange.request import Request
from segbaro_plugin.sources.statistics.selection import Selection
from tests.servers.statistics.px_area_tables import recipe_tables, region_dimension
from tests.servers.statistics.px_server import StatisticsServer, statistics_server
from tests.servers.statistics.px_tables import PxCodeList, PxDimension, PxTable
from tests.sources import plain_http
from tests.sources.over_http import cells_of, fetch_over, whole
from tests.sources.tables_in_memory import value_of

COUNTS = {"0114": 3, "0115": 2, "1780": 4}
COUNTIES = PxCodeList(
    "agg_Lan", "Counties", {"01": ("0114", "0115"), "17": ("1780",)}, {"01": "one", "17": "two"}, True
)
AREAS = region_dimension(COUNTS, ["RegSO2020", "RegSO2025"])
REGION = replace(AREAS, code_lists=(*AREAS.code_lists, COUNTIES))
TABLE = PxTable(
    "TAB1",
    "Index by region and year",
    (
        REGION,
        PxDimension("Kon", "kön", {"1": "män", "2": "kvinnor", "1+2": "totalt"}, True, "1+2"),
        PxDimension("ContentsCode", "tabellinnehåll", {"A": "Antal", "B": "Andel"}, units={"B": ("procent", 1)}),
        PxDimension("Tid", "år", {str(year): str(year) for year in range(2019, 2025)}),
    ),
    lambda *codes: ".." if codes[0].endswith("_RegSO2025") and codes[-1] < "2020" else value_of(*codes),
)
ALL = {one.code: one.codes for one in TABLE.dimensions}
VERSIONS = pytest.mark.parametrize("version", ["2.0.0", "2.3.2"])


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(params=[150, 150_000], ids=["in parts", "in one call"])
def server(request) -> Iterator[StatisticsServer]:
    with statistics_server(TABLE, most_cells=request.param) as found:
        yield found


def known(values: dict) -> dict:
    """The values by their codes, with one sign for those that are not there."""
    return {codes: None if value is None or isnan(value) else float(value) for codes, value in values.items()}


def ours(server: StatisticsServer, folder, selection: Selection | None = None) -> dict:
    return known(cells_of(fetch_over(plain_http.send, server.url, folder).cube(selection or whole(TABLE))))


def by_pxwebpy(server: StatisticsServer, codes: dict, **more: object) -> dict:
    pxweb = pytest.importorskip("pxweb", reason="pxwebpy is part of requirements-test.txt")
    rows = pxweb.PxApi(server.url, max_workers=1).get_table_data("TAB1", codes, show="code", **more)
    return known({tuple(value for name, value in row.items() if name != "value"): row["value"] for row in rows})


def by_pxstatspy(server: StatisticsServer, codes: dict) -> dict:
    peer = pytest.importorskip("pxstatspy", reason="it is part of requirements-test.txt")
    client = peer.PxAPI(peer.PxAPIConfig(base_url=server.url, language="sv"))
    frame = client.get_data_as_dataframe("TAB1", codes, peer.OutputFormatParam.USE_CODES)
    records = frame.astype(object).to_dict("records")
    return known({(one["region_code"], one["kön"], contents, one["år"]): one[contents] for one in records
                  for contents in ("A", "B")})  # fmt: skip


@pytest.mark.parametrize("read", [by_pxwebpy, by_pxstatspy])
def test_another_client_reads_what_the_plugin_reads(server, tmp_path, read) -> None:
    mine = ours(server, tmp_path)
    assert read(server, ALL) == mine
    assert None in mine.values()
    assert set(server.cells.values()) == {2}
    assert len(mine) == whole(TABLE).cells


@pytest.mark.parametrize("read", [by_pxwebpy, by_pxstatspy])
def test_wildcards_of_another_client_mean_the_codes(server, tmp_path, read) -> None:
    codes = {"Region": ["0115*", "1780", "*R004*"], "Kon": ["1"], "ContentsCode": ["*"], "Tid": ["2023", "2024"]}
    meant = tuple(code for code in REGION.labels if code.startswith("0115") or code == "1780" or "R004" in code)
    selection = Selection("TAB1", {**{name: tuple(one) for name, one in ALL.items()}, "Region": meant, "Kon": ("1",),
                                   "Tid": ("2023", "2024")})  # fmt: skip
    assert read(server, codes) == ours(server, tmp_path, selection)


@VERSIONS
@pytest.mark.parametrize("code_list", ["agg_Lan", "vs_RegSO2025"])
def test_a_code_list_is_read_alike(tmp_path, version, code_list) -> None:
    groups = next(one.groups for one in REGION.code_lists if one.id == code_list)
    codes = {"Region": list(groups), "Kon": ["1+2"], "ContentsCode": ["A"], "Tid": ["2024"]}
    with statistics_server(TABLE, version=version) as server:
        mine = ours(server, tmp_path, Selection("TAB1", {name: tuple(one) for name, one in codes.items()},
                                                {"Region": code_list}))  # fmt: skip
        assert by_pxwebpy(server, codes, code_list={"Region": code_list}) == mine
        every = {**codes, "Region": ["*"]}
        assert by_pxwebpy(server, every, code_list={"Region": code_list}) == mine
    assert [code for code, *_ in mine] == list(groups)


@VERSIONS
def test_both_spellings_of_code_lists_are_seen(tmp_path, version) -> None:
    with statistics_server(TABLE, version=version) as server:
        found = fetch_over(plain_http.send, server.url, tmp_path).describe("TAB1")
    assert [one.id for one in found.dimension("Region").code_lists] == [one.id for one in REGION.code_lists]


def test_other_clients_see_the_tables_and_their_variables(server) -> None:
    pxweb, peer = pytest.importorskip("pxweb"), pytest.importorskip("pxstatspy")
    first = pxweb.PxApi(server.url)
    assert [one["id"] for one in first.all_tables()] == ["TAB1"]
    assert first.get_table_variables("TAB1")["Kon"]["elimination"]
    second = peer.PxAPI(peer.PxAPIConfig(base_url=server.url))
    assert second.find_tables(query="index", display=False)["tables"][0]["variableNames"][0] == "region"
    assert (second.max_data_cells, second.rate_limiter.max_calls) == (server.most_cells, 1000)


def documents(server: StatisticsServer) -> Iterator[dict]:
    """What the server answers as json-stat 2, of each of its tables."""
    for table in server.tables.values():
        yield answered(server, table, "metadata", {})
        yield answered(server, table, "data", {})
        yield answered(server, table, "data", {f"valueCodes[{one.code}]": "*" for one in table.dimensions})


def answered(server: StatisticsServer, table: PxTable, what: str, asked: dict[str, str]) -> dict:
    return json.loads(plain_http.send(Request(f"{server.url}/tables/{table.id}/{what}?{urlencode(asked)}")).body)


def test_every_answer_is_valid_json_stat() -> None:
    validator = pytest.importorskip("jsonstat_validator", reason="it is part of requirements-test.txt")
    with statistics_server(TABLE, *recipe_tables(COUNTS, ["2023", "2024"])) as server:
        assert all(validator.validate_jsonstat(one) for one in documents(server))


@pytest.mark.parametrize("fault", [{"size": [1]}, {"class": "table"}, {"value": None}, {"id": ["Region"]}])
def test_the_validator_finds_what_is_wrong(fault) -> None:
    validator = pytest.importorskip("jsonstat_validator", reason="it is part of requirements-test.txt")
    with statistics_server(TABLE) as server:
        found = next(documents(server))
        with pytest.raises(validator.JSONStatValidationError):
            validator.validate_jsonstat({**found, **fault})


def test_nan_is_no_value() -> None:
    assert known({("a",): nan, ("b",): None, ("c",): 1}) == {("a",): None, ("b",): None, ("c",): 1.0}
