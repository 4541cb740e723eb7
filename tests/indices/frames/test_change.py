"""Why M changed: the terms of Elbers, Karmel & MacLachlan, and Mora & Ruiz-Castillo."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.indices import MeasureError, compute, compute_change
from segbaro_plugin.indices.engine.iterative_proportional_fitting import fit_margins, proportions
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.frames.decomposition import METHODS, TERMS

RACES = ["asian", "black", "hisp", "native", "white"]
few = settings(max_examples=20, deadline=None)
SEEDS = st.integers(0, 2**32 - 1)


@pytest.fixture(scope="module")
def schools(schools00: pd.DataFrame, schools05: pd.DataFrame) -> pd.DataFrame:
    return pd.concat([schools00.assign(year=2000), schools05.assign(year=2005)])


def terms(schools: pd.DataFrame, method: str, **columns: object) -> pd.Series:
    found = compute_change(schools, RACES, "school", "year", (2000, 2005), method=method, **columns)
    return found.set_index("measure")["value"]


def reference(elbers: pd.DataFrame, method: str) -> pd.Series:
    rows = elbers[elbers["call"] == f"mutual_difference(schools00, schools05, race, school, {method})"]
    return rows.set_index("id")["value"]


def test_schools_that_came_and_went(schools: pd.DataFrame, elbers: pd.DataFrame) -> None:
    theirs = reference(elbers, "shapley")
    for method in METHODS:
        found = terms(schools, method)
        for ours, name in (("m_before", "M1"), ("m_after", "M2"), ("difference", "diff")):
            assert found[ours] == pytest.approx(theirs[name], abs=1e-12)
        assert found["additions"] == pytest.approx(theirs["additions"], abs=1e-12)
        assert found["removals"] == pytest.approx(theirs["removals"], abs=1e-12)


def test_mora_and_ruiz_castillo(schools: pd.DataFrame, elbers: pd.DataFrame) -> None:
    found, theirs = terms(schools, "mora_ruiz_castillo"), reference(elbers, "mrc")
    for ours, name in (
        ("group_margin", "group_marginal"),
        ("area_margin", "unit_marginal"),
        ("structure", "structural"),
    ):
        assert found[ours] == pytest.approx(theirs[name], abs=1e-12)


def test_karmel_and_maclachlan_one_margin_at_a_time(schools: pd.DataFrame, elbers: pd.DataFrame) -> None:
    """Their fill of empty cells with 1e-10 shows in the eleventh decimal."""
    found, theirs = terms(schools, "karmel_maclachlan"), reference(elbers, "km")
    assert found["group_margin"] == pytest.approx(theirs["group_marginal"], abs=1e-10)
    assert found["area_margin"] == pytest.approx(theirs["unit_marginal"], abs=1e-10)


def test_the_structural_term_of_elbers_package_is_that_of_an_unfinished_fit(
    schools00: pd.DataFrame, schools05: pd.DataFrame, schools: pd.DataFrame, elbers: pd.DataFrame
) -> None:
    """It stops when all shares are within 0.001 of the margins; each of 1,710 schools has a share of 0.0006.

    Three half steps of fitting give its numbers, with a term for structure of the other sign than a finished fit.
    """
    first, second = (frame.set_index("school")[RACES] for frame in (schools00, schools05))
    both = first.index.intersection(second.index)
    a, b = (frame.loc[both].to_numpy() / frame.loc[both].to_numpy().sum() for frame in (first, second))
    unfinished = [_three_half_steps(*pair) for pair in ((a, b), (b, a))]
    theirs = (_m(b) - _m(unfinished[0]) + _m(unfinished[1]) - _m(a)) / 2
    assert theirs == pytest.approx(reference(elbers, "shapley")["structural"], abs=1e-9)
    assert _m(b) - _m(unfinished[0]) == pytest.approx(reference(elbers, "km")["structural"], abs=1e-9)
    assert abs(unfinished[0].sum(axis=1) / b.sum(axis=1) - 1).max() > 0.1  # not yet the sizes of the schools
    ours = [_scipy_fit(*pair) for pair in ((a, b), (b, a))]
    finished = (_m(b) - _m(ours[0]) + _m(ours[1]) - _m(a)) / 2
    assert terms(schools, "shapley")["structure"] == pytest.approx(finished, abs=1e-8)
    assert finished > 0.003


@pytest.mark.parametrize("method", METHODS)
@given(seed=SEEDS)
@few
def test_the_terms_add_up_in_every_place_and_a_place_is_as_if_alone(method: str, seed: int) -> None:
    before, after, codes = made(seed)
    found = METHODS[method](before, after, Places(codes))
    parts = [found[name] for name in list(TERMS)[3:] if name in found]
    np.testing.assert_allclose(sum(parts), found["difference"], atol=1e-12)
    for place in range(3):
        here = codes == place
        alone = METHODS[method](before[here], after[here], Places(codes[here]))
        for name, values in found.items():
            np.testing.assert_allclose(alone[name][0], values[place], atol=1e-8)


@pytest.mark.parametrize("method", ["shapley", "karmel_maclachlan"])
@given(seed=SEEDS)
@few
def test_growing_areas_and_groups_are_no_change_of_structure(method: str, seed: int) -> None:
    before, _, codes = made(seed)
    random = np.random.default_rng(seed + 1)
    grown = before * random.uniform(0.5, 2, (len(codes), 1)) * random.uniform(0.5, 2, (1, 4))
    found = METHODS[method](before, grown, Places(codes))
    np.testing.assert_allclose(found["structure"], 0, atol=1e-8)
    assert (abs(found["difference"]) > 1e-9).all()


@given(seed=SEEDS)
@few
def test_a_fitted_table_has_the_margins_and_keeps_the_odds(seed: int) -> None:
    before, after, codes = made(seed)
    before, after, places = before + 1, after + 1, Places(codes)
    target = proportions(after, places)
    table = fit_margins(before, target.sum(axis=1), places.sum(target), places)
    np.testing.assert_allclose(table.sum(axis=1), target.sum(axis=1), rtol=1e-9)
    np.testing.assert_allclose(places.sum(table), places.sum(target), rtol=1e-8)
    odds = [t[0, 0] * t[1, 1] / (t[0, 1] * t[1, 0]) for t in (before, table)]
    assert odds[0] == pytest.approx(odds[1], rel=1e-9)


def test_margins_that_the_zeros_forbid_have_no_table_and_other_places_are_not_harmed() -> None:
    before = np.array([[5.0, 0.0], [0.0, 5.0], [5.0, 2.0], [3.0, 4.0]])
    after = np.array([[9.0, 1.0], [6.0, 2.0], [5.0, 1.0], [3.0, 6.0]])
    found = METHODS["shapley"](before, after, Places([0, 0, 1, 1]))
    assert np.isnan(found["structure"]).tolist() == [True, False]
    assert not np.isnan(found["difference"]).any()


def test_a_frame_with_a_missing_count_and_places() -> None:
    frame = pd.DataFrame(
        {
            "area": list("abcabcd"),
            "year": [2020] * 3 + [2024] * 4,
            "kommun": ["0180"] * 6 + ["1480"],
            "young": [5.0, 9.0, 2.0, 8.0, 7.0, np.nan, 3.0],
            "old": [6.0, 2.0, 8.0, 6.0, 4.0, 9.0, 3.0],
        }
    )
    found = compute_change(frame, ["young", "old"], "area", "year", (2020, 2024), "kommun")
    stockholm = found[found["place"] == "0180"].set_index("measure")
    assert set(stockholm["missing"]) == {1}
    assert set(stockholm["areas"]) == {2}
    assert set(stockholm["people"]) == {25.0}
    assert set(stockholm["options"]) == {"method=shapley; from=2020"}
    known = frame[frame["area"].isin(["a", "b"]) & (frame["year"] == 2020)]
    before = compute(known, "mutual_information", groups=["young", "old"])["value"][0]
    assert stockholm.loc["m_before", "value"] == pytest.approx(before)
    gothenburg = found[found["place"] == "1480"].set_index("measure")
    assert np.isnan(gothenburg.loc["structure", "value"])
    assert gothenburg.loc["structure", "reason"] == "the formula has no value here"


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"step": (2000, 2004)}, "The year 2004 has 0 rows"),
        ({"area": "state"}, r"The year 2000 has 2045 rows for 3 areas"),
        ({"method": "oaxaca"}, "'method' cannot be 'oaxaca'. Choose one of: shapley"),
    ],
)
def test_what_is_wrong_is_said(schools: pd.DataFrame, columns: dict, message: str) -> None:
    given = {"groups": RACES, "area": "school", "year": "year", "step": (2000, 2005), **columns}
    with pytest.raises(MeasureError, match=message):
        compute_change(schools, **given)


def made(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Counts of the same 30 areas in three places at two dates, some of which came or went."""
    random = np.random.default_rng(seed)
    before, after = random.gamma(2, 10, (2, 30, 4)) + 0.5
    before[random.random(30) < 0.1] = 0
    after[random.random(30) < 0.1] = 0
    return before, after, np.repeat([0, 1, 2], 10)


def _m(table: np.ndarray) -> float:
    independent = table.sum(axis=1, keepdims=True) * table.sum(axis=0, keepdims=True) / table.sum()
    here = table > 0
    return float((table[here] * np.log(table[here] / independent[here])).sum() / table.sum())


def _three_half_steps(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Groups, areas, groups."""
    for axis in (0, 1, 0):
        source = source * target.sum(axis=axis, keepdims=True) / source.sum(axis=axis, keepdims=True)
    return source


def _scipy_fit(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The group factors that give the groups' margins once the areas have theirs, by a root finder."""
    from scipy.optimize import root

    areas, groups = target.sum(axis=1, keepdims=True), target.sum(axis=0)

    def table(logs: np.ndarray) -> np.ndarray:
        scaled = source * np.exp(np.append(logs, 0.0))
        return areas * scaled / scaled.sum(axis=1, keepdims=True)

    solved = root(lambda logs: (table(logs).sum(axis=0) / groups - 1)[:-1], np.zeros(len(groups) - 1), tol=1e-13)
    assert solved.success
    return table(solved.x)
