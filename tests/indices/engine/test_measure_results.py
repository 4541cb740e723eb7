"""The result table: places in order, plain Python values, and what stands behind each."""

from __future__ import annotations

import numpy as np

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.engine.cleaning import two_groups
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.results import RESULT_COLUMNS, PlaceYear, ResultRow, number_places, result_rows


def test_places_and_years_are_numbered_in_order_and_the_unknown_belong_nowhere() -> None:
    codes, names = number_places(["b", None, "a", "b"], [2021, 2020, 2021, 2020], 4)
    assert names == [PlaceYear("a", 2021), PlaceYear("b", 2020), PlaceYear("b", 2021)]
    assert codes.tolist() == [2, -1, 0, 1]


def test_codes_read_as_numbers_and_as_text_are_different_places_in_a_fixed_order() -> None:
    codes, names = number_places(["0115", 114, None, 20], None, 4)
    assert [name.place for name in names] == [20, 114, "0115"]
    assert codes.tolist() == [2, 1, -1, 0]


def test_a_missing_year_or_blank_text_is_no_place() -> None:
    codes, names = number_places(["a", " ", "a", ""], [2020, 2020, None, None], 4)
    assert names == [PlaceYear("a", 2020)]
    assert codes.tolist() == [0, -1, -1, -1]


def test_without_places_and_years_all_areas_are_one_place() -> None:
    codes, names = number_places(None, None, 3)
    assert codes.tolist() == [0, 0, 0]
    assert names == [PlaceYear(None, None)]


def test_a_row_tells_value_areas_people_missing_options_and_reason() -> None:
    group = np.array([1.0, 9.0, np.nan, 20.0, 0.0])
    total = np.array([10.0, 10.0, 10.0, 10.0, 10.0])
    measures = [CATALOGUE.get("dissimilarity"), CATALOGUE.get("atkinson").choose(b=0.9)]
    codes, names = number_places(["a", "a", "a", "a", "b"], None, 5)
    outcome = evaluate(two_groups(group, total=total), codes, measures, 2)
    rows = list(result_rows(outcome, "unga", names))
    assert tuple(RESULT_COLUMNS) == ResultRow._fields
    assert [row.measure for row in rows] == ["dissimilarity", "atkinson"] * 2
    left_out = "1 area left out: counts that are negative or larger than the total, or impossibly large"
    assert rows[0] == ("a", None, "unga", "dissimilarity", rows[0].value, 2, 20.0, 2, left_out, "")
    assert (rows[1].options, type(rows[0].value), type(rows[0].areas)) == ("b=0.9", float, int)
    assert (rows[2].value, rows[2].reason) == (None, "the group is empty here")
    (swedish, *_) = list(result_rows(outcome, "unga", names, "sv"))[2:]
    assert swedish.reason == "gruppen saknas här"
