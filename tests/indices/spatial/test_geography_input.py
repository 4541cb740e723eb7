"""What a notebook gives for a ground: rows in another order, borders twice, degrees, kilometres, years."""

from __future__ import annotations

import warnings

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin import indices
from segbaro_plugin.indices import CATALOGUE, Borders, Costs, Geography, MeasureError, Scope, compute, compute_local
from segbaro_plugin.indices.spatial import is_spatial

SIDE = 5
CELLS = np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE)), -1).reshape(-1, 2) * 1000.0 + 500
PEOPLE = np.random.default_rng(3).integers(1, 60, (SIDE**2, 3)).astype(float)
CODES = [f"1280R{i:03}" for i in range(SIDE**2)]
FRAME = pd.DataFrame(PEOPLE, columns=["a", "b", "c"], index=CODES).assign(
    all=PEOPLE.sum(axis=1), east=CELLS[:, 0], north=CELLS[:, 1], size=1e6, rim=4000.0, inner=np.arange(SIDE**2) % 2.0
)
THERE, BACK = np.array(
    [(i, j) for i in range(SIDE**2) for j in range(i + 1, SIDE**2) if np.abs(CELLS[i] - CELLS[j]).sum() == 1000]
).T
LENGTH = np.full(THERE.size, 1000.0)
ALL_PAIRS = (np.concatenate([THERE, BACK]), np.concatenate([BACK, THERE]), np.concatenate([LENGTH, LENGTH]))
SPATIAL = [measure for measure in CATALOGUE if is_spatial(measure)]
PLACES = [measure.id for measure in SPATIAL if measure.scope is Scope.PLACE]
AREAS = [measure.id for measure in SPATIAL if measure.scope is Scope.AREA]
COLUMNS = {"group": "a", "total": "all", "other": "b", "groups": ["a", "b", "c"]}


def made(frame: pd.DataFrame, borders: object = (THERE, BACK, LENGTH), **more: object) -> Geography:
    return Geography.of(
        frame[["east", "north"]], area=frame["size"], perimeter=frame["rim"], inner=frame["inner"], borders=borders,
        **more,
    )  # fmt: skip


AT = FRAME[["east", "north"]]


def of_places(frame: pd.DataFrame, ground: Geography) -> list[float]:
    return compute(frame, PLACES, **COLUMNS, ground=ground)["value"].tolist()


GROUND = made(FRAME)
EXPECTED = of_places(FRAME, GROUND)


@pytest.mark.parametrize(
    "order", [FRAME.sort_values("a").index, FRAME.index[::-1], FRAME.sample(frac=1, random_state=2).index]
)
def test_a_frame_that_was_sorted_finds_its_areas(order: pd.Index) -> None:
    """Every measure, of places and of areas, is the same whatever the order of the frame."""
    frame = FRAME.loc[order]
    assert of_places(frame, GROUND) == pytest.approx(EXPECTED, rel=1e-12)
    local = {"groups": ["a", "b", "c"], "group": "a", "total": "all", "other": "b"}
    found = compute_local(frame, AREAS, **local, ground=GROUND).loc[FRAME.index]
    expected = compute_local(FRAME, AREAS, **local, ground=GROUND)
    pd.testing.assert_frame_equal(found, expected, check_exact=False, rtol=1e-9, atol=1e-12)


def test_a_frame_of_some_areas_finds_them_with_their_borders() -> None:
    some = FRAME.iloc[[7, 2, 1, 6, 0, 5, 12, 11]]
    rows = np.sort(np.array([7, 2, 1, 6, 0, 5, 12, 11]))
    number = np.full(SIDE**2, -1)
    number[rows] = np.arange(rows.size)
    kept = (number[THERE] >= 0) & (number[BACK] >= 0)
    alone = made(FRAME.iloc[rows], (number[THERE][kept], number[BACK][kept], LENGTH[kept]))
    assert of_places(some, GROUND) == pytest.approx(of_places(FRAME.iloc[rows], alone), rel=1e-12, nan_ok=True)


def test_costs_and_years_follow_their_areas() -> None:
    frame = pd.DataFrame({"x": [1.0, 3, 5], "t": 10.0, "year": [2020, 2020, 2021]}, index=list("abc"))
    minutes = Costs.of_pairs([0, 1], [1, 2], [5.0, 1.0], [0, 1, 2])
    ground = Geography.of(np.zeros((3, 2)), costs=minutes, index=frame.index)
    options = {"neighbourhood": "step", "size": 5}
    expected = compute_local(frame, "surrounding_share", "x", "t", ground=ground, options=options)
    turned = compute_local(frame[::-1], "surrounding_share", "x", "t", ground=ground, options=options)
    assert turned["surrounding_share"].loc[frame.index].tolist() == expected["surrounding_share"].tolist()
    assert expected["surrounding_share"].tolist() == pytest.approx([0.2, 0.4, 0.5])
    sheets = Geography(CELLS / 1000, sheet=np.arange(SIDE**2), index=tuple(CODES)).take(np.array([3, 1]))
    assert (sheets.sheet.tolist(), sheets.index) == ([3, 1], (CODES[3], CODES[1]))


def test_an_index_may_be_given_to_arrays() -> None:
    arrays = Geography.of(CELLS, area=np.full(25, 1e6), perimeter=np.full(25, 4000.0), inner=FRAME["inner"].to_numpy(),
                       borders=(THERE, BACK, LENGTH), index=FRAME.index)  # fmt: skip
    assert of_places(FRAME[::-1], arrays) == pytest.approx(EXPECTED, rel=1e-12)


@pytest.mark.parametrize(
    ("frame", "ground", "why"),
    [
        (FRAME, Geography.of(CELLS), r"Geography\.of\(index=frame\.index\)"),
        (FRAME.reset_index(drop=True)[::-1], Geography.of(CELLS), r"Geography\.of\(index=frame\.index\)"),
        (
            FRAME.reset_index(drop=True),
            GROUND,
            "25 of the rows have labels that the ground does not have, such as 0, 1",
        ),
        (FRAME.rename(index={CODES[3]: "x"}), GROUND, "1 of the rows has a label .* such as x"),
        (FRAME.rename(index={CODES[3]: CODES[4]}), GROUND, "duplicate labels"),
        (FRAME, made(FRAME.rename(index={CODES[3]: CODES[4]})), "a label that the ground does not have"),
        (FRAME.iloc[:4], Geography.of(CELLS), "The ground has 25 areas, the frame 4 rows"),
    ],
)
def test_rows_that_cannot_be_matched_are_refused(frame: pd.DataFrame, ground: Geography, why: str) -> None:
    for front_door in (compute, compute_local):
        id = "spatial_isolation" if front_door is compute else "surrounding_share"
        with pytest.raises(MeasureError, match=why):
            front_door(frame, id, "a", "all", ground=ground)


def test_equal_labels_in_the_same_order_are_rows() -> None:
    """A table of two years has each code twice."""
    frame = FRAME.assign(year=np.arange(25) % 2).set_axis(["k"] * 25)
    assert compute(frame, "spatial_isolation", "a", "all", year="year", ground=made(frame))["value"].notna().all()


@pytest.mark.parametrize(
    "borders",
    [
        ALL_PAIRS,
        (*(np.append(one, [3, 24]) for one in (THERE, BACK)), np.append(LENGTH, [4000.0, 4000.0])),
        tuple(one.astype(float) for one in ALL_PAIRS),
        tuple(pd.Series(one) for one in ALL_PAIRS),
        tuple(one.tolist() for one in ALL_PAIRS),
        (BACK, THERE, LENGTH),
    ],
    ids=["there and back", "an area with itself", "floats", "columns", "lists", "back"],
)
def test_borders_as_tables_of_neighbours_give_them(borders: tuple) -> None:
    """Each pair twice, an area with itself: every measure as with each pair once."""
    assert of_places(FRAME, made(FRAME, borders)) == pytest.approx(EXPECTED, rel=1e-12)


def test_a_ground_made_by_hand_has_each_border_once_too() -> None:
    by_hand = Geography(
        CELLS / 1000,
        np.ones(25),
        np.full(25, 4.0),
        Borders(*(a.astype(int) for a in ALL_PAIRS[:2]), ALL_PAIRS[2] / 1000),
    )
    assert (by_hand.borders.first.size, by_hand.borders.length.sum()) == (THERE.size, pytest.approx(THERE.size))


@pytest.mark.parametrize(
    ("borders", "why"),
    [
        (([0, 1], [1], [5.0, 5.0]), "first areas, second areas and lengths: 2, 1 and 2;"),
        (([0], [1], [5.0, 5.0]), "first areas, second areas and lengths: 1, 1 and 2;"),
        (([0], [25], [5.0]), "'borders' has 1 row number that no area has; 25 areas are numbered from 0 to 24"),
        (([-1], [1], [5.0]), "'borders' has 1 row number "),
        (([0.5], [1], [5.0]), "'borders' must identify areas by row numbers"),
        ((["a"], ["b"], [5.0]), "'borders' must identify areas by row numbers"),
        (([0], [1], [np.nan]), "'borders' has lengths that are missing"),
        (([0], [1], [np.inf]), "'borders' has lengths that are missing"),
        (([0], [1], [-1.0]), "'borders' has lengths that are missing"),
        (([0], [1], ["long"]), "'borders' contains a value that is not a number"),
        (([3, 3], [4, 4], [1.0, 2.0]), "'borders' has the pair 3, 4 more than once"),
        (([3, 4], [4, 3], [1.0, 2.0]), "'borders' has two different lengths for areas 3 and 4"),
    ],
)
def test_borders_that_cannot_be_are_refused(borders: tuple, why: str) -> None:
    with pytest.raises(MeasureError, match=why):
        made(FRAME, borders)


def test_borders_by_numbers_of_an_index_are_refused() -> None:
    numbered = FRAME.set_axis(range(1, 26))
    with pytest.raises(
        MeasureError, match="'borders' is ambiguous: its numbers can be row numbers or the numbers in the index"
    ):
        made(numbered, (THERE + 1, BACK + 1, LENGTH))
    assert made(FRAME.reset_index(drop=True)).borders is not None
    assert made(numbered, ([], [], [])).borders.first.size == 0


@pytest.mark.parametrize("unit", ["m", "ft"])
@pytest.mark.parametrize(
    "degrees",
    [
        CELLS / 1000 * 0.01 + [13.5, 59.4],
        CELLS / 1000 * 0.01,
        (CELLS / 1000 * 0.01 + [13.5, 59.4]) * [-1, -1],
        np.array([[18.07, 59.33], [11.97, 57.71], [np.nan, np.nan]]),
        np.array([[180.0, 90.0], [-180.0, -89.9]]),
    ],
)
def test_longitude_and_latitude_are_refused(degrees: np.ndarray, unit: str) -> None:
    with pytest.raises(MeasureError, match=r"'position' looks like longitude and latitude.*SWEREF 99 TM"):
        Geography.of(degrees, unit)


@pytest.mark.parametrize("unit", ["km", "mi"])
def test_a_town_in_degrees_is_refused_for_kilometres_too(unit: str) -> None:
    """The cells of a town of 5 km would lie within 0.05 km, 60 km from the zero of the map."""
    with pytest.raises(MeasureError, match=r"'position' looks like longitude and latitude"):
        Geography.of(CELLS / 1000 * 0.01 + [13.5, 59.4], unit)
    for plan in (CELLS / 1000, CELLS / 1e5, CELLS / 1e5 + [414.0, 6590.0]):
        assert Geography.of(plan, unit).position.shape == (25, 2)


@pytest.mark.parametrize(("name", "value"), [
    ("position", np.inf), ("area", -1.0), ("area", np.inf), ("perimeter", -4.0), ("perimeter", np.inf),
    ("centres", -np.inf), ("inner", -1.0),
])  # fmt: skip
def test_sizes_that_there_cannot_be_are_refused_and_unknown_ones_taken(name: str, value: float) -> None:
    given = {"position": CELLS.astype(float), "area": np.ones(25), "perimeter": np.ones(25), "inner": np.ones(25),
             "centres": np.array([[0.0, 0.0]])}  # fmt: skip
    wrong = given[name].copy()
    wrong.flat[0] = value
    with pytest.raises(MeasureError, match=f"'{name}' has values that are infinite or below the possible minimum"):
        Geography.of(**{**given, name: wrong})
    wrong.flat[0] = np.nan
    assert Geography.of(**{**given, name: wrong}) is not None


@pytest.mark.parametrize(
    "position",
    [
        CELLS,
        np.zeros((3, 2)),
        np.array([[0.25, 0.0], [181.0, 40.0]]),
        np.array([[0.25, 0.0], [40.0, 91.0]]),
        np.array([[0.5, 0.5], [1.5, 0.5]]),
        np.full((2, 2), np.nan),
    ],
)
def test_what_may_be_metres_is_taken(position: np.ndarray) -> None:
    np.testing.assert_allclose(Geography.of(position).position, position / 1000)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"position": [["a", "b"]]}, "'position' contains a value that is not a number"),
        ({"position": CELLS, "index": [1, 2]}, "'index' has 2 labels for 25 areas"),
        ({"position": CELLS, "area": FRAME["size"], "perimeter": FRAME["rim"][::-1]}, "'perimeter' has another index"),
        ({"position": AT, "area": FRAME["size"].reset_index(drop=True)}, "'area' has another index than 'position'"),
        ({"position": AT, "index": range(25)}, "'position' has another index than 'index'"),
    ],
)  # fmt: skip
def test_columns_that_do_not_belong_together_are_refused(arguments: dict, why: str) -> None:
    with pytest.raises(MeasureError, match=why):
        Geography.of(**arguments)


def warned(frame: pd.DataFrame, id: str, ground: Geography, year: str | None = None, **options: object) -> list[str]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compute(frame, id, "a", "all", year=year, ground=ground, options=options)
    return [str(one.message) for one in found]


@pytest.mark.parametrize(
    ("id", "options"),
    [
        ("spatial_isolation", {"size": 500}),
        ("spatial_isolation", {"size": 5.66}),
        ("spatial_proximity", {"decay": 500}),
        ("central_city", {"within": 500}),
    ],
)
def test_kilometres_wider_than_the_map_are_told(id: str, options: dict) -> None:
    """The grid is 4 km wide and high between the areas' points, 5.657 km across."""
    ((name, value),) = options.items()
    (said,) = warned(FRAME, id, GROUND, **options)
    assert said.startswith(f"{name}={value:g} is in kilometres and wider than the whole map, which is 5.66 km across")


@pytest.mark.parametrize(
    ("id", "options"),
    [
        ("spatial_isolation", {}),
        ("spatial_isolation", {"size": 5.65}),
        ("spatial_isolation", {"neighbourhood": "nearest_people", "size": 500}),
        ("spatial_isolation", {"neighbourhood": "nearest_areas", "size": 20}),
    ],
)
def test_ordinary_sizes_are_not_told(id: str, options: dict) -> None:
    assert warned(FRAME, id, GROUND, **options) == []


def test_a_size_just_as_wide_as_the_map_is_not_told() -> None:
    ground = Geography.of([[0.0, 0.0], [3.0, 4.0]], "km")
    frame = FRAME[:2].reset_index(drop=True)
    assert warned(frame, "spatial_isolation", ground, size=5.0) == []
    assert len(warned(frame, "spatial_isolation", ground, size=5.001)) == 1


def test_labels_that_the_ground_has_twice_are_refused() -> None:
    ground = Geography.of(CELLS[:3], index=["a", "a", "b"])
    with pytest.raises(MeasureError, match="duplicate labels"):
        compute(FRAME[:2].set_axis(["a", "b"]), "spatial_isolation", "a", "all", ground=ground)


def test_areas_of_two_years_without_a_year_are_told() -> None:
    twice = pd.concat([FRAME, FRAME]).assign(year=np.repeat([2020, 2021], 25)).reset_index(drop=True)
    ground = Geography.of(twice[["east", "north"]])
    (said,) = warned(twice, "spatial_isolation", ground)
    assert said.startswith("25 of 50 areas lie at the same point as another one.")
    assert "year=" in said
    assert warned(twice, "spatial_isolation", ground, year="year") == []


def test_costs_have_no_kilometres_and_no_points() -> None:
    minutes = Costs.of_pairs([0], [1], [5.0], np.arange(25))
    ground = Geography.of(np.zeros((25, 2)), costs=minutes, index=FRAME.index)
    assert warned(FRAME, "spatial_isolation", ground, size=500) == []


def test_notebooks_with_the_earlier_public_names_run_on() -> None:
    assert (indices.Ground, indices.Gives) == (indices.Geography, indices.Scope)
    assert {"Ground", "Gives"} <= set(indices.__all__)
