"""Areas, people and indicators by area type, and the moves between types, against Statistics Sweden's own table."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import MeasureError
from segbaro_plugin.indices.barometer.area_types import mean_by_type, summarise_types, summary_rows
from segbaro_plugin.indices.barometer.transitions import Step, moves, series, transition_rows, transitions
from segbaro_plugin.indices.engine.results import number_places

PUBLISHED = {
    (1, 1): 149, (1, 2): 11, (2, 1): 13, (2, 2): 252, (2, 3): 24, (3, 2): 30, (3, 3): 766, (3, 4): 59,
    (4, 3): 45, (4, 4): 1688, (4, 5): 37, (5, 4): 34, (5, 5): 255,
}  # fmt: skip


@pytest.fixture(scope="module")
def regso(shared_data: Path) -> pd.DataFrame:
    return pd.read_csv(shared_data / "sweden" / "regso2020_omradestyp_2022_2023.csv", dtype={"kommun": str})


def test_the_moves_of_the_whole_country(regso: pd.DataFrame) -> None:
    before, after = regso["omradestyp_2022"], regso["omradestyp_2023"]
    found = transitions(before, after, np.zeros(len(regso), int), 1)
    rows = transition_rows(found, [Step("Sverige", 2022, 2023)])
    assert {(row.from_type, row.to_type): row.areas for row in rows if row.areas} == PUBLISHED
    assert found.areas.sum() == 3363
    assert found.stability[0] == pytest.approx(0.925, abs=5e-4)
    assert (found.up[0], found.down[0]) == (11 + 24 + 59 + 37, 13 + 30 + 45 + 34)
    assert (moves(before, after) > 0).sum() == found.up[0]
    assert found.unmatched[0] == 0


def test_the_areas_of_each_type_in_all_290_municipalities(regso: pd.DataFrame, shared_data: Path) -> None:
    published = pd.read_csv(shared_data / "sweden" / "kommun_omradestyp_antal.csv", dtype={"kommun": str})
    published = published.set_index("kommun")
    codes, names = number_places(regso["kommun"].tolist(), None, len(regso))
    assert len(names) == 290
    for year in (2022, 2023):
        found = summarise_types(regso[f"omradestyp_{year}"], np.ones(len(regso)), codes, 290).areas
        columns = [f"t{k}_{year}" for k in range(1, 6)]
        expected = published.loc[[name.place for name in names], columns]
        np.testing.assert_array_equal(found, expected)


def test_people_of_each_type_and_what_is_not_known() -> None:
    types = [1, 1, 5, np.nan, 5]
    people = [100, 300, np.nan, 50, 600]
    codes, names = number_places(["A", "A", "A", "A", "A"], [2023] * 5, 5)
    rows = list(summary_rows(summarise_types(types, people, codes, 1), names))
    assert [row.type for row in rows] == [1, 2, 3, 4, 5]
    assert [row.areas for row in rows] == [2, 0, 0, 0, 2]
    assert [row.share_of_areas for row in rows] == [0.5, 0, 0, 0, 0.5]
    assert [row.people for row in rows] == [400, 0, 0, 0, 600]
    assert [row.share_of_people for row in rows] == [0.4, 0, 0, 0, 0.6]
    assert {(row.place, row.year, row.untyped, row.unpeopled) for row in rows} == {("A", 2023, 1, 1)}


def test_people_that_nobody_has_counted_are_not_none_at_all() -> None:
    first, second, *_ = summary_rows(summarise_types([1, 2], [10, np.nan], np.zeros(2, int), 1), [("A", None)])
    assert (first.people, first.share_of_people) == (10, 1)
    assert (second.areas, second.people, second.share_of_people) == (1, None, None)


def test_areas_that_belong_nowhere_stand_in_no_column() -> None:
    types, people, codes = [1.0, 2.0, np.nan], np.array([10.0, 20.0, 5.0]), np.array([0, -1, -1])
    found = summarise_types(types, people, codes, 1)
    assert (found.areas.sum(), np.nansum(found.people), found.untyped[0]) == (1, 10, 0)
    np.testing.assert_array_equal(mean_by_type([3, 4, 5], people, types, codes, 1), [[3, *[np.nan] * 4]])
    moved = transitions(types, [1, np.nan, 1], codes, 1)
    assert (moved.areas.sum(), moved.unmatched[0]) == (1, 0)


def test_negative_people_are_refused() -> None:
    with pytest.raises(MeasureError, match="2 areas have a negative number of people, such as -3"):
        summarise_types([1, 2, 3], [-3, 10, -1], np.zeros(3, int), 1)


def test_a_place_without_types_has_no_shares() -> None:
    (row, *_) = summary_rows(summarise_types([np.nan], [10], np.zeros(1, int), 1), [("A", None)])
    assert (row.areas, row.share_of_areas, row.share_of_people, row.untyped) == (0, None, None, 1)


def test_an_indicator_by_type_is_weighted_by_people_and_missing_is_not_zero() -> None:
    found = mean_by_type([10, 40, np.nan, 7], [300, 100, 500, 0], [2, 2, 2, 3], np.array([0, 0, 0, 0]), 1)
    np.testing.assert_array_equal(found, [[np.nan, 17.5, np.nan, np.nan, np.nan]])


def test_several_places_at_once_are_each_place_by_itself() -> None:
    random = np.random.default_rng(0)
    n, places = 500, 7
    types, people = random.integers(1, 6, n).astype(float), random.gamma(2, 500, n)
    after, codes, value = random.integers(1, 6, n).astype(float), random.integers(0, places, n), random.random(n)
    all_places = mean_by_type(value, people, types, codes, places)
    moved = transitions(types, after, codes, places)
    for i in range(places):
        here, zero = codes == i, np.zeros((codes == i).sum(), int)
        np.testing.assert_allclose(mean_by_type(value[here], people[here], types[here], zero, 1)[0], all_places[i])
        np.testing.assert_array_equal(transitions(types[here], after[here], zero, 1).areas[0], moved.areas[i])
        for k in range(5):
            chosen = here & (types == k + 1)
            assert all_places[i, k] == pytest.approx(np.average(value[chosen], weights=people[chosen]))


def test_rows_of_areas_and_years_become_steps_from_year_to_year() -> None:
    keys, years = ["a", "b", "a", "c", "a"], [2022, 2022, 2023, 2023, 2024]
    found = series(keys, years, [1, 2, 2, 5, 2])
    codes, steps = found.numbered({"a": "0180", "b": "0180", "c": "1480"})
    assert steps == [(p, *y) for p in ("0180", "1480") for y in ((2022, 2023), (2023, 2024))]
    moved = transitions(*found.steps, codes, len(steps))
    rows = [row for row in transition_rows(moved, steps) if row.areas]
    assert rows == [("0180", 2022, 2023, 1, 2, 1, 1.0), ("0180", 2023, 2024, 2, 2, 1, 1.0)]
    assert moved.unmatched.tolist() == [1, 0, 1, 1]
    np.testing.assert_array_equal(moves(*found.steps)[0], [1, 0])


def test_a_place_without_areas_in_both_years_has_no_stability() -> None:
    assert np.isnan(transitions([np.nan], [1], np.zeros(1, int), 1).stability[0])


@pytest.mark.parametrize("types", [[1, 6], [0, 2], [2.5, 1]])
def test_a_type_that_is_none_of_the_five_is_refused(types: list[float]) -> None:
    with pytest.raises(MeasureError, match="1 area has an area type that is not 1, 2, 3, 4 or 5"):
        summarise_types(types, [1, 1], np.zeros(2, int), 1)


def test_two_rows_of_an_area_and_year_are_refused() -> None:
    with pytest.raises(MeasureError, match="1 area has more than one row of the same year, such as a in 2022"):
        series(["a", "a", "b"], [2022, 2022, 2023], [1, 2, 3])


def test_a_single_year_is_refused() -> None:
    with pytest.raises(MeasureError, match="at least two years, but the rows cover only 2022"):
        series(["a", "b"], [2022, 2022], [1, 2])
