"""The tidy frame's words are categories: what that must not change."""

import re
from pathlib import Path

import numpy as np
import pandas as pd

from segbaro_plugin.tables.codes.categories import category, ordered, plain

TABLES = Path(__file__).parents[3] / "segbaro_plugin/tables"


def test_words_that_stand_twice_become_one_category():
    column = category(["0114", "0180", "0114"], np.array([0, 2, 1]))
    assert list(column) == ["0114", "0114", "0180"]
    assert list(column.categories) == ["0114", "0180"]


def test_a_frame_of_words_and_one_of_categories_say_the_same():
    words = {"area": ["b", "a", "b"], "division": ["", "kommun", ""], "indicator": ["x", "x", "y"]}
    frame = pd.DataFrame({**words, "value": [1.0, np.nan, 3.0], "status": ["ok", "suppressed", "ok"]})
    frame = frame.astype(dict.fromkeys((*words, "status"), object))  # pandas 3 makes `str` of words
    made = ordered(frame.copy())
    assert {str(made[name].dtype) for name in ("area", "division", "indicator", "status")} == {"category"}
    assert str(made["year"].dtype) == "Int64"
    pd.testing.assert_frame_equal(plain(made)[list(frame.columns)], frame)


def test_every_grouping_says_what_becomes_of_categories_without_rows():
    """Else pandas 1.5 makes a group of every combination, with sums of 0."""
    for path in TABLES.rglob("*.py"):
        for call in re.findall(r"\.groupby\([^)]*\)", path.read_text(encoding="utf-8")):
            assert "observed=True" in call, f"{path.name}: {call}"
