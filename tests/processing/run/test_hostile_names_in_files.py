"""Names that are HTML, expressions, formulas or marks for values stand as text in everything that is written."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from example_areas import ROWS, areas
from example_runs import call
from examples import EXAMPLES
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject, QgsVectorLayer

from segbaro_plugin.cartography.page.label_text import set_text
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path

HOSTILE = "<img src='/etc/hostname'>[% 'S'||'ECRET' %]{x}%s$\\frac{"
OF_FIELD = "<img src='/etc/hostname'>{x}$\\frac{[@map_id"
"""Without the sign of per cent, of which no people can be counted."""
LOADED = re.compile(r"<(img|image|script|link|iframe)\b[^>]*?(?:src|href)=['\"](?!data:|#)", re.IGNORECASE)
ON_AREAS = [id for id, one in EXAMPLES.items() if one.areas]


def hostile(name: str) -> str:
    stem, year = re.fullmatch(r"(.+?)(_\d{4})?", name).groups("")
    return stem if stem in ("code", "kommun") else f"{OF_FIELD} {stem}{year}"


def with_hostile_names() -> QgsVectorLayer:
    """The areas, whose layer, fields, aliases and places have such names."""
    layer = areas([{**one, "kommun": f"{HOSTILE} {one['kommun']}"} for one in ROWS])
    names = layer.fields().names()
    assert layer.dataProvider().renameAttributes({n: hostile(name) for n, name in enumerate(names) if n > 1})
    layer.updateFields()
    layer.setName(f"{HOSTILE} layer")
    for place, name in enumerate(layer.fields().names()):
        layer.setFieldAlias(place, f"{HOSTILE} {name}")
    return layer


def renamed(given: object) -> object:
    if isinstance(given, list):
        return [renamed(one) for one in given]
    return hostile(given) if given in areas().fields().names() else given


def asked(id: str, folder: Path, layer: QgsVectorLayer, **more: object) -> dict[str, object]:
    changes = {name: renamed(value) for name, value in EXAMPLES[id].parameters.items()}
    if "WHICH" in changes:
        changes["WHICH"] = f"{HOSTILE} {changes['WHICH']}"
    return {**call(id, folder, layer), **{k: v for k, v in changes.items() if "{folder}" not in str(v)}, **more}


def words(file: Path) -> str:
    """The text of a page."""
    read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    return "".join(read.stdout.decode("utf-8").split())


def must_be_text(file: Path) -> None:
    """Nothing in the file is loaded from elsewhere, and nothing was computed."""
    text = words(file) if file.suffix == ".pdf" else file.read_text("utf-8", "replace")
    assert "SECRET" not in text, file.name
    if file.suffix in (".html", ".svg"):
        assert LOADED.search(text) is None, (file.name, LOADED.search(text))


def written(folder: Path) -> list[Path]:
    made = [path for path in (folder.parent / "made").rglob("*") if path.is_file()]
    return [path for path in made if path.suffix in (".pdf", ".html", ".svg", ".json", ".csv")]


@pytest.mark.parametrize("id", ON_AREAS)
def test_every_algorithm_takes_such_names_as_they_are(run, heard, folder, id) -> None:
    run(id, **asked(id, folder, with_hostile_names()))
    for file in written(folder):
        must_be_text(file)
    assert not any("SECRET" in one for one in (*heard.said, *heard.warned))


def test_an_atlas_shows_the_names_as_text(run, folder) -> None:
    chosen = {"FORMATS": ["pdf", "svg"], "TITLE": f"{HOSTILE} title", "SOURCE": f"{HOSTILE} source"}
    run("exportatlas", **asked("exportatlas", folder, with_hostile_names(), **chosen))
    pages = written(folder)
    assert {page.suffix for page in pages} == {".pdf", ".svg"}
    for page in pages:
        must_be_text(page)
    shown = "".join(words(page) for page in pages if page.suffix == ".pdf")
    for where in ("title", "source"):
        assert f"<imgsrc='/etc/hostname'>[%'S'||'ECRET'%]{{x}}%s$\\frac{{{where}" in shown


def test_a_report_holds_the_names_as_text(run, folder) -> None:
    files = {name: str(folder.parent / "made" / f"r.{name.lower()}") for name in ("HTML", "PDF", "JSON")}
    layer = with_hostile_names()
    metadata = layer.metadata()
    metadata.addHistoryItem(f"{HOSTILE}<script src='https://a.example/x.js'></script>")
    layer.setMetadata(metadata)
    run("report", **asked("report", folder, layer, TABLE=str(folder.parent / "made" / "r.csv"), **files))
    assert len(written(folder)) == 4
    for file in written(folder):
        must_be_text(file)
    page = Path(files["HTML"]).read_text("utf-8")
    assert "&lt;img src=&#x27;/etc/hostname&#x27;&gt;" in page
    assert "<script" not in page


def test_a_template_that_asks_for_html_gets_text(run, folder) -> None:
    """A name in it would load what it names, from a disk or a server."""
    own = template_path(TEMPLATES[0]).read_text("utf-8").replace('allowHtml="0"', 'allowHtml="1"')
    assert 'allowHtml="1"' in own
    (folder / "own.qpt").write_text(own, "utf-8")
    layer = with_hostile_names()
    chosen = {"TEMPLATE": str(folder / "own.qpt"), "TITLE": f"{HOSTILE} title", "SOURCE": f"{HOSTILE} source"}
    run("createlayout", **asked("createlayout", folder, layer, **chosen))
    (page,) = written(folder)
    assert "<imgsrc='/etc/hostname'>[%'S'||'ECRET'%]{x}%s$\\frac{title" in words(page)
    must_be_text(page)


def test_a_label_in_the_mode_of_html_gets_text() -> None:
    layout = QgsPrintLayout(QgsProject.instance())
    label = QgsLayoutItemLabel(layout)
    label.setMode(QgsLayoutItemLabel.Mode.ModeHtml)
    set_text(label, HOSTILE)
    assert label.mode() == QgsLayoutItemLabel.Mode.ModeFont
    assert label.currentText() == HOSTILE
