"""Every page template, with the most that a municipality can ask of it: nothing overlaps and nothing is cut off."""

from __future__ import annotations

import re
import subprocess
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, QRectF, Qt

from segbaro_plugin.cartography.classes.limits import Method, limits
from segbaro_plugin.cartography.classes.palettes import PALETTES
from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.output.create import create_layout, export
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path
from segbaro_plugin.cartography.style.choropleth import apply, choropleth
from segbaro_plugin.cartography.style.shared import shared_classes
from segbaro_plugin.cartography.values.area_summary import read_area_table
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators

TITLE = (
    "Personer med ekonomiskt bistånd och/eller långtidsarbetslösa i Örnsköldsviks, Malung-Sälens och Upplands Väsby "
    "kommuner efter regionala statistikområden"
)
SOURCE = "Statistikmyndigheten SCB, Områdestyper efter socioekonomiskt index, TAB6586, 2026-06-23; egen bearbetning"
YEARS = range(2014, 2023)
MISSING_YEAR = 2017
HAIR = 0.05
"""Millimetres by which neighbours may share an edge."""


def areas(count: int) -> QgsVectorLayer:
    """Squares with nine years of one indicator, of which one year has no value, with types and population."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006", "Områden", "memory")
    names = [f"{name}_{year}" for name in ("assistance_unemployment", "area_type", "population") for year in YEARS]
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.Double) for name in names])
    layer.updateFields()
    features = []
    for n in range(count):
        left, low = 400_000 + 2000 * (n % 12), 6_500_000 + 2000 * (n // 12)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, left + 2000, low + 2000)))
        shares = [None if year == MISSING_YEAR else (n * 7 + i) % 41 + 0.5 for i, year in enumerate(YEARS)]
        feature.setAttributes([*shares, *[n % 5 + 1] * len(YEARS), *[1000.0 + n] * len(YEARS)])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def styled(layer: QgsVectorLayer, field: str, classes: int = 9) -> QgsVectorLayer:
    values = np.array([feature[field] for feature in layer.getFeatures()], float)
    cuts = limits([values], Method.QUANTILE, classes)
    apply(layer, choropleth(field, cuts, PALETTES["brown"], unit="%", language="sv"))
    return layer


def box(item: QgsLayoutItem) -> QRectF:
    return item.mapRectToScene(item.rect())


def items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """What stands on the page, but for texts and tables that say nothing."""
    found = [one for one in layout.items() if isinstance(one, QgsLayoutItem) and not isinstance(one, QgsLayoutItemPage)]
    return [one for one in found if not (isinstance(one, QgsLayoutItemLabel) and not one.text())]


def assert_in_order(layout: QgsPrintLayout) -> None:
    """Every item lies on the page, and no two of them overlap, once the page is painted: legends grow only then."""
    __tracebackhide__ = True
    page = layout.pageCollection().page(0)
    sheet = page.mapRectToScene(page.rect())
    found = items(layout)
    assert [one.id() for one in found if not sheet.contains(box(one).adjusted(HAIR, HAIR, -HAIR, -HAIR))] == []
    assert [
        (one.id(), other.id())
        for one, other in combinations(found, 2)
        if box(one).adjusted(HAIR, HAIR, -HAIR, -HAIR).intersects(box(other).adjusted(HAIR, HAIR, -HAIR, -HAIR))
    ] == []
    for one in found:
        if isinstance(one, QgsLayoutFrame) and isinstance(one.multiFrame(), QgsLayoutItemManualTable):
            assert one.multiFrame().totalSize().height() <= one.rect().height() + HAIR


def words(pdf: Path) -> str:
    """The texts of the page, each whole, also where its lines stand beside another's."""
    read = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(read.stdout.decode("utf-8").split())


def beyond(pdf: Path) -> list[str]:
    """Words of the page that do not lie wholly on it."""
    read = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    width, height = (float(side) for side in re.search(r'width="([\d.]+)" height="([\d.]+)"', read).groups())
    number = r'="([\d.-]+)"'
    found = re.findall(rf"<word xMin{number} yMin{number} xMax{number} yMax{number}>(.*?)</word>", read)
    return [
        w
        for x, y, right, low, w in found
        if float(x) < 0 or float(y) < 0 or float(right) > width or float(low) > height
    ]


@pytest.mark.parametrize("template", TEMPLATES)
def test_nine_years_nine_classes_and_the_longest_names(qgis_new_project, tmp_path: Path, template: str) -> None:
    layer = styled(areas(147), "assistance_unemployment_2022")
    fields = [f"assistance_unemployment_{year}" for year in YEARS]
    path = template_path(template)
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), TITLE, SOURCE, "sv", path, subtitle=TITLE, fields=fields
    )
    export(layout, pdf=tmp_path / "sida.pdf")
    assert_in_order(layout)
    text = words(tmp_path / "sida.pdf")
    expected = ("Örnsköldsviks, Malung-Sälens", "Källa: Statistikmyndigheten", "Uppgift saknas", "147 (2017)", "2014")
    assert [one for one in expected if one not in text] == []
    assert beyond(tmp_path / "sida.pdf") == []


@pytest.mark.parametrize("count", [1, 147])
@pytest.mark.parametrize("template", TEMPLATES)
def test_one_map_of_one_area_and_of_many(qgis_new_project, tmp_path: Path, template: str, count: int) -> None:
    layer = styled(areas(count), "assistance_unemployment_2022")
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), TITLE, SOURCE, "sv", template_path(template))
    export(layout, pdf=tmp_path / "sida.pdf")
    assert_in_order(layout)
    assert "Källa: Statistikmyndigheten" in words(tmp_path / "sida.pdf")
    assert beyond(tmp_path / "sida.pdf") == []


@pytest.mark.parametrize("count", range(2, 10))
def test_maps_divide_the_place_of_one_among_them(qgis_new_project, count: int) -> None:
    layer = styled(areas(30), "assistance_unemployment_2022")
    fields = [f"assistance_unemployment_{year}" for year in YEARS][-count:]
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "SCB", "sv", fields=fields)
    maps = [layout.itemById("main_map"), *(layout.itemById(f"map_{n}") for n in range(2, count + 1))]
    assert len({(round(one.rect().width(), 3), round(one.rect().height(), 3)) for one in maps}) == 1
    assert all(one.extent().contains(layer.extent()) for one in maps)
    captions = [layout.itemById(f"map_title_{n}").text() for n in range(1, count + 1)]
    assert captions == [name[-4:] for name in fields]
    assert layer.renderer().rootRule().children()[0].filterExpression().startswith('"assistance_unemployment_2022"')


def test_ten_maps_and_mixed_units_are_refused(qgis_new_project) -> None:
    layer = styled(areas(10), "assistance_unemployment_2022")
    many = [f"{name}_{year}" for name in ("area_type", "area_type") for year in YEARS]
    with pytest.raises(MapError, match="at most 9"):
        create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", fields=many)
    with pytest.raises(MapError, match="different units"):
        create_layout(
            QgsProject.instance(),
            LayerIndicators(layer),
            "Karta",
            "",
            "sv",
            fields=["population_2022", "assistance_unemployment_2022"],
        )
    assert QgsProject.instance().layoutManager().layouts() == []


def test_a_logo_is_shown_and_one_that_is_missing_refused(qgis_new_project, tmp_path: Path) -> None:
    layer = styled(areas(10), "assistance_unemployment_2022")
    logo = tmp_path / "vapen.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>')
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", logo=logo)
    assert layout.itemById("logo").picturePath() == str(logo)
    assert not layout.itemById("logo").isMissingImage()
    with pytest.raises(MapError, match=r"borta\.png"):
        create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", logo=tmp_path / "borta.png")


def test_the_templates_are_what_their_script_makes(tmp_path: Path) -> None:
    import sys

    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, str(root / "scripts" / "make_layouts.py"), str(tmp_path)], check=True)
    made = {path.stem for path in tmp_path.iterdir()}
    assert made == set(TEMPLATES)
    assert not [name for name in made if "LayoutHtml" in (tmp_path / f"{name}.qpt").read_text("utf-8")]


def with_reasons(reasons: list[tuple[str | None, str | None]]) -> QgsVectorLayer:
    """An area for each pair of reasons why it has no value in 2022 and in 2023; None where it has one."""
    years = (2022, 2023)
    fields = [f"field=low_education_{y}:double&field=low_education_{y}_status:string" for y in years]
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006&" + "&".join(fields), "Områden", "memory")
    features = []
    for n, pair in enumerate(reasons):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(2000 * n, 0, 2000 * n + 2000, 2000)))
        feature.setAttributes([v for reason in pair for v in (None if reason else 1.0 + n, reason or "ok")])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


@pytest.mark.parametrize("template", TEMPLATES)
def test_nine_classes_and_every_reason_for_lacking_values(qgis_new_project, tmp_path: Path, template: str) -> None:
    layer = areas(147)
    first, last = fields = ["assistance_unemployment_2021", "assistance_unemployment_2022"]
    layer.dataProvider().addAttributes([QgsField(f"{last}_status", QMetaType.Type.QString)])
    layer.updateFields()
    status, value, before = (layer.fields().indexOf(name) for name in (f"{last}_status", last, first))
    lacking = {1: {status: "suppressed", value: None}, 2: {status: "not_applicable", value: None}, 3: {before: None}}
    assert layer.dataProvider().changeAttributeValues(lacking)
    styled(layer, first)
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), TITLE, SOURCE, "sv", template_path(template), fields=fields
    )
    export(layout, pdf=tmp_path / "sida.pdf")
    assert_in_order(layout)
    text = words(tmp_path / "sida.pdf")
    # Once in the legend, once with its count; the words of what is suppressed begin with those of no data.
    assert [text.count(one) for one in (SUPPRESSED, NOT_APPLICABLE, NO_DATA)] == [2, 2, 4]


YEARS_OF_REASONS = ["low_education_2022", "low_education_2023"]
SUPPRESSED, NOT_APPLICABLE, NO_DATA = (
    "Uppgift saknas eller är sekretessbelagd",
    "Uppgift kan inte förekomma",
    "Uppgift saknas",
)


@pytest.mark.parametrize(
    ("last", "legend", "note"),
    [
        ((None, None), [], "Områden: 4. Uppgift saknas: 0."),
        (("missing", None), [NO_DATA], "Områden: 4. Uppgift saknas: 1 (2022)."),
        ((None, "suppressed"), [SUPPRESSED], "Uppgift saknas: 0. Uppgift saknas eller är sekretessbelagd: 1 (2023)."),
        (("not_applicable", None), [NOT_APPLICABLE], "Uppgift saknas: 0. Uppgift kan inte förekomma: 1 (2022)."),
        (("suppressed", "not_applicable"), [SUPPRESSED, NOT_APPLICABLE], "Uppgift kan inte förekomma: 1 (2023)."),
    ],
)
def test_each_reason_that_occurs_in_any_year_stands_in_the_legend_and_below_the_maps(
    qgis_new_project, last: tuple[str | None, str | None], legend: list[str], note: str
) -> None:
    layer = with_reasons([(None, None), (None, None), (None, None), last])
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", fields=YEARS_OF_REASONS)
    shown = layout.itemById("legend").model()
    node = shown.rootGroup().findLayers()[0]
    labels = [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in shown.layerOriginalLegendNodes(node)]
    assert [one for one in (SUPPRESSED, NOT_APPLICABLE, NO_DATA) if one in labels] == legend
    assert note in layout.itemById("notes").text()


def test_a_confidential_number_that_still_stands_in_a_layer_is_on_no_page(qgis_new_project) -> None:
    layer = with_reasons([(None, None)] * 3)
    layer.dataProvider().changeAttributeValues({3: {0: 99.0, 1: "suppressed"}})
    table = read_area_table(layer, ["low_education_2022"])
    assert table.summary("low_education_2022").highest == 2.0
    assert shared_classes(LayerIndicators(layer), ["low_education_2022"])[0].max() == 2.0
