"""How many areas there are is read, whatever a GeoPackage says of itself: other programs leave its number behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from example_areas import areas_in
from example_runs import call, contents, left
from examples import EXAMPLES
from qgis.core import QgsProcessingException, QgsVectorLayer

ON_AREAS = [id for id, one in EXAMPLES.items() if one.areas]
WRONG = [0, 1, 1000]


def tell(file: Path, count: int) -> None:
    """Lets the file say that each of its layers has so many features."""
    with closing(sqlite3.connect(file)) as data, data:
        data.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", [count])
    assert QgsVectorLayer(str(file), "told").featureCount() == count


def tell_all(folder: Path, count: int) -> None:
    """Lets all GeoPackages of the folder say so."""
    for file in folder.glob("*.gpkg"):
        tell(file, count)


def results(made: Mapping[str, object]) -> object:
    """The rows of layers, and the outputs that are numbers."""
    return contents(made), {name: value for name, value in made.items() if isinstance(value, (int, float))}


@pytest.mark.parametrize("id", ON_AREAS)
def test_every_algorithm_reads_all_areas(run, folder, tmp_path, id) -> None:
    given = areas_in("gpkg", folder)
    expected = results(run(id, **call(id, folder, given, into=tmp_path / "expected")))
    for count in WRONG:
        tell_all(folder, count)
        made = run(id, **call(id, folder, given, into=tmp_path / f"made {count}"))
        assert results(made) == expected, count


@pytest.mark.parametrize("id", ON_AREAS)
def test_every_algorithm_sees_that_there_are_none(run, folder, id) -> None:
    given = areas_in("gpkg", folder, [])
    tell(Path(str(given)), 12)
    with pytest.raises(QgsProcessingException, match=EXAMPLES[id].empty):
        run(id, **call(id, folder, given))
    assert left(folder.parent / "made") == []
