"""Each division is recognised by its codes and by each of its field names, has its parents, and stands on its page.

Who adds a `Division` to `tables/codes/divisions.py` adds an example to division_examples.py and runs `make docs`.
"""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.codes.deso_codes import NEW, OLD
from segbaro_plugin.tables.codes.division import Division
from segbaro_plugin.tables.codes.divisions import (
    DIGITS,
    DIVISIONS,
    LEVELS,
    LEVELS_WITH_VINTAGES,
    division_of,
    in_municipalities,
    vintage_of_year,
    vintages,
)
from segbaro_plugin.tables.codes.normalise import fold, normalise_all
from segbaro_plugin.tables.find.headings import AREA_NAMES
from segbaro_plugin.tables.match.layer_area_field import recognise_area_field
from tests.tables.division_examples import EXAMPLES

ROOT = Path(__file__).resolve().parents[3]
VINTAGES = [vintage for level in LEVELS_WITH_VINTAGES for vintage in vintages(level)]

each_division = pytest.mark.parametrize("division", DIVISIONS, ids=lambda one: one.id)
each_example = pytest.mark.parametrize("id", [one.id for one in DIVISIONS if one.id in EXAMPLES])
each_field = pytest.mark.parametrize(
    ("id", "field"), [(one.id, name) for one in DIVISIONS if one.id in EXAMPLES for name in one.field_names]
)


@each_division
def test_it_has_an_example(division: Division) -> None:
    assert division.id in EXAMPLES, (
        f"add to EXAMPLES in tests/tables/division_examples.py codes of '{division.id}' as tables write them, the "
        "places that they lie in, and what the codes alone show"
    )


@each_division
def test_it_has_words_in_both_languages_and_its_level_has_a_row(division: Division) -> None:
    assert all(word.strip() for word in division.name)
    assert division_of(division.level).id == division.level, (
        f"add a row with the id '{division.level}': it stands for codes that do not show their vintage"
    )
    assert [one.id for one in DIVISIONS].count(division.id) == 1


@each_division
def test_its_parent_is_a_coarser_level_that_is_there(division: Division) -> None:
    coarser = LEVELS[: LEVELS.index(division.level)]
    assert division.parent in ("", *coarser), (
        f"the parent of '{division.id}' must be a level above it, one of: {', '.join(coarser)}"
    )


@each_example
def test_its_codes_show_it(id: str) -> None:
    example = EXAMPLES[id]
    codes, found = normalise_all(example.codes)
    assert set(found) == {example.shown or id}, f"tables/codes/normalise.py does not recognise codes of '{id}'"
    assert all(division_of(id).pattern.fullmatch(code) for code in codes), f"`pattern` of '{id}' is another"


@each_example
def test_its_codes_show_it_in_a_field_of_its_name(id: str) -> None:
    """Also those that could be anything in another field."""
    example = EXAMPLES[id]
    codes, found = normalise_all(example.codes, id)
    assert {division_of(one).level for one in found} == {division_of(id).level}, (
        f"`by_name` of '{id}' has not its codes"
    )
    assert normalise_all([*codes, "Summa"], id)[0] == [*codes, "Summa"]


@each_example
def test_its_codes_begin_with_those_of_the_places_that_they_lie_in(id: str) -> None:
    example, parent = EXAMPLES[id], division_of(id).parent
    if parent not in DIGITS and not in_municipalities(parent):
        pytest.skip("it lies in no municipality or county")
    level = "kommun" if in_municipalities(parent) else parent
    within = [code[: DIGITS[level]] for code in normalise_all(example.codes)[0]]
    assert within == list(example.within or [""] * len(within)), f"write into EXAMPLES what the codes of '{id}' lie in"


@each_field
def test_a_field_of_this_name_with_its_codes_is_the_one_of_areas(id: str, field: str) -> None:
    """Beside numbers and words that repeat, without a choice of the user."""
    codes = list(EXAMPLES[id].codes)
    fields = {"antal": [n + 3 for n in range(len(codes))], field: codes, "typ": ["a"] * len(codes)}
    found = recognise_area_field(fields)
    assert (found.name, found.by_name) == (field, True)
    assert division_of(found.division).level == division_of(id).level
    assert fold(field) in AREA_NAMES


@each_field
def test_a_name_of_a_field_means_one_division(id: str, field: str) -> None:
    assert AREA_NAMES[fold(field)].id == id, f"'{field}' already means '{AREA_NAMES[fold(field)].id}'; take it from one"
    assert field == field.lower()


@each_field
def test_a_table_with_such_a_column_has_values_of_the_division(id: str, field: str, tmp_path: Path) -> None:
    codes = list(EXAMPLES[id].codes)
    rows = "\n".join(f"{code};2023;{n + 0.5}".replace(".", ",") for n, code in enumerate(codes))
    (tmp_path / "t.csv").write_text(f"{field};år;låg ekonomisk standard\n{rows}\n", encoding="utf-8")
    frame = read_table(tmp_path / "t.csv").frame
    assert list(frame["area"]) == normalise_all(codes)[0]
    assert {division_of(one).level for one in frame["division"]} == {division_of(id).level}


@pytest.mark.parametrize("vintage", VINTAGES, ids=lambda one: one.id)
def test_a_vintage_is_the_one_of_its_years_and_ends_with_its_year(vintage: Division) -> None:
    first, last = vintage.years
    assert {vintage_of_year(vintage.level, year) for year in (first, last)} == {vintage.id}
    assert vintage.id[-4:].isdigit(), "a field and a heading name a vintage by the four digits at the end of its id"
    assert vintage.suffix or vintage == vintages(vintage.level)[0], "codes of all vintages but the first have a suffix"


@pytest.mark.parametrize("level", LEVELS_WITH_VINTAGES)
def test_each_year_has_one_vintage(level: str) -> None:
    spans = [one.years for one in vintages(level)]
    assert (spans[0][0], spans[-1][1]) == (0, 9999)
    assert [after[0] - before[1] for before, after in pairwise(spans)] == [1] * (len(spans) - 1), (
        f"the years of the vintages of '{level}' must follow each other without a gap and without a year that two have"
    )


def test_the_list_of_deso_codes_tells_all_vintages_apart() -> None:
    assert [one.id for one in vintages("deso")] == [OLD, NEW], (
        "tables/codes/deso_codes.py takes a DeSO code that 2018 does not have for one of 2025: give it the codes of "
        "the new vintage too, or let it answer 'deso' where it cannot know"
    )


def test_the_page_is_current(tmp_path: Path) -> None:
    page = tmp_path / "divisions.md"
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_divisions_doc.py"), str(page)], check=True)
    written = (ROOT / "docs" / "divisions.md").read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == written, "run: python scripts/make_divisions_doc.py, or make docs"
