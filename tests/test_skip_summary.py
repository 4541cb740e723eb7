"""A test run says how many tests passed, and what was skipped and why; its last line is the counts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CASES = """
import pytest

@pytest.mark.parametrize("n", range(3))
def test_needs_data(n):
    pytest.skip("the data are not on this machine")

@pytest.mark.skip(reason="only root can build as another user")
def test_needs_root():
    pass

@pytest.mark.xfail(reason="a known fault")
def test_known_fault():
    assert False

def test_passes():
    pass
"""


def _run(folder: Path, cases: str, *words: str) -> list[str]:
    """The lines that such tests print, run with the project's own settings."""
    (folder / "test_cases.py").write_text(cases)
    plugins = ["-p", "skip_summary", "-p", "no:pytest_qgis"]
    command = [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", *plugins, *words, folder]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


@pytest.mark.parametrize("words", [[], ["-q"], ["-q", "-n", "2"]], ids=" ".join)
def test_reasons_stand_with_their_counts_before_the_closing_line(tmp_path, words) -> None:
    lines = _run(tmp_path, CASES, *words)
    assert "    3 the data are not on this machine" in lines
    assert "    1 only root can build as another user" in lines
    assert "1 passed, 4 skipped, 1 xfailed" in lines[-1]


def test_a_module_that_is_skipped_as_a_whole_is_counted(tmp_path) -> None:
    lines = _run(tmp_path, 'import pytest\npytest.importorskip("no_such_package", reason="it is not installed")\n')
    assert "    1 it is not installed" in lines


def test_nothing_is_said_where_nothing_was_skipped(tmp_path) -> None:
    assert not any("by reason" in line for line in _run(tmp_path, "def test_passes():\n    pass\n"))
