"""What the literature says that measures have to do with each other."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import people

from segbaro_plugin.indices import compute, compute_local

few = settings(max_examples=25, deadline=None)
SEEDS = st.integers(0, 2**32 - 1)


def made(seed: int, areas: int = 60) -> pd.DataFrame:
    random = np.random.default_rng(seed)
    frame = pd.DataFrame(people(random, areas, 4), columns=["a", "b", "c", "d"])
    return frame.assign(all=frame.sum(axis=1), rest=lambda f: f["all"] - f["a"], place=random.integers(0, 3, areas))


def of(frame: pd.DataFrame, measure: str, **columns: object) -> np.ndarray:
    return compute(frame, measure, place="place", **columns)["value"].to_numpy()


def close(found: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12)


AGAINST_REST = {"group": "a", "total": "all"}


@given(seed=SEEDS)
@few
def test_identities_of_one_group(seed: int) -> None:
    frame = made(seed)
    d, share = of(frame, "dissimilarity", **AGAINST_REST), _share(frame)
    close(of(frame, "gorard", **AGAINST_REST), d * (1 - share))
    close(of(frame, "minmax", **AGAINST_REST), 2 * d / (1 + d))
    close(of(frame, "inequality_index", **AGAINST_REST), 100 * d)
    isolation = of(frame, "isolation", **AGAINST_REST)
    close(isolation + of(frame, "interaction", **AGAINST_REST), 1)
    close(of(frame, "eta_squared", **AGAINST_REST), (isolation - share) / (1 - share))
    company = {"options": {"company": "the_others"}}
    close(of(frame, "isolation", **AGAINST_REST, **company) + of(frame, "interaction", **AGAINST_REST, **company), 1)
    assert (of(frame, "gini", **AGAINST_REST) >= d - 1e-12).all()


@given(seed=SEEDS)
@few
def test_the_whole_population_is_met_by_everybody(seed: int) -> None:
    """xPx + xPb + xPc + xPd = 1, third groups included."""
    frame = made(seed)
    met = [of(frame, "interaction", group="a", other=other, total="all") for other in "bcd"]
    close(of(frame, "isolation", **AGAINST_REST) + sum(met), 1)


@pytest.mark.parametrize(
    ("several", "single"),
    [
        ("multigroup_dissimilarity", "dissimilarity"),
        ("multigroup_gini", "gini"),
        ("multigroup_h", "theil_h"),
        ("relative_diversity", "eta_squared"),
        ("normalised_exposure", "eta_squared"),
        ("squared_coefficient_of_variation", "eta_squared"),
    ],
)
@given(seed=SEEDS)
@few
def test_two_groups_give_the_value_of_one_group_against_the_rest(several: str, single: str, seed: int) -> None:
    frame = made(seed)
    close(of(frame, several, groups=["a", "rest"]), of(frame, single, **AGAINST_REST))
    close(of(frame, several, groups=["a"], total="all"), of(frame, single, **AGAINST_REST))


@pytest.mark.parametrize(("ordered", "single"), [("ordinal_h", "theil_h"), ("ordinal_r", "eta_squared")])
@given(seed=SEEDS)
@few
def test_two_ordered_groups_give_the_value_of_one_group_against_the_rest(ordered: str, single: str, seed: int) -> None:
    frame = made(seed)
    close(of(frame, ordered, ordered=["a", "rest"]), of(frame, single, **AGAINST_REST))


@given(seed=SEEDS)
@few
def test_m_over_e_is_h_and_levels_add_up(seed: int) -> None:
    frame, groups = made(seed), ["a", "b", "c", "d"]
    m = of(frame, "mutual_information", groups=groups)
    close(m / of(frame, "entropy", groups=groups), of(frame, "multigroup_h", groups=groups))
    frame["larger"] = np.random.default_rng(seed).integers(0, 5, len(frame))
    parts = [of(frame, f"mutual_information_{part}", groups=groups, stratum="larger") for part in ("between", "within")]
    close(sum(parts), m)
    assert (np.array(parts) >= -1e-12).all()


@given(seed=SEEDS)
@few
def test_the_location_quotient_averages_to_one(seed: int) -> None:
    frame = made(seed)
    quotients = compute_local(frame, "location_quotient", **AGAINST_REST, place="place")["location_quotient"]
    weighted = (quotients * frame["all"]).groupby(frame["place"]).sum()
    close(weighted.to_numpy(), frame.groupby("place")["all"].sum().to_numpy())


def test_a_wholly_segregated_place_and_an_even_one() -> None:
    apart = pd.DataFrame({"a": [10.0, 0.0], "rest": [0.0, 30.0], "place": ["p", "p"]})
    even = pd.DataFrame({"a": [10.0, 20.0], "rest": [30.0, 60.0], "place": ["p", "p"]})
    for measure in ("dissimilarity", "gini", "theil_h", "atkinson", "hutchens", "minmax", "concentration_profile"):
        close(of(apart, measure, group="a", other="rest"), 1)
        close(of(even, measure, group="a", other="rest"), 0)
    for measure in ("ordinal_h", "ordinal_r", "ordinal_s", "ordinal_l"):
        close(of(apart, measure, ordered=["a", "rest"]), 1)
        close(of(even, measure, ordered=["a", "rest"]), 0)
    close(of(even, "centile_gap", ordered=["a", "rest"]), 0)


def _share(frame: pd.DataFrame) -> np.ndarray:
    sums = frame.groupby("place")[["a", "all"]].sum()
    return (sums["a"] / sums["all"]).to_numpy()
