"""Pages are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemPage, QgsPrintLayout, QgsProject

from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.output.export import export, refused
from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.outputs.draft_folders import draft_folder
from segbaro_plugin.words import SegbaroError


@pytest.fixture
def pages(qgis_new_project) -> QgsPrintLayout:
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    return layout


def test_both_files_are_there_and_nothing_else(pages: QgsPrintLayout, tmp_path: Path, capfd) -> None:
    (tmp_path / "a.pdf").write_text("old")
    export(pages, tmp_path / "a.pdf", tmp_path / "å ä ö.png", dpi=50)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "å ä ö.png"]
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "å ä ö.png").read_bytes().startswith(b"\x89PNG")
    assert capfd.readouterr().err == ""


def test_every_page_becomes_a_picture(pages: QgsPrintLayout, tmp_path: Path) -> None:
    second = QgsLayoutItemPage(pages)
    second.setPageSize("A4")
    pages.pageCollection().addPage(second)
    export(pages, png=tmp_path / "map.png", dpi=50)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.png", "map_2.png"]


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_folder_that_is_not_there_is_named(pages: QgsPrintLayout, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "no" / f"map.{kind}"
    with pytest.raises(LayerError, match="cannot be written") as error:
        export(pages, **{kind: target})
    assert str(target) in error.value.say("sv")


def test_when_one_fails_the_other_is_not_written(pages: QgsPrintLayout, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("old")
    (tmp_path / "map.png").mkdir()
    with pytest.raises(SegbaroError, match=r"map\.png"):
        export(pages, tmp_path / "a.pdf", tmp_path / "map.png")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "map.png"]
    assert (tmp_path / "a.pdf").read_text() == "old"


def test_a_picture_that_cannot_be_made_is_an_error(pages: QgsPrintLayout, tmp_path: Path) -> None:
    with pytest.raises(MapError) as error:
        export(pages, png=tmp_path / "map.xyz")
    assert f"'{tmp_path / 'map.xyz'}'" in str(error.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("folder", ["new.pdf", ""])
def test_what_could_not_be_made_is_named_by_its_place_also_in_a_folder(tmp_path: Path, folder: str) -> None:
    """Files are made in a hidden folder beside their place, pages of an atlas in one within theirs."""
    with draft_folder(tmp_path / folder) as drafts:
        error = refused(drafts / "new.pdf")
    assert f"'{tmp_path / 'new.pdf'}'" in str(error)
