"""Measures that no tool gives a reference for, against the same formula in plain loops."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from conftest_spatial import grid_ground, local_values, one_value

from segbaro_plugin.indices import compute
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial import Geography

SIDE = 6
CELLS = np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE)), -1).reshape(-1, 2).astype(float)
GROUND = grid_ground(CELLS)
RANDOM = np.random.default_rng(12)
PEOPLE = RANDOM.integers(1, 60, (SIDE * SIDE, 3)).astype(float)
X, Y, T = PEOPLE[:, 0], PEOPLE[:, 1], PEOPLE.sum(axis=1)
COUNTS = two_groups(X, Y, T)
EVERYBODY = range(SIDE * SIDE)


def steps(i: int, j: int) -> int:
    """Steps between two cells of a full grid across sides."""
    return int(abs(CELLS[i] - CELLS[j]).sum())


def neighbours(i: int) -> list[int]:
    return [j for j in EVERYBODY if steps(i, j) == 1]


def dissimilarity() -> float:
    return sum(abs(X[i] / X.sum() - Y[i] / Y.sum()) for i in EVERYBODY) / 2


@pytest.mark.parametrize("fading", ["exponential", "power"])
def test_dissimilarity_of_several_orders(fading: str) -> None:
    p = X / (X + Y)
    expected = dissimilarity()
    for k in (1, 2, 3):
        gaps = [abs(p[i] - p[j]) for i in EVERYBODY for j in EVERYBODY if steps(i, j) == k]
        weight = math.exp(0.7 * (1 - k)) if fading == "exponential" else k**-0.7
        expected -= weight * sum(gaps) / len(gaps)
    options = {"order": 3, "beta": 0.7, "fading": fading}
    assert one_value("adjusted_dissimilarity_orders", COUNTS, GROUND, **options) == pytest.approx(expected)


def test_composite_dissimilarity_is_that_of_areas_with_their_neighbours() -> None:
    import pandas as pd

    together = [PEOPLE[[i, *neighbours(i)]].sum(axis=0) for i in EVERYBODY]
    (expected,) = compute(pd.DataFrame(together, columns=list("abc")), "multigroup_dissimilarity", groups=list("abc"))[
        "value"
    ]
    assert one_value("composite_dissimilarity", several_groups(PEOPLE), GROUND) == pytest.approx(expected)


def test_local_isolation_with_neighbours() -> None:
    expected = [X[[i, *neighbours(i)]].sum() / T[[i, *neighbours(i)]].sum() for i in EVERYBODY]
    np.testing.assert_allclose(local_values("racial_isolation", COUNTS, GROUND), expected)


def test_log_odds_of_meetings() -> None:
    def logit(p: float) -> float:
        return math.log(p / (1 - p))

    px, py = X.sum() / T.sum(), Y.sum() / T.sum()
    exposure = [logit(x / t * y / t) - logit(px * py) for x, y, t in zip(X, Y, T, strict=True)]
    isolation = [logit((x / t) ** 2) - logit(px**2) for x, t in zip(X, T, strict=True)]
    np.testing.assert_allclose(local_values("local_exposure", COUNTS, GROUND), exposure)
    np.testing.assert_allclose(local_values("local_isolation", COUNTS, GROUND), isolation)


def test_isolation_among_the_nearest_people_is_that_of_the_surroundings() -> None:
    around = {"neighbourhood": "nearest_people", "size": 300.0}
    expected = one_value("spatial_isolation", COUNTS, GROUND, **around)
    assert one_value("bespoke_isolation", COUNTS, GROUND, k=300) == pytest.approx(expected)
    assert one_value("bespoke_isolation", COUNTS, GROUND, k=1e-3) == pytest.approx((X / X.sum() * X / T).sum())


def test_the_central_city_by_distance_and_by_mark() -> None:
    inside = np.hypot(*(CELLS - CELLS.mean(axis=0)).T) <= 1.6
    expected = X[inside].sum() / X.sum()
    assert one_value("central_city", COUNTS, GROUND, within=1.6) == pytest.approx(expected)
    marked = replace(GROUND, inner=inside.astype(float))
    assert one_value("central_city", COUNTS, marked) == pytest.approx(expected)


def test_several_centres_take_the_nearest() -> None:
    centres = np.array([[0.0, 0.0], [5.0, 5.0]])
    apart = np.sqrt(((CELLS[:, None] - centres[None]) ** 2).sum(axis=2)).min(axis=1)
    expected, ours, theirs = 0.0, 0.0, 0.0
    for ring in sorted(set(apart.round(9))):
        here = apart.round(9) == ring
        more, others = ours + X[here].sum() / X.sum(), theirs + Y[here].sum() / Y.sum()
        expected += ours * others - more * theirs
        ours, theirs = more, others
    polycentric = replace(GROUND, centres=centres)
    assert one_value("relative_centralisation", COUNTS, polycentric, centre="points") == pytest.approx(expected)


@pytest.mark.parametrize("centre", ["median", "people", "largest"])
def test_other_centres(centre: str) -> None:
    at = {
        "median": np.median(CELLS, axis=0),
        "people": (CELLS * T[:, None]).sum(axis=0) / T.sum(),
        "largest": CELLS[int(np.argmax(T))],
    }[centre]
    given = replace(GROUND, centres=np.array([at]))
    expected = one_value("relative_centralisation", COUNTS, given, centre="points")
    assert one_value("relative_centralisation", COUNTS, GROUND, centre=centre) == pytest.approx(expected)


def test_clusters_of_over_represented_areas() -> None:
    """Two separate blocks of two cells and one cell by itself: 3 clusters of 5 areas."""
    over = [0, 1, 28, 29, 17]
    group = np.where(np.isin(np.arange(36), over), 90.0, 1.0)
    assert one_value("cluster_ratio", two_groups(group, total=np.full(36, 100.0)), GROUND) == pytest.approx(3 / 5)


def test_the_proximity_profile_on_a_fine_grid_of_thresholds() -> None:
    share, whole = X / T, X.sum() / T.sum()
    thresholds = (np.arange(20_000) + 0.5) / 20_000
    apart = np.array([[steps(i, j) for j in EVERYBODY] for i in EVERYBODY])
    eta = []
    for threshold in thresholds:
        chosen = np.flatnonzero(share >= threshold)
        ways = apart[np.ix_(chosen, chosen)].sum()
        eta.append((len(chosen) ** 2 - len(chosen)) / ways if ways else 0.0)
        if not chosen.size:
            break
    eta += [0.0] * (len(thresholds) - len(eta))
    signed = np.where(thresholds < whole, -1.0, 1.0) * eta
    expected = (whole + signed.mean()) / (1 - whole)
    assert one_value("spatial_proximity_profile", COUNTS, GROUND) == pytest.approx(expected, abs=1e-3)


def test_distortion_walks_outwards_ring_by_ring() -> None:
    whole = PEOPLE.sum(axis=0) / PEOPLE.sum()
    expected = []
    for i in EVERYBODY:
        apart = np.hypot(*(CELLS - CELLS[i]).T).round(9)
        total = 0.0
        for j in EVERYBODY:
            met = PEOPLE[apart <= apart[j]].sum(axis=0)
            met = met / met.sum()
            total += sum(p * math.log(p / q) for p, q in zip(met, whole, strict=True) if p > 0)
        expected.append(total / len(EVERYBODY))
    counts = several_groups(PEOPLE)
    np.testing.assert_allclose(local_values("local_distortion", counts, GROUND), expected, atol=1e-12)
    mean = (np.array(expected) * T).sum() / T.sum()
    assert one_value("global_distortion", counts, GROUND) == pytest.approx(mean)


def test_ellipses_by_counting_points() -> None:
    def inside(points: np.ndarray, people: np.ndarray) -> np.ndarray:
        mean = (CELLS * people[:, None]).sum(axis=0) / people.sum()
        away = CELLS - mean
        spread = (people[:, None] * away).T @ away / people.sum()
        off = points - mean
        return np.einsum("ij,jk,ik->i", off, np.linalg.inv(spread), off) <= 1

    points = np.random.default_rng(0).uniform(-1, 6, (400_000, 2))
    group, other = X * (CELLS[:, 0] + 0.1) ** 2, Y * (6 - CELLS[:, 1])
    first, second = inside(points, group), inside(points, other)
    expected = 1 - (first & second).sum() / (first | second).sum()
    found = one_value("ellipse_segregation", two_groups(group, other), GROUND)
    assert found == pytest.approx(expected, abs=0.005)


def test_local_centralisation_takes_all_areas_as_far_off_as_the_last() -> None:
    """With k = 1 an inner cell has four nearest: the centre against the ring of four."""
    i = 14
    ring = neighbours(i)
    ours, theirs = X[i] / X[[i, *ring]].sum(), Y[i] / Y[[i, *ring]].sum()
    assert local_values("local_centralisation", COUNTS, GROUND, k=1)[i] == pytest.approx(ours - theirs)


def test_points_have_no_own_distance() -> None:
    from segbaro_plugin.indices import MeasureError

    with pytest.raises(MeasureError, match="own=zero"):
        one_value("spatial_proximity", COUNTS, Geography(CELLS))
    one_value("spatial_proximity", COUNTS, Geography(CELLS), own="zero")


def test_neighbours_outside_the_place_count_when_asked_for() -> None:
    from segbaro_plugin.indices import CATALOGUE
    from segbaro_plugin.indices.spatial import evaluate_spatial_local

    codes = (CELLS[:, 0] > 2).astype(int)
    share = CATALOGUE.get("surrounding_share").choose(neighbourhood="step", size=1)
    alone = evaluate_spatial_local(COUNTS, codes, [share], GROUND).values[share.id]
    included = evaluate_spatial_local(COUNTS, codes, [share.choose(outside="included")], GROUND).values[share.id]
    for i in EVERYBODY:
        near = [i, *neighbours(i)]
        here = [j for j in near if codes[j] == codes[i]]
        assert alone[i] == pytest.approx(X[here].sum() / T[here].sum())
        assert included[i] == pytest.approx(X[near].sum() / T[near].sum())


def test_how_many_people_and_areas_are_around() -> None:
    expected = [T[[i, *neighbours(i)]].sum() for i in EVERYBODY]
    around = {"neighbourhood": "step", "size": 1.0}
    np.testing.assert_allclose(local_values("surrounding_people", COUNTS, GROUND, **around), expected)
    assert local_values("neighbour_count", COUNTS, GROUND).tolist() == [len(neighbours(i)) for i in EVERYBODY]


OWN = {
    "zero": lambda area: 0.0,
    "white_1983": lambda area: 0.6 * area**0.5,
    "massey_denton_1988": lambda a: (0.6 * a) ** 0.5,
}
FALLING = {
    "gaussian": lambda u: math.exp(-u * u / 2),
    "exponential": lambda u: math.exp(-u),
    "bisquare": lambda u: (1 - u * u) ** 2 if u < 1 else 0.0,
    "triangular": lambda u: max(1 - u, 0.0),
    "step": lambda u: 1.0 if u <= 1 else 0.0,
}


@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize("neighbourhood", FALLING)
def test_people_around_by_each_kernel_and_own_distance(neighbourhood: str, own: str) -> None:
    """Unlike areas; a neighbour counts by its distance, the area itself by how far its people live from each other."""
    land, kernel = RANDOM.uniform(0.2, 3, SIDE * SIDE), FALLING[neighbourhood]
    expected = []
    for i in EVERYBODY:
        others = sum(kernel(math.dist(CELLS[i], CELLS[j]) / 1.7) * T[j] for j in EVERYBODY if j != i)
        expected.append(others + kernel(OWN[own](land[i]) / 1.7) * T[i])
    around = {"neighbourhood": neighbourhood, "size": 1.7, "own": own}
    found = local_values("surrounding_people", COUNTS, Geography(CELLS, land), **around)
    np.testing.assert_allclose(found, expected, rtol=1e-12)


@pytest.mark.parametrize(("closeness", "of"), [("distance", lambda d: d), ("inverse", lambda d: 1 / d)])
def test_mean_distances_between_members(closeness: str, of) -> None:
    """Nobody is left out however far off; people of one area live 0.6 km from each other."""
    far = CELLS * 100
    apart = [[math.dist(a, b) if i != j else 0.6 for j, b in enumerate(far)] for i, a in enumerate(far)]
    ground = Geography(far, np.ones(len(far)))
    for id, a, b in (("proximity_within", X, X), ("proximity_between", X, Y), ("proximity_of_all", T, T)):
        total = sum(a[i] * b[j] * of(apart[i][j]) for i in EVERYBODY for j in EVERYBODY)
        found = one_value(id, COUNTS, ground, closeness=closeness)
        assert found == pytest.approx(total / (a.sum() * b.sum()), rel=1e-12)


def test_an_inverse_distance_of_0_has_no_value() -> None:
    assert math.isnan(one_value("proximity_within", COUNTS, GROUND, closeness="inverse", own="zero"))
