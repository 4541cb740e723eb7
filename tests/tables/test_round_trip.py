"""Any tidy table reads back the same, whatever shape, encoding and number style it was written in."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables import read_table
from tests.tables import writers
from tests.tables.test_traps import rows_of
from tests.tables.writers import Cells, Style

INDICATORS = ("alfa", "beta_andel", "gamma", "öde häradsväg", "Åldrande")
AREAS = (
    ("0114A0010", "0114C1020", "0180C3330", "1480A0070", "2584C1110"),
    ("0114", "0180", "1480", "2584"),
    ("Upplands Väsby (Bollstanäs)", "Österåker (Söra)", "Kiruna (Övre Norrmalm)"),
    ("Haga", "Östra staden", "Väster-Ås", "Område 7"),
)

numbers = st.one_of(
    st.integers(-10_000_000, 10_000_000).map(float),
    st.floats(-1e6, 1e6, allow_nan=False).map(lambda value: round(value, 2) + 0.0),
    st.floats(-1e12, 1e12, allow_nan=False, allow_subnormal=False),
)
statuses = st.sampled_from(["missing", "suppressed", "not_applicable"])
cell = st.one_of(numbers, numbers, statuses)


@st.composite
def tables(draw: st.DrawFn) -> Cells:
    """Every area, year and indicator, with a number or a status each.

    Free names have a number in each row: a name alone right below a table cannot be told from a footnote.
    """
    division = draw(st.sampled_from(AREAS))
    areas = draw(st.lists(st.sampled_from(division), min_size=2, max_size=5, unique=True))
    years = draw(st.lists(st.integers(1990, 2023), min_size=1, max_size=3, unique=True))
    indicators = draw(st.lists(st.sampled_from(INDICATORS), min_size=1, max_size=3, unique=True))
    cells: Cells = {}
    for area in areas:
        for year in years:
            for indicator in indicators:
                cells[area, year, indicator] = draw(numbers if division is AREAS[-1] else cell)
    return cells


def read_back(data: bytes, name: str = "table.csv") -> set:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        return set(rows_of(read_table(file)))


def expected(cells: Cells) -> set:
    from segbaro_plugin.tables.indicators.indicator_lookup import slug

    return {(area, year, slug(indicator), value) for (area, year, indicator), value in cells.items()}


DELIMITED = {
    "wide": writers.wide_years,
    "two headers": writers.two_headers,
    "long": writers.long,
    "long with indicators": writers.long_long,
}
STYLES = [
    (";", Style(",", "\u00a0", "\u2212")),
    (";", Style(",", " ", "-")),
    ("\t", Style(",", "", "\u2212")),
    (",", Style(".", "", "-")),
    (";", Style(".", "\u202f", "-")),
]
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("shape", list(DELIMITED))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@slow
@given(cells=tables(), how=st.sampled_from(STYLES), around=st.booleans())
def test_delimited(shape: str, encoding: str, cells: Cells, how: tuple[str, Style], around: bool) -> None:
    separator, style = how
    if encoding == "cp1252":
        style = Style(style.decimal, "\u00a0" if style.thousands else "", "-")
    rows = DELIMITED[shape](cells, style)
    text = writers.delimited(writers.with_words_around(rows) if around else rows, separator)
    assert read_back(text.encode(encoding)) == expected(cells)


@slow
@given(cells=tables())
def test_jsonstat(cells: Cells) -> None:
    assert read_back(writers.jsonstat(cells)) == expected(cells)


@pytest.mark.parametrize("codepage", ["iso-8859-1", "utf-8"])
@slow
@given(cells=tables())
def test_px(codepage: str, cells: Cells) -> None:
    assert read_back(writers.px(cells, codepage)) == expected(cells)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("shape", list(DELIMITED))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cells=tables())
def test_books(kind: str, shape: str, cells: Cells) -> None:
    rows = DELIMITED[shape](cells, Style())
    assert read_back(writers.book(rows, kind)) == expected(cells)
