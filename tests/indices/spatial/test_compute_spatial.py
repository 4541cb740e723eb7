"""Spatial measures in a notebook: a frame of counts and a ground of arrays."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import grid_ground

from segbaro_plugin.indices import CATALOGUE, Costs, Geography, MeasureError, Scope, compute, compute_local
from segbaro_plugin.indices.spatial import is_spatial

CELLS = np.stack(np.meshgrid(np.arange(5), np.arange(5)), -1).reshape(-1, 2).astype(float)
PEOPLE = np.random.default_rng(9).integers(1, 60, (25, 3)).astype(float)
FRAME = pd.DataFrame(PEOPLE, columns=["a", "b", "c"]).assign(all=PEOPLE.sum(axis=1))
GRID = grid_ground(CELLS)
METRES = Geography.of(
    CELLS * 1000,
    area=np.full(25, 1e6),
    perimeter=np.full(25, 4000.0),
    borders=(GRID.borders.first, GRID.borders.second, GRID.borders.length * 1000),
    centres=[[0.0, 0.0]],
    inner=np.arange(25) < 5,
)


def test_every_spatial_measure_can_be_computed_from_a_frame_and_a_ground() -> None:
    spatial = [measure for measure in CATALOGUE if is_spatial(measure)]
    ids = [measure.id for measure in spatial if measure.scope is Scope.PLACE]
    found = compute(FRAME, ids, "a", "all", "b", groups=["a", "b", "c"], ground=METRES)
    assert sorted(found["measure"]) == sorted(ids)
    assert found["value"].notna().all()
    local = [measure.id for measure in spatial if measure.scope is Scope.AREA]
    made = compute_local(FRAME, local, "a", "all", "b", groups=["a", "b", "c"], ground=METRES)
    assert {column for column in made if made[column].dtype == float} >= {f"{id}_a" for id in ("surrounding_share",)}


@pytest.mark.parametrize(("unit", "factor"), [("m", 1000.0), ("km", 1.0), ("ft", 1000 / 0.3048)])
def test_nothing_depends_on_the_unit_of_the_map(unit: str, factor: float) -> None:
    ids = [m.id for m in CATALOGUE if is_spatial(m) and m.scope is Scope.PLACE and m.id != "central_city"]
    pairs = (GRID.borders.first, GRID.borders.second, GRID.borders.length * factor)
    ground = Geography.of(
        CELLS * factor + 7 * factor, unit, area=np.full(25, factor**2), perimeter=np.full(25, 4 * factor), borders=pairs
    )
    arguments = {"group": "a", "total": "all", "other": "b", "groups": ["a", "b", "c"]}
    expected = compute(FRAME, ids, **arguments, ground=METRES)["value"]
    found = compute(FRAME, ids, **arguments, ground=ground)["value"]
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12)


def test_years_are_maps_of_their_own() -> None:
    frame = pd.DataFrame({"x": [1.0, 3, 5, 9], "t": 10.0, "year": [2020, 2020, 2021, 2021], "place": list("abab")})
    ground = Geography.of([[0, 0], [1, 0], [0, 0], [1, 0]], "km")
    around = {"neighbourhood": "step", "size": 1, "outside": "included"}
    found = compute_local(
        frame, "surrounding_share", "x", "t", place="place", year="year", ground=ground, options=around
    )
    assert found["surrounding_share"].tolist() == pytest.approx([0.2, 0.2, 0.7, 0.7])


def test_costs_of_a_notebook() -> None:
    frame = pd.DataFrame({"x": [1.0, 3.0], "t": 10.0})
    minutes = Costs.of_pairs([0], [1], [5.0], [0, 1])
    ground = Geography.of(np.zeros((2, 2)), costs=minutes)
    found = compute_local(
        frame, "surrounding_share", "x", "t", ground=ground, options={"neighbourhood": "step", "size": 5}
    )
    assert found["surrounding_share"].tolist() == pytest.approx([0.2, 0.3])


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"position": np.zeros((3, 2)), "unit": "degrees"}, "Degrees must be projected first"),
        ({"position": np.zeros(3)}, r"'position' has the shape \(3,\); it needs \(-1, 2\)"),
        ({"position": np.zeros((3, 2)), "area": [1.0]}, r"'area' has the shape \(1,\); it needs \(3,\)"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(arguments: dict, why: str) -> None:
    with pytest.raises(MeasureError, match=why):
        Geography.of(**arguments)


def test_a_ground_of_another_length_is_refused() -> None:
    with pytest.raises(MeasureError, match="The ground has 2 areas, the frame 25 rows"):
        compute(FRAME, "spatial_theil_h", "a", "all", ground=Geography.of(np.zeros((2, 2))))


def test_without_a_ground_a_spatial_measure_says_what_it_needs() -> None:
    with pytest.raises(MeasureError, match="distances between the areas"):
        compute(FRAME, "spatial_theil_h", "a", "all")
