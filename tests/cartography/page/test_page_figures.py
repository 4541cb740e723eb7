"""What stands beside a page's map: rows of the years, of all indicators, or of area types; charts that have data."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from segbaro_plugin.cartography.output.create import create_layout
from segbaro_plugin.cartography.page.scale_bar import SHORTEST, round_up
from segbaro_plugin.cartography.page.table import FIRST, page_table
from segbaro_plugin.cartography.page.templates import template_path
from segbaro_plugin.cartography.style.apply import apply_style
from segbaro_plugin.cartography.style.drawn_place import PLACE
from segbaro_plugin.cartography.style.settings import MapStyle
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.layers.places.filter import PlaceFilter
from segbaro_plugin.layers.places.place_names import only_place

YEARS = (2022, 2023)
NAMES = [f"{id}_{year}" for id in ("low_education", "area_type") for year in YEARS]


def areas(codes: list[str], names: list[str] | None = None) -> QgsVectorLayer:
    """Squares with two years of a share and of types 1, 2, ...; the first half lies 100 km from the others."""
    fields = ["field=regsokod:string", "field=kommunnamn:string", *(f"field={name}:double" for name in NAMES)]
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006&" + "&".join(fields), "Områden", "memory")
    features = []
    for n, code in enumerate(codes):
        feature = QgsFeature(layer.fields())
        left = 2000 * n + (100_000 if n >= len(codes) / 2 else 0)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 0, left + 2000, 2000)))
        feature.setAttributes([code, (names or codes)[n], 5.0 + n, 6.0 + n, n % 5 + 1, 1])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


CODES = ["1780R001", "1780R002", "1780R003", "1781R001", "1781R002", "1781R003"]


def drawn(field: str, codes: list[str] = CODES) -> QgsVectorLayer:
    layer = areas(codes)
    indicator, year = LayerIndicators(layer).of_field(field)
    apply_style(layer, indicator, year, MapStyle(), language="sv")
    return layer


def page(layer: QgsVectorLayer, kind: str, fields: tuple[str, ...] = ()):
    template = template_path(f"a4_landscape_{kind}")
    return create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", template, fields=fields)


def table(layout) -> list[list[str]]:
    rows = layout.itemById("table").multiFrame().tableContents()
    return [[cell.content() for cell in row] for row in rows]


def test_one_map_has_the_years_of_its_indicator_in_the_table(qgis_new_project) -> None:
    rows = table(page(drawn("low_education_2023"), "chart_table"))
    assert rows == [
        ["År", "Områden", "Lägst", "Median", "Högst"],
        ["2022", "6", "5,0", "7,5", "10,0"],
        ["2023", "6", "6,0", "8,5", "11,0"],
    ]


def test_a_profile_has_every_indicator_but_types(qgis_new_project) -> None:
    rows = table(page(drawn("low_education_2023"), "profile"))
    assert [row[0] for row in rows] == ["Indikator", "Andel personer med förgymnasial utbildning 2023 (%)"]


def test_a_map_of_types_counts_the_areas_of_each(qgis_new_project) -> None:
    layout = page(drawn("area_type_2022"), "chart_table")
    rows = table(layout)
    assert rows[0] == ["Antal områden", "2022"]
    assert [row[1] for row in rows[1:]] == ["2", "1", "1", "1", "1"]
    assert rows[1][0].startswith("Områdestyp 1 – ")
    assert layout.itemById("chart").picturePath().startswith("base64:")


def test_the_profile_of_types_has_no_empty_box(qgis_new_project) -> None:
    layout = page(drawn("area_type_2022"), "profile")
    assert all(
        layout.itemById(id).picturePath().startswith("base64:")
        for id in (
            "chart",
            "chart_2",
        )
    )


def test_what_the_dock_draws_is_printed_and_only_its_place(qgis_new_project) -> None:
    layer = areas(CODES)
    place = PlaceFilter("Karlstad", "left(\"regsokod\", 4) = '1780'", "kommun", "1780")
    indicator, year = LayerIndicators(layer).of_field("low_education_2023")
    apply_style(layer, indicator, year, MapStyle(), place, "sv")
    layer.setCustomProperty(PLACE, json.dumps(asdict(place)))
    layout = page(layer, "chart_table")
    assert layout.itemById("notes").text() == "Områden: 3. Uppgift saknas: 0."
    assert table(layout)[2] == ["2023", "3", "6,0", "7,0", "8,0"]
    assert layout.itemById("main_map").extent().width() < 50_000


def test_years_have_the_colours_that_were_chosen_for_the_layer(run, qgis_new_project) -> None:
    layer = run("choroplethmap", INPUT=areas(CODES), FIELD="low_education_2023", PALETTE="cividis", OUTPUT="memory:")[
        "OUTPUT"
    ]
    layout = page(layer, "multiples", ("low_education_2022", "low_education_2023"))
    (style,) = layout.itemById("main_map").layerStyleOverrides().values()
    first = layer.renderer().rootRule().children()[0].symbol().color()
    assert f"{first.red()},{first.green()},{first.blue()}" in style


@pytest.mark.parametrize(
    ("codes", "names", "place"),
    [
        (["1780R001", "1780R002"], None, "Karlstad"),
        (["1780R001", "1781R001"], None, "Värmlands län"),
        (["1780R001", "0114R001"], None, ""),
        (["0199R001", "0199R002"], ["Åsköping", "Åsköping"], "Åsköping"),
        (["a", "b"], None, ""),
    ],
)
def test_the_only_place_of_a_layer(codes: list[str], names: list[str] | None, place: str) -> None:
    assert only_place(areas(codes, names)) == place


def test_the_place_stands_below_the_title_unless_the_title_says_it(run, qgis_new_project) -> None:
    layer = drawn("low_education_2023", CODES[:3])
    for title in ("Utbildning", "Utbildning i Karlstad"):
        run("createlayout", INPUT=layer, TITLE=title)
    manager = QgsProject.instance().layoutManager()
    found = {one.name(): one.itemById("subtitle").text() for one in manager.layouts()}
    assert found == {"Utbildning": "Karlstad", "Utbildning i Karlstad": ""}


@given(st.floats(1e-3, 1e6))
def test_the_parts_of_a_scale_bar_are_round_and_long_enough(length: float) -> None:
    found = round_up(length)
    assert length * (1 - 1e-9) <= found <= 2.5 * length * (1 + 1e-9)
    assert f"{found:.6e}"[:8] in ("1.000000", "2.000000", "5.000000")


@pytest.mark.parametrize("kind", ["map", "multiples", "chart_table", "profile"])
def test_the_numbers_of_a_scale_bar_have_room_on_small_maps(qgis_new_project, kind: str) -> None:
    layout = page(drawn("low_education_2023"), kind, tuple(NAMES[:2]))
    bar, shown = layout.itemById("scale_bar"), layout.itemById("main_map")
    part = bar.unitsPerSegment() * 1000 / shown.extent().width() * shown.rect().width()
    assert part > 0.99 * SHORTEST * bar.textFormat().size()
    assert bar.rect().width() < layout.itemById("legend").rect().width() + 60


def test_a_scale_bar_is_in_the_numbers_of_the_reader_and_in_metres_where_the_map_is_small(qgis_new_project) -> None:
    layer = drawn("low_education_2023", CODES[:1])
    bar = page(layer, "map").itemById("scale_bar")
    assert bar.unitLabel() == "m"
    layer = drawn("low_education_2023")
    bar = page(layer, "map").itemById("scale_bar")
    assert bar.unitLabel() == "km"
    assert bar.numericFormat().decimalSeparator() == ","


def test_rows_of_years_stand_in_their_order_and_the_earliest_go_first(qgis_new_project) -> None:
    layer = areas(CODES)
    both = ("low_education_2023", "low_education_2022")
    assert [row[0] for row in table(page(layer, "chart_table", both))] == ["År", "2022", "2023"]
    layout = page(layer, "chart_table")
    years = [[str(year), "6"] for year in range(1900, 2024)]
    page_table(layout, "table").fill(["År", "Områden"], years, "sv", FIRST)
    shown = [row[0] for row in table(layout)]
    assert shown[0] == "År"
    assert shown[1] == f"och {124 - (len(shown) - 2)} till"
    assert shown[-1] == "2023"
    assert shown[2:] == sorted(shown[2:])
