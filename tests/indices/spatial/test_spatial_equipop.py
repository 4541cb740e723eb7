"""The nearest people against EquiPop 1.62.1 (MIT) on the same cells.

`equipop_reference.csv`: 90 made-up cells of 250 m, counts drawn with a seed; the shares are what
`equipop.fastcounts.run_knn_counts` gives, the last cells counted in proportion (overshoot_mode="proportional").
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import local_values, one_value

from segbaro_plugin.indices.engine.cleaning import two_groups
from segbaro_plugin.indices.spatial import Geography

CELLS = pd.read_csv(Path(__file__).parent / "equipop_reference.csv")
COUNTS = two_groups(CELLS["x"].to_numpy(float), total=CELLS["t"].to_numpy(float))
MAP = CELLS[["east", "north"]].to_numpy(float)


@pytest.mark.parametrize("k", [25, 200, 800, 3200])
@pytest.mark.parametrize(("unit", "factor"), [("m", 1.0), ("km", 0.001)])
def test_shares_among_the_nearest_people(k: int, unit: str, factor: float) -> None:
    around = {"neighbourhood": "nearest_people", "size": k}
    ground = Geography.of(factor * MAP, unit)
    found = local_values("surrounding_share", COUNTS, ground, **around)
    np.testing.assert_allclose(found, CELLS[f"share_{k}"], rtol=1e-9)
    isolation = (CELLS["x"] * CELLS[f"share_{k}"]).sum() / CELLS["x"].sum()
    assert one_value("bespoke_isolation", COUNTS, ground, k=k) == pytest.approx(isolation)
