"""A style becomes the layer's own drawing: what is pooled, what is hidden, and the year that the map shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from segbaro_plugin.cartography.classes import ClassError
from segbaro_plugin.cartography.moment import title_expression
from segbaro_plugin.cartography.palettes import AREA_TYPE_COLOURS, NO_VALUE, PALETTES
from segbaro_plugin.cartography.place_filter import PlaceFilter, places_in, selected_areas
from segbaro_plugin.cartography.style import Drawn, MapStyle, apply_style, remembered
from segbaro_plugin.layers.indicator_fields import indicators_of
from segbaro_plugin.layers.provenance import add_provenance
from segbaro_plugin.tables.tidy import Status

FIELDS = (
    "regsokod:string,low_standard_2021:double,low_standard_2022:double,low_standard_2022_status:string,"
    "area_type_2021:integer,area_type_2022:integer"
)
# Each area is a square kilometre; from west to east.
AREAS = [
    ("1780R001", 1.0, 30.0, "ok", 1, 5),
    ("1780R002", 30.0, 1.0, "ok", 5, 1),
    ("1780R003", 10.0, 99.0, "suppressed", 2, 2),
    ("1715R001", 10.0, None, "not_applicable", 3, 3),
    ("1715R002", None, 20.0, "ok", None, 4),
]
FIXED = MapStyle("fixed", fixed_limits=(0, 15, 50))
PALE, DARK = PALETTES["brown"].sample(2)


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, AREAS)


@pytest.fixture
def draw(areas) -> Callable[..., Drawn]:
    """draw("low_standard", 2022, MapStyle(...)) draws `areas`."""

    def call(id: str, year: int, style: MapStyle, place: PlaceFilter | None = None, language: str = "en") -> Drawn:
        indicator = next(one for one in indicators_of(areas) if one.id == id)
        return apply_style(areas, indicator, year, style, place, language)

    return call


def picture(layer: QgsVectorLayer, year: int | None = None) -> QImage:
    """The layer drawn with 40 pixels an area, as the canvas draws it at a time or without one."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(40 * layer.featureCount(), 40))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, False)
    if year:
        begin, end = QDateTime(QDate(year, 1, 1), QTime(0, 0)), QDateTime(QDate(year, 12, 31), QTime(23, 59))
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(begin, end))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(layer: QgsVectorLayer, year: int | None = None) -> list[str]:
    """The colour that each area mostly has."""
    image = picture(layer, year)
    found = []
    for area in range(layer.featureCount()):
        inside = [image.pixelColor(40 * area + x, y).name() for x in range(5, 36) for y in range(5, 36)]
        found.append(max(set(inside), key=inside.count))
    return found


def held_back(status: Status) -> str:
    return NO_VALUE[status].ground


def test_one_layer_shows_each_year_that_the_map_is_at(areas, draw) -> None:
    draw("low_standard", 2022, FIXED)
    missing, held, not_applicable = (
        held_back(one) for one in (Status.MISSING, Status.SUPPRESSED, Status.NOT_APPLICABLE)
    )
    in_2021 = [PALE, DARK, PALE, PALE, missing]
    in_2022 = [DARK, PALE, held, not_applicable, DARK]
    assert colours(areas, 2021) == in_2021
    assert colours(areas, 2022) == in_2022
    assert colours(areas) == in_2022
    assert colours(areas, 2020) == [missing] * 5, "a year without a field is no data, not its neighbour"
    assert colours(areas, 2023) == [missing] * 5


def test_the_controller_redraws_the_layer_and_features_stay(areas, draw) -> None:
    draw("low_standard", 2022, FIXED)
    properties = areas.temporalProperties()
    assert properties.isActive()
    assert properties.mode() == Qgis.VectorTemporalMode.RedrawLayerOnly
    assert areas.featureCount() == 5


def test_a_map_that_does_not_follow_shows_the_chosen_year(areas, draw) -> None:
    draw("low_standard", 2021, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=False))
    assert colours(areas, 2022) == colours(areas) == [PALE, DARK, PALE, PALE, held_back(Status.MISSING)]
    assert not areas.temporalProperties().isActive()


def test_area_types_follow_too(areas, draw) -> None:
    drawn = draw("area_type", 2022, MapStyle(), language="sv")
    assert colours(areas, 2021)[:2] == [AREA_TYPE_COLOURS[0], AREA_TYPE_COLOURS[4]]
    assert colours(areas, 2022)[:2] == [AREA_TYPE_COLOURS[4], AREA_TYPE_COLOURS[0]]
    assert drawn.classes[0].label == "Områdestyp 1 – områden med stora socioekonomiska utmaningar"
    assert drawn.limits == ()


def test_limits_are_pooled_over_years_unless_asked_otherwise(draw) -> None:
    one = draw("low_standard", 2021, MapStyle("quantile", 2))
    other = draw("low_standard", 2022, MapStyle("quantile", 2))
    assert one.limits == other.limits
    alone = draw("low_standard", 2022, MapStyle("quantile", 2, pool_years=False))
    assert alone.limits != other.limits


def test_suppressed_values_that_still_stand_there_move_no_limit(draw) -> None:
    assert draw("low_standard", 2022, MapStyle("equal", 3)).limits[-1] == 30


def test_limits_are_pooled_over_places_unless_asked_otherwise(areas, draw) -> None:
    place = next(one for one in places_in(areas) if one.code == "1715")
    assert draw("low_standard", 2022, MapStyle("equal", 3), place).limits[-1] == 30
    assert draw("low_standard", 2022, MapStyle("equal", 3, pool_places=False), place).limits[-1] == 20


@pytest.mark.parametrize("follow", [True, False])
def test_a_place_is_drawn_alone_and_the_data_are_all_there(areas, draw, follow: bool) -> None:
    place = next(one for one in places_in(areas) if one.code == "1780")
    drawn = draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow), place)
    assert colours(areas) == [DARK, PALE, held_back(Status.SUPPRESSED), "#ffffff", "#ffffff"]
    assert (areas.featureCount(), areas.subsetString()) == (5, "")
    assert drawn.title == "People with low economic standard (%) 2022, Karlstad"


def test_places_are_those_that_the_layer_has_areas_in(areas) -> None:
    assert [(one.level, one.name) for one in places_in(areas)] == [
        ("lan", "Värmlands län"),
        ("kommun", "Kil"),
        ("kommun", "Karlstad"),
    ]


def test_a_drawn_selection_is_a_place(areas, draw) -> None:
    assert selected_areas(areas, "sv") is None
    areas.selectByExpression("regsokod IN ('1780R001', '1715R002')")
    place = selected_areas(areas, "sv")
    draw("low_standard", 2022, FIXED, place, "sv")
    areas.removeSelection()
    assert colours(areas) == [DARK, "#ffffff", "#ffffff", "#ffffff", DARK]


@pytest.mark.parametrize("follow", [True, False])
def test_the_legend_lists_the_reasons_that_occur(areas, draw, follow: bool) -> None:
    def words(year: int) -> list[str]:
        draw("low_standard", year, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow), language="sv")
        return [item.label() for item in areas.renderer().legendSymbolItems()][2:]

    every = ["Prickad uppgift (sekretess)", "Ej tillämpligt", "Uppgift saknas"]
    assert words(2022) == (every if follow else every[:2])
    assert words(2021) == (every if follow else every[2:])


@pytest.mark.parametrize("follow", [True, False])
def test_qgis_counts_the_areas_of_each_class_and_reason(areas, draw, follow: bool) -> None:
    draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow))
    counter = areas.countSymbolFeatures()
    assert counter.waitForFinished()
    counts = {one.label(): areas.featureCount(one.ruleKey()) for one in areas.renderer().legendSymbolItems()}
    assert counts.pop("No data", 0) == 0
    assert list(counts.values()) == [1, 2, 1, 1]


def test_the_areas_without_a_value_are_counted(draw) -> None:
    assert draw("low_standard", 2022, FIXED).lacking == {Status.SUPPRESSED: 1, Status.NOT_APPLICABLE: 1}


def test_not_a_number_is_drawn_as_no_data(make_areas) -> None:
    areas = make_areas("code:string,x_2021:double,x_2022:double", [("a", float("nan"), 1.0), ("b", 2.0, 2.0)])
    (indicator,) = indicators_of(areas)
    apply_style(areas, indicator, 2021, MapStyle())
    assert colours(areas, 2021)[0] == held_back(Status.MISSING)


def test_numbers_written_as_text_are_drawn_and_words_are_no_data(make_areas) -> None:
    areas = make_areas("code:string,x_2021:string,x_2022:string", [("a", "..", "1.5"), ("b", "2.5", "2")])
    add_provenance(areas, {"fields": {name: {"indicator": "x"} for name in ("x_2021", "x_2022")}}, "Joined")
    (indicator,) = indicators_of(areas)
    apply_style(areas, indicator, 2021, MapStyle(classes=2))
    assert colours(areas, 2021)[0] == held_back(Status.MISSING)
    assert held_back(Status.MISSING) not in colours(areas, 2022)


def test_the_title_follows_the_year_on_the_map(draw) -> None:
    drawn = draw("low_standard", 2022, FIXED, language="sv")
    assert drawn.title == "Personer med låg ekonomisk standard (%) 2022"
    context = QgsExpressionContext()
    assert QgsExpression(drawn.title_expression).evaluate(context) == drawn.title
    scope = QgsExpressionContextUtils.globalScope()
    scope.setVariable("map_start_time", QDateTime(QDate(2021, 1, 1), QTime(0, 0)))
    context.appendScope(scope)
    assert QgsExpression(drawn.title_expression).evaluate(context) == drawn.title.replace("2022", "2021")


def test_a_title_with_quotation_marks_is_no_expression_of_its_own() -> None:
    title = "L'Hôpital' || 1/0 || ' {year}"
    assert QgsExpression(title_expression(title, 2020)).evaluate() == title.replace("{year}", "2020")


def test_the_choice_is_remembered_and_the_style_outlives_the_plugin(areas, draw, make_areas) -> None:
    style = MapStyle("quantile", 3, "blue", True, labels=True)
    draw("low_standard", 2022, style)
    saved = QDomDocument()
    assert areas.exportNamedStyle(saved) == ""
    other = make_areas(FIELDS, AREAS)
    assert other.importNamedStyle(saved)[0]
    assert colours(other, 2021) == colours(areas, 2021)
    assert other.temporalProperties().isActive()
    assert other.labelsEnabled()
    assert remembered(other) == ("low_standard", 2022, style)


def test_nothing_is_remembered_of_a_layer_that_nobody_drew(areas) -> None:
    assert remembered(areas) is None
    areas.setCustomProperty("segbaro/style", '{"style": 3}')
    assert remembered(areas) is None


def test_labels_say_the_value_but_never_a_suppressed_one(areas, draw) -> None:
    draw("low_standard", 2022, MapStyle(labels=True), language="sv")
    text = QgsExpression(areas.labeling().settings().fieldName)
    context = areas.createExpressionContext()
    said = []
    for feature in areas.getFeatures():
        context.setFeature(feature)
        said.append(text.evaluate(context) or "")
    assert said[:2] == ["30", "1"]
    assert not any("99" in str(one) for one in said)


def test_the_outline_can_be_left_out(areas, draw) -> None:
    edges = []
    for outline in (True, False):
        draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), outline=outline, follow_time=False))
        symbol = areas.renderer().rootRule().children()[0].symbol()
        edges.append(symbol.symbolLayer(0).strokeColor().name())
    assert edges[0] != edges[1] == PALE


def test_a_long_layer_shows_one_year_at_a_time(make_areas) -> None:
    rows = [("a", 2021, 1.0), ("b", 2021, 30.0), ("a", 2022, 30.0), ("b", 2022, 1.0)]
    areas = make_areas("code:string,year:integer,low_standard:double", rows)
    (indicator,) = indicators_of(areas)
    drawn = apply_style(areas, indicator, 2021, FIXED)
    assert colours(areas) == [PALE, DARK, "#ffffff", "#ffffff"]
    assert colours(areas, 2022) == ["#ffffff", "#ffffff", DARK, PALE]
    assert drawn.title.endswith("2021")


def test_without_a_value_the_error_says_so(make_areas) -> None:
    areas = make_areas("code:string,x_2021:double", [("a", None)])
    with pytest.raises(ClassError, match="every area lacks data"):
        apply_style(areas, indicators_of(areas)[0], 2021, MapStyle())


def test_round_numbers_never_make_more_classes_than_asked_for(make_areas) -> None:
    areas = make_areas("code:string,x_2021:double", [(str(i), i / 10) for i in range(101)])
    for count in range(2, 10):
        drawn = apply_style(areas, indicators_of(areas)[0], 2021, MapStyle("pretty", count))
        assert 1 <= len(drawn.classes) <= count


def test_every_year_shows_its_own_values_and_gaps_show_none(make_areas) -> None:
    years = [2011, 2012, 2013, 2015, 2016, 2020]
    fields = ",".join(["code:string", *(f"low_standard_{year}:double" for year in years)])
    areas = make_areas(fields, [(str(i), *(30.0 if j == i else 1.0 for j in range(6))) for i in range(6)])
    apply_style(areas, indicators_of(areas)[0], 2020, FIXED)
    for place, year in enumerate(years):
        assert colours(areas, year) == [DARK if i == place else PALE for i in range(6)]
    for year in (2010, 2014, 2017, 2019, 2021):
        assert set(colours(areas, year)) == {held_back(Status.MISSING)}
