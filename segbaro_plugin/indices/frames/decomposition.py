"""Decomposition of a change in M: areas that appear and disappear, margins, and structure (Elbers 2021)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.iterative_proportional_fitting import fit_margins, proportions
from ..engine.places import Places
from ..engine.shares import entropy, ratio
from ..measures.diversity import mutual_information

Terms = dict[str, Floats]
TERMS: Mapping[str, Text] = {
    "m_before": Text("M before", "M före"),
    "m_after": Text("M after", "M efter"),
    "difference": Text("difference", "skillnad"),
    "additions": Text("areas and groups that came", "områden och grupper som tillkom"),
    "removals": Text("areas and groups that went", "områden och grupper som försvann"),
    "group_margin": Text("sizes of the groups", "gruppernas storlek"),
    "area_margin": Text("sizes of the areas", "områdenas storlek"),
    "interaction": Text("sizes of groups and areas combined", "gruppernas och områdenas storlek tillsammans"),
    "structure": Text("segregation itself", "segregationen i sig"),
}


def shapley(before: Floats, after: Floats, places: Places) -> Terms:
    """Elbers (2021): margins and structure, then groups and areas, each averaged over both orders.

    Args:
        before, after: counts of the same areas at two dates, (areas, groups); all 0 where an area was not there.

    Returns:
        The terms, each of shape (places,); `difference` is the sum of those after it.
    """
    first, second = _common(before, after, places)
    margins = [(_areas(table, places), _groups(table, places)) for table in (first, second)]

    def m(area: int, group: int, structure: int) -> Floats:
        source = (first, second)[structure]
        if area == group == structure:
            return _m(source, places)
        return _m(fit_margins(source, margins[area][0], margins[group][1], places), places)

    by_group = [m(a, 1, s) - m(a, 0, s) for a in (0, 1) for s in (0, 1)]
    by_area = [m(1, g, s) - m(0, g, s) for g in (0, 1) for s in (0, 1)]
    by_structure = [m(i, i, 1) - m(i, i, 0) for i in (0, 1)]
    averages = {"group_margin": by_group, "area_margin": by_area, "structure": by_structure}
    terms = {name: np.mean(values, axis=0) for name, values in averages.items()}
    return {**_came_and_went(before, after, first, second, places), **terms}


def karmel_maclachlan(before: Floats, after: Floats, places: Places) -> Terms:
    """Karmel & MacLachlan (1988): margins first, each by itself, then structure; arguments as for `shapley`."""
    first, second = _common(before, after, places)
    start = _m(first, places)
    shares, areas, groups = proportions(first, places), _areas(second, places), _groups(second, places)
    by_group = _m(shares * places.spread(ratio(groups, places.sum(shares))), places) - start
    by_area = _m(shares * ratio(areas, shares.sum(axis=1))[:, None], places) - start
    both = _m(fit_margins(first, areas, groups, places), places)
    return {
        **_came_and_went(before, after, first, second, places),
        "group_margin": by_group,
        "area_margin": by_area,
        "interaction": both - start - by_group - by_area,
        "structure": _m(second, places) - both,
    }


def mora_ruiz_castillo(before: Floats, after: Floats, places: Places) -> Terms:
    """Mora & Ruiz-Castillo (2009): entropies of groups and of areas, no fitting; arguments as for `shapley`."""
    tables = _common(before, after, places)
    (area1, area2), (here1, here2) = zip(*((_areas(t, places), _entropies(t)) for t in tables), strict=True)
    diversity1, diversity2 = (entropy(_groups(table, places)) for table in tables)
    return {
        **_came_and_went(before, after, *tables, places),
        "group_margin": diversity2 - diversity1,
        "area_margin": -places.sum((area2 - area1) * (here1 + here2) / 2),
        "structure": -places.sum((area1 + area2) / 2 * (here2 - here1)),
    }


METHODS: Mapping[str, Callable[[Floats, Floats, Places], Terms]] = {
    "shapley": shapley,
    "karmel_maclachlan": karmel_maclachlan,
    "mora_ruiz_castillo": mora_ruiz_castillo,
}


def _came_and_went(before: Floats, after: Floats, first: Floats, second: Floats, places: Places) -> Terms:
    start, end = _m(before, places), _m(after, places)
    return {
        "m_before": start,
        "m_after": end,
        "difference": end - start,
        "additions": end - _m(second, places),
        "removals": _m(first, places) - start,
    }


def _common(before: Floats, after: Floats, places: Places) -> tuple[Floats, Floats]:
    """Both tables with only the areas and groups that have people at both dates; 0 elsewhere."""
    areas = (before.sum(axis=1) > 0) & (after.sum(axis=1) > 0)
    groups = (places.sum(before) > 0) & (places.sum(after) > 0)
    stay = areas[:, None] & places.spread(groups)
    return before * stay, after * stay


def _m(table: Floats, places: Places) -> Floats:
    return mutual_information(table, places, "natural")


def _areas(table: Floats, places: Places) -> Floats:
    return ratio(table.sum(axis=1), places.total(table.sum(axis=1)))


def _groups(table: Floats, places: Places) -> Floats:
    totals = places.sum(table)
    return ratio(totals, totals.sum(axis=1, keepdims=True))


def _entropies(table: Floats) -> Floats:
    return entropy(ratio(table, table.sum(axis=1, keepdims=True)))
