"""Whatever dimensions a table has: each chosen combination is one indicator with its own values, out of the total."""

from __future__ import annotations

from itertools import product

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables.columns.dimensions.category_choices import parse_choices, written
from segbaro_plugin.tables.columns.dimensions.settle import settle_dimensions
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of, slug

PEOPLE = indicator_of("Antal personer")
GROUPS = ("a", "B b", "ö, å", "65+", "x:y")
TOTALS = ("totalt", "Samtliga", "båda könen")
Dimensions = dict[str, tuple[str, list[str]]]
"""By name the total ("" where there is none) and the groups."""


@st.composite
def dimensions(draw: st.DrawFn) -> Dimensions:
    found: Dimensions = {}
    for name in draw(st.lists(st.sampled_from(["kon", "alder", "fodelseregion"]), min_size=1, unique=True)):
        groups = draw(st.lists(st.sampled_from(GROUPS), min_size=2, max_size=4, unique=True))
        found[name] = (draw(st.sampled_from(["", *TOTALS])), groups)
    return found


@given(dimensions(), st.data())
@settings(deadline=None)
def test_each_chosen_combination_is_an_indicator_with_its_own_value(cube: Dimensions, data: st.DataObject) -> None:
    chosen = {name: data.draw(st.lists(st.sampled_from(groups), unique=True)) for name, (_, groups) in cube.items()}
    chosen = {name: groups for name, groups in chosen.items() if groups}
    cells = list(product(*([*groups, *filter(None, [total])] for total, groups in cube.values())))
    order = data.draw(st.permutations(range(len(cells))))
    frame = pd.DataFrame([cells[place] for place in order], columns=list(cube))
    frame = frame.assign(area="0114", indicator=PEOPLE.id, year=2023, value=list(map(float, order)))
    found, indicators, _ = settle_dimensions(frame, {PEOPLE.id: PEOPLE}, {}, parse_choices(written(chosen)))

    kept = [[*filter(None, [total]), *(chosen.get(name, [] if total else groups))]
            for name, (total, groups) in cube.items()]  # fmt: skip
    ids = {cell: _id(cube, cell) for cell in product(*kept)}
    assert dict(zip(found["indicator"], found["value"], strict=True)) == {
        id: cells.index(cell) for cell, id in ids.items()
    }
    assert len(found) == len(ids)
    for cell, id in ids.items():
        whole = tuple(total or category for (total, _), category in zip(cube.values(), cell, strict=True))
        assert indicators[id].denominator == ("" if whole == cell else ids[whole])


def _id(cube: Dimensions, cell: tuple[str, ...]) -> str:
    """The indicator's id and that of each category that is no total, with its dimension where another has it too."""
    words = [group for _, groups in cube.values() for group in groups]
    parts = [
        f"{name}_{slug(one)}" if total and words.count(one) > 1 else slug(one)
        for (name, (total, _)), one in zip(cube.items(), cell, strict=True)
        if one != total
    ]
    return "_".join([PEOPLE.id, *parts])
