"""What is Kolada's own: pages, figures that are missing or secret, areas in four digits, and key figures as tables."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.sources.exchange.request import Reply, SourceError
from segbaro_plugin.sources.exchange.service import KOLADA
from segbaro_plugin.sources.kolada.kolada_3 import Kolada
from segbaro_plugin.sources.statistics.call_plan import plan
from segbaro_plugin.sources.statistics.selection import Selection
from tests.servers.kolada import KoladaServer
from tests.servers.loopback import serving
from tests.sources.spoken import AREAS, KPIS, YEARS, Spoken, kolada
from tests.sources.tables_in_memory import value_of


@pytest.fixture
def spoken() -> Spoken:
    with kolada() as found:
        yield found


@pytest.fixture
def fetch(spoken, tmp_path):
    return spoken.fetch(tmp_path)


def selection(table="N00905", **codes: tuple[str, ...]) -> Selection:
    return Selection(table, {"municipality": ("1780", "1781"), "year": ("2020", "2021"), **codes})


def test_a_key_figure_is_described_as_a_table(fetch) -> None:
    found = fetch.describe("N00905")
    assert found.label == "Title of N00905, andel (%)"
    assert found.all_notes == ("N00905: What N00905 is",)
    assert [(one.code, one.role) for one in found.dimensions] == [
        ("kpi", "metric"), ("municipality", "area"), ("year", "time"), ("gender", ""),
    ]  # fmt: skip
    assert list(found.dimension("year").labels) == list(YEARS)
    assert found.dimension("gender").labels == {"T": "Totalt", "K": "Kvinnor", "M": "Män"}


def test_the_areas_are_those_that_the_key_figure_has(fetch) -> None:
    """A key figure of municipalities has the country, and no regions."""
    areas = fetch.describe("N00905").dimension("municipality").labels
    assert areas["00"] == "Riket"
    assert areas["1780"] == "Kommun 1780"
    assert "01" not in areas
    assert len(areas) == len(AREAS) - 1


def test_a_key_figure_that_is_not_divided_by_sex_has_a_total_only(fetch) -> None:
    assert list(fetch.describe("N01951").dimension("gender").labels) == ["T"]


@pytest.mark.parametrize("table", ["N00905,N01951", "n00905; N01951", " N00905  N01951 ", "N00905,N01951,N00905"])
def test_several_key_figures_are_one_table(fetch, table) -> None:
    assert list(fetch.describe(table).dimension("kpi").labels) == ["N00905", "N01951"]
    cube = fetch.cube(Selection(table, {"kpi": ("N01951", "N00905"), "municipality": ("1780",), "year": ("2020",)}))
    assert cube.values.tolist() == [value_of(kpi, "1780", "2020", "T") for kpi in ("N01951", "N00905")]
    assert [one.labels["N01951"] for one in cube.dimensions[:1]] == ["Title of N01951, andel (%)"]


@pytest.mark.parametrize("table", ["", " , ", ",".join(f"N{n:05d}" for n in range(26))])
def test_none_or_too_many_key_figures_are_a_sentence(fetch, table) -> None:
    with pytest.raises(SourceError, match="A table of Kolada is 1 to 25 key figures"):
        fetch.describe(table)


@pytest.mark.parametrize("table", ["N99999", "N00905,N99999", "å/ä?", "../data"])
def test_a_key_figure_that_is_not_there_is_named(fetch, table) -> None:
    with pytest.raises(SourceError, match="Kolada has no key figure"):
        fetch.describe(table)


def test_without_sex_the_total_comes_and_without_key_figure_that_of_the_table(fetch) -> None:
    cube = fetch.cube(selection())
    assert [one.id for one in cube.dimensions] == ["municipality", "year"]
    wanted = product(["N00905"], ["1780", "1781"], ["2020", "2021"], ["T"])
    assert cube.values.tolist() == [value_of(*one) for one in wanted]


@pytest.mark.parametrize("missing", ["municipality", "year"])
def test_without_areas_or_years_there_is_nothing_to_ask_for(fetch, missing) -> None:
    codes = {name: some for name, some in selection().codes.items() if name != missing}
    with pytest.raises(SourceError, match="Nothing is chosen of"):
        fetch.cube(Selection("N00905", codes))


def test_a_dimension_that_kolada_does_not_have_is_a_sentence(fetch) -> None:
    with pytest.raises(SourceError, match='lacks dimensions: "Alder"'):
        fetch.cube(selection(Alder=("1",)))


def test_figures_that_are_missing_or_secret_are_no_numbers_and_told_apart(fetch, spoken) -> None:
    spoken.server.absent = {("N00905", "1780", "2020")}
    spoken.server.missing = {("N00905", "1780", "2021")}
    spoken.server.private = {("N00905", "1781", "2020")}
    cube = fetch.cube(selection(gender=("T", "K")))
    assert [str(one) for one in cube.statuses[::2]] == ["missing", "missing", "suppressed", "ok"]
    assert np.isnan(cube.values[:6]).all()
    assert cube.values[6:].tolist() == [value_of("N00905", "1781", "2021", sex) for sex in ("T", "K")]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ({"value": 0}, "ok"), ({"value": -2.5, "status": ""}, "ok"), ({"value": 1, "isdeleted": True}, "missing"),
        ({"value": None, "status": "Missing"}, "missing"), ({"value": None}, "missing"), ({}, "missing"),
        ({"value": 5, "status": "Private"}, "suppressed"), ({"value": None, "status": "private"}, "suppressed"),
        ({"value": 5, "status": "Sekretess"}, "suppressed"),
    ],
)  # fmt: skip
def test_only_what_has_a_number_and_no_secrecy_is_a_value(fetch, spoken, cell, status) -> None:
    def changed(found):
        for one in found["values"]:
            if "kpi" in one:
                one["values"] = [{"gender": "T", **cell}]
        return found

    spoken.server.changed = changed
    cube = fetch.cube(selection())
    assert {str(one) for one in cube.statuses} == {status}
    assert np.isfinite(cube.values).all() == (status == "ok")


@pytest.mark.parametrize(("asked", "sent"), [("01", "0001"), ("0001", "0001"), ("00", "0000"), ("1780", "1780")])
def test_counties_and_the_country_are_asked_for_by_their_usual_codes(fetch, spoken, asked, sent) -> None:
    cube = fetch.cube(selection(municipality=(asked,)))
    assert cube.values.tolist() == [value_of("N00905", sent, year, "T") for year in ("2020", "2021")]
    assert cube.dimensions[0].codes == [asked]


@pytest.mark.parametrize("page", [1, 7, 24, 25, 26, 100])
def test_pages_are_read_to_the_last_at_the_address_of_the_service(spoken, tmp_path, page) -> None:
    """The addresses of the pages name another host, as behind a proxy: it is never asked."""
    spoken.server.page = page
    codes = {"kpi": ("N00905",), "municipality": ("1780", "1781"), "year": YEARS}
    cube = spoken.fetch(tmp_path).cube(Selection("N00905", codes))
    assert cube.values.tolist() == [value_of(*one, "T") for one in product(*codes.values())]
    assert set(spoken.server.asked.values()) == {1}


def with_first(found, **others):
    """The page with something else in its first figure."""
    return {**found, "values": [{**found["values"][0], **others}, *found["values"][1:]]}


CIRCLE = "a page that names itself as the next"
FAULTS = {
    CIRCLE: lambda found: {**found, "next_url": "https://a.test/x?page=2&per_page=20"},
    "a page that says less than it has": lambda found: {**found, "values": found["values"][:-1]},
    "a figure twice": lambda found: {**found, "values": [found["values"][0], *found["values"][:-1]]},
    "another key figure": lambda found: with_first(found, kpi="N1"),
    "another area": lambda found: with_first(found, municipality="9"),
    "another year": lambda found: with_first(found, period=1900),
    "a sex twice": lambda found: {
        **found, "values": [{**one, "values": one["values"][:1] * 2} for one in found["values"]]
    },
    "text": lambda found: {
        **found, "values": [{**one, "values": [{"gender": "T", "value": "1,5"}]} for one in found["values"]]
    },
    "truth": lambda found: {
        **found, "values": [{**one, "values": [{"gender": "T", "value": True}]} for one in found["values"]]
    },
    "no number": lambda found: {
        **found, "values": [{**one, "values": [{"gender": "T", "value": float("nan")}]} for one in found["values"]]
    },
    "no values": lambda found: {"count": found["count"]},
    "null": lambda found: {**found, "values": None},
    "no list of values": lambda found: {**found, "values": [{**one, "values": None} for one in found["values"]]},
}  # fmt: skip


WORDS = {"itself": "have no end", "less": "is incomplete", "twice": "came twice", "another": "was not asked for"}


@pytest.mark.parametrize(
    ("fault", "number"), [(fault, number) for fault in FAULTS for number in (1, 2) if (fault, number) != (CIRCLE, 1)]
)
def test_a_fault_on_any_page_refuses_the_whole_answer(spoken, tmp_path, fault, number) -> None:
    wanted = Selection("N00905", {"municipality": ("1780", "1781", "1782"), "year": YEARS})
    spoken.fetch(tmp_path).describe("N00905")
    spoken.server.page, before = 20, len(spoken.server.requests)

    def changed(found):
        here = [path for path in spoken.server.requests[before:] if "/year/" in path]
        return FAULTS[fault](found) if here and (len(here) >= 2) == (number == 2) else found

    spoken.server.changed = changed
    words = next((words for key, words in WORDS.items() if key in fault), "is damaged")
    with pytest.raises(SourceError, match=words) as told:
        spoken.fetch(tmp_path).cube(wanted)
    assert told.value.say("sv") != told.value.say("en")
    spoken.server.changed = lambda found: found
    cells = product(["N00905"], *wanted.codes.values(), ["T"])
    assert spoken.fetch(tmp_path).cube(wanted).values.tolist() == [value_of(*one) for one in cells]


def test_a_page_that_fails_refuses_the_whole_answer(spoken, tmp_path) -> None:
    spoken.fetch(tmp_path).describe("N00905")
    spoken.server.page = 20
    spoken.server.before = lambda handler, _number: "page=2" in handler.path and (handler.say(500) or True)
    with pytest.raises(SourceError, match="HTTP 500"):
        spoken.fetch(tmp_path).cube(Selection("N00905", {"municipality": ("1780", "1781"), "year": YEARS}))


@pytest.mark.parametrize("count", [{}, {"count": 26}, {"count": None}], ids=["of the page", "of the whole", "none"])
def test_a_count_of_the_page_or_of_the_whole_is_understood(fetch, spoken, count) -> None:
    fetch.describe("N00905")
    spoken.server.page = 20
    wanted = Selection("N00905", {"municipality": ("1780", "1781"), "year": YEARS})

    def changed(found):
        return {**found, **count} if "kpi" in found["values"][0] and found["count"] in (20, 6) else found

    spoken.server.changed = changed
    dialect = spoken.dialect()
    request = dialect.data_request(wanted, "sv")
    replies = [spoken.send(request)]
    while (further := dialect.next_request(request, replies)) is not None:
        replies.append(spoken.send(further))
    assert len(replies) == 2
    assert np.isfinite(dialect.cube(dialect.whole(replies), wanted).values).all()


def test_a_last_page_that_names_a_next_one_is_the_last_when_that_is_empty(spoken, tmp_path) -> None:
    def changed(found):
        return {**found, "next_url": found["next_url"] or "https://a.test/x?page=90&per_page=5000"}

    spoken.server.changed = changed
    assert spoken.fetch(tmp_path).cube(spoken.whole).values.tolist() == spoken.cells


@given(st.integers(1, 25), st.integers(1, 330), st.integers(1, 40), st.integers(1, 3))
def test_no_call_names_more_ids_or_has_more_figures_than_kolada_allows(kpis, areas, years, sexes) -> None:
    lengths = {"kpi": kpis, "municipality": areas, "year": years, "gender": sexes}
    whole = Selection("N1", {name: tuple(f"{name}{n}" for n in range(length)) for name, length in lengths.items()})
    calls = plan(whole, Kolada(KOLADA.url).standard_limits)
    assert sum(call.cells for call in calls) == whole.cells
    assert max(call.cells for call in calls) <= 5000
    assert max(len(codes) for call in calls for codes in call.codes.values()) <= 25


@pytest.mark.parametrize(
    ("status", "words"),
    [(400, "does not understand"), (404, "has no key figure N1"), (410, "is closed"), (422, "does not understand"),
     (429, "asked too often"), (500, "failed on the question"), (418, "the code 418")],
)  # fmt: skip
def test_a_refusal_says_why(status, words) -> None:
    assert words in Kolada(KOLADA.url).refusal(Reply(status, b'{"detail": "Not Found"}'), "N1").say()


def test_the_years_are_those_of_areas_all_over_the_country(tmp_path) -> None:
    """The service lists no years, and the country as a whole may have no figures."""
    server = KoladaServer(KPIS, AREAS, YEARS)
    server.absent = {("N00905", area, year) for area in ("0000", "1780") for year in YEARS}
    server.missing = set(product(["N00905"], AREAS, ["2011", "2012"])) - server.absent
    with serving(server.answer) as loopback:
        spoken = Spoken(server, lambda: Kolada(loopback.url + "/v3"), selection(), [], set())
        years = spoken.fetch(tmp_path).describe("N00905").dimension("year").labels
    assert list(years) == list(YEARS[2:])
