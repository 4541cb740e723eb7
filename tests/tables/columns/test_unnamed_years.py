"""Years are the same with and without a heading, wherever their column stands and however often an area repeats."""

from __future__ import annotations

import tempfile
from itertools import product
from pathlib import Path

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.tables import read_table

AREAS = ("1780R001", "1780R002", "1780R003")
years = st.lists(st.integers(1950, 2060), min_size=2, max_size=4, unique=True).map(sorted)
sexes = st.sampled_from([("",), ("män", "kvinnor")])


def read(rows: list[tuple[str, ...]], headings: tuple[str, ...]) -> pd.DataFrame:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "table.csv"
        file.write_text("\n".join(map(";".join, [headings, *rows])) + "\n", encoding="utf-8")
        frame = read_table(file).frame
    return frame.astype(str).sort_values(list(frame.columns), ignore_index=True)


@given(years, sexes, st.permutations(range(3)))
def test_years_need_no_heading(years: list[int], sexes: tuple[str, ...], order: list[int]) -> None:
    rows = [
        (area, str(year), sex, f"{number}.5")
        for number, (area, year, sex) in enumerate(product(AREAS, years, sexes), 3)
    ]
    turned = [(*(row[place] for place in order), row[3]) for row in rows]
    headings = ("regso", "år", "kön", "antal")
    with_year = (*(headings[place] for place in order), "antal")
    without = tuple("" if heading == "år" else heading for heading in with_year)
    pd.testing.assert_frame_equal(read(turned, without), read(turned, with_year))
