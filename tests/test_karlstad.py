"""Karlstad, real: 31 RegSO, the table TAB6586 as Statistics Sweden's API gave it (data beside the project)."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayer

YEARS = range(2011, 2025)
PARTS = {"LOW_STANDARD": "low_standard", "LOW_EDUCATION": "low_education", "ASSISTANCE": "assistance_unemployment"}


@pytest.fixture
def karlstad(shared_data: Path) -> Path:
    return shared_data / "karlstad"


@pytest.fixture
def published(karlstad: Path) -> dict[tuple[str, int], dict[str, str]]:
    """The published figures by code and year, from the long csv that was made by others."""
    with (karlstad / "karlstad_tab6586_long.csv").open(encoding="utf-8-sig", newline="") as file:
        return {(row["region"][:8], int(row["ar"])): row for row in csv.DictReader(file)}


@pytest.fixture
def joined(run, karlstad: Path) -> dict[str, object]:
    areas = QgsVectorLayer(str(karlstad / "geo_regso.json"), "regso")
    return run("joinindicators", INPUT=areas, TABLE=str(karlstad / "regso_socioek.json"), OUTPUT="memory:")


def column(layer: QgsVectorLayer, field: str) -> dict[str, float]:
    return {f["regsokod"]: float("nan") if f[field] == NULL else f[field] for f in layer.getFeatures()}


def test_all_31_areas_match_and_carry_the_published_figures(joined, published) -> None:
    assert (joined["MATCHED"], joined["AREAS_UNMATCHED"]) == (31, 0)
    for year in YEARS:
        index = column(joined["OUTPUT"], f"sei_{year}")
        assert index == {code: float(row["index"]) for (code, y), row in published.items() if y == year}


def test_figures_of_another_vintage_are_said(joined, heard) -> None:
    told = [warning for warning in heard.warned if "RegSO 2020" in warning]
    assert told
    assert "2011" in told[0]
    assert "2023" in told[0]
    assert "2024" not in told[0]


def recomputed(run, joined, year: int, **reference: object) -> tuple[dict[str, float], dict[str, float]]:
    parts = {role: f"{indicator}_{year}" for role, indicator in PARTS.items()}
    made = run("socioeconomicindex", INPUT=joined["OUTPUT"], **parts, **reference, OUTPUT="memory:")
    return column(made["OUTPUT"], made["INDEX_FIELD"]), column(made["OUTPUT"], made["AREA_TYPE_FIELD"])


def unrounded(row: dict[str, str]) -> float:
    """The index with more than the one published decimal: two areas with 4.5 can be of two types (2012)."""
    return sum(float(row[part]) for part in ("V1_lag_ek_std", "V2_forgymnasial", "V3_bistand_langtidsarb")) / 3


def bracketing_cuts(year: int, published) -> tuple[float, float]:
    """The mean and deviation that lie farthest within what the published types of a year allow."""
    rows = [(unrounded(row), int(row["omradestyp"])) for (_, y), row in published.items() if y == year]
    bounds = {type: (max(i for i, t in rows if t > type), min(i for i, t in rows if t <= type)) for type in range(1, 5)}
    mean, deviation = np.meshgrid(np.arange(6, 13, 0.01), np.arange(3, 9, 0.01))
    cuts = {1: mean + 2 * deviation, 2: mean + deviation, 3: mean, 4: mean - deviation}
    slack = np.min([np.minimum(cuts[t] - low, high - cuts[t]) for t, (low, high) in bounds.items()], axis=0)
    best = np.unravel_index(slack.argmax(), slack.shape)
    assert slack[best] > 0
    return float(mean[best]), float(deviation[best])


def test_the_index_recomputed_is_the_published_one_on_all_434_observations(run, joined, published) -> None:
    compared = 0
    for year in YEARS:
        index, _ = recomputed(run, joined, year, REFERENCE="published", TYPE_FIELD=f"area_type_{year}")
        for code, value in index.items():
            assert value == pytest.approx(float(published[code, year]["index"]), abs=0.05)
            compared += 1
    assert compared == 434


@pytest.mark.parametrize("year", YEARS)
def test_types_agree_with_the_published_ones(run, joined, published, year: int) -> None:
    mean, deviation = bracketing_cuts(year, published)
    _, types = recomputed(run, joined, year, REFERENCE="figures", MEAN=mean, DEVIATION=deviation)
    assert types == {code: int(row["omradestyp"]) for (code, y), row in published.items() if y == year}
