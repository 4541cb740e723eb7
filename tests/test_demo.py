"""`make demo`: the main job through qgis_process on the built plugin, as a user would."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.servers.example_services import boundaries, statistics

ROOT = Path(__file__).resolve().parent.parent


def run_demo(folder: Path, *arguments: str) -> str:
    """What the demo prints when its results go to `folder`."""
    command = [sys.executable, str(ROOT / "scripts" / "demo.py"), "--into", str(folder), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "made"
    printed = run_demo(folder)
    (folder / "said.txt").write_text(printed, encoding="utf-8")
    return folder


def test_the_layer_is_joined_and_styled(demo: Path) -> None:
    layer = QgsVectorLayer(f"{demo / 'areas.gpkg'}", "areas")
    layer.loadDefaultStyle()
    assert layer.featureCount() == 60
    assert {"population_2019", "foreign_born_people_2023", "sei_2023", "area_type_2023"} <= set(layer.fields().names())
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert legend[0].startswith("Områdestyp 1 – områden med stora socioekonomiska utmaningar")
    assert legend[-2].startswith("Områdestyp 5")
    assert legend[-1] == "Uppgift saknas eller är sekretessbelagd"  # the only reason for a missing type that occurs


def test_suppressed_cells_are_null_and_say_so(demo: Path) -> None:
    with sqlite3.connect(demo / "areas.gpkg") as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        query = f'SELECT area_type_2023, area_type_2023_status FROM "{table}" WHERE area_type_2023_status != "ok"'
        assert database.execute(query).fetchall() == [(None, "suppressed")] * 3


def test_the_measures_of_each_year_are_written_and_printed(demo: Path) -> None:
    with (demo / "measures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["year"], row["measure"]) for row in rows} >= {(str(y), "dissimilarity") for y in range(2019, 2024)}
    (latest,) = [row for row in rows if (row["year"], row["measure"]) == ("2023", "dissimilarity")]
    assert float(latest["value"]) == pytest.approx(by_hand(demo, 2023), abs=1e-12)
    assert f"{float(latest['value']):.4f}" in (demo / "said.txt").read_text("utf-8")


def by_hand(demo: Path, year: int) -> float:
    """D of the areas in which both counts are known."""
    with sqlite3.connect(demo / "areas.gpkg") as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        query = f'SELECT foreign_born_people_{year}, population_{year} FROM "{table}"'
        pairs = [(x, t - x) for x, t in database.execute(query) if x is not None and t is not None]
    whole_x, whole_y = (sum(column) for column in zip(*pairs, strict=True))
    return sum(abs(x / whole_x - y / whole_y) for x, y in pairs) / 2


def test_the_page_can_be_read_in_swedish(demo: Path) -> None:
    text = subprocess.run(["pdftotext", str(demo / "map.pdf"), "-"], capture_output=True, check=True).stdout.decode()
    for expected in ("Områdestyper 2023", "Källa: Påhittade uppgifter", "förutsättningar", "Framställd"):
        assert expected in text
    assert (demo / "map.png").stat().st_size > 100_000


def test_warnings_about_the_users_own_table_are_printed(tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("kod;Folkmängd 2023\n0199A0010;1200\n0199A9990;800\n", encoding="utf-8")
    printed = run_demo(tmp_path / "made", "--table", str(table))
    assert "0199A9990" in printed
    assert "no measures" in printed
    assert (tmp_path / "made" / "map.png").exists()


def test_fetched_data_go_the_same_way(provider, tmp_path: Path) -> None:
    """`make demo ONLINE=1`, against services on this machine."""
    said = run_demo(tmp_path / "made", "--online", "Karlstad", "--service", statistics(), "--boundaries", boundaries())
    assert "segbaro:fetchindicators" in said
    layer = QgsVectorLayer(f"{tmp_path / 'made' / 'areas.gpkg'}", "areas")
    assert {"area_type_2023", "foreign_born_people_2023", "sei_2023"} <= set(layer.fields().names())
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == [
        "areas.gpkg", "map.pdf", "map.png", "measures.csv"
    ]  # fmt: skip
