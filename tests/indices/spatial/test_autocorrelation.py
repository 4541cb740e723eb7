"""Moran, Geary, Getis-Ord and join counts against esda 2.9.0 on the tracts of Sacramento, and by plain loops.

esda's values: HISP of TOT_POP, queen neighbours, row-standardised unless said, BLACK as the second group.
"""

from __future__ import annotations

import numpy as np
import pytest
from conftest_spatial import Map, grid_ground, local_values, one_value

from segbaro_plugin.indices.engine.cleaning import two_groups

QUEEN = {"neighbours": "queen"}
FIRST = ["06061022001", "06061020106", "06061020107", "06061020105", "06061020200"]


@pytest.mark.parametrize(
    ("measure", "options", "expected"),
    [
        ("morans_i", QUEEN, 0.6254205819627212),
        ("morans_i", {"neighbours": "rook"}, 0.6349376323036843),
        ("morans_i", {**QUEEN, "standard": "global"}, 0.5746612223816239),
        ("morans_i", {**QUEEN, "values": "assuncao_reis_1999"}, 0.6258379775423354),
        ("gearys_c", QUEEN, 0.36257067424987055),
        ("getis_ord_g", QUEEN, 0.01973427991343756),
        ("joins_over", QUEEN, 290.0),
        ("joins_under", QUEEN, 712.0),
        ("joins_between", QUEEN, 259.0),
    ],
)
def test_values_of_esda(sacramento: Map, measure: str, options: dict, expected: float) -> None:
    assert sacramento.value(measure, "HISP", "TOT_POP", **options) == pytest.approx(expected, abs=1e-12)


def test_the_other_group_among_the_neighbours(sacramento: Map) -> None:
    columns = (sacramento.frame[name].to_numpy(float) for name in ("HISP", "BLACK", "TOT_POP"))
    found = one_value("bivariate_morans_i", two_groups(*columns), sacramento.ground, **QUEEN)
    assert found == pytest.approx(0.28346538525074794, abs=1e-12)


@pytest.mark.parametrize(
    ("measure", "factor", "first", "whole"),
    [
        # esda divides by n - 1 here, Anselin (1995) by n
        ("local_morans_i", 403 / 402,
         [0.3095246711501564, 0.04560878725440925, -1.6623675290668545, 0.746471998331891, 0.9469232070676038],
         251.41907394901395),
        ("local_gearys_c", 1.0,
         [2.4911003710337423, 3.6013972398481493, 15.49973721224913, 0.5204645740571127, 0.02762918614580748],
         292.958908628096),
        ("getis_ord_gi_star", 1.0,
         [-1.2933005743533115, 0.39653046213671195, 0.9709923013835513, -1.7513216634641486, -3.396918048211567],
         -19.95064803270779),
    ],
)  # fmt: skip
def test_local_values_of_esda(sacramento: Map, measure: str, factor: float, first: list[float], whole: float) -> None:
    frame = sacramento.frame
    counts = two_groups(frame["HISP"].to_numpy(float), total=frame["TOT_POP"].to_numpy(float))
    found = local_values(measure, counts, sacramento.ground, **QUEEN)
    by_tract = dict(zip(frame["FIPS"], found, strict=True))
    assert [by_tract[tract] for tract in FIRST] == pytest.approx([factor * value for value in first], abs=1e-9)
    assert found.sum() == pytest.approx(factor * whole, abs=1e-8)


CELLS = np.stack(np.meshgrid(np.arange(6), np.arange(6)), -1).reshape(-1, 2).astype(float)


def test_a_checkerboard_is_as_unlike_as_can_be() -> None:
    black = (CELLS.sum(axis=1) % 2 == 0) * 1.0
    counts, ground = two_groups(black, total=np.full(36, 10.0)), grid_ground(CELLS)
    assert one_value("morans_i", counts, ground) == pytest.approx(-1)
    assert one_value("gearys_c", counts, ground) == pytest.approx(2 * 35 / 36)
    assert one_value("joins_between", counts, ground) == 60  # all of them
    assert one_value("joins_over", counts, ground) == 0
    assert one_value("getis_ord_g", counts, ground) == 0


def test_where_all_shares_are_the_same_there_is_no_pattern() -> None:
    """Not even in how 0.3 is rounded."""
    t = np.random.default_rng(0).integers(1, 900, 36).astype(float)
    assert np.isnan(one_value("morans_i", two_groups(0.3 * t, total=t), grid_ground(CELLS)))
