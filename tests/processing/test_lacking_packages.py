"""Without pandas, scipy, matplotlib or GDAL's Python module, which QGIS does not bring everywhere."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest
from examples import EXAMPLES

HERE = Path(__file__).resolve().parent
TABLES = (
    "joinindicators", "readtable", "convertdivision", "fetchindicators", "fetchtable", "fetchnational", "refreshdata"
)  # fmt: skip
PACKAGES = ("pandas", "scipy", "matplotlib", "osgeo")


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory):
    """What comes of each algorithm without a package."""

    @lru_cache
    def outcomes(package: str) -> dict[str, object]:
        given = tmp_path_factory.mktemp(package) / "given"
        script = [sys.executable, str(HERE / "without_package.py"), package, str(given)]
        done = subprocess.run(script, capture_output=True, text=True, check=False, timeout=250)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    return outcomes


@pytest.mark.parametrize("id", sorted(EXAMPLES))
@pytest.mark.parametrize("package", PACKAGES)
def test_the_numbers_are_right_or_one_sentence_names_the_package(without, package, id) -> None:
    outcome = without(package)[id]
    if package == "pandas" and id in TABLES:
        assert f"'{package}' is missing" in str(outcome)
        assert "'Check the installation'" in str(outcome)
        assert "\n" not in str(outcome)
    else:
        assert outcome is True


def test_the_installation_is_checked_in_a_qgis_that_lacks_a_package(run, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert run("checkinstallation")["MISSING"] == 1


def test_the_join_assistant_says_so_too(provider, make_areas, monkeypatch, tmp_path) -> None:
    """Its table is read in a task of its own."""
    from segbaro_plugin.dialogs.join.read_task import ReadTask, Wanted

    table = tmp_path / "table.csv"
    table.write_text("desokod;2023\n0114A0010;1\n", "utf-8")
    monkeypatch.setitem(sys.modules, "pandas", None)
    areas = make_areas("desokod:string", [("0114A0010",)])
    task = ReadTask(Wanted(str(table), areas.id(), "", ""), areas)
    assert not task.run()
    assert "'pandas' is missing" in task.error.say("en")
    assert "”pandas” saknas" in task.error.say("sv")
    task.finished(False)
