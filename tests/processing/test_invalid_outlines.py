"""An invalid outline ends no run, whatever Processing is set to do at one, and leaves Python as it was.

QGIS throws the error for it through Python's own frames: Python then loses count of its calls, until it fails anywhere.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from degenerate_layers import with_outlines
from example_runs import call, contents, write_given
from examples import EXAMPLES
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from segbaro_plugin.processing.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]
IDS = [one.ID for one in ALGORITHMS if EXAMPLES[one.ID].areas]
BOWTIE = [(500_000, 6_500_000), (501_000, 6_501_000), (501_000, 6_500_000), (500_000, 6_501_000), (500_000, 6_500_000)]
CHECKS = [Qgis.InvalidGeometryCheck.AbortOnInvalid, Qgis.InvalidGeometryCheck.SkipInvalid]


def calls_left(calls: int = 0) -> int:
    """How many calls deep Python can still go."""
    try:
        return calls_left(calls + 1)
    except RecursionError:
        return calls


def crossed() -> QgsVectorLayer:
    """The areas, the first of which crosses itself."""
    return with_outlines(lambda n: BOWTIE if n == 0 else None)


def made_with(provider, id: str, check: Qgis.InvalidGeometryCheck, folder: Path) -> dict[str, list[tuple[object, ...]]]:
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(check)
    algorithm = provider.algorithm(id).create()
    parameters = call(id, folder, crossed(), folder.parent / check.name)
    algorithm.prepare(parameters, context, QgsProcessingFeedback(False))
    made = algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback(False))
    assert made
    return contents(made)


@pytest.mark.parametrize("id", IDS)
def test_every_algorithm_gives_the_same_under_every_setting(provider, tmp_path: Path, id: str) -> None:
    write_given(folder := tmp_path / "given")
    before = calls_left()
    expected = made_with(provider, id, Qgis.InvalidGeometryCheck.NoCheck, folder)
    for check in CHECKS:
        assert made_with(provider, id, check, folder) == expected
    assert calls_left() == before


def test_features_are_read_through_one_door() -> None:
    doors = {"layers/read/features.py", "layers/read/snapshot.py"}
    plugin = ROOT / "segbaro_plugin"
    asking = {
        path for path in plugin.rglob("*.py") if re.search(r"\.(getFeatures|nextFeature)\(", path.read_text("utf-8"))
    }
    assert {path.relative_to(plugin).as_posix() for path in asking} == doors
