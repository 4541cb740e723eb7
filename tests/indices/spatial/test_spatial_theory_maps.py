"""The theoretical patterns A to H of Morrill and Wong against OasisR (4 decimals) and seg (15 digits)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import Map, one_value

from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.spatial.measures.centralisation import centralisation

PATTERNS = "ABCDEFGH"
FOUR_DECIMALS = 6e-5
OWN = {"zero": "diag=0; d in map unit", "white_1983": "diag=0.6*sqrt(area); d in map unit"}
BY_OWN = {
    "proximity_within": ("Pxx", "{}", "1", ""),
    "proximity_of_all": ("Poo", "{}", "1", ""),
    "spatial_proximity": ("SP", "multi; {}", "1", ""),
    "relative_clustering": ("RCL", "{}", "1", "2"),
    "absolute_clustering": ("ACL", "distance; {}", "1", ""),
    "distance_decay_isolation": ("DPxx", "{}", "1", ""),
    "distance_decay_interaction": ("DPxy", "{}", "1", "2"),
    "proximity_between": ("Pxy", "{}", "1", "2"),
}
VARIANTS = [
    ("adjusted_dissimilarity", {"neighbours": "rook"}, "ISMorrill", "rook"),
    ("adjusted_dissimilarity", {"neighbours": "queen"}, "ISMorrill", "queen"),
    ("boundary_dissimilarity", {}, "ISWong", "variant=w"),
    ("shape_dissimilarity", {"perimeter": "shared"}, "ISWong", "variant=s ptype=int"),
    ("shape_dissimilarity", {"perimeter": "full"}, "ISWong", "variant=s ptype=all"),
    ("absolute_clustering_contiguity", {"diagonal": 1}, "ACL", "contiguity rook, diag 1"),
    ("absolute_clustering_contiguity", {"diagonal": 0}, "ACL", "contiguity rook, diag 0"),
]


@pytest.fixture(scope="module")
def oasisr(reference: Path) -> pd.DataFrame:
    table = pd.read_csv(reference / "theory_maps" / "oasisr_reference.csv", dtype=str, keep_default_na=False)
    return table[table["dataset"] == "segdata"].set_index(["pattern", "func", "args", "row", "col"])["value"]


@pytest.fixture(scope="module")
def seg(reference: Path) -> pd.Series:
    table = pd.read_csv(reference / "theory_maps" / "seg_reference.csv")
    return table.set_index(["pattern", "func", "args", "stat"])["value"].sort_index()


def found(theory: Map, pattern: str, measure: str, **options: object) -> float:
    x, y = (theory.frame[f"{pattern}{i}"].to_numpy(float) for i in (1, 2))
    return one_value(measure, two_groups(x, y, area=np.ones(100)), theory.ground, **options)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize("measure", BY_OWN)
def test_clustering_and_decay(theory: Map, oasisr: pd.Series, pattern: str, own: str, measure: str) -> None:
    func, args, row, column = BY_OWN[measure]
    expected = float(oasisr[pattern, func, args.format(OWN[own]), row, column])
    assert found(theory, pattern, measure, own=own) == pytest.approx(expected, abs=FOUR_DECIMALS)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("own", OWN)
def test_proximity_of_several_groups(theory: Map, oasisr: pd.Series, pattern: str, own: str) -> None:
    """OasisR's SP of all groups; a group in equal parts adds what its people add, and an empty one nothing."""
    counts = theory.frame[[f"{pattern}1", f"{pattern}2"]].to_numpy(float)
    value = one_value("multigroup_spatial_proximity", several_groups(counts), theory.ground, own=own)
    expected = float(oasisr[pattern, "SP", f"multi; {OWN[own]}", "1", ""])
    assert value == pytest.approx(expected, abs=FOUR_DECIMALS)
    wider = np.column_stack([counts[:, 0] / 2, counts[:, 0] / 2, counts[:, 1], np.zeros(100)])
    of_three = one_value("multigroup_spatial_proximity", several_groups(wider), theory.ground, own=own)
    assert of_three == pytest.approx(value)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize(("measure", "options", "func", "args"), VARIANTS)
def test_across_borders(
    theory: Map, oasisr: pd.Series, pattern: str, measure: str, options: dict, func: str, args: str
) -> None:
    """OasisR rounds D before it takes the borders off."""
    expected = float(oasisr[pattern, func, args, "1", ""])
    value, exact = found(theory, pattern, measure, **options), found(theory, pattern, "dissimilarity")
    theirs = value if measure == "absolute_clustering_contiguity" else round(exact, 4) - (exact - value)
    assert theirs == pytest.approx(expected, abs=FOUR_DECIMALS)


@pytest.mark.parametrize("cell", [1, 45])
@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize(
    ("measure", "func", "column"),
    [
        ("relative_centralisation", "RCE", "2"),
        ("centralisation_against_all", "ACEDuncan", ""),
    ],
)
def test_centralisation(
    theory: Map, oasisr: pd.Series, pattern: str, cell: int, measure: str, func: str, column: str
) -> None:
    at_cell = theory._replace(ground=replace(theory.ground, centres=theory.ground.position[cell - 1 : cell]))
    expected = float(oasisr[pattern, func, f"center={cell}", "1", column])
    value = found(at_cell, pattern, measure, centre="points")
    if measure == "centralisation_against_all":  # it rounds RCE before it divides
        others = 1 - theory.frame[f"{pattern}1"].sum() / theory.frame[[f"{pattern}1", f"{pattern}2"]].to_numpy().sum()
        value = round(value * others, 4) / others
    assert value == pytest.approx(expected, abs=FOUR_DECIMALS)


@pytest.mark.parametrize("cell", [1, 45])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_absolute_centralisation_when_rows_break_ties(theory: Map, oasisr: pd.Series, pattern: str, cell: int) -> None:
    """OasisR takes areas at the same distance in the order of the rows: a nudge of a millimetre a row does so here.

    Without the nudge they are counted together, and the order of the rows does not matter.
    """
    apart = np.sqrt(((theory.ground.position - theory.ground.position[cell - 1]) ** 2).sum(axis=1))
    x = theory.frame[f"{pattern}1"].to_numpy(float)
    expected = float(oasisr[pattern, "ACE", f"center={cell}", "1", ""])
    place = Places(np.zeros(100, int))
    nudged = centralisation(apart.round(9) + 1e-6 * np.arange(100), x, np.ones(100), place)[0]
    assert nudged == pytest.approx(expected, abs=FOUR_DECIMALS)
    order = np.random.default_rng(1).permutation(100)
    assert centralisation(apart[order], x[order], np.ones(100), place) == pytest.approx(
        centralisation(apart, x, np.ones(100), place)
    )


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("radius", [1.0, 2.0, 3.0])
@pytest.mark.parametrize(
    ("stat", "measure"),
    [
        ("D", "spatial_multigroup_dissimilarity"),
        ("H", "spatial_multigroup_h"),
        ("R", "spatial_relative_diversity"),
    ],
)
def test_local_environments_of_seg(
    theory: Map, seg: pd.Series, pattern: str, radius: float, stat: str, measure: str
) -> None:
    """seg weighs by exp(-2 d) up to a distance."""
    around = {"neighbourhood": "exponential", "size": 0.5, "farthest": radius}
    counts = several_groups(theory.frame[[f"{pattern}1", f"{pattern}2"]].to_numpy(float))
    expected = seg[pattern, "spseg", f"maxdist={radius:g} useExp=TRUE power=2", stat]
    assert one_value(measure, counts, theory.ground, **around) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("radius", [1.0, 2.0, 3.0])
def test_exposure_of_local_environments_of_seg(theory: Map, seg: pd.Series, pattern: str, radius: float) -> None:
    around = {"neighbourhood": "exponential", "size": 0.5, "farthest": radius}
    args = f"maxdist={radius:g} useExp=TRUE power=2"
    isolation = found(theory, pattern, "spatial_isolation", **around)
    exposure = found(theory, pattern, "spatial_interaction", **around)
    assert isolation == pytest.approx(seg[pattern, "spseg", args, "P11"], abs=1e-9)
    assert exposure == pytest.approx(seg[pattern, "spseg", args, "P12"], abs=1e-9)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("radius", [1.0, 2.0, 3.0])
def test_inverse_distances_of_seg_are_the_areas_alone(theory: Map, seg: pd.Series, pattern: str, radius: float) -> None:
    """seg weighs by 1/(d + 2e-16)^2, so that nobody but the area itself counts: its surroundings of size 0."""
    args = f"maxdist={radius:g} useExp=FALSE power=2"
    counts = several_groups(theory.frame[[f"{pattern}1", f"{pattern}2"]].to_numpy(float))
    for stat, measure in (("D", "spatial_multigroup_dissimilarity"), ("H", "spatial_multigroup_h"),
                          ("R", "spatial_relative_diversity")):  # fmt: skip
        assert one_value(measure, counts, theory.ground, size=0) == pytest.approx(seg[pattern, "spseg", args, stat])
    assert found(theory, pattern, "spatial_isolation", size=0) == pytest.approx(seg[pattern, "spseg", args, "P11"])
