"""Runs tests in a process that is forked from one that has QGIS, pytest and pandas already: seconds for each change."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

WARM = [
    "__main__", "pytest", "_pytest.assertion.rewrite", "hypothesis", "pandas", "scipy.stats", "scipy.spatial",
    "matplotlib.pyplot", "osgeo.ogr", "qgis.core", "qgis.gui", "pytest_qgis.pytest_qgis",
]  # fmt: skip
"""What no change touches, and all tests need; nothing of the plugin."""
PYTEST = ["-q", "-x", "--timeout=150", "--tb=no", "-rfE", "-p", "no:xdist"]
SETTINGS = {"CI": "1", "QT_QPA_PLATFORM": "offscreen", "MPLBACKEND": "agg", "OPENBLAS_NUM_THREADS": "1"}
"""As in CI, hypothesis tries the same examples each time."""

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(WARM)


def run_tests(root: Path, tests: Sequence[str], most: float) -> tuple[int | None, str]:
    """What pytest gives back and says, None after `most` seconds; it ends with the first failure."""
    os.environ.update(SETTINGS)
    said = root / "run" / "said"
    process = _forks.Process(target=_pytest, args=(root, tests, said))
    process.start()
    process.join(most)
    code = process.exitcode
    if code is None and process.pid:
        os.killpg(process.pid, signal.SIGKILL)
        process.join()
    return code, said.read_text("utf-8", "replace")


def _pytest(root: Path, tests: Sequence[str], said: Path) -> None:
    """In the forked process, which leads a group of its own, so that what it starts can be ended with it."""
    import pytest

    os.setsid()
    with said.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(root)
    os.environ["XDG_RUNTIME_DIR"] = str(root / "run")
    sys.dont_write_bytecode = True
    sys.exit(int(pytest.main([*PYTEST, *tests])))
