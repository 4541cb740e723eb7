"""Layers from strangers through every algorithm: a result or a sentence, and never a traceback, a hang or nonsense.

A short run belongs to every test run. The long one, with so many layers in all, gives each algorithm a process of its
own, as hypothesis keeps something of every layer and the memory is bounded:
`SEGBARO_FUZZ=10000 pytest --timeout=0 tests/processing/test_fuzz_layers.py -k report`
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from example_runs import call, write_given
from examples import EXAMPLES
from hostile_layers import Plan, layer_of_plan, plans
from hypothesis import HealthCheck, given, settings
from made_layers import layer_of
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from bench.memory import megabytes_now, peak_megabytes, reset_peak
from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.processing.provider import ALGORITHMS
from segbaro_plugin.processing.run import algorithm
from segbaro_plugin.words import SegbaroError

IDS = [one.ID for one in ALGORITHMS if EXAMPLES[one.ID].areas]
LAYERS = math.ceil(int(os.environ.get("SEGBARO_FUZZ", "500")) / len(IDS))
RANGES = {one.id: one.range for one in CATALOGUE}
MOST_MEGABYTES = 1000
"""What a run may need at its highest beyond what the process held before: other tests may have run in it."""


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Exception]]:
    """What went wrong without a sentence: QGIS makes a sentence of any exception, and prints some."""
    found: list[Exception] = []
    shown = algorithm.error_to_show

    def recorded(error: Exception, with_places: Callable[[str], str]) -> BaseException:
        if not isinstance(error, (SegbaroError, QgsProcessingException)):
            found.append(error)
        return shown(error, with_places)

    monkeypatch.setattr(algorithm, "error_to_show", recorded)
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


def state(layer: QgsVectorLayer) -> object:
    """All of a layer that a run must leave alone."""
    rows = [(one.id(), repr(one.attributes()), bytes(one.geometry().asWkb())) for one in layer.getFeatures()]
    kept = {key: layer.customProperty(key) for key in layer.customPropertyKeys()}
    return rows, layer.fields().names(), layer.name(), layer.crs().authid(), kept, type(layer.renderer()).__name__


def check_numbers(made: Mapping[str, object], known: set[str]) -> None:
    """Every number that was worked out is finite or NULL, and a measure within its range."""
    for name, value in made.items():
        if isinstance(value, float):
            assert math.isfinite(value), name
        if str(value).endswith(".gpkg"):
            for row in layer_rows(layer_of(value)):
                check_row(row, known)


def layer_rows(layer: QgsVectorLayer) -> Iterator[dict[str, object]]:
    names = layer.fields().names()
    for feature in layer.getFeatures():
        yield {name: None if feature[name] == NULL else feature[name] for name in names}


def check_row(row: Mapping[str, object], known: set[str]) -> None:
    for name, value in row.items():
        if isinstance(value, float) and name.lower() not in known:
            assert math.isfinite(value), (name, row)
    if row.get("measure") in RANGES and isinstance(row.get("value"), float):
        low, high = RANGES[row["measure"]]
        assert low <= row["value"] <= high, row
    made = [name for name in row if name.startswith("area_type") and name.lower() not in known]
    for name in made:
        assert name.endswith("_status") or row[name] in (None, 1, 2, 3, 4, 5), row


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that examples name."""
    folder = tmp_path_factory.mktemp("fuzz") / "given"
    write_given(folder)
    return folder


@pytest.mark.timeout(0)
@pytest.mark.parametrize("id", IDS)
def test_a_strangers_layer_gives_a_result_or_a_sentence(provider, files, faults, id) -> None:
    import processing

    @settings(max_examples=LAYERS, deadline=timedelta(seconds=20), suppress_health_check=list(HealthCheck))
    @given(plan=plans)
    def try_out(plan: Plan) -> None:
        faults.clear()
        layer = layer_of_plan(plan)
        before = state(layer)
        with tempfile.TemporaryDirectory() as folder, suppress(QgsProcessingException):
            made = processing.run(f"segbaro:{id}", call(id, files, layer, into=Path(folder)))
            check_numbers(made, {name.lower() for name in layer.fields().names()} | {"fid"})
        if faults:
            raise faults[0]
        assert state(layer) == before

    reset_peak()
    before = megabytes_now()
    try_out()
    assert peak_megabytes() - before < MOST_MEGABYTES
