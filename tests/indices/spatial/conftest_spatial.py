"""Reference maps as grounds."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.engine.cleaning import Counts, several_groups, two_groups
from segbaro_plugin.indices.spatial import Borders, Geography, evaluate_spatial, evaluate_spatial_local


class Map(NamedTuple):
    """A frame of counts with the ground that its areas lie on."""

    frame: pd.DataFrame
    ground: Geography

    def value(self, id: str, group: str, total: str, **options: object) -> float:
        x, t = self.frame[group].to_numpy(float), self.frame[total].to_numpy(float)
        return one_value(id, two_groups(x, total=t, area=self.ground.extent), self.ground, **options)

    def several(self, id: str, groups: list[str], **options: object) -> float:
        return one_value(id, several_groups(self.frame[groups].to_numpy(float)), self.ground, **options)


def one_value(id: str, counts: Counts, ground: Geography, **options: object) -> float:
    """A measure of one place."""
    codes = np.zeros(len(ground.position), int)
    return float(evaluate_spatial(counts, codes, [CATALOGUE.get(id).choose(**options)], 1, ground).values[id][0])


def local_values(id: str, counts: Counts, ground: Geography, **options: object) -> np.ndarray:
    """A local measure of the areas of one place."""
    codes = np.zeros(len(ground.position), int)
    return evaluate_spatial_local(counts, codes, [CATALOGUE.get(id).choose(**options)], ground).values[id]


def read_map(path: Path, epsg: int, request: pytest.FixtureRequest) -> Map:
    """The areas of a file in the plane of `epsg`; only QGIS can measure them."""
    pytest.importorskip("qgis", reason="the map is measured by QGIS, which this Python lacks")
    request.getfixturevalue("qgis_app")
    import qgis_maps

    return qgis_maps.read_map(path, epsg)


@pytest.fixture(scope="session")
def reference(shared_data: Path) -> Path:
    return shared_data / "reference"


@pytest.fixture(scope="session")
def sacramento(reference: Path, request: pytest.FixtureRequest) -> Map:
    """403 tracts in UTM 10N, with HISP of TOT_POP and the rest as REST."""
    found = read_map(reference / "sacramento" / "sacramentot2.gpkg", 32610, request)
    return found._replace(frame=found.frame.assign(REST=lambda f: f["TOT_POP"] - f["HISP"]))


@pytest.fixture(scope="session")
def marilia(reference: Path, request: pytest.FixtureRequest) -> Map:
    """295 tracts, households by nine income classes."""
    return read_map(reference / "marilia" / "marilia_2010.gpkg", 31982, request)


@pytest.fixture(scope="session")
def theory(reference: Path) -> Map:
    """The ten-by-ten grid of 1 km cells, with borders by rook and queen."""
    frame = pd.read_csv(reference / "theory_maps" / "segdata_grid.csv")
    return Map(frame, grid_ground(frame[["x", "y"]].to_numpy()))


def grid_ground(position: np.ndarray, side: float = 1.0) -> Geography:
    """Square cells as a ground; position in km."""
    apart = np.abs(position[:, None, :] - position[None, :, :]) / side
    touches = np.argwhere(np.triu(apart.max(axis=2) < 1.5, 1))
    rook = apart[touches[:, 0], touches[:, 1]].sum(axis=1) < 1.5
    borders = Borders(touches[:, 0], touches[:, 1], np.where(rook, side, 0.0))
    cells = len(position)
    return Geography(position, np.full(cells, side**2), np.full(cells, 4 * side), borders)
