"""The tracts of Sacramento: published formulas (15 digits), OasisR (4 decimals), pysal 2.6.0 where it is right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import local_values
from scipy.sparse.csgraph import shortest_path

from segbaro_plugin.indices.engine.cleaning import two_groups
from segbaro_plugin.indices.spatial import Borders

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

FOUR_DECIMALS = 6e-5
OWN = {"diag=0": "zero", "diag=0.6*sqrt(A)": "white_1983", "diag=sqrt(0.6*A)": "massey_denton_1988"}
FORMULAS = {
    "SP": "spatial_proximity",
    "RCL": "relative_clustering",
    "ACL": "absolute_clustering",
    "DPxx": "distance_decay_isolation",
    "DPxy": "distance_decay_interaction",
}


def lines(shape: QgsGeometry) -> float:
    """The length of the lines of an intersection."""
    from qgis.core import QgsGeometry

    return sum(QgsGeometry(part.clone()).length() for part in shape.constParts() if part.dimension() == 1)


@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize("column", FORMULAS)
def test_clustering_and_decay_are_the_published_formulas(sacramento, reference: Path, own: str, column: str) -> None:
    table = pd.read_csv(reference / "sacramento" / "formula_clustering_km.csv").set_index("diag")
    found = sacramento.value(FORMULAS[column], "HISP", "TOT_POP", own=OWN[own])
    assert found == pytest.approx(table.loc[own, column], abs=2e-7)  # their areas and centroids are of another GEOS


@pytest.mark.parametrize(
    ("measure", "options", "expected", "within"),
    [
        ("adjusted_dissimilarity", {"neighbours": "rook"}, 0.2621, FOUR_DECIMALS),
        ("adjusted_dissimilarity", {"neighbours": "queen"}, 0.2612, FOUR_DECIMALS),
        ("adjusted_dissimilarity", {"neighbours": "queen"}, 0.2611974332919437, 1e-12),
        ("boundary_dissimilarity", {"standard": "rows"}, 0.2638781237840983, 1e-6),
        ("shape_dissimilarity", {"perimeter": "full"}, 0.31126984890305126, 1e-6),
        ("relative_centralisation", {"centre": "mean"}, -0.10344160261738011, 1e-9),
        ("absolute_centralisation", {"centre": "mean"}, 0.6905428139272871, 1e-6),
        ("spatial_proximity_profile", {"neighbours": "queen"}, 0.22847334404621394, 2e-3),
    ],
)
def test_values_of_the_peers(sacramento, measure: str, options: dict, expected: float, within: float) -> None:
    assert sacramento.value(measure, "HISP", "TOT_POP", **options) == pytest.approx(expected, abs=within)


@pytest.mark.parametrize(
    ("measure", "options", "theirs"),
    [
        ("adjusted_dissimilarity", {"neighbours": "rook"}, 0.2621),
        ("adjusted_dissimilarity", {"neighbours": "queen"}, 0.2612),
        ("boundary_dissimilarity", {}, 0.2664),
        ("shape_dissimilarity", {"perimeter": "shared"}, 0.3116),
    ],
)
def test_oasisr_rounds_d_before_it_takes_the_borders_off(
    sacramento, measure: str, options: dict, theirs: float
) -> None:
    """Its D is 0.3218, not 0.32184656, so all that follow are 0.0000466 too low, D(w) by a digit of the four."""
    found = sacramento.value(measure, "HISP", "TOT_POP", **options)
    exact = sacramento.value("dissimilarity", "HISP", "TOT_POP")
    assert round(round(exact, 4) - (exact - found), 4) == theirs


def test_d_w_and_d_s_from_borders_that_were_measured_apart(sacramento, reference: Path) -> None:
    """The borders as the intersection of two polygons (ours are those of two outlines), then plain loops."""
    from qgis_maps import polygons

    shapes = polygons(reference / "sacramento" / "sacramentot2.gpkg", 32610)
    x, t = (sacramento.frame[name].to_numpy(float) for name in ("HISP", "TOT_POP"))
    borders = sacramento.ground.borders
    pairs = zip(borders.first.tolist(), borders.second.tolist(), strict=True)
    length = {(i, j): lines(shapes[i].intersection(shapes[j])) for i, j in pairs}
    shared = [sum(b for pair, b in length.items() if i in pair) for i in range(len(shapes))]
    round_ = [b / shape.area() for b, shape in zip(shared, shapes, strict=True)]
    gaps = {(i, j): abs(x[i] / t[i] - x[j] / t[j]) for i, j in length}
    d = sacramento.value("dissimilarity", "HISP", "TOT_POP")
    met = sum(length[pair] * gap for pair, gap in gaps.items()) / sum(length.values())
    assert sacramento.value("boundary_dissimilarity", "HISP", "TOT_POP") == pytest.approx(d - met, abs=1e-9)
    met = sum(length[i, j] * gap * (round_[i] + round_[j]) / 2 / max(round_) for (i, j), gap in gaps.items())
    found = sacramento.value("shape_dissimilarity", "HISP", "TOT_POP", perimeter="shared")
    assert found == pytest.approx(d - met / sum(length.values()), abs=1e-9)


def test_the_first_tract_as_centre(sacramento) -> None:
    at_first = sacramento._replace(ground=replace(sacramento.ground, centres=sacramento.ground.position[:1]))
    assert at_first.value("relative_centralisation", "HISP", "TOT_POP", centre="points") == pytest.approx(
        -0.2393, abs=FOUR_DECIMALS
    )
    assert at_first.value("absolute_centralisation", "HISP", "TOT_POP", centre="points") == pytest.approx(
        -0.3860, abs=FOUR_DECIMALS
    )


def test_local_centralisation_of_pysal(sacramento, reference: Path) -> None:
    theirs = pd.read_csv(reference / "sacramento" / "pysal_2.6.0_local.csv", dtype={"FIPS": str}).set_index("FIPS")
    frame = sacramento.frame
    counts = two_groups(frame["HISP"].to_numpy(float), total=frame["TOT_POP"].to_numpy(float))
    found = local_values("local_centralisation", counts, sacramento.ground, k=5)
    np.testing.assert_allclose(found, theirs.loc[frame["FIPS"], "LocalRCE_HISP_k5"], atol=1e-9)


def test_the_proximity_profile_on_pysals_grid_of_thresholds(sacramento) -> None:
    """pysal adds up 1,000 thresholds; on them the profile gives its number, as a step function 0.22842."""
    share = (sacramento.frame["HISP"] / sacramento.frame["TOT_POP"]).to_numpy()
    whole = sacramento.frame["HISP"].sum() / sacramento.frame["TOT_POP"].sum()
    steps = _steps(sacramento.ground.borders, share.size)
    grid = np.linspace(0, 1, 1000)
    eta = []
    for threshold in grid:
        within = steps[np.ix_(share >= threshold, share >= threshold)]
        eta.append((len(within) ** 2 - len(within)) / within.sum() if within.sum() else 0.0)
    below = grid < whole
    theirs = (whole - np.sum(eta, where=below) / 1000 + np.sum(eta, where=~below) / 1000) / (1 - whole)
    assert theirs == pytest.approx(0.22847334404621394, abs=1e-9)
    found = sacramento.value("spatial_proximity_profile", "HISP", "TOT_POP", neighbours="queen")
    assert found == pytest.approx(0.228419, abs=1e-6)


def _steps(borders: Borders, areas: int) -> np.ndarray:
    """The number of steps across borders between all areas."""
    graph = np.zeros((areas, areas))
    graph[borders.first, borders.second] = graph[borders.second, borders.first] = 1
    return shortest_path(graph, unweighted=True)
