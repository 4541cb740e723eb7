"""Tables of the made-up country, as the statistics service has them: both vintages of its areas, by every recipe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from segbaro_plugin.sources.recipes.declared_recipes import RECIPES
from segbaro_plugin.sources.recipes.recipe import AREA, CONTENTS, TIME, Recipe
from tests.servers.made_up_country import squares
from tests.servers.statistics.px_tables import PxCodeList, PxDimension, PxTable

FORMS = {"RegSO2020": "{kommun}R{n:03d}", "RegSO2025": "{kommun}R{n:03d}_RegSO2025",
         "DeSO2018": "{kommun}A{n:04d}", "DeSO2025": "{kommun}A{n:04d}_DeSO2025"}  # fmt: skip
YEARS = tuple(map(str, range(2010, 2026)))


def region_dimension(counts: Mapping[str, int], vintages: Sequence[str] = tuple(FORMS)) -> PxDimension:
    """Country, counties, municipalities, and their areas in each vintage, with a value set of each kind.

    counts: how many RegSO each municipality has; of DeSO there are twice as many.
    """
    areas = {one: _areas(counts, one) for one in vintages}
    larger = ["00", *sorted({code[:2] for code in counts}), *counts]
    labels = {code: f"Plats {code}" for code in larger} | {code: name for one in areas.values() for code, name in one}
    lists = tuple(_value_set(f"vs_{one}", [code for code, _ in found]) for one, found in areas.items())
    return PxDimension(AREA, "region", labels, code_lists=(_value_set("vs_Kommun", list(counts)), *lists))


def recipe_tables(counts: Mapping[str, int], years: Sequence[str] = YEARS) -> list[PxTable]:
    """A table for each that a recipe asks, with all contents and categories that any of them names."""
    region = region_dimension(counts)
    return [
        _table(id, [one for one in RECIPES if one.table == id], region, years)
        for id in dict.fromkeys(one.table for one in RECIPES)
    ]


def _table(id: str, recipes: Sequence[Recipe], region: PxDimension, years: Sequence[str]) -> PxTable:
    figures = [figure for one in recipes for figure in one.figures]
    contents = {one.contents: f"Innehåll {one.contents}" for one in figures}
    names = dict.fromkeys(name for one in figures for name in one.categories)
    further = {name: {code: code for one in figures for code in one.categories.get(name, ())} for name in names}
    dimensions = (
        region,
        *(PxDimension(name, name.lower(), codes) for name, codes in further.items()),
        PxDimension(CONTENTS, "tabellinnehåll", contents, units=dict.fromkeys(contents, ("procent", 1))),
        PxDimension(TIME, "år", {year: year for year in years}),
    )
    return PxTable(id, f"Uppgifter ur {id} efter region och år", dimensions, source="SCB")


def _areas(counts: Mapping[str, int], vintage: str) -> list[tuple[str, str]]:
    many = counts if vintage.startswith("RegSO") else {code: 2 * count for code, count in counts.items()}
    return [(one.code, one.name) for one in squares(many, FORMS[vintage])]


def _value_set(id: str, codes: Sequence[str]) -> PxCodeList:
    return PxCodeList(id, id.removeprefix("vs_"), {code: (code,) for code in codes})
