"""Text that a stranger wrote is text in every file for spreadsheets that any algorithm makes, and never a formula."""

from __future__ import annotations

import csv
from pathlib import Path
from zipfile import ZipFile

import pytest
from example_areas import areas
from example_runs import call
from examples import EXAMPLES
from qgis.core import QgsField, QgsProcessingAlgorithm, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.processing.provider import ALGORITHMS

FORMULA = "=1+1"
ENDINGS = ("csv", "xlsx", "ods")
CARRIED = ("socioeconomicindex", "localindices", "neighbourhoodcontext", "choroplethmap", "joinindicators")


def hostile() -> QgsVectorLayer:
    """The areas with a municipality, a name, a field and a layer called as a formula."""
    layer = areas()
    layer.setName(FORMULA)
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in ("namn", FORMULA)])
    layer.updateFields()
    kommun, name, own = (layer.fields().indexOf(one) for one in ("kommun", "namn", FORMULA))
    for one in layer.getFeatures():
        place = {kommun: FORMULA} if one["kommun"] == "0114" else {}
        layer.dataProvider().changeAttributeValues({one.id(): {**place, name: FORMULA, own: FORMULA}})
    return layer


def hostile_table(folder: Path) -> str:
    path = folder / "table.csv"
    lines = [f"0114C{1000 + i};{group};{i}" for i in range(6) for group in (FORMULA, "b")]
    path.write_text("\n".join(["desokod;grupp;Folkmängd 2023", *lines]) + "\n", "utf-8")
    return str(path)


def outputs(algorithm: QgsProcessingAlgorithm, ending: str, folder: Path) -> dict[str, str]:
    """Every output of the algorithm that can be a file with this ending."""
    files = [one for one in algorithm.destinationParameterDefinitions() if one.type() != "folderDestination"]
    fits = [one.name() for one in files if one.type() == "sink" or ending in one.createFileFilter()]
    return {name: str(folder / f"{name}.{ending}") for name in fits}


def cells(path: Path) -> list[str]:
    text = path.read_text("utf-8-sig")
    return [cell for row in csv.reader(text.splitlines(), delimiter=";" if ";" in text else ",") for cell in row]


def computed(path: Path) -> list[str]:
    """What a spreadsheet would compute in the file."""
    if path.suffix == ".csv":
        return [cell for cell in cells(path) if cell.strip().startswith(("=", "+", "@"))]
    with ZipFile(path) as book:
        parts = [book.read(name).decode() for name in book.namelist() if name.endswith(".xml")]
    return [mark for mark in ("<f>", "<f ", "table:formula") if any(mark in part for part in parts)]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("id", [one.ID for one in ALGORITHMS])
def test_no_text_is_a_formula_in_a_file_for_spreadsheets(provider, run, folder, tmp_path: Path, id, ending) -> None:
    asked = outputs(provider.algorithm(id), ending, tmp_path)
    if not asked:
        pytest.skip(f"{id} writes no {ending}")
    given = call(id, folder, hostile(), **({"WHICH": FORMULA} if id == "report" else {}))
    if not EXAMPLES[id].areas and "TABLE" in given:
        hostile_table(folder)
    run(id, **{**given, **asked})
    written = [Path(path) for path in asked.values() if Path(path).exists()]
    assert written
    assert {path.name: computed(path) for path in written} == {path.name: [] for path in written}
    if id in CARRIED and ending == "csv":
        assert cells(tmp_path / "OUTPUT.csv").count(f"'{FORMULA}") >= 13  # the name of the field, and twelve areas
