"""One layer shows the values of the year that the map is at, and never those of another."""

from __future__ import annotations

from qgis.core import Qgis, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS
from segbaro_plugin.cartography.style.apply import MapStyle, apply_style
from segbaro_plugin.cartography.style.temporal_expressions import title_expression
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.record.provenance import add_provenance
from segbaro_plugin.tables.model.tidy import Status
from tests.cartography.kilometres import DARK, FIXED, PALE, colours, held_back


def test_one_layer_shows_each_year_that_the_map_is_at(kilometres, draw) -> None:
    draw("low_standard", 2022, FIXED)
    missing, held, not_applicable = (
        held_back(one) for one in (Status.MISSING, Status.SUPPRESSED, Status.NOT_APPLICABLE)
    )
    in_2021 = [PALE, DARK, PALE, PALE, missing]
    in_2022 = [DARK, PALE, held, not_applicable, DARK]
    assert colours(kilometres, 2021) == in_2021
    assert colours(kilometres, 2022) == in_2022
    assert colours(kilometres) == in_2022
    assert colours(kilometres, 2020) == [missing] * 5, "a year without a field is no data, not its neighbour"
    assert colours(kilometres, 2023) == [missing] * 5


def test_the_controller_redraws_the_layer_and_features_stay(kilometres, draw) -> None:
    draw("low_standard", 2022, FIXED)
    properties = kilometres.temporalProperties()
    assert properties.isActive()
    assert properties.mode() == Qgis.VectorTemporalMode.RedrawLayerOnly
    assert kilometres.featureCount() == 5


def test_a_map_that_does_not_follow_shows_the_chosen_year(kilometres, draw) -> None:
    draw("low_standard", 2021, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=False))
    assert colours(kilometres, 2022) == colours(kilometres) == [PALE, DARK, PALE, PALE, held_back(Status.MISSING)]
    assert not kilometres.temporalProperties().isActive()


def test_area_types_follow_too(kilometres, draw) -> None:
    drawn = draw("area_type", 2022, MapStyle(), language="sv")
    assert colours(kilometres, 2021)[:2] == [AREA_TYPE_COLOURS[0], AREA_TYPE_COLOURS[4]]
    assert colours(kilometres, 2022)[:2] == [AREA_TYPE_COLOURS[4], AREA_TYPE_COLOURS[0]]
    assert drawn.classes[0].label == "Områdestyp 1 – områden med stora socioekonomiska utmaningar"
    assert drawn.limits == ()


def test_the_title_follows_the_year_on_the_map(draw) -> None:
    drawn = draw("low_standard", 2022, FIXED, language="sv")
    assert drawn.title == "Andel personer med låg ekonomisk standard 2022 (%)"
    context = QgsExpressionContext()
    assert QgsExpression(drawn.title_expression).evaluate(context) == drawn.title
    scope = QgsExpressionContextUtils.globalScope()
    scope.setVariable("map_start_time", QDateTime(QDate(2021, 1, 1), QTime(0, 0)))
    context.appendScope(scope)
    assert QgsExpression(drawn.title_expression).evaluate(context) == drawn.title.replace("2022", "2021")


def test_a_title_with_quotation_marks_is_no_expression_of_its_own() -> None:
    title = "L'Hôpital' || 1/0 || ' {year}"
    assert QgsExpression(title_expression(title, 2020)).evaluate() == title.replace("{year}", "2020")


def test_a_long_layer_shows_one_year_at_a_time(make_areas) -> None:
    rows = [("a", 2021, 1.0), ("b", 2021, 30.0), ("a", 2022, 30.0), ("b", 2022, 1.0)]
    areas = make_areas("code:string,year:integer,low_standard:double", rows)
    (indicator,) = indicators_of(areas)
    drawn = apply_style(areas, indicator, 2021, FIXED)
    assert colours(areas) == [PALE, DARK, "#ffffff", "#ffffff"]
    assert colours(areas, 2022) == ["#ffffff", "#ffffff", DARK, PALE]
    assert drawn.title.endswith("2021 (%)")


def test_every_year_shows_its_own_values_and_gaps_show_none(make_areas) -> None:
    years = [2011, 2012, 2013, 2015, 2016, 2020]
    fields = ",".join(["code:string", *(f"low_standard_{year}:double" for year in years)])
    areas = make_areas(fields, [(str(i), *(30.0 if j == i else 1.0 for j in range(6))) for i in range(6)])
    apply_style(areas, indicators_of(areas)[0], 2020, FIXED)
    for place, year in enumerate(years):
        assert colours(areas, year) == [DARK if i == place else PALE for i in range(6)]
    for year in (2010, 2014, 2017, 2019, 2021):
        assert set(colours(areas, year)) == {held_back(Status.MISSING)}


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
