"""Categories are chosen by text: all, or dimensions with their categories, as forgivingly as people write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.tables.columns.dimensions.category_choices import TOTALS_ONLY, meant, parse_choices, written

ALL = ("*",)


@pytest.mark.parametrize("text", ["", "  ", ";", " ; ", "Totals only", "totaler"])
def test_nothing_is_the_totals_only(text: str) -> None:
    assert parse_choices(text) == TOTALS_ONLY


@pytest.mark.parametrize("text", ["all", "Alla", " * ", "ALL"])
def test_all_is_all_of_every_dimension(text: str) -> None:
    assert parse_choices(text).of(["kön"]) == ALL


@pytest.mark.parametrize("text", ["kön", "kön:", "kön=alla", "Kön: *", "kon: all", " kön : alla ; "])
def test_a_dimension_alone_is_all_of_it(text: str) -> None:
    choices = parse_choices(text)
    assert choices.has_wildcard
    assert [word.lower() in ("*", "all", "alla") for word in choices.of(["kön"])] == [True]
    assert choices.of(["ålder"]) == ()


def test_dimensions_and_their_categories() -> None:
    choices = parse_choices("födelseregion: Utrikes född, Sverige; kön: kvinnor")
    assert choices.of(["Födelseregion"]) == ("Utrikes född", "Sverige")
    assert choices.of(["kön"]) == ("kvinnor",)
    assert not choices.has_wildcard


@pytest.mark.parametrize("quotes", ['"{}"', "”{}”", "“{}”"])
def test_names_with_signs_stand_in_quotes(quotes: str) -> None:
    name = quotes.format("16-19 år, ej studerande; övriga: alla")
    assert parse_choices(f"ålder: {name}, 20-64").of(["ålder"]) == ("16-19 år, ej studerande; övriga: alla", "20-64")


def test_one_dimension_twice_is_both() -> None:
    assert parse_choices("kön: män; kön: kvinnor").of(["kön"]) == ("män", "kvinnor")


def test_case_accents_and_signs_do_not_matter_unless_they_tell_two_names_apart() -> None:
    assert meant("UTRIKES FODD", ["Sverige", "Utrikes född"]) == ["Utrikes född"]
    assert meant("65+", ["65", "65+"]) == ["65+"]
    assert meant("+", ["*", "-"]) == []


names = st.text(st.characters(categories=["L", "N", "P", "Zs"], exclude_characters='"”“„'), min_size=1).filter(
    lambda name: name == " ".join(name.split()) and name.lower() not in ("*", "all", "alla")
)


@given(st.dictionaries(names, st.lists(names, min_size=1, unique=True), min_size=1))
def test_what_is_written_is_read_the_same(words: dict[str, list[str]]) -> None:
    read = parse_choices(written(words)).words
    assert [(name, list(chosen)) for name, chosen in read.items()] == [*words.items()]
