"""What users ask of a table is understood as services understand it, and what the table lacks is said."""

from __future__ import annotations

import pytest

from segbaro_plugin.sources.exchange.request import SourceError
from segbaro_plugin.sources.statistics.asked_selection import AskedSelection, parse_selection, settled
from segbaro_plugin.sources.statistics.table_description import DescribedDimension, TableDescription

REGIONS = ("00", "17", "1761", "1780", "18", "1880")
YEARS = ("2020", "2021", "2022", "2023")
TABLE = TableDescription(
    "TAB1",
    "People",
    (
        DescribedDimension("Region", "region", dict.fromkeys(REGIONS, ""), "area"),
        DescribedDimension("Kon", "sex", {"1": "men", "2": "women"}, can_be_left_out=True),
        DescribedDimension("Alder", "age", {"0-19": "", "20+": ""}),
        DescribedDimension("ContentsCode", "contents", {"A": "", "B": ""}, "metric"),
        DescribedDimension("Tid", "year", dict.fromkeys(YEARS, ""), "time"),
    ),
)


@pytest.mark.parametrize(
    ("name", "expressions", "codes"),
    [
        ("Region", ["17*"], ("17", "1761", "1780")),
        ("Region", ["????"], ("1761", "1780", "1880")),
        ("Region", ["1880", "17*", "1780"], ("1880", "17", "1761", "1780")),
        ("Region", ["*"], REGIONS),
        ("Region", ["top(2)"], ("00", "17")),
        ("Region", ["bottom(1)"], ("1880",)),
        ("Tid", ["top(2)"], ("2022", "2023")),
        ("Tid", ["TOP(2,1)"], ("2021", "2022")),
        ("Tid", ["bottom(1)"], ("2020",)),
        ("Tid", ["top(9)"], YEARS),
        ("Tid", ["from(2022)"], ("2022", "2023")),
        ("Tid", ["to(2020)"], ("2020",)),
        ("Tid", ["range(2021, 2022)"], ("2021", "2022")),
        ("tid", ["2023"], ("2023",)),
    ],
)
def test_expressions_mean_what_services_take_them_for(name, expressions, codes) -> None:
    found = settled(AskedSelection({name: expressions}), TABLE)
    assert found.codes[TABLE.dimension(name).code] == codes


def test_a_dimension_that_is_not_named_gives_its_total_or_all_of_it() -> None:
    found = settled(AskedSelection(), TABLE)
    assert list(found.codes) == ["Region", "Alder", "ContentsCode", "Tid"]
    assert found.cells == 6 * 2 * 2 * 4


QUERY_2 = '{"selection": [{"variableCode": "Region", "codelist": "vs_K", "valueCodes": ["1780"]}]}'
QUERY_1 = """{"query": [{"code": "Region", "selection": {"filter": "vs:K", "values": ["1780"]}},
 {"code": "Tid", "selection": {"filter": "top", "values": ["1"]}}], "response": {"format": "px"}}"""


def test_the_queries_that_pxweb_shows_are_understood() -> None:
    two, one = settled(parse_selection(QUERY_2), TABLE), settled(parse_selection(QUERY_1), TABLE)
    assert (two.codes["Region"], two.code_lists) == (("1780",), {"Region": "vs_K"})
    assert (one.codes["Tid"], one.code_lists) == (("2023",), {"Region": "vs:K"})


@pytest.mark.parametrize("text", ["{", "[]", "17", '"a"', '{"Region": {}}', '{"query": [{}]}', '{"Region": [[1]]}'])
def test_what_is_no_selection_is_one_sentence(text) -> None:
    with pytest.raises(SourceError, match="selection is not understood"):
        parse_selection(text)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"Kommun": ["1780"]}, "no dimension .Kommun."),
        ({"Region": ["9999"]}, "no .9999. of .Region."),
        ({"Region": ["99*"]}, "no .99\\*. of .Region."),
        ({"Tid": ["from(1999)"]}, "no .from"),
        ({"Tid": ["range(2023,2020)"]}, "no .range"),
        ({"Tid": ["top(0)"]}, "no .top"),
    ],
)
def test_what_the_table_lacks_is_named(wanted, words) -> None:
    with pytest.raises(SourceError, match=words):
        settled(AskedSelection(wanted), TABLE)
