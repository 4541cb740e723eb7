"""Each recipe asks for what its indicator needs, and makes its value as the table's office does."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.sources.exchange.request import SourceError
from segbaro_plugin.sources.recipes.declared_recipes import RECIPES, recipes_of
from segbaro_plugin.sources.recipes.made_values import BY_ID, table_of
from segbaro_plugin.sources.recipes.questions import areas_in, missing, selection, years_in
from segbaro_plugin.sources.recipes.recipe import AREA, CONTENTS, TIME
from segbaro_plugin.sources.statistics.table_description import DescribedDimension, TableDescription
from segbaro_plugin.tables.codes.divisions import division_of
from segbaro_plugin.tables.model.cube import Cube, Dimension
from segbaro_plugin.tables.model.tidy import Source, Status

REGIONS = ("00", "17", "18", "1780", "1880", "1780R001", "1780R002", "1880R001", "1780R001_RegSO2025", "1780A0010",
           "1780A0010_DeSO2025")  # fmt: skip
YEARS = tuple(map(str, range(2009, 2026)))


def description_for(table: str, *, without: str = "", more: tuple[DescribedDimension, ...] = ()) -> TableDescription:
    """A description that has all that the recipes of the table need, but for one code."""
    codes: dict[str, dict[str, str]] = {AREA: dict.fromkeys(REGIONS, ""), CONTENTS: {}}
    for figure in (figure for one in RECIPES if one.table == table for figure in one.figures):
        codes[CONTENTS][figure.contents] = ""
        for name, categories in figure.categories.items():
            codes.setdefault(name, {}).update(dict.fromkeys(categories, ""))
    codes[TIME] = dict.fromkeys(YEARS, "")
    kept = {name: {code: "" for code in one if code != without} for name, one in codes.items() if name != without}
    return TableDescription(table, "", (*(DescribedDimension(name, name, one) for name, one in kept.items()), *more))


TABLES = sorted({one.table for one in RECIPES})


def of_table(table: str) -> list:
    return [one for one in RECIPES if one.table == table]


def test_every_recipe_is_of_a_declared_indicator_that_names_its_table() -> None:
    for one in RECIPES:
        assert one.table in BY_ID[one.indicator].tables
        assert set(one.levels) <= set(BY_ID[one.indicator].levels)


@pytest.mark.parametrize("level", ["riket", "lan", "kommun", "regso", "deso"])
def test_no_two_recipes_give_one_indicator_for_the_same_level_and_year(level) -> None:
    for year in range(2005, 2030):
        ids = [one.indicator for one in RECIPES if level in one.levels and one.years[0] <= year <= one.years[1]]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("table", TABLES)
def test_a_selection_has_all_that_the_recipes_need_and_nothing_that_the_table_lacks(table) -> None:
    found = selection(of_table(table), description_for(table), ["1780R001"], [2020, 2024])
    for figure in (figure for one in of_table(table) for figure in one.figures):
        assert figure.contents in found.codes[CONTENTS]
        for name, codes in figure.categories.items():
            assert set(codes) <= set(found.codes[name])
    assert found.codes[TIME] == ("2020", "2024")


@pytest.mark.parametrize("table", TABLES)
def test_what_a_table_has_no_longer_is_named(table) -> None:
    recipes = of_table(table)
    needed = {figure.contents for one in recipes for figure in one.figures}
    for code in (*needed, AREA, TIME, CONTENTS):
        (first, *_) = missing(recipes, description_for(table, without=code))
        assert code in first.say()
        assert code in first.say("sv")
        with pytest.raises(SourceError, match=code):
            selection(recipes, description_for(table, without=code), ["1780R001"], [2020])


def test_a_new_dimension_is_left_out_only_where_it_has_a_total() -> None:
    kind = {"x": "X", "y": "Y"}
    with_total = description_for("TAB6586", more=(DescribedDimension("Ny", "Ny", kind, can_be_left_out=True),))
    without = description_for("TAB6586", more=(DescribedDimension("Ny", "Ny", kind),))
    assert "Ny" not in selection(of_table("TAB6586"), with_total, ["1780R001"], [2020]).codes
    with pytest.raises(SourceError, match="a new dimension, Ny"):
        selection(of_table("TAB6586"), without, ["1780R001"], [2020])


@pytest.mark.parametrize(
    ("division", "places", "codes"),
    [
        ("regso2020", (), ["1780R001", "1780R002", "1880R001"]),
        ("regso2020", ("1780",), ["1780R001", "1780R002"]),
        ("regso2020", ("17", "1880"), ["1780R001", "1780R002", "1880R001"]),
        ("regso2025", ("1780",), ["1780R001_RegSO2025"]),
        ("deso2018", (), ["1780A0010"]),
        ("deso2025", (), ["1780A0010_DeSO2025"]),
        ("kommun", ("17",), ["1780"]),
        ("lan", (), ["17", "18"]),
        ("riket", (), ["00"]),
    ],
)
def test_the_areas_of_a_vintage_in_a_place_are_found(division, places, codes) -> None:
    assert list(areas_in(description_for("TAB6574"), division_of(division), places)) == codes


@pytest.mark.parametrize(
    ("division", "years"), [("regso2020", (2011, 2023)), ("regso2025", (2024, 2025)), ("deso2025", (2024, 2025))]
)
def test_only_years_of_the_vintage_are_asked_for(division, years) -> None:
    found = years_in(description_for("TAB6586"), of_table("TAB6586"), division_of(division))
    assert (found[0], found[-1]) == years


def cube_of(recipe, cells: dict[tuple[str, ...], float | str]) -> Cube:
    """One area and year. cells: by contents and categories, the number or the reason why there is none."""
    names = sorted({name for figure in recipe.figures for name in figure.categories})
    codes = {AREA: ["1780R001_RegSO2025"], CONTENTS: sorted({key[0] for key in cells})}
    codes |= {name: sorted({key[1 + place] for key in cells}) for place, name in enumerate(names)}
    codes[TIME] = ["2024"]
    shape = [len(one) for one in codes.values()]
    values, statuses = np.full(shape, np.nan), np.full(shape, Status.MISSING.value, dtype=object)
    for key, cell in cells.items():
        place = (0, *(one.index(code) for one, code in zip(list(codes.values())[1:-1], key, strict=True)), 0)
        if isinstance(cell, str):
            statuses[place] = cell
        else:
            values[place], statuses[place] = cell, Status.OK.value
    dimensions = [Dimension(name, name, one, dict.fromkeys(one, "")) for name, one in codes.items()]
    return Cube(dimensions, values.ravel(), statuses.ravel(), Source())


def one_value(recipe, cells) -> tuple[float, str]:
    table = table_of([recipe], cube_of(recipe, cells), division_of("regso2025"), Source())
    (row,) = table.frame.itertuples()
    assert (row.area, row.division, row.year) == ("1780R001", "regso2025", 2024)
    return row.value, row.status


BORN = next(one for one in RECIPES if one.indicator == "foreign_born")
(CONTENT,) = {figure.contents for figure in BORN.figures}


def born(eu, other, whole) -> dict[tuple[str, ...], float | str]:
    return {(CONTENT, "eu", "1+2"): eu, (CONTENT, "öv", "1+2"): other, (CONTENT, "tot", "1+2"): whole}


def test_a_share_is_the_sum_of_its_parts_of_the_whole() -> None:
    assert one_value(BORN, born(20.0, 30.0, 200.0)) == (25.0, "ok")
    assert one_value(BORN, born(0.0, 0.0, 200.0)) == (0.0, "ok")


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        (born("suppressed", 30.0, 200.0), "suppressed"),
        (born("missing", "suppressed", 200.0), "suppressed"),
        (born(20.0, 30.0, "suppressed"), "suppressed"),
        (born("missing", 30.0, 200.0), "missing"),
        (born("not_applicable", "missing", 200.0), "not_applicable"),
        (born(0.0, 0.0, 0.0), "missing"),
        (born(1.0, 0.0, 0.0), "missing"),
    ],
)
def test_what_is_withheld_or_nobody_is_no_number(cells, status) -> None:
    value, found = one_value(BORN, cells)
    assert np.isnan(value)
    assert found == status


def test_recipes_for_areas_of_a_vintage_leave_out_earlier_tables() -> None:
    assert {one.table for one in recipes_of(("higher_education",), "regso2025")} == {"TAB6534"}
    assert {one.table for one in recipes_of(("higher_education",), "regso2020")} == {"TAB5956"}
    assert {one.table for one in recipes_of(("higher_education",), "kommun")} == {"TAB5956", "TAB6534"}
