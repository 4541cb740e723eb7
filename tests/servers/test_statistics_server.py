"""The double of a statistics service answers as the published sources of PxWebApi 2 say that it does."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import product
from urllib.parse import urlencode

import pytest

from segbaro_plugin.sources.exchange.request import Reply, Request
from tests.servers.statistics.px_allowance import Allowance
from tests.servers.statistics.px_server import StatisticsServer, statistics_server
from tests.servers.statistics.px_tables import PxCodeList, PxDimension, PxTable
from tests.sources import plain_http
from tests.sources.tables_in_memory import Clock

REGIONS = {code: f"area {code}" for code in ("01", "0114", "0115", "03", "0305")}
COUNTIES = PxCodeList("agg_Lan", "Counties", {"01": ("0114", "0115"), "03": ("0305",)}, {"01": "one"}, True)
PLACES = PxCodeList("vs_Kommun", "Municipalities", {code: (code,) for code in ("0114", "0115", "0305")})
TABLE = PxTable(
    "TAB1",
    "People by region, sex and year",
    (
        PxDimension("Region", "region", REGIONS, code_lists=(COUNTIES, PLACES)),
        PxDimension("Kon", "sex", {"1": "men", "2": "women"}, can_be_left_out=True),
        PxDimension("ContentsCode", "contents", {"N": "People", "P": "Share"}, units={"N": ("people", 0)}),
        PxDimension("Tid", "year", {str(year): str(year) for year in range(2018, 2025)}),
    ),
    lambda *codes: ".." if codes == ("0305", "1", "N", "2018") else float(sum(map(int, codes[:2])) + int(codes[3])),
    notes={"Read this": True, "Or not": False},
)
ONE = {"Kon": ["1"], "ContentsCode": ["N"], "Tid": ["2024"]}


@pytest.fixture
def server() -> Iterator[StatisticsServer]:
    with statistics_server(TABLE, most_cells=100) as found:
        yield found


def got(server: StatisticsServer, path: str, **parameters: str) -> Reply:
    return plain_http.send(Request(f"{server.url}/{path}?{urlencode(parameters)}"))


def posted(server: StatisticsServer, codes: dict[str, list[str]], **lists: str) -> Reply:
    body = [{"variableCode": name, "valueCodes": one} | ({"codelist": lists[name]} if name in lists else {})
            for name, one in codes.items()]  # fmt: skip
    return plain_http.send(Request(f"{server.url}/tables/TAB1/data", json.dumps({"selection": body}).encode()))


def codes_of(reply: Reply, dimension: str) -> list[str]:
    assert reply.status == 200, reply.body
    return list(json.loads(reply.body)["dimension"][dimension]["category"]["index"])


def title(reply: Reply) -> tuple[int, str]:
    return reply.status, json.loads(reply.body)["title"]


EXPRESSIONS = {
    "*": ["01", "0114", "0115", "03", "0305"], "01*": ["01", "0114", "0115"], "*5": ["0115", "0305"],
    "??": ["01", "03"], "*1*": ["01", "0114", "0115"], "top(2)": ["01", "0114"], "top(2,1)": ["0114", "0115"],
    "bottom(2)": ["03", "0305"], "bottom(1,1)": ["03"], "from(03)": ["03", "0305"], "to(0114)": ["01", "0114"],
    "range(0114,03)": ["0114", "0115", "03"],
}  # fmt: skip


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_expressions_mean_the_same_in_both_ways_of_asking(server, expression) -> None:
    bracketed = f"[{expression}]" if "," in expression else expression
    others = {f"valueCodes[{name}]": codes[0] for name, codes in ONE.items()}
    by_get = got(server, "tables/TAB1/data", **{"valuecodes[region]": bracketed}, **others)
    by_post = posted(server, {"Region": [expression], **ONE})
    assert codes_of(by_get, "Region") == codes_of(by_post, "Region") == EXPRESSIONS[expression]


def test_the_newest_times_are_on_top_and_expressions_add_up(server) -> None:
    assert codes_of(posted(server, {"Region": ["01"], **ONE, "Tid": ["top(2)"]}), "Tid") == ["2023", "2024"]
    assert codes_of(posted(server, {"Region": ["01"], **ONE, "Tid": ["bottom(1)", "top(1)"]}), "Tid") == [
        "2018",
        "2024",
    ]
    assert codes_of(posted(server, {"Region": ["to(01)", "from(0305)"], **ONE}), "Region") == ["01", "0305"]


@pytest.mark.parametrize(
    ("selection", "refusal"),
    [({"Region": ["99"]}, "Non-existent value"), ({"Region": ["from(99)"]}, "Non-existent value"),
     ({"Region": ["range(01)"]}, "Illegal selection expression"),
     ({"Region": ["top(x)"]}, "Illegal selection expression"),
     ({"Region": ["01"], "Age": ["1"]}, "Non-existent variable"), ({}, "Missing selection for mandantory variable"),
     ({"Region": []}, "Missing selection for mandantory variable"),
     ({"Region": ["9*"]}, "Missing selection for mandantory variable"),
     ({"Region": ["*"], "Kon": ["*"], "ContentsCode": ["*"], "Tid": ["*"]}, "Too many cells selected")],
)  # fmt: skip
def test_what_cannot_be_had_is_refused_by_its_title(server, selection, refusal) -> None:
    assert title(posted(server, {**ONE, **selection})) == (400, refusal)
    assert server.cells == Counter()


def test_a_bare_comma_breaks_an_expression_and_an_empty_part_is_no_code(server) -> None:
    others = {f"valueCodes[{name}]": codes[0] for name, codes in ONE.items() if name != "Tid"}
    for words, refusal in (("range(2018,2020)", "Illegal selection expression"), ("2018,", "Non-existent value")):
        reply = got(server, "tables/TAB1/data", **others, **{"valueCodes[Region]": "01", "valueCodes[Tid]": words})
        assert title(reply) == (400, refusal)


def test_an_unknown_table_is_told_in_two_ways(server) -> None:
    for path in ("tables/TAB9", "tables/TAB9/metadata"):
        assert title(got(server, path)) == (404, "Non-existent table")
    reply = got(server, "tables/TAB9/data")
    assert (reply.status, json.loads(reply.body)["status"]) == (400, 404)


@pytest.mark.parametrize("twice", [["01", "01"], ["0114", "01", "01"]])
def test_a_code_twice_is_a_crash_without_words(server, twice) -> None:
    reply = posted(server, {**ONE, "Region": twice})
    assert (reply.status, reply.body) == (500, b"")


def test_a_query_that_is_too_long_is_nowhere(server) -> None:
    reply = got(server, "tables/TAB1/data", **{"valueCodes[Region]": "01," * 700 + "01"})
    assert (reply.status, reply.body) == (404, b"")


def test_left_out_is_the_total_and_no_dimension(server) -> None:
    found = json.loads(posted(server, {"Region": ["0114"], "ContentsCode": ["N"], "Tid": ["2020"]}).body)
    assert (found["id"], found["size"]) == (["Region", "ContentsCode", "Tid"], [1, 1, 1])
    assert found["value"] == [114 + 1 + 2020 + 114 + 2 + 2020]


def test_a_code_list_gives_its_groups_or_their_members(server) -> None:
    reply = posted(server, {**ONE, "Region": ["*"]}, Region="agg_Lan")
    assert codes_of(reply, "Region") == ["01", "03"]
    assert json.loads(reply.body)["value"] == [114 + 1 + 2024 + 115 + 1 + 2024, 305 + 1 + 2024]
    assert codes_of(posted(server, {**ONE, "Region": ["*"]}, Region="vs_Kommun"), "Region") == ["0114", "0115", "0305"]
    others = {f"valueCodes[{name}]": codes[0] for name, codes in ONE.items()}
    single = {"valueCodes[Region]": "01", "codelist[Region]": "agg_Lan", "outputValues[Region]": "single", **others}
    assert codes_of(got(server, "tables/TAB1/data", **single), "Region") == ["0114", "0115"]
    assert title(posted(server, {**ONE, "Region": ["*"]}, Region="VS_KOMMUN")) == (400, "Non-existent codelist")
    assert title(got(server, "codelists/vs_X")) == (404, "Non-existent codelist")


def test_a_description_says_what_can_be_left_out_and_which_lists_there_are(server) -> None:
    found = json.loads(got(server, "tables/TAB1/metadata").body)
    extensions = {id: one["extension"] for id, one in found["dimension"].items()}
    assert [one["elimination"] for one in extensions.values()] == [False, True, False, False]
    assert [one["id"] for one in extensions["Region"]["codelists"]] == ["agg_Lan", "vs_Kommun"]
    assert (found["value"], found["extension"]["noteMandatory"]) == ([], {"0": True})
    assert codes_of(got(server, "tables/TAB1/metadata", **{"codelist[Region]": "agg_Lan"}), "Region") == ["01", "03"]


def test_a_sign_stands_where_there_is_no_value(server) -> None:
    found = json.loads(posted(server, {**ONE, "Region": ["0115", "0305"], "Tid": ["2018"]}).body)
    assert (found["value"], found["status"]) == ([115 + 1 + 2018, None], {"1": ".."})


def test_tables_come_in_pages(server) -> None:
    server.tables |= {f"TAB{n}": PxTable(f"TAB{n}", "Other", TABLE.dimensions) for n in range(2, 30)}
    first, second = (json.loads(got(server, "tables", pageNumber=str(n)).body) for n in (1, 2))
    assert (len(first["tables"]), len(second["tables"]), first["page"]["totalElements"]) == (20, 9, 29)
    assert title(got(server, "tables", pageNumber="3")) == (404, "Non-existent page")
    assert [one["id"] for one in json.loads(got(server, "tables", query="people sex").body)["tables"]] == ["TAB1"]


def test_each_cell_that_is_served_is_counted(server) -> None:
    codes = {"Region": ["01", "03"], "Kon": ["1"], "ContentsCode": ["N", "P"], "Tid": ["2023", "2024"]}
    posted(server, codes)
    posted(server, {**codes, "Region": ["01"]})
    cells = [("TAB1", *cell) for cell in product(*codes.values())]
    assert server.cells == Counter({cell: 2 if cell[1] == "01" else 1 for cell in cells})


def test_too_many_cells_are_refused_with_either_status() -> None:
    with statistics_server(TABLE, most_cells=1, too_many=403) as server:
        assert title(posted(server, {**ONE, "Region": ["*"]})) == (403, "Too many cells selected")


def test_calls_are_counted_within_a_window_from_the_first() -> None:
    clock = Clock()
    with statistics_server(TABLE, allowance=Allowance(3, 10, clock)) as server:
        said = json.loads(got(server, "config").body)
        assert (said["maxCallsPerTimeWindow"], said["timeWindow"]) == (3, 10)
        clock.now += 4
        assert [got(server, "config").status for _ in range(3)] == [200, 200, 429]
        refused = got(server, "tables")
        assert (refused.header("retry-after"), refused.header("content-type")) == ("6", "text/plain")
        assert refused.body == b"API calls quota exceeded! maximum admitted 3 per 10s."
        assert refused.header("x-rate-limit-limit") == ""
        clock.now += 6
        assert got(server, "config").header("x-rate-limit-remaining") == "2"


def test_a_limit_can_stand_in_the_headers_only() -> None:
    with statistics_server(TABLE, allowance=Allowance(40, 60, is_announced=False)) as server:
        reply = got(server, "config")
        assert json.loads(reply.body)["maxCallsPerTimeWindow"] == 0
        assert reply.header("x-ratelimit-policy") == "40;w=60s"


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [({"lang": "de"}, "Unsupported language"), ({"outputFormat": "csv"}, "Unsupported output format"),
     ({"outputFormat": "docx"}, "One or more validation errors occurred.")],
)  # fmt: skip
def test_what_the_installation_does_not_have_is_refused(server, parameters, refusal) -> None:
    assert title(got(server, "tables/TAB1/data", **parameters)) == (400, refusal)


def test_without_a_selection_the_newest_year_comes(server) -> None:
    found = json.loads(got(server, "tables/TAB1/data").body)
    assert (found["id"], found["size"]) == (["Region", "ContentsCode", "Tid"], [5, 2, 1])
