"""A printed page from a styled layer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer


@pytest.fixture
def styled(run, make_areas) -> QgsVectorLayer:
    areas = make_areas("code:string,sei_2023:double", [(f"c{i}", float(i)) for i in range(12)], name="Åsköping")
    layer = run("choroplethmap", INPUT=areas, FIELD="sei_2023", OUTPUT="memory:")["OUTPUT"]
    layer.setName("Åsköping")
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def words(pdf: Path) -> str:
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(read.stdout.decode("utf-8").split())


def test_pdf_and_picture_carry_title_legend_and_source(run, styled, tmp_path: Path) -> None:
    made = run(
        "createlayout", INPUT=styled, TITLE="Index i Åsköping, öst", SOURCE="Påhittat ämbetsverk",
        PDF=str(tmp_path / "page.pdf"), PNG=str(tmp_path / "page.png"),
    )  # fmt: skip
    text = words(Path(made["PDF"]))
    for expected in ("Index i Åsköping, öst", "Påhittat ämbetsverk", "No data"):
        assert expected in text
    assert Path(made["PNG"]).stat().st_size > 10_000


def test_without_a_title_the_page_is_called_as_the_layer(run, styled, tmp_path: Path) -> None:
    made = run("createlayout", INPUT=styled, PDF=str(tmp_path / "page.pdf"))
    assert "Åsköping" in words(Path(made["PDF"]))
    assert "PNG" not in made


def test_on_the_desktop_the_layout_stays_in_the_project(run, styled) -> None:
    run("createlayout", INPUT=styled, TITLE="Kvar")
    assert QgsProject.instance().layoutManager().layoutByName("Kvar") is not None


def test_a_path_that_cannot_be_written_is_named(run, styled, tmp_path: Path) -> None:
    target = tmp_path / "no such folder" / "page.pdf"
    with pytest.raises(QgsProcessingException, match="no such folder"):
        run("createlayout", INPUT=styled, PDF=str(target))
    assert not target.exists()


def test_a_template_without_a_map_is_refused(run, styled, tmp_path: Path) -> None:
    crooked = tmp_path / "crooked.qpt"
    crooked.write_text("<Layout/>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="main_map"):
        run("createlayout", INPUT=styled, TEMPLATE=str(crooked), PDF=str(tmp_path / "page.pdf"))
