"""A style becomes the layer's own drawing: what is pooled, what is hidden and what the legend says."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression
from qgis.PyQt.QtXml import QDomDocument

from segbaro_plugin.cartography.classes.limits import ClassError
from segbaro_plugin.cartography.style.apply import MapStyle, apply_style, remembered
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.places.filter import places_in, selected_areas
from segbaro_plugin.tables.model.tidy import Status
from tests.cartography.kilometres import AREAS, DARK, FIELDS, FIXED, PALE, colours, held_back


def test_limits_are_pooled_over_years_unless_asked_otherwise(draw) -> None:
    one = draw("low_standard", 2021, MapStyle("quantile", 2))
    other = draw("low_standard", 2022, MapStyle("quantile", 2))
    assert one.limits == other.limits
    alone = draw("low_standard", 2022, MapStyle("quantile", 2, pool_years=False))
    assert alone.limits != other.limits


def test_suppressed_values_that_still_stand_there_move_no_limit(draw) -> None:
    assert draw("low_standard", 2022, MapStyle("equal", 3)).limits[-1] == 30


def test_limits_are_pooled_over_places_unless_asked_otherwise(kilometres, draw) -> None:
    place = next(one for one in places_in(kilometres) if one.code == "1715")
    assert draw("low_standard", 2022, MapStyle("equal", 3), place).limits[-1] == 30
    assert draw("low_standard", 2022, MapStyle("equal", 3, pool_places=False), place).limits[-1] == 20


@pytest.mark.parametrize("follow", [True, False])
def test_a_place_is_drawn_alone_and_the_data_are_all_there(kilometres, draw, follow: bool) -> None:
    place = next(one for one in places_in(kilometres) if one.code == "1780")
    drawn = draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow), place)
    assert colours(kilometres) == [DARK, PALE, held_back(Status.SUPPRESSED), "#ffffff", "#ffffff"]
    assert (kilometres.featureCount(), kilometres.subsetString()) == (5, "")
    assert drawn.title == "People with low economic standard 2022 (%), Karlstad"


def test_places_are_those_that_the_layer_has_areas_in(kilometres) -> None:
    assert [(one.level, one.name) for one in places_in(kilometres)] == [
        ("lan", "Värmlands län"),
        ("kommun", "Kil"),
        ("kommun", "Karlstad"),
    ]


def test_a_drawn_selection_is_a_place(kilometres, draw) -> None:
    assert selected_areas(kilometres, "sv") is None
    kilometres.selectByExpression("regsokod IN ('1780R001', '1715R002')")
    place = selected_areas(kilometres, "sv")
    draw("low_standard", 2022, FIXED, place, "sv")
    kilometres.removeSelection()
    assert colours(kilometres) == [DARK, "#ffffff", "#ffffff", "#ffffff", DARK]


@pytest.mark.parametrize("follow", [True, False])
def test_the_legend_lists_the_reasons_that_occur(kilometres, draw, follow: bool) -> None:
    def words(year: int) -> list[str]:
        draw("low_standard", year, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow), language="sv")
        return [item.label() for item in kilometres.renderer().legendSymbolItems()][2:]

    every = ["Uppgift saknas eller är sekretessbelagd", "Uppgift kan inte förekomma", "Uppgift saknas"]
    assert words(2022) == (every if follow else every[:2])
    assert words(2021) == (every if follow else every[2:])


@pytest.mark.parametrize("follow", [True, False])
def test_qgis_counts_the_areas_of_each_class_and_reason(kilometres, draw, follow: bool) -> None:
    draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), follow_time=follow))
    counter = kilometres.countSymbolFeatures()
    assert counter.waitForFinished()
    counts = {one.label(): kilometres.featureCount(one.ruleKey()) for one in kilometres.renderer().legendSymbolItems()}
    assert counts.pop("No data", 0) == 0
    assert list(counts.values()) == [1, 2, 1, 1]


def test_the_areas_without_a_value_are_counted(draw) -> None:
    assert draw("low_standard", 2022, FIXED).lacking == {Status.SUPPRESSED: 1, Status.NOT_APPLICABLE: 1}


def test_the_choice_is_remembered_and_the_style_outlives_the_plugin(kilometres, draw, make_areas) -> None:
    style = MapStyle("quantile", 3, "blue", True, labels=True)
    draw("low_standard", 2022, style)
    saved = QDomDocument()
    assert kilometres.exportNamedStyle(saved) == ""
    other = make_areas(FIELDS, AREAS)
    assert other.importNamedStyle(saved)[0]
    assert colours(other, 2021) == colours(kilometres, 2021)
    assert other.temporalProperties().isActive()
    assert other.labelsEnabled()
    assert remembered(other) == ("low_standard", 2022, style)


def test_nothing_is_remembered_of_a_layer_that_nobody_drew(kilometres) -> None:
    assert remembered(kilometres) is None
    kilometres.setCustomProperty("segbaro/style", '{"style": 3}')
    assert remembered(kilometres) is None


def test_labels_say_the_value_but_never_a_suppressed_one(kilometres, draw) -> None:
    draw("low_standard", 2022, MapStyle(labels=True), language="sv")
    text = QgsExpression(kilometres.labeling().settings().fieldName)
    context = kilometres.createExpressionContext()
    said = []
    for feature in kilometres.getFeatures():
        context.setFeature(feature)
        said.append(text.evaluate(context) or "")
    assert said[:2] == ["30", "1"]
    assert not any("99" in str(one) for one in said)


def test_the_outline_can_be_left_out(kilometres, draw) -> None:
    edges = []
    for outline in (True, False):
        draw("low_standard", 2022, MapStyle("fixed", fixed_limits=(0, 15, 50), outline=outline, follow_time=False))
        symbol = kilometres.renderer().rootRule().children()[0].symbol()
        edges.append(symbol.symbolLayer(0).strokeColor().name())
    assert edges[0] != edges[1] == PALE


def test_without_a_value_the_error_says_so(make_areas) -> None:
    areas = make_areas("code:string,x_2021:double", [("a", None)])
    with pytest.raises(ClassError, match="every area lacks data"):
        apply_style(areas, indicators_of(areas)[0], 2021, MapStyle())


def test_round_numbers_never_make_more_classes_than_asked_for(make_areas) -> None:
    areas = make_areas("code:string,x_2021:double", [(str(i), i / 10) for i in range(101)])
    for count in range(2, 10):
        drawn = apply_style(areas, indicators_of(areas)[0], 2021, MapStyle("pretty", count))
        assert 1 <= len(drawn.classes) <= count
