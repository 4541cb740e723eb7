"""A template or logo from a stranger: what would reach out of the page is refused, and all else is drawn."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemHtml,
    QgsLayoutObject,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtXml import QDomDocument

from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.page.templates import TEMPLATES, read_template, template_path
from segbaro_plugin.cartography.page.untrusted_content import FILES, require_closed_picture

PAGE = template_path(TEMPLATES[0])
LABEL = 'labelText=""'
PICTURE = 'file=""'
EXPRESSION = '<Option type="QString" name="expression" value="{}"/><Option type="QString" name="name" value=""/>'


def template_with(folder: Path, before: str, after: str) -> Path:
    """A page of Segbaro's with something else in the first such place."""
    text = PAGE.read_text("utf-8")
    assert before in text
    path = folder / "page.qpt"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('htmlState="0"', 'htmlState="1"'),
        *[(PICTURE, f'file="{one}"') for one in ("https://a.example/x.svg", "//a.example/x.png", "\\\\a.example\\x")],
        *[(PICTURE, f'file="{one}"') for one in ("file://a.example/x", " HTTP://a.example/x", "/vsicurl/http://a/x")],
        *[(LABEL, f'labelText="a [% {one} %]"') for one in ("env('HOME')", "file_exists('x')", "ENV ('A')")],
        *[(LABEL, f'labelText="[% {one} %]"') for one in ("eval('1')", "load_layer('x','ogr')", "env/**/ ('A')")],
        (LABEL, "labelText=\"[% '--' || env -- a&#10;/* b &#10; c */('HOME') %]\""),
        ('<Option type="QString" name="name" value=""/>', EXPRESSION.format("env('HOME')")),
        ("<PageCollection", '<Layer source="http://a.example/wms"/><PageCollection'),
    ],
)
def test_a_template_that_reaches_out_of_the_page_is_refused(qgis_new_project, tmp_path, before, after) -> None:
    path = template_with(tmp_path, before, after)
    with pytest.raises(MapError, match="refused as unsafe") as refused:
        read_template(QgsProject.instance(), path)
    assert str(path) in str(refused.value)


def test_a_web_page_in_a_template_that_qgis_has_saved_is_refused(qgis_new_project, tmp_path) -> None:
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    page = QgsLayoutItemHtml(layout)
    page.setUrl(QUrl("about:blank"))
    layout.addMultiFrame(page)
    page.addFrame(QgsLayoutFrame(layout, page))
    path = tmp_path / "page.qpt"
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    with pytest.raises(MapError, match="a web page"):
        read_template(QgsProject.instance(), path)


SOURCE, FIELD = "dataDefinedSource", '<Option type="QString" name="field" value="a"/>'
COMPOSED = EXPRESSION.format("'ht' || 'tp://a.example/x.svg'")


@pytest.mark.parametrize(
    ("name", "inside"),
    [*[(name, COMPOSED) for name in (SOURCE, "dataDefinedSourceUrl", "name", "file", "ShapeSVGFile")], (SOURCE, FIELD)],
)
def test_a_picture_whose_file_is_put_together_is_refused(qgis_new_project, tmp_path, name, inside) -> None:
    """An expression can make any address, so none is taken where QGIS would open what comes out."""
    before = '<Option type="QString" name="name" value=""/>'
    after = f'{before}<Option type="Map" name="{name}">{inside}</Option>'
    path = template_with(tmp_path, before, after)
    with pytest.raises(MapError, match="a picture with its path set by an expression"):
        read_template(QgsProject.instance(), path)


def test_these_are_the_properties_that_name_files() -> None:
    """A new QGIS with another one fails here."""
    homes = (QgsLayoutObject, QgsSymbolLayer, QgsPalLayerSettings)
    names = {one.name() for home in homes for one in home.propertyDefinitions().values()}
    files = {name for name in names if re.search(r"(Source(Url)?|[fF]ile|^name)$", name)}
    assert files == FILES


@pytest.mark.parametrize(
    "words", ["[% @layout_page %] av [% @layout_numpages %]", "[% upper('a') %]", "Källa: https://a.example", "env (1)"]
)
def test_a_template_with_harmless_words_and_expressions_is_drawn(qgis_new_project, tmp_path, words) -> None:
    layout = read_template(QgsProject.instance(), template_with(tmp_path, LABEL, f'labelText="{words}"'))
    assert words in [getattr(item, "text", str)() for item in layout.items()]


def test_every_page_of_segbaro_is_harmless(qgis_new_project) -> None:
    for name in TEMPLATES:
        read_template(QgsProject.instance(), template_path(name))


def test_entities_that_grow_do_not_fill_the_memory(qgis_new_project, tmp_path) -> None:
    lines = [f'<!ENTITY a{n} "{f"&a{n - 1};" * 50 if n else "aaaa"}">' for n in range(9)]
    path = tmp_path / "page.qpt"
    path.write_text(f"<!DOCTYPE a [{''.join(lines)}]><Layout name='&a8;'/>", encoding="utf-8")
    with pytest.raises(MapError):
        read_template(QgsProject.instance(), path)
    assert not QDomDocument().setContent(path.read_text("utf-8"))[0]


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
REACHING = [
    '<image xlink:href="http://a.example/x.png"/>',
    '<image href="//a.example/x.png"/>',
    '<image xlink:href="file:///etc/hostname"/>',
    '<image xlink:href="secret.png"/>',
    '<use xlink:href="other.svg#a"/>',
    '<rect style="fill: url(http://a.example/x.svg#a)"/>',
    "<rect fill=\"url('other.svg#a')\"/>",
    "<style>@import 'http://a.example/x.css';</style>",
    "<style>rect { fill: url(other.svg#a) }</style>",
]
CLOSED = [
    '<use xlink:href="#a"/>',
    '<rect fill="url(#a)"/>',
    '<image xlink:href="data:image/png;base64,AAAA"/>',
    '<a xlink:href="https://a.example"><rect/></a>',
    '<rect width="1" height="1"/>',
]


@pytest.mark.parametrize("inside", REACHING)
@pytest.mark.parametrize("packed", [False, True])
def test_a_logo_that_takes_in_something_else_is_refused(tmp_path, inside, packed) -> None:
    path = tmp_path / ("logo.svgz" if packed else "logo.svg")
    content = SVG.format(inside).encode()
    path.write_bytes(gzip.compress(content) if packed else content)
    with pytest.raises(MapError, match="refused as unsafe"):
        require_closed_picture(path)


@pytest.mark.parametrize("inside", CLOSED)
def test_a_logo_that_is_whole_by_itself_is_taken(tmp_path, inside) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(inside), encoding="utf-8")
    require_closed_picture(path)


def test_a_logo_that_swells_when_it_is_unpacked_is_refused(tmp_path) -> None:
    path = tmp_path / "logo.svgz"
    path.write_bytes(gzip.compress(b" " * 30_000_000))
    with pytest.raises(MapError, match="larger than 20 MB"):
        require_closed_picture(path)


def test_a_picture_of_dots_is_taken(tmp_path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG href='http://a.example'")
    require_closed_picture(path)
