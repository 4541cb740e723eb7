"""Runs inside the real QGIS desktop (see test_analyses.py): every dialog of the tab Analyses, on the sample."""

from __future__ import annotations

from algorithm_runs import run_once
from hands import look
from sample_steps import every_output, loaded_sample, shown_analyses
from sample_values import VALUES


def see() -> dict[str, object]:
    layer = loaded_sample()
    shown_analyses()
    filled = {id: {"INPUT": layer, **values} for id, values in VALUES.items()}
    return {
        "defaults": {id: run_once(id, values) for id, values in filled.items()},
        "all": {id: run_once(id, every_output(id, values)) for id, values in filled.items()},
    }


look(see)
