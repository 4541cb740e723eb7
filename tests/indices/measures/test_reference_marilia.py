"""Households of Marília by nine income classes: OasisR, pysal and segregr."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import compute
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.engine.shares import binary_entropy
from segbaro_plugin.indices.measures.rank_order import pairwise

BRACKETS = "0_to_05 05_to_1 1_to_2 2_to_3 3_to_5 5_to_10 10_to_15 15_to_20 20_above"
CLASSES = [f"mw_{bracket}" for bracket in BRACKETS.split()]


def value(frame: pd.DataFrame, measure: str, **options: object) -> float:
    (found,) = compute(frame, measure, ordered=CLASSES, options=options)["value"]
    return found


@pytest.mark.parametrize(("measure", "row"), [("ordinal_h", 0), ("ordinal_r", 1), ("ordinal_s", 2), ("ordinal_l", 3)])
def test_ordinal_measures_of_oasisr(marilia: pd.DataFrame, reference: Path, measure: str, row: int) -> None:
    expected = pd.read_csv(reference / "marilia" / "oasisr_ordinal_values.csv")["value"][row]
    assert value(marilia, measure) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(("measure", "row"), [("rank_order_h", 4), ("rank_order_r", 5), ("rank_order_s", 6)])
def test_rank_order_by_ordinary_least_squares_is_oasisrs(
    marilia: pd.DataFrame, reference: Path, measure: str, row: int
) -> None:
    expected = pd.read_csv(reference / "marilia" / "oasisr_ordinal_values.csv")["value"][row]
    assert value(marilia, measure, fit="ols") == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("degree", [2, 4])
@pytest.mark.parametrize(
    ("measure", "theirs"),
    [
        ("rank_order_h", "RankOrderInfoTheory"),
        ("rank_order_r", "RankOrderVarianceRatio"),
        ("rank_order_s", "RankOrderSqrt"),
    ],
)
def test_rank_order_by_weighted_least_squares_is_pysals(
    marilia: pd.DataFrame, reference: Path, measure: str, theirs: str, degree: int
) -> None:
    table = pd.read_csv(reference / "marilia" / "pysal_rankorder_values.csv").set_index(["index", "degree"])
    expected = table.loc[(theirs, degree), "statistic"]
    assert value(marilia, measure, degree=degree) == pytest.approx(expected, abs=1e-9)


def test_segregation_at_each_threshold(marilia: pd.DataFrame) -> None:
    people = marilia[CLASSES].to_numpy(float)
    people = people[people.sum(axis=1) > 0]
    found, percentiles = pairwise(people, Places(np.zeros(len(people))), binary_entropy, "all")
    expected = [0.134682, 0.080290, 0.145896, 0.197173, 0.246336, 0.289429, 0.291988, 0.270408]
    np.testing.assert_allclose(found[0], expected, rtol=0, atol=6e-7)
    at = [0.018179, 0.203721, 0.55245, 0.720206, 0.85929, 0.957787, 0.975692, 0.990054]
    np.testing.assert_allclose(percentiles[0], at, rtol=0, atol=6e-7)


def test_the_classes_as_groups_without_an_order_are_segregrs(marilia: pd.DataFrame, reference: Path) -> None:
    table = pd.read_csv(reference / "marilia" / "segregr_reference.csv")
    here = table[(table["kernel"] == "gaussian") & (table["bw"] == 0)]
    expected = here.set_index("index")["value"]
    for measure, theirs in (("multigroup_dissimilarity", "D"), ("multigroup_h", "H"), ("entropy", "E")):
        (found,) = compute(marilia, measure, groups=CLASSES)["value"]
        assert found == pytest.approx(expected[theirs], abs=1e-12)
    frame = marilia.assign(all=marilia[CLASSES].sum(axis=1))
    isolation = compute(frame, "isolation", group=CLASSES, total="all").set_index("group")["value"]
    alone = here[here["index"] == "Isolation"].set_index("group")["value"]
    assert isolation.to_dict() == pytest.approx(alone.to_dict(), abs=1e-12)


def test_the_two_empty_tracts_take_no_part(marilia: pd.DataFrame) -> None:
    (row,) = compute(marilia, "ordinal_h", ordered=CLASSES).to_dict("records")
    assert (row["areas"], row["missing"]) == (293, 0)
