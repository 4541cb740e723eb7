"""A run asks a layer once what it holds: provenance is parsed and indicators are gathered once, however many fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.page.templates import KINDS
from segbaro_plugin.layers.indicators.field_reader import FieldReader
from segbaro_plugin.layers.record import provenance

YEARS = range(2015, 2024)
FIELDS = [f"low_standard_{year}" for year in YEARS]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """How often provenance was parsed, and indicators were gathered."""
    counts = Counter[str]()
    parse, look = provenance.json_property, FieldReader.__init__

    def parsed(layer: QgsVectorLayer, name: str) -> object:
        counts["provenance"] += name == provenance.PROPERTY
        return parse(layer, name)

    def looked(self: FieldReader, *given: object) -> None:
        counts["indicators"] += 1
        look(self, *given)

    monkeypatch.setattr(provenance, "json_property", parsed)
    monkeypatch.setattr(FieldReader, "__init__", looked)
    return counts


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    """Ten municipalities with two areas each and an indicator in nine years."""
    fields = ",".join(["desokod:string", *(f"{name}:double" for name in FIELDS)])
    codes = [f"01{kommun}A00{n}0" for kommun in (14, 15, 17, 20, 23, 25, 26, 27, 28, 36) for n in (1, 2)]
    layer = make_areas(fields, [(code, *(float(n + year) for year in range(9))) for n, code in enumerate(codes)])
    step = {"algorithm": "segbaro:joinindicators", "fields": {name: {"indicator": "low_standard"} for name in FIELDS}}
    provenance.add_provenance(layer, step, "Joined")
    return layer


@pytest.mark.parametrize("page", [f"a4_landscape_{kind}" for kind in KINDS])
def test_a_page_of_nine_fields(run, areas, reads, tmp_path: Path, page: str) -> None:
    run("createlayout", INPUT=areas, FIELDS=FIELDS, PAGE=page, PDF=str(tmp_path / "page.pdf"))
    assert reads == {"provenance": 1, "indicators": 1}


@pytest.mark.parametrize("spread", ["pages", "maps"])
def test_an_atlas_of_ten_places_and_nine_fields(run, areas, reads, tmp_path: Path, spread: str) -> None:
    made = run("exportatlas", INPUT=areas, FIELDS=FIELDS, SPREAD=spread, FOLDER=str(tmp_path / "atlas"), DPI=40)
    assert made["PAGES"] == (90 if spread == "pages" else 10)
    assert reads == {"provenance": 1, "indicators": 1}


def test_a_report(run, areas, reads, tmp_path: Path) -> None:
    run("report", INPUT=areas, WHICH="0114", HTML=str(tmp_path / "report.html"))
    assert reads == {"provenance": 1, "indicators": 1}
