"""File names for every system, whatever a place is called."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.cartography.output.file_names import LONGEST, numbered_names, safe_name, unique_names

FORBIDDEN = set('<>:"/\\|?*')


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "_CON"),
        ("prn", "_prn"),
        ("Lpt1.norr", "_Lpt1.norr"),
        ("COM¹", "_COM¹"),
        ("Slutar med punkt. . ", "Slutar med punkt"),
        ("Malung/Sälen: norr?", "Malung-Sälen- norr-"),
        ("A\u030aso\u0308", "Åsö"),
        ("två\nrader\tmed  blanksteg", "två rader med blanksteg"),
        ("osynlig\u200btecken", "osynligtecken"),
        ("", "_"),
        ("...", "_"),
        ("Conny", "Conny"),
    ],
)
def test_names_that_windows_refuses_are_mended(title: str, name: str) -> None:
    assert safe_name(title) == name


@given(st.text(max_size=300))
def test_any_title_becomes_a_name(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(name) <= LONGEST + 1
    assert not set(name) & FORBIDDEN
    assert name == name.strip()
    assert not name.endswith(".")
    assert all(unicodedata.category(letter) != "Cc" for letter in name)
    assert len(name.encode("utf-8")) < 255


@given(st.lists(st.sampled_from(["Å", "å", "a/b", "a\\b", "", "CON", "x" * 200, "x" * 201]), min_size=1, max_size=120))
def test_names_are_unique_whatever_the_case_and_sort_as_the_pages(titles: list[str]) -> None:
    names = numbered_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    assert sorted(names) == names


@given(st.lists(st.sampled_from(["Å", "å", "a", "a (2)", "a (3)", "", "CON", "x" * 200]), min_size=1, max_size=40))
def test_names_that_depend_on_their_titles_are_unique_too(titles: list[str]) -> None:
    names = unique_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    assert names[0] == safe_name(titles[0])
    assert max(map(len, names)) <= LONGEST + 1
