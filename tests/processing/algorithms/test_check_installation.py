"""What is there is named with its version, and what is missing with its remedy."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis

from segbaro_plugin.processing.algorithms import check_installation


def test_versions_are_said_and_written(run, heard) -> None:
    made = run("checkinstallation", OUTPUT="memory:")
    versions = {f["package"]: f["version"] for f in made["OUTPUT"].getFeatures()}
    assert versions["numpy"] == np.__version__
    assert versions["QGIS"] == Qgis.QGIS_VERSION
    assert made["MISSING"] == 0
    assert f"numpy {np.__version__}" in heard.said


def test_a_missing_package_is_named_with_what_it_is_for(run, heard, monkeypatch) -> None:
    absent = check_installation.Part("a_package_that_nobody_has", "charts")
    monkeypatch.setattr(check_installation, "PARTS", (*check_installation.PARTS, absent))
    assert run("checkinstallation")["MISSING"] == 1
    assert any("a_package_that_nobody_has is missing" in warning and "charts" in warning for warning in heard.warned)
    assert any("administrator" in said or "Windows" in said for said in heard.said)
