"""The tracts of Sacramento against pysal 2.6.0 (all digits) and OasisR 3.1.1 (4 decimals)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import compute, compute_local, compute_pairs

GROUPS = ["WHITE", "BLACK", "ASIAN", "HISP"]
FOUR_DECIMALS = 6e-5

ONE_GROUP = {
    "dissimilarity": "Dissim",
    "gini": "Gini",
    "theil_h": "Entropy",
    "atkinson": "Atkinson",
    "hutchens": "HutchensSqrt",
    "minmax": "MinMax",
    "isolation": "Isolation",
    "interaction": "Interaction",
    "eta_squared": "CorrelationR",
    "delta": "Delta",
    "absolute_concentration": "AbsoluteConcentration",
    "relative_concentration": "RelativeConcentration",
}
SEVERAL = {
    "multigroup_dissimilarity": "MultiDissim",
    "multigroup_gini": "MultiGini",
    "multigroup_h": "MultiInfoTheory",
    "mutual_information": "MultiDivergence",
    "normalised_exposure": "MultiNormExposure",
    "relative_diversity": "MultiRelativeDiversity",
    "squared_coefficient_of_variation": "MultiSquaredCoefVar",
    "entropy": "MultiDiversity",
    "simpson_concentration": "SimpsonsConcentration",
    "simpson_interaction": "SimpsonsInteraction",
}
OASISR = {
    "gorard": "Gorard",
    "dissimilarity": "ISDuncan",
    "gini": "Gini",
    "theil_h": "HTheil",
    "atkinson": "Atkinson",
    "isolation": "xPx",
    "eta_squared": "Eta2",
    "delta": "Delta",
    "absolute_concentration": "ACO",
}


@pytest.fixture(scope="module")
def pysal(reference: Path) -> dict[str, float]:
    table = pd.read_csv(reference / "sacramento" / "pysal_2.6.0_values.csv")
    table = table[(table["crs"] == "utm") & table["module"].isin(["singlegroup", "multigroup"])]
    return {index: float(value) for index, value in zip(table["index"], table["value"], strict=True)}


@pytest.fixture(scope="module")
def oasisr(reference: Path) -> pd.DataFrame:
    return pd.read_csv(reference / "sacramento" / "oasisr_values.csv")


def value(frame: pd.DataFrame, measure: str, **columns: object) -> float:
    (found,) = compute(frame, measure, **columns)["value"]
    return found


@pytest.mark.parametrize(("measure", "theirs"), ONE_GROUP.items())
def test_one_group_against_the_rest(sacramento: pd.DataFrame, pysal: dict, measure: str, theirs: str) -> None:
    found = value(sacramento, measure, group="HISP", total="TOT_POP", area="area")
    assert found == pytest.approx(pysal[theirs], abs=2e-7 if "conc" in measure or measure == "delta" else 1e-12)


@pytest.mark.parametrize(("measure", "theirs"), SEVERAL.items())
def test_four_groups(sacramento: pd.DataFrame, pysal: dict, measure: str, theirs: str) -> None:
    assert value(sacramento, measure, groups=GROUPS) == pytest.approx(pysal[theirs], abs=1e-12)


def test_the_normalised_entropy_of_oasisr(sacramento: pd.DataFrame) -> None:
    assert value(sacramento, "normalised_entropy", groups=GROUPS) == pytest.approx(0.7020956383415715, abs=1e-12)


@pytest.mark.parametrize(("measure", "theirs"), OASISR.items())
def test_group_and_rest_as_in_oasisr(sacramento: pd.DataFrame, oasisr: pd.DataFrame, measure: str, theirs: str) -> None:
    frame = sacramento.assign(REST=sacramento["TOT_POP"] - sacramento["HISP"])
    expected = oasisr[(oasisr["func"] == theirs) & (oasisr["args"].isna() | (oasisr["args"] == "HISP,REST"))]
    found = compute(frame, measure, group=["HISP", "REST"], total="TOT_POP", area="area")["value"]
    np.testing.assert_allclose(found, expected["value"], rtol=0, atol=FOUR_DECIMALS)


@pytest.mark.parametrize(
    ("measure", "theirs"), [("dissimilarity", "DIDuncan"), ("gini", "Gini2"), ("interaction", "xPy")]
)
def test_the_matrix_of_pairs(sacramento: pd.DataFrame, oasisr: pd.DataFrame, measure: str, theirs: str) -> None:
    cells = oasisr[(oasisr["func"] == theirs) & (oasisr["args"] == "W,B,A,H")]
    pairs = compute_pairs(sacramento, measure, GROUPS).set_index("group")["value"]
    for row, column, expected in zip(cells["row"], cells["col"].astype(int), cells["value"], strict=True):
        if row != column:
            name = f"{GROUPS[int(row) - 1]} | {GROUPS[column - 1]}"
            assert pairs[name] == pytest.approx(expected, abs=FOUR_DECIMALS), name
    assert len(pairs) == 12


def test_relative_concentration_with_the_cut_off_of_tivadar(sacramento: pd.DataFrame) -> None:
    options = {"large": "tivadar_2019"}
    found = value(sacramento, "relative_concentration", group="HISP", total="TOT_POP", area="area", options=options)
    assert found == pytest.approx(0.1299, abs=FOUR_DECIMALS)


def test_the_concentration_profile_of_pysal_is_ours_on_a_grid(sacramento: pd.DataFrame, pysal: dict) -> None:
    found = value(sacramento, "concentration_profile", group="HISP", total="TOT_POP")
    assert found == pytest.approx(pysal["ConProf"], abs=1e-3)  # their 1,000 steps divide the interval by 1,000
    group, everybody = sacramento["HISP"].to_numpy(), sacramento["TOT_POP"].to_numpy()
    share, whole = group / everybody, group.sum() / everybody.sum()
    grid = np.linspace(0, 1, 1000)
    profile = (group * (share >= grid[:, None])).sum(axis=1) / group.sum()
    rectangles = whole - profile[grid < whole].sum() / 1000 + profile[grid >= whole].sum() / 1000
    assert rectangles / (1 - whole) == pytest.approx(pysal["ConProf"], abs=1e-12)


def test_the_random_corrections_are_near_those_of_pysal(sacramento: pd.DataFrame, pysal: dict) -> None:
    for measure, theirs in (
        ("modified_dissimilarity", "ModifiedDissim"),
        ("modified_gini", "ModifiedGini"),
        ("bias_corrected_dissimilarity", "BiasCorrectedDissim"),
    ):
        assert value(sacramento, measure, group="HISP", total="TOT_POP") == pytest.approx(pysal[theirs], abs=1e-3)


def test_pysals_density_correction_drops_areas_far_from_even(sacramento: pd.DataFrame, pysal: dict) -> None:
    """Its search starts at 0, where the density of a standardised difference beyond 38 is exactly 0."""
    ours = value(sacramento, "density_corrected_dissimilarity", group="HISP", total="TOT_POP")
    x = sacramento["HISP"].to_numpy(float)
    y = sacramento["TOT_POP"].to_numpy(float) - x
    p, q = x / x.sum(), y / y.sum()
    sigma = np.sqrt(p * (1 - p) / x.sum() + q * (1 - q) / y.sum())
    lost = abs(p - q)[abs(p - q) / sigma > 38].sum() / 2
    assert ours == pytest.approx(0.3214, abs=1e-3)  # as the bias-corrected D
    assert ours - lost == pytest.approx(pysal["DensityCorrectedDissim"], abs=1e-3)


def test_local_values(sacramento: pd.DataFrame, reference: Path) -> None:
    theirs = pd.read_csv(reference / "sacramento" / "pysal_2.6.0_local.csv", dtype={"FIPS": str}).set_index("FIPS")
    frame = sacramento.set_index("FIPS")
    local = ["local_entropy", "local_simpson_concentration", "local_simpson_interaction"]
    ours = compute_local(frame, local, groups=GROUPS)
    raw = compute_local(frame, "local_entropy", groups=GROUPS, options={"against": "nothing"})
    everybody = frame.assign(ALL=frame[GROUPS].sum(axis=1))
    quotients = compute_local(everybody, "location_quotient", group=GROUPS, total="ALL")
    pairs = [
        (raw["local_entropy"], "MultiLocalDiversity"),
        (ours["local_entropy"], "MultiLocalEntropy"),
        (ours["local_simpson_concentration"], "MultiLocalSimpsonConcentration"),
        (ours["local_simpson_interaction"], "MultiLocalSimpsonInteraction"),
        *((quotients[f"location_quotient_{group}"], f"LQ_{group}") for group in GROUPS),
    ]
    for mine, name in pairs:
        np.testing.assert_allclose(mine.reindex(theirs.index), theirs[name], rtol=0, atol=1e-12)
