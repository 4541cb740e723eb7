"""Why areas have no value stands in the legend of a page where it occurs there, and only there."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemLegend, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from segbaro_plugin.cartography.classes.class_labels import EARLIER_NO_VALUE, NO_VALUE
from segbaro_plugin.cartography.output.atlas import Atlas, AtlasPlan
from segbaro_plugin.cartography.output.create import create_layout
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.layers.places.place import place_key
from segbaro_plugin.tables.model.tidy import Status

FIELDS = ",".join(
    f"{name}_{year}:double,{name}_{year}_status:string"
    for name in ("low_standard", "low_education")
    for year in (2022, 2023)
)
LACKING = {"0114": Status.SUPPRESSED, "0180": Status.MISSING, "1880": Status.NOT_APPLICABLE, "1780": None}
"""The municipalities, and why one of their areas has no value in 2023; in 2022 all have one."""


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    rows = []
    for place, (code, status) in enumerate(LACKING.items()):
        for n in range(3):
            lacks = status is not None and n == 0
            later = (None, status.value) if lacks else (5.0 + place + n, "ok")
            rows.append((f"{code}C10{n}0", *(4.0 + place + n, "ok", *later) * 2))
    return make_areas(f"desokod:string,{FIELDS}", rows)


def reasons_in(layout: QgsPrintLayout, layer: QgsVectorLayer) -> set[str]:
    """The reasons in the legend, by the labels that a reader sees."""
    return labels_in(layout, layer) & {text.en for text in NO_VALUE.values()}


def labels_in(layout: QgsPrintLayout, layer: QgsVectorLayer) -> set[str]:
    legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    model = legend.model()
    entries = model.layerLegendNodes(model.rootGroup().findLayer(layer))
    return {str(entry.data(Qt.ItemDataRole.DisplayRole)).replace("\n", " ") for entry in entries}


def plan(areas: QgsVectorLayer, **more: object) -> AtlasPlan:
    return AtlasPlan(template_path(TEMPLATES[0]), "en", place_key(areas, "municipality"), **more)


@pytest.mark.parametrize("fields", [["low_standard_2023"], []], ids=["fields", "as it is styled"])
def test_a_page_of_an_atlas_has_the_reasons_of_its_place(run, areas, fields) -> None:
    styled = run("choroplethmap", INPUT=areas, FIELD="low_standard_2023", OUTPUT="memory:")["OUTPUT"]
    atlas = Atlas(QgsProject.instance(), LayerIndicators(styled), plan(styled, fields=fields))
    for page in [*atlas.pages, *atlas.pages[::-1]]:
        atlas.show(page)
        status = LACKING[page.place]
        assert reasons_in(atlas.page.layout, styled) == ({NO_VALUE[status].en} if status else set())


def test_a_page_of_an_atlas_has_the_reasons_of_its_year(areas) -> None:
    atlas = Atlas(
        QgsProject.instance(), LayerIndicators(areas), plan(areas, fields=["low_standard_2022", "low_standard_2023"])
    )
    for page in atlas.pages:
        atlas.show(page)
        status = LACKING[page.place] if page.fields == ("low_standard_2023",) else None
        assert reasons_in(atlas.page.layout, areas) == ({NO_VALUE[status].en} if status else set())


def test_a_page_of_two_indicators_has_the_reasons_of_its_place(run, areas) -> None:
    both = {"FIELD": "low_standard_2023", "OTHER": "low_education_2023"}
    styled = run("bivariatemap", INPUT=areas, **both, OUTPUT="memory:")["OUTPUT"]
    atlas = Atlas(QgsProject.instance(), LayerIndicators(styled), plan(styled))
    for page in atlas.pages:
        atlas.show(page)
        status = LACKING[page.place]
        assert reasons_in(atlas.page.layout, styled) == ({NO_VALUE[status].en} if status else set())


@pytest.mark.parametrize("year", [2022, 2023])
def test_a_page_of_its_own_has_the_reasons_of_its_areas(run, areas, year: int) -> None:
    styled = run("choroplethmap", INPUT=areas, FIELD=f"low_standard_{year}", OUTPUT="memory:")["OUTPUT"]
    layout = create_layout(QgsProject.instance(), LayerIndicators(styled), "Areas", "", "en")
    assert reasons_in(layout, styled) == ({text.en for text in NO_VALUE.values()} if year == 2023 else set())


def renamed(layer: QgsVectorLayer, words: str) -> None:
    """Gives the legend's entries for what has no value these words, as an earlier version wrote them."""
    for rule in layer.renderer().rootRule().descendants():
        if rule.label() in {text.en for text in NO_VALUE.values()}:
            rule.setLabel(words)


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("status", EARLIER_NO_VALUE)
def test_a_style_saved_with_earlier_words_has_its_reason_where_it_occurs(run, areas, status, language) -> None:
    words = EARLIER_NO_VALUE[status].say(language)
    styled = run("choroplethmap", INPUT=areas, FIELD="low_standard_2023", OUTPUT="memory:")["OUTPUT"]
    renamed(styled, words)
    atlas = Atlas(QgsProject.instance(), LayerIndicators(styled), plan(styled))
    for page in atlas.pages:
        atlas.show(page)
        assert (words in labels_in(atlas.page.layout, styled)) == (LACKING[page.place] is status)


def drawn_reasons(layer: QgsVectorLayer) -> set[str]:
    said = {rule.label() for rule in layer.renderer().rootRule().descendants()}
    return said & {text.en for text in NO_VALUE.values()}


COUNTS = {"GROUP": ["x"], "TOTAL": "t"}
STYLED = {
    "choroplethmap": ({"FIELD": "i"}, "OUTPUT"),
    "differencemap": ({"FIELD": "i", "AGAINST": "all", "WEIGHT": "t"}, "OUTPUT"),
    "bivariatemap": ({"FIELD": "i", "OTHER": "x"}, "OUTPUT"),
    "localindices": (COUNTS, "OUTPUT"),
    "socioeconomicindex": (
        {"LOW_STANDARD": "i", "LOW_EDUCATION": "e", "ASSISTANCE": "s", "REFERENCE": "input"},
        "OUTPUT",
    ),
    "areatypetransitions": ({"TYPE_FROM": "a", "TYPE_TO": "b"}, "AREAS_OUTPUT"),
}


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize("algorithm", STYLED)
def test_a_map_says_that_data_are_missing_where_they_are(run, make_areas, algorithm: str, complete: bool) -> None:
    rows = [(f"0180C10{n}0", 1.0 + n, 2.0 + n, 3.0 + n, 9.0 + n, 90.0 + n, 1 + n % 5, 1 + n % 4) for n in range(1, 9)]
    if not complete:
        rows.append(("0180C1090", *[None] * 7))
    fields = ",".join(f"{name}:double" for name in "iesxt") + ",a:integer,b:integer"
    given, output = STYLED[algorithm]
    outputs = dict.fromkeys(("OUTPUT", output), "memory:")
    made = run(algorithm, INPUT=make_areas(f"desokod:string,{fields}", rows), **given, **outputs)[output]
    assert bool(drawn_reasons(made)) is not complete
