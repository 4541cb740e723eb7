"""The theoretical patterns A to H of Morrill and Wong, ten by ten, against OasisR (4 decimals) and seg."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import compute

PATTERNS = "ABCDEFGH"
FOUR_DECIMALS = 6e-5
ROWS = [
    ("dissimilarity", "ISDuncan", None, {}),
    ("gorard", "Gorard", None, {}),
    ("gini", "Gini", None, {}),
    ("theil_h", "HTheil", None, {}),
    ("atkinson", "Atkinson", None, {}),
    ("atkinson", "Atkinson", "delta=0.1", {"b": 0.1}),
    ("atkinson", "Atkinson", "delta=0.9", {"b": 0.9}),
    ("isolation", "xPx", None, {}),
    ("isolation", "xPx", "exact=TRUE", {"company": "the_others"}),
    ("eta_squared", "Eta2", None, {}),
    ("delta", "Delta", None, {}),
]
SEVERAL = [
    ("multigroup_dissimilarity", "DMulti"),
    ("multigroup_gini", "GiniMulti"),
    ("multigroup_h", "HMulti"),
    ("squared_coefficient_of_variation", "CMulti"),
    ("relative_diversity", "RelDivers"),
    ("normalised_exposure", "PMulti"),
    ("entropy", "HShannon"),
    ("normalised_entropy", "NShannon"),
    ("simpson_interaction", "ISimpson"),
]


@pytest.fixture(scope="module")
def grid(reference: Path) -> pd.DataFrame:
    return pd.read_csv(reference / "theory_maps" / "segdata_grid.csv").assign(area=1.0)


@pytest.fixture(scope="module")
def oasisr(reference: Path) -> pd.DataFrame:
    table = pd.read_csv(reference / "theory_maps" / "oasisr_reference.csv", na_values=[""])
    return table[table["dataset"] == "segdata"]


def theirs(oasisr: pd.DataFrame, pattern: str, func: str, args: str | None) -> pd.Series:
    chosen = oasisr[(oasisr["pattern"] == pattern) & (oasisr["func"] == func)]
    return chosen[chosen["args"].isna() if args is None else chosen["args"] == args]["value"]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize(("measure", "func", "args", "options"), ROWS)
def test_both_groups_of_a_pattern(
    grid: pd.DataFrame, oasisr: pd.DataFrame, pattern: str, measure: str, func: str, args: str, options: dict
) -> None:
    groups = [f"{pattern}1", f"{pattern}2"]
    frame = grid.assign(all=grid[groups].sum(axis=1))
    found = compute(frame, measure, group=groups, total="all", area="area", options=options)["value"]
    expected = theirs(oasisr, pattern, func, args).astype(float)
    assert len(expected) == 2
    np.testing.assert_allclose(found, expected, rtol=0, atol=FOUR_DECIMALS)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize(("measure", "func"), SEVERAL)
def test_the_groups_of_a_pattern_together(
    grid: pd.DataFrame, oasisr: pd.DataFrame, pattern: str, measure: str, func: str
) -> None:
    (found,) = compute(grid, measure, groups=[f"{pattern}1", f"{pattern}2"])["value"]
    (expected,) = theirs(oasisr, pattern, func, None)
    assert found == pytest.approx(float(expected), abs=FOUR_DECIMALS)


@pytest.mark.parametrize("args", [None, "exact=TRUE"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_who_meets_whom(grid: pd.DataFrame, oasisr: pd.DataFrame, pattern: str, args: str | None) -> None:
    first, second = f"{pattern}1", f"{pattern}2"
    options = {"company": "everybody" if args is None else "the_others"}
    rows = [("isolation", first, second), ("interaction", first, second)]
    rows += [("interaction", second, first), ("isolation", second, first)]
    found = [compute(grid, m, group=g, other=o, options=options)["value"][0] for m, g, o in rows]
    expected = theirs(oasisr, pattern, "xPy", args).astype(float)
    np.testing.assert_allclose(found, expected, rtol=0, atol=FOUR_DECIMALS)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("measure", ["absolute_concentration", "relative_concentration"])
def test_concentration_has_no_value_where_all_areas_are_equal(grid: pd.DataFrame, pattern: str, measure: str) -> None:
    found = compute(grid, measure, group=f"{pattern}1", other=f"{pattern}2", area="area")
    assert np.isnan(found["value"][0])
    assert found["reason"][0] == "the smallest and the largest areas do not differ in size here"
