"""The whole chain for a made-up country in one qgis_process call: where its time goes, and its memory.

python3 bench/chain.py

Joins a table of 6,160 areas and 14 years, computes index and area types, measures 290 municipalities over all years,
joins the measures back to them, and draws both.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent.parent
YEAR = 2023
MOST_MEMORY = 1000
HALF = 0.5
SLOWEST = 12


def model(path: Path) -> None:
    """The chain as a model file: the parts of the ready models that an officer would run one after the other."""
    from ready_models.inputs import AREAS, TABLE, layer
    from ready_models.parts import Model, Output, Step, Text, build, given, made, value

    def out(name: str) -> Output:
        return Output(name, Text(name, name), Text(name, name))

    parts = {"LOW_STANDARD": "low_standard", "LOW_EDUCATION": "low_education", "ASSISTANCE": "assistance_unemployment"}
    chain = Model(
        path.stem,
        Text("Chain", "Kedja"),
        Text("Chain", "Kedja"),
        (AREAS, TABLE, layer("PLACES", Text("Places", "Platser"), Text("Places", "Platser"))),
        (
            Step("join", "segbaro:joinindicators", Text("", ""), {"INPUT": given("INPUT"), "TABLE": given("TABLE")}),
            Step(
                "index",
                "segbaro:socioeconomicindex",
                Text("", ""),
                {
                    "INPUT": made("join"),
                    "REFERENCE": value("input"),
                    **{name: value(f"{id}_{YEAR}") for name, id in parts.items()},
                },
            ),
            Step(
                "map",
                "segbaro:choroplethmap",
                Text("", ""),
                {"INPUT": made("index"), "FIELD": value(f"area_type_{YEAR}")},
                {"OUTPUT": out("map")},
            ),
            Step(
                "measure",
                "segbaro:segregationindices",
                Text("", ""),
                {
                    "INPUT": made("join"),
                    "GROUP": value("foreign_born_people"),
                    "TOTAL": value("population"),
                    "PLACE": value("kommun"),
                    "PLACES": given("PLACES"),
                    "MEASURES": value(["dissimilarity", "isolation", "interaction", "eta_squared", "theil_h"]),
                },
                {"OUTPUT": out("measures"), "PLACES_OUTPUT": out("places")},
            ),
        ),
    )
    if not build(chain, "en").toFile(str(path)):
        raise OSError(path)


def run(folder: Path) -> dict[str, float]:
    """One call of qgis_process; seconds from its start to its end and the most memory that it took, in MB."""
    given = {"INPUT": "areas.gpkg", "TABLE": "table.csv", "PLACES": "kommuner.gpkg"}
    wanted = {name: f"{name}_made.gpkg" for name in ("map", "measures", "places")}
    inputs = {name: str(folder / file) for name, file in {**given, **wanted}.items()}
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(ROOT / "build"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "PYQGIS_STARTUP": str(ROOT / "bench" / "chain_clock.py"),
        "SEGBARO_CLOCK": str(folder / "clock.json"),
    }
    _call(["plugins", "enable", "segbaro_plugin"], environment)
    start = time.perf_counter()
    _call(["--json", "run", str(folder / "chain.model3"), "-"], environment, json.dumps({"inputs": inputs}))
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "memory": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}


def _call(words: list[str], environment: dict[str, str], given: str = "") -> None:
    command = ["qgis_process", *words]
    done = subprocess.run(command, input=given, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"bench: {' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")


def tell(folder: Path, whole: dict[str, float]) -> bool:
    """Prints the figures; whether they are as they must be."""
    lines = json.loads((folder / "clock.json").read_text("utf-8"))
    qgis = sum(line["seconds"] for line in lines if line["qgis"])
    ours = sum(line["seconds"] for line in lines if not line["qgis"])
    total = whole["seconds"]
    print(f"one qgis_process call: {total:.1f} s, {whole['memory']:.0f} MB at most")
    print(f"  QGIS starts and ends    {total - qgis - ours:6.2f} s  {1 - (qgis + ours) / total:4.0%}")
    print(f"  QGIS reads and writes   {qgis:6.2f} s  {qgis / total:4.0%}  {qgis / (qgis + ours):4.0%} of the chain")
    print(f"  all else                {ours:6.2f} s  {ours / total:4.0%}  {ours / (qgis + ours):4.0%} of the chain")
    for line in [line for line in lines if not line["qgis"]][:SLOWEST]:
        print(f"    {line['seconds']:5.2f} s  {line['file']}:{line['line']}  {line['text'][:80]}")
    return ours / total < HALF and whole["memory"] < MOST_MEMORY


def main() -> int:
    """Makes the files, runs the chain, tells."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), f"{QgsApplication.pkgDataPath()}/python/plugins"]
    from chain_data import codes, write_areas, write_municipalities, write_table
    from processing.core.Processing import Processing

    from segbaro_plugin.processing.provider import SegbaroProvider
    from segbaro_plugin.tables.codes.divisions import kommuner

    Processing.initialize()
    provider = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        areas = codes(sorted(kommuner()))
        write_areas(folder / "areas.gpkg", areas)
        write_municipalities(folder / "kommuner.gpkg", sorted(kommuner()))
        write_table(folder / "table.csv", areas)
        model(folder / "chain.model3")
        fine = tell(folder, run(folder))
    print("as asked: the plugin's own work is under half of the call, memory under 1 GB" if fine else "NOT as asked")
    return not fine


if __name__ == "__main__":
    sys.exit(main())
