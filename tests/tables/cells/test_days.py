"""Days with the month in words: the year of the day; other words after a number are none."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables.cells.heading_times import name_and_time
from segbaro_plugin.tables.cells.times import time_of

SWEDISH = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
           "december"]  # fmt: skip
OTHERS = ["January", "May", "October", "mai", "marts", "desember", "jan.", "sept", "Sep.", "okt", "dec."]


@pytest.mark.parametrize("month", [*SWEDISH, *OTHERS])
@pytest.mark.parametrize("day", ["1", "den 1", "31"])
def test_a_day_is_of_its_year(day: str, month: str) -> None:
    assert time_of(f"{day} {month} 2023") == "2023"
    assert name_and_time(f"Folkmängd {day} {month} 2023") == ("Folkmängd", f"{day} {month} 2023")


@pytest.mark.parametrize("word", ["marknader", "majoriteter", "decennier", "novembern"])
def test_a_word_that_begins_like_a_month_is_none(word: str) -> None:
    assert time_of(f"12 {word} 2023") == ""
    assert name_and_time(f"Antal 12 {word} 2023") == (f"Antal 12 {word}", "2023")
