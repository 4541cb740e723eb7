"""All measures that the peer library has too, on all places and years: seconds here, there, and their ratio.

The peer is looped over places and years, as its users must; a sample of them is timed and scaled to all.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from environment import peer_python  # noqa: E402
from made_up import country, large  # noqa: E402

from segbaro_plugin.indices import CATALOGUE, Measure, Scope  # noqa: E402
from segbaro_plugin.indices.engine.cleaning import Counts, several_groups, two_groups  # noqa: E402
from segbaro_plugin.indices.engine.evaluate import evaluate  # noqa: E402
from segbaro_plugin.indices.engine.evaluate_local import evaluate_local  # noqa: E402

PEERS = {
    "dissimilarity": "Dissim",
    "gini": "Gini",
    "theil_h": "Entropy",
    "atkinson": "Atkinson",
    "minmax": "MinMax",
    "concentration_profile": "ConProf",
    "modified_dissimilarity": "ModifiedDissim",
    "modified_gini": "ModifiedGini",
    "bias_corrected_dissimilarity": "BiasCorrectedDissim",
    "density_corrected_dissimilarity": "DensityCorrectedDissim",
    "isolation": "Isolation",
    "interaction": "Interaction",
    "eta_squared": "CorrelationR",
    "delta": "Delta",
    "absolute_concentration": "AbsoluteConcentration",
    "relative_concentration": "RelativeConcentration",
    "multigroup_dissimilarity": "MultiDissim",
    "multigroup_gini": "MultiGini",
    "multigroup_h": "MultiInfoTheory",
    "mutual_information": "MultiDivergence",
    "entropy": "MultiDiversity",
    "normalised_exposure": "MultiNormExposure",
    "relative_diversity": "MultiRelativeDiversity",
    "squared_coefficient_of_variation": "MultiSquaredCoefVar",
    "simpson_concentration": "SimpsonsConcentration",
    "simpson_interaction": "SimpsonsInteraction",
    "local_entropy": "MultiLocalEntropy",
    "local_simpson_concentration": "MultiLocalSimpsonConcentration",
    "local_simpson_interaction": "MultiLocalSimpsonInteraction",
}


def main() -> None:
    """Prints the table."""
    columns = country()
    codes = columns["place_year"]
    places = int(codes.max()) + 1
    theirs = _peer(columns)
    print(f"\n{codes.size:,} rows, {places:,} places and years; segregation {theirs['version']} sampled and scaled\n")
    print(f"{'measure':34}{'here, s':>10}{'peer, s':>12}{'ratio':>10}{'largest difference':>21}")
    ours_total = peers_total = 0.0
    for id, name in PEERS.items():
        seconds, values = _timed(CATALOGUE.get(id), columns, codes, places)
        looped = theirs[name]["seconds"] * places
        ours_total, peers_total = ours_total + seconds, peers_total + looped
        apart = _difference(values, theirs[name]["values"], theirs["sample"], codes)
        print(f"{id:34}{seconds:10.4f}{looped:12.0f}{looped / seconds:10,.0f}{apart:21.1e}")
    print(f"{'all':34}{ours_total:10.2f}{peers_total:12.0f}{peers_total / ours_total:10,.0f}\n")
    _large_gini()


def _peer(columns: dict[str, np.ndarray]) -> dict[str, Any]:
    folder = ROOT / "build" / "bench"
    python = peer_python()
    columns_file, answer = folder / "columns.npz", folder / "answer.json"
    np.savez(columns_file, **columns)
    subprocess.run([python, ROOT / "bench" / "peer.py", columns_file, answer, *PEERS.values()], check=True)
    found: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    return found


def _timed(measure: Measure, columns: dict[str, np.ndarray], codes: np.ndarray, places: int) -> tuple[float, Any]:
    """The best of three runs (one for random measures), from columns to values, cleaning and sorting included."""
    runs = []
    for _ in range(1 if measure.random else 3):
        start = time.perf_counter()
        counts = _counts(measure, columns)
        if measure.scope is Scope.AREA:
            values = evaluate_local(counts, codes, [measure]).values[measure.id]
        else:
            values = evaluate(counts, codes, [measure], places).values[measure.id]
        runs.append(time.perf_counter() - start)
    return min(runs), values


def _counts(measure: Measure, columns: dict[str, np.ndarray]) -> Counts:
    if "counts" in measure.inputs:
        return several_groups(columns["counts"])
    area = columns["land"] if "area" in measure.inputs else None
    return two_groups(columns["counts"][:, 1], total=columns["counts"].sum(axis=1), area=area)


def _difference(ours: np.ndarray, theirs: list[Any], sample: list[int], codes: np.ndarray) -> float:
    """The largest difference over the sample; local values are compared area by area."""
    pairs = zip(sample, theirs, strict=False)
    return max(
        float(np.abs((ours[codes == n] if isinstance(v, list) else ours[n]) - np.array(v)).max()) for n, v in pairs
    )


def _large_gini() -> None:
    counts = several_groups(large(200_000, 8))
    start = time.perf_counter()
    evaluate(counts, np.zeros(200_000, int), [CATALOGUE.get("multigroup_gini")], 1)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"Gini of 8 groups in 200,000 areas: {seconds:.2f} s; peak of this process {peak:,.0f} MB")
    print("A matrix of 200,000 x 200,000 areas would take 320,000 MB.")


if __name__ == "__main__":
    main()
