"""segbaro:segregationprofile - from the aspatial measure at radius 0 to nothing beyond the map."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from test_spatial_indices import ROWS, squares

from segbaro_plugin.indices import compute


def profile(made: dict) -> dict[float, tuple[float, float]]:
    return {row["size"]: (row["value"], row["macro_micro"]) for row in made["OUTPUT"].getFeatures()}


def test_a_step_kernel_goes_from_the_aspatial_measure_to_zero(run) -> None:
    import pandas as pd

    frame = pd.DataFrame(ROWS, columns=["kommun", "x", "t"])
    (aspatial,) = compute(frame, "theil_h", "x", "t")["value"]
    made = run(
        "segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", NEIGHBOURHOOD="step", SIZES="0; 1; 100",
        OUTPUT="memory:",
    )  # fmt: skip
    found = profile(made)
    assert found[0][0] == pytest.approx(aspatial, abs=1e-12)
    assert 0 < found[1][0] < aspatial
    assert found[100][0] == pytest.approx(0, abs=1e-12)
    assert found[1][1] == pytest.approx(found[1][0] / aspatial)
    assert found[0][1] == 1


def test_a_size_that_is_none_is_refused(run) -> None:
    with pytest.raises(QgsProcessingException, match="'wide' is no number"):
        run("segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", SIZES="1; wide", OUTPUT="memory:")


def test_only_measures_with_a_size_are_offered(provider) -> None:
    offered = provider.algorithm("segregationprofile").parameterDefinition("MEASURES").options()
    assert "spatial_theil_h" in offered
    assert "spatial_multigroup_h" in offered
    assert "spatial_proximity" not in offered
