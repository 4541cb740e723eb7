"""Kernel D and H on the tracts of Marília against segregr."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

BRACKETS = "0_to_05 05_to_1 1_to_2 2_to_3 3_to_5 5_to_10 10_to_15 15_to_20 20_above"
CLASSES = [f"mw_{bracket}" for bracket in BRACKETS.split()]


@pytest.mark.parametrize("metres", [0, 500, 1000, 2000])
@pytest.mark.parametrize("kernel", ["gaussian", "step"])
@pytest.mark.parametrize(
    ("index", "measure"), [("D", "spatial_multigroup_dissimilarity"), ("H", "spatial_multigroup_h")]
)
def test_kernels(marilia, reference: Path, metres: int, kernel: str, index: str, measure: str) -> None:
    table = pd.read_csv(reference / "marilia" / "segregr_reference.csv")
    (expected,) = table[(table["kernel"] == kernel) & (table["bw"] == metres) & (table["index"] == index)]["value"]
    found = marilia.several(measure, CLASSES, neighbourhood=kernel, size=metres / 1000)
    assert found == pytest.approx(expected, abs=1e-6)
