"""Reference data beside the project, as frames."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest


def features(path: Path, epsg: int) -> pd.DataFrame:
    """The attributes of the only layer of a GeoPackage, with `area` in square metres of `epsg`."""
    from osgeo import ogr, osr

    ogr.UseExceptions()
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    target = osr.SpatialReference()
    target.ImportFromEPSG(epsg)
    rows = []
    for feature in layer:
        shape = feature.GetGeometryRef().Clone()
        if layer.GetSpatialRef():
            shape.TransformTo(target)
        rows.append({**feature.items(), "area": shape.GetArea()})
    return pd.DataFrame(rows)


@pytest.fixture(scope="session")
def reference(shared_data: Path) -> Path:
    return shared_data / "reference"


@pytest.fixture(scope="session")
def sacramento(reference: Path) -> pd.DataFrame:
    """403 tracts: HISP of TOT_POP, and four groups."""
    return features(reference / "sacramento" / "sacramentot2.gpkg", 32610)


@pytest.fixture(scope="session")
def marilia(reference: Path) -> pd.DataFrame:
    """295 tracts: households by nine income classes."""
    return features(reference / "marilia" / "marilia_2010.gpkg", 31982)


def _schools(path: Path) -> pd.DataFrame:
    long = pd.read_csv(path)
    keys = ["state", "district", "school"]
    wide = long.pivot_table(index=keys, columns="race", values="n", aggfunc="sum", fill_value=0)
    return wide.reset_index().astype(dict.fromkeys(wide.columns, float))


@pytest.fixture(scope="session")
def schools00(reference: Path) -> pd.DataFrame:
    """Pupils by race, one row a school, in 2000."""
    return _schools(reference / "schools" / "schools00.csv")


@pytest.fixture(scope="session")
def schools05(reference: Path) -> pd.DataFrame:
    """The same in 2005."""
    return _schools(reference / "schools" / "schools05.csv")


@pytest.fixture(scope="session")
def elbers(reference: Path) -> pd.DataFrame:
    """What elbersb/segregation gives on the schools: columns call, id, field, value."""
    return pd.read_csv(reference / "schools" / "elbers_reference.csv")
