"""What all tests share: the data, the summary of what was skipped, and what needs QGIS where there is one.

`tests/indices` and `tests/tables` also run on Pythons without it (scripts/pythons.sh).
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from skip_summary import pytest_terminal_summary  # noqa: F401

if find_spec("qgis"):
    from in_qgis import _clean_project, heard, make_areas, provider, run  # noqa: F401


class WithoutGdal:
    """Where GDAL is missing, a test that comes to import it skips, also deep in a reader."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name == "osgeo" and "PYTEST_CURRENT_TEST" in os.environ:
            pytest.skip("workbooks, databases and layers are written and read by GDAL, which this Python lacks")


if not find_spec("osgeo"):
    sys.meta_path.insert(0, WithoutGdal)

# How busy the machine is decides no test.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What CI says is the same for the same code; elsewhere hypothesis goes on exploring.
settings.register_profile("ci", settings.get_profile("project"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "project")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def sample() -> Path:
    """The folder with the made-up municipality."""
    return ROOT / "resources" / "sample"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with real tables and areas; it lies beside the project and is no part of it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the data beside the project (../shared/data) are not on this machine")
    return folder
