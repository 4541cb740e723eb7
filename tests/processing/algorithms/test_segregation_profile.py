"""segbaro:segregationprofile - from the aspatial measure at radius 0 to nothing beyond the map."""

from __future__ import annotations

from pathlib import Path

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
    with pytest.raises(QgsProcessingException, match="'wide' is not a number"):
        run("segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", SIZES="1; wide", OUTPUT="memory:")


def test_only_measures_with_a_size_are_offered(provider) -> None:
    offered = provider.algorithm("segregationprofile").parameterDefinition("MEASURES").options()
    assert "spatial_theil_h" in offered
    assert "spatial_multigroup_h" in offered
    assert "spatial_proximity" not in offered


def test_the_profile_as_a_picture(run, tmp_path: Path) -> None:
    picture = tmp_path / "profile.svg"
    made = run("segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", PLACE="kommun", NEIGHBOURHOOD="step",
               SIZES="0.5; 1; 4", OUTPUT="memory:", CHART=str(picture))  # fmt: skip
    assert made["CHART"] == str(picture)
    drawn = picture.read_text(encoding="utf-8")
    for words in ("Spatial information theory index", "Radius, km", ">a<", ">b<", ">0.5<", ">4<"):
        assert words in drawn, words
    again = tmp_path / "again.svg"
    run("segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", PLACE="kommun", NEIGHBOURHOOD="step",
        SIZES="0.5; 1; 4", OUTPUT="memory:", CHART=str(again))  # fmt: skip
    assert again.read_bytes() == picture.read_bytes()


def test_of_many_lines_those_of_most_people_are_drawn(run, heard, tmp_path: Path) -> None:
    rows = [(f"place {i}", float(i + side), 40.0 * (i + 1)) for i in range(9) for side in (0, 20)]
    picture = tmp_path / "profile.png"
    run("segregationprofile", INPUT=squares(rows), GROUP="x", TOTAL="t", PLACE="kommun", OUTPUT="memory:",
        CHART=str(picture))  # fmt: skip
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert any("Lines left out of the chart" in line and line.endswith(": 3") for line in heard.said)


def test_a_chart_of_another_kind_is_refused_and_nothing_stays(run, tmp_path: Path) -> None:
    table = tmp_path / "table.gpkg"
    with pytest.raises(QgsProcessingException, match=r"neither \.svg nor \.png"):
        run("segregationprofile", INPUT=squares(ROWS), GROUP="x", TOTAL="t", OUTPUT=str(table),
            CHART=str(tmp_path / "chart.bmp"))  # fmt: skip
    assert list(tmp_path.iterdir()) == []
