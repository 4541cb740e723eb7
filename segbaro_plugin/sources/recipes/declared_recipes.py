"""The recipes, from open tables of Statistics Sweden.

An indicator of the catalogue that is not here has no open table for areas, or one whose categories are not known.
"""

from __future__ import annotations

from ...tables.indicators.declared.availability import ALL_DIVISIONS, SMALL_AREAS
from .recipe import Figure, Recipe

REGSO = ("regso",)
LARGER_OR_SMALLER = tuple(level for level in ALL_DIVISIONS if level not in REGSO)
"""On RegSO the parts of the index are taken from the table of the index, so that they agree with it."""
LATEST = 9999
BOTH = {"Kon": ("1+2",)}
_AGES_20_64 = {"Alder": ("20-64",), **BOTH}
_ALL_INCOMES = {"InkomstTyp": ("NeInk",), **BOTH}
_LEVELS = ("21", "3+4", "5", "6", "US")
"""Of education: with those of unknown level, who are counted among all."""
_TENURES = ("1", "2", "3", "ÖVRIGT")

INDEX_TABLE = "TAB6586"


def _in_index(indicator: str, contents: str) -> Recipe:
    return Recipe(indicator, INDEX_TABLE, REGSO, (2011, LATEST), Figure(contents))


def _standard(indicator: str, contents: str, age: str, levels: tuple[str, ...] = ALL_DIVISIONS) -> Recipe:
    return Recipe(indicator, "TAB6685", levels, (2011, LATEST), Figure(contents, {"Alder": (age,)}))


def _income(indicator: str, contents: str) -> Recipe:
    return Recipe(indicator, "TAB6679", ALL_DIVISIONS, (2011, LATEST), Figure(contents, _ALL_INCOMES))


def _work(indicator: str, contents: str, of: str = "") -> Recipe:
    whole = Figure(of, _AGES_20_64) if of else None
    return Recipe(indicator, "TAB6680", SMALL_AREAS, (2020, LATEST), Figure(contents, _AGES_20_64), whole)


def _education(indicator: str, levels: tuple[str, ...], of: tuple[str, ...]) -> tuple[Recipe, ...]:
    tables = (("TAB6534", "000007Z6", (2024, LATEST)), ("TAB5956", "000005MO", (2015, 2023)))
    return tuple(
        Recipe(
            indicator,
            table,
            levels,
            years,
            Figure(contents, {"UtbildningsNiva": of}),
            Figure(contents, {"UtbildningsNiva": _LEVELS}),
        )
        for table, contents, years in tables
    )


def _born(indicator: str, regions: tuple[str, ...], of: tuple[str, ...] = ()) -> Recipe:
    def figure(codes: tuple[str, ...]) -> Figure:
        return Figure("000007Y5", {"Fodelseregion": codes, **BOTH})

    return Recipe(indicator, "TAB6572", ALL_DIVISIONS, (2010, LATEST), figure(regions), figure(of) if of else None)


RECIPES: tuple[Recipe, ...] = (
    _in_index("sei", "000008IT"),
    _in_index("area_type", "000008IU"),
    _in_index("low_standard", "000008IW"),
    _standard("low_standard", "000008AC", "tot", LARGER_OR_SMALLER),
    _standard("child_poverty", "000008AC", "0-19"),
    _standard("high_standard", "000008AD", "tot"),
    Recipe("median_standard", "TAB6684", ALL_DIVISIONS, (2011, LATEST), Figure("000008AB")),
    Recipe(
        "net_income",
        "TAB6683",
        ALL_DIVISIONS,
        (2011, LATEST),
        Figure("000008A4", {"Inkomstkomponenter": ("240",)}),
    ),
    _income("income_quartile_1", "0000089P"),
    _income("income_quartile_2", "0000089Q"),
    _income("income_quartile_3", "0000089R"),
    _income("income_quartile_4", "0000089S"),
    _income("mean_income", "0000089T"),
    _income("median_income", "0000089U"),
    _income("income_people", "0000089O"),
    _in_index("assistance_unemployment", "000008IX"),
    _work("employment", "0000089X", "0000089Y"),
    _work("unemployment", "0000089W", "0000089V"),
    _work("labour_force", "0000089V"),
    _work("unemployed", "0000089W"),
    _work("employed", "0000089X"),
    _work("working_age", "0000089Y"),
    _work("outside_labour_force", "0000089Z"),
    _in_index("low_education", "000008IV"),
    *_education("low_education", LARGER_OR_SMALLER, ("21",)),
    *_education("higher_education", ALL_DIVISIONS, ("6",)),
    *_education("post_secondary_education", ALL_DIVISIONS, ("5", "6")),
    Recipe(
        "rental",
        "TAB6638",
        SMALL_AREAS,
        (2024, LATEST),
        Figure("00000864", {"Upplatelseform": ("1",)}),
        Figure("00000864", {"Upplatelseform": _TENURES}),
    ),
    _born("foreign_born", ("eu", "öv"), ("tot",)),
    Recipe(
        "foreign_background",
        "TAB6571",
        ALL_DIVISIONS,
        (2010, LATEST),
        Figure("000007Y4", {"UtlBakgrund": ("1",), **BOTH}),
        Figure("000007Y4", {"UtlBakgrund": ("SA",), **BOTH}),
    ),
    _born("foreign_born_people", ("eu", "öv")),
    _born("native_born_people", ("sv",)),
    Recipe(
        "population",
        "TAB6574",
        ALL_DIVISIONS,
        (2010, LATEST),
        Figure("000007Y7", {"Alder": ("totalt",), **BOTH}),
    ),
)


def recipes_of(indicators: tuple[str, ...], division: str) -> list[Recipe]:
    """The recipes of these indicators for the areas of a division, in the order of the catalogue."""
    from ...tables.codes.divisions import division_of

    level = division_of(division).level
    first, last = division_of(division).years
    return [
        one
        for one in RECIPES
        if one.indicator in indicators and level in one.levels and one.years[0] <= last and one.years[1] >= first
    ]
