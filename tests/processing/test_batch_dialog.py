"""QGIS's own batch dialog, filled in and run as a person does: a row a year, a file a row, the numbers of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from batch_rows import fill_row
from made_layers import rows
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextEdit

from segbaro_plugin.layers.record.provenance import read_provenance

FIELDS = "code:string,kommun:string," + ",".join(f"{name}_{y}:double" for y in (2021, 2022, 2023) for name in "xt")
ROWS = [
    ("a", "0114", 10.0, 100.0, 20.0, 100.0, 5.0, 50.0),
    ("b", "0114", 30.0, 100.0, 20.0, 100.0, 0.0, 50.0),
    ("c", "0115", 1.0, 2.0, 0.0, 8.0, 3.0, 3.0),
    ("d", "0115", 1.0, 2.0, 4.0, 4.0, 0.0, 9.0),
]
BY_HAND = {
    (2021, "0114"): 0.3125,  # half of |10/40 - 90/160| + |30/40 - 70/160|
    (2021, "0115"): 0.0,
    (2022, "0114"): 0.0,
    (2022, "0115"): 1.0,
    (2023, "0114"): 50 / 95,  # half of |1 - 45/95| + |0 - 50/95|
    (2023, "0115"): 1.0,
}
PATIENCE = 60


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    layer = make_areas(FIELDS, ROWS, name="areas")
    QgsProject.instance().addMapLayer(layer)
    return layer


class Batch:
    """The dialog of one algorithm, by the names of parameters."""

    def __init__(self, algorithm: object) -> None:
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

        self.dialog = BatchAlgorithmDialog(algorithm.create())
        self.dialog.show()
        self.panel = self.dialog.mainWidget()
        self.panel.checkLoadLayersOnCompletion.setChecked(False)

    def fill(self, row: int, values: Mapping[str, object]) -> None:
        """Fills in cells of a row."""
        fill_row(self.dialog, row, values)

    def fill_down(self, name: str) -> None:
        """Chooses 'Fill down' above a column: what stands in its first row stands in all."""
        self.panel.tblParameters.cellWidget(0, self.panel.parameter_to_column[name]).fillDown()

    def run(self) -> str:
        """Presses Run and waits until all rows are done; returns what the log says."""
        QTest.mouseClick(self.dialog.runButton(), Qt.MouseButton.LeftButton)
        end = time.monotonic() + PATIENCE
        while "Batch execution completed" not in self.log():
            QgsApplication.processEvents()
            assert time.monotonic() < end, self.log()
        return self.log()

    def log(self) -> str:
        """What stands under the tab Log."""
        return "\n".join(text.toPlainText() for text in self.dialog.findChildren(QTextEdit))


@pytest.fixture
def layer_tree(qgis_iface, monkeypatch) -> Iterator[QgsLayerTreeView]:
    """The desktop's layer panel, where QGIS puts what a row gives."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view, raising=False)
    yield view
    view.deleteLater()


@pytest.fixture
def batch(provider, layer_tree) -> Iterator[Callable[[str], Batch]]:
    opened = []

    def make(id: str) -> Batch:
        opened.append(Batch(provider.algorithm(id)))
        return opened[-1]

    yield make
    for one in opened:
        one.dialog.close()
        one.dialog.deleteLater()
    QgsApplication.processEvents()


def measured(path: Path) -> dict[object, object]:
    return {place: row["value"] for place, row in rows(str(path), "place").items()}


def test_a_row_a_year_gives_the_numbers_of_each_year(batch, areas, tmp_path: Path) -> None:
    filled = batch("segregationindices")
    filled.panel.addRow(2)
    filled.fill(0, {"INPUT": areas.id(), "PLACE": "kommun", "MEASURES": ["dissimilarity"]})
    for name in ("INPUT", "PLACE", "MEASURES"):
        filled.fill_down(name)
    for row, year in enumerate((2021, 2022, 2023)):
        path = str(tmp_path / f"measures_{year}.gpkg")
        filled.fill(row, {"GROUP": [f"x_{year}"], "TOTAL": [f"t_{year}"], "OUTPUT": path})
    filled.run()
    found = {
        (year, place): value
        for year in (2021, 2022, 2023)
        for place, value in measured(tmp_path / f"measures_{year}.gpkg").items()
    }
    assert found == pytest.approx(BY_HAND)


def test_a_row_a_municipality_that_cannot_be_measured_stops_no_other(batch, areas, tmp_path: Path) -> None:
    filled = batch("segregationindices")
    filled.panel.addRow(2)
    for row, kommun in enumerate(("0114", "0120", "0115")):
        part = QgsProcessingFeatureSourceDefinition(areas.id(), filterExpression=f"kommun = '{kommun}'")
        filled.fill(row, {"INPUT": part, "GROUP": ["x_2021"], "TOTAL": ["t_2021"], "PLACE": "kommun"})
        filled.fill(row, {"MEASURES": ["dissimilarity"], "OUTPUT": str(tmp_path / f"{kommun}.gpkg")})
    said = filled.run()
    assert "has no areas, or none is selected" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0114.gpkg", "0115.gpkg"]
    assert measured(tmp_path / "0114.gpkg") == {"0114": pytest.approx(0.3125)}
    assert measured(tmp_path / "0115.gpkg") == {"0115": 0.0}


def test_loaded_layers_are_drawn_each(batch, areas, tmp_path: Path) -> None:
    filled = batch("localindices")
    filled.panel.checkLoadLayersOnCompletion.setChecked(True)
    filled.panel.addRow(2)
    for row, year in enumerate((2021, 2022, 2023)):
        filled.fill(row, {"INPUT": areas.id(), "GROUP": [f"x_{year}"], "TOTAL": [f"t_{year}"], "PLACE": "kommun"})
        filled.fill(row, {"MEASURES": ["location_quotient"], "OUTPUT": str(tmp_path / f"local_{year}.gpkg")})
    filled.run()
    loaded = [one for one in QgsProject.instance().mapLayers().values() if one.id() != areas.id()]
    drawn = sorted(read_provenance(one)[-1]["field"] for one in loaded)
    assert drawn == [f"location_quotient_{year}" for year in (2021, 2022, 2023)]
    for layer in loaded:
        assert read_provenance(layer)[-1]["field"] in layer.renderer().dump()
        assert len(layer.metadata().history()) == 1


def test_an_output_that_is_left_empty_is_not_written(batch, make_areas, tmp_path: Path) -> None:
    areas = make_areas("code:string,type_2021:integer,type_2022:integer,type_2023:integer", [("a", 1, 2, 2)])
    QgsProject.instance().addMapLayer(areas)
    filled = batch("areatypetransitions")
    filled.panel.addRow(2)
    for row, (before, after) in enumerate(((2021, 2022), (2022, 2023), (2021, 2023))):
        chosen = {"INPUT": areas.id(), "TYPE_FROM": f"type_{before}", "TYPE_TO": f"type_{after}"}
        filled.fill(row, {**chosen, "OUTPUT": str(tmp_path / f"{before}_{after}.gpkg")})
    filled.run()
    moved = {}
    for path in tmp_path.iterdir():
        found = rows(str(path), "from_type", "to_type")
        moved[path.stem] = [pair for pair, row in found.items() if row["areas"]]
    assert moved == {"2021_2022": [(1, 2)], "2022_2023": [(2, 2)], "2021_2023": [(1, 2)]}
