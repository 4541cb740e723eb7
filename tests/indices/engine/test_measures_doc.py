"""The page of measures is made from the catalogue and is current."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from test_measure_catalogue import toy  # noqa: F401  the fixture that adds a measure

from segbaro_plugin.indices import CATALOGUE

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def script() -> dict[str, object]:
    return runpy.run_path(str(ROOT / "scripts" / "make_measures_doc.py"))


def test_the_page_is_current(tmp_path: Path) -> None:
    page = tmp_path / "measures.md"
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_measures_doc.py"), str(page)], check=True)
    written = (ROOT / "docs" / "measures.md").read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == written, "run: python scripts/make_measures_doc.py"


def test_a_new_measure_shows_up_in_the_page(script: dict, toy: str) -> None:  # noqa: F811
    page = script["page"](CATALOGUE)
    assert "### Largest count / Största antalet" in page
    assert f"- id `{toy}`, one value per place, from 0 to unbounded" in page
    assert "- formula: max xᵢ" in page
    assert "- option `times`: a number" in page
