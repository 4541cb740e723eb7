"""The main job, through qgis_process as a user would: a table, areas, a map, a number, a printed page.

python3 scripts/demo.py                                   the made-up municipality
python3 scripts/demo.py --areas AREAS --table TABLE       your own files
python3 scripts/demo.py --online Karlstad                 figures and boundaries from Statistics Sweden
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
PARTS = {"LOW_STANDARD": "low_standard", "LOW_EDUCATION": "low_education", "ASSISTANCE": "assistance_unemployment"}
GROUP, TOTAL = "foreign_born_people", "population"
FETCHED = ["sei", "area_type", *PARTS.values(), GROUP, TOTAL]


class QgisProcess:
    """qgis_process with the built plugin, on a profile of its own."""

    def __init__(self, profile: Path) -> None:
        self.environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(ROOT / "build"),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        }
        settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text("[locale]\noverrideFlag=true\nuserLocale=sv\n", encoding="utf-8")
        self._call(["plugins", "enable", "segbaro_plugin"])

    def run(self, algorithm: str, **inputs: object) -> dict[str, object]:
        """The outputs of an algorithm; its warnings are printed."""
        print(f"segbaro:{algorithm}", flush=True)
        done = self._call(["--json", "run", f"segbaro:{algorithm}", "-"], json.dumps({"inputs": inputs}))
        answer = json.loads(done.stdout)
        for warning in answer.get("log", {}).get("warning", []):
            print(f"  {warning}", flush=True)
        return answer["results"]

    def _call(self, words: list[str], given: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            ["qgis_process", *words], input=given, env=self.environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"demo: qgis_process {' '.join(words)} failed:\n{done.stdout}\n{done.stderr}")
        return done


def fields_of(layer: str) -> list[str]:
    """The field names of a GeoPackage's only layer."""
    with sqlite3.connect(layer) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        return [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]


def years_with(fields: list[str], *indicators: str) -> list[str]:
    """The years for which the layer has every one of the indicators, ascending."""
    years = [{f.rsplit("_", 1)[1] for f in fields if f.rsplit("_", 1)[0] == indicator} for indicator in indicators]
    return sorted(set.intersection(*years))


def reference(fields: list[str], year: str, table: Path) -> dict[str, object]:
    """Where mean and deviation come from: the sample's country, a published type, or else the input itself."""
    if table.parent == SAMPLE:
        national = json.loads((SAMPLE / "national.json").read_text("utf-8"))[year]
        return {"REFERENCE": "figures", "MEAN": national["mean"], "DEVIATION": national["deviation"]}
    if f"area_type_{year}" in fields:
        return {"REFERENCE": "published", "TYPE_FIELD": f"area_type_{year}"}
    return {"REFERENCE": "input"}


def draw_index(qgis: QgisProcess, joined: str, table: Path, work: Path) -> tuple[str, str, str]:
    """The layer to draw, its field and its title: area types where the index can be computed, else an indicator."""
    fields = fields_of(joined)
    years = years_with(fields, *PARTS.values())
    if not years:
        drawn = next(f for f in reversed(fields) if f.rsplit("_", 1)[-1].isdigit())
        return joined, drawn, drawn
    year = years[-1]
    chosen = {role: f"{indicator}_{year}" for role, indicator in PARTS.items()}
    made = qgis.run(
        "socioeconomicindex", INPUT=joined, OUTPUT=str(work / "index.gpkg"), **chosen, **reference(fields, year, table)
    )
    return made["OUTPUT"], made["AREA_TYPE_FIELD"], f"Områdestyper {year}"


def measure(qgis: QgisProcess, joined: str, into: Path) -> None:
    """The table of measures, one row per year and measure; printed."""
    years = years_with(fields_of(joined), GROUP, TOTAL)
    if not years:
        print(f"no measures: the table has no counts of {GROUP} and {TOTAL} for the same year")
        return
    names = {
        role: [f"{indicator}_{year}" for year in years] for role, indicator in (("GROUP", GROUP), ("TOTAL", TOTAL))
    }
    qgis.run("segregationindices", INPUT=joined, OUTPUT=str(into / "measures.csv"), **names)
    with (into / "measures.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            value = float(row["value"]) if row["value"] else float("nan")
            result = f"{row['year']}  {row['group']:14} {row['measure']:14} {value:7.4f}"
            print(f"  {result}  {row['areas']} areas, {row['missing']} missing")


def join(qgis: QgisProcess, areas: str, table: Path, into: str) -> str:
    """The areas with the table's indicators."""
    made = qgis.run("joinindicators", INPUT=areas, TABLE=str(table), OUTPUT=into)
    print(
        "  matched {MATCHED}, areas without rows {AREAS_UNMATCHED}, rows without area {ROWS_UNMATCHED}".format(**made)
    )
    return made["OUTPUT"]


def fetch(qgis: QgisProcess, place: str, services: dict[str, str], into: str) -> str:
    """The RegSO of a municipality with the index, its components and the counts of a group."""
    made = qgis.run("fetchindicators", PLACES=place, LEVEL="regso2020", INDICATORS=FETCHED, OUTPUT=into, **services)
    print("  areas {AREAS}, years {YEARS_FETCHED}".format(**made))
    return made["OUTPUT"]


def main() -> None:
    """Runs the chain and says where the results lie."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--areas", default=f"{SAMPLE / 'areas.gpkg'}|layername=deso")
    parser.add_argument("--table", type=Path, default=SAMPLE / "indicators.csv")
    parser.add_argument("--into", type=Path, default=ROOT / "demo")
    parser.add_argument("--online", metavar="PLACE", help="a municipality; asks Statistics Sweden's services")
    parser.add_argument("--service", default="", help="another address for the statistics")
    parser.add_argument("--boundaries", default="", help="another address for the boundaries")
    given = parser.parse_args()
    into = given.into
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        qgis = QgisProcess(work / "profile")
        if given.online:
            services = {"SERVICE": given.service, "BOUNDARIES": given.boundaries}
            joined = fetch(qgis, given.online, services, str(work / "joined.gpkg"))
        else:
            joined = join(qgis, given.areas, given.table, str(work / "joined.gpkg"))
        layer, field, title = draw_index(qgis, joined, Path() if given.online else given.table, work)
        styled = qgis.run("choroplethmap", INPUT=layer, FIELD=field, OUTPUT=str(into / "areas.gpkg"))["OUTPUT"]
        measure(qgis, joined, into)
        pages = {kind: str(into / f"map.{kind.lower()}") for kind in ("PDF", "PNG")}
        qgis.run("createlayout", INPUT=styled, TITLE=title, **pages)
    for path in sorted(into.iterdir()):
        print(f"{path}  {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
