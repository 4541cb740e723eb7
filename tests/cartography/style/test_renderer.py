"""Every area is drawn, once, in the colour that its legend entry has."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsExpressionContextUtils, QgsRenderContext, QgsRuleBasedRenderer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS, NO_VALUE, PALETTES, PaletteError
from segbaro_plugin.cartography.style.choropleth import apply, area_types, choropleth
from segbaro_plugin.tables.model.tidy import Status

LIMITS = np.array([1.7, 4.6, 7.8, 24.1])
BROWN = PALETTES["brown"]
ODD_NAMES = ['sei "2024"', "andel åäö %", "a'b", "1; DROP", "värde) OR (1=1", "x\\y", "[% now() %]"]


def drawn(layer: QgsVectorLayer, renderer: QgsRuleBasedRenderer) -> list[list[str]]:
    """The labels of the rules that draw each feature, in the order of the features (the root has no label)."""
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    labels = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        found.append([labels[key] for key in keys if key in labels])
    renderer.stopRender(context)
    return found


def legend(renderer: QgsRuleBasedRenderer) -> list[str]:
    return [item.label() for item in renderer.legendSymbolItems()]


def test_every_value_falls_into_one_class_also_at_the_limits(squares) -> None:
    values = [float(np.nextafter(limit, limit + way)) for limit in LIMITS for way in (-1, 0, 1)]
    labels = drawn(squares(values), choropleth("sei_2024", LIMITS, BROWN, unit="%", language="sv"))
    first, second, third = "1,7–4,6\u00a0%", ">\u00a04,6–7,8\u00a0%", ">\u00a07,8–24,1\u00a0%"
    expected = [first] * 5 + [second] * 3 + [third] * 4
    assert labels == [[label] for label in expected]


def test_what_has_no_value_is_drawn_and_in_the_legend(squares) -> None:
    layer = squares([2.0, None, None, float("nan")], {2: "suppressed"})
    renderer = choropleth("sei_2024", LIMITS, BROWN, language="sv", status_field="status")
    assert drawn(layer, renderer) == [
        ["1,7–4,6"],
        ["Uppgift saknas"],
        ["Uppgift saknas eller är sekretessbelagd"],
        ["Uppgift saknas"],
    ]
    assert legend(renderer)[-2:] == ["Uppgift saknas eller är sekretessbelagd", "Uppgift saknas"]


def test_each_reason_has_a_hatch_of_its_own() -> None:
    renderer = choropleth("v", LIMITS, BROWN, status_field="s", lacking=list(NO_VALUE))
    symbols = [rule.symbol() for rule in renderer.rootRule().children()[-3:]]
    angles = [
        [layer.lineAngle() for layer in symbol.symbolLayers() if layer.layerType() == "LinePatternFill"]
        for symbol in symbols
    ]
    assert angles == [[0, 90], [0], [45]]
    assert [symbol.color().name() for symbol in symbols] == [hatch.ground for hatch in NO_VALUE.values()]


def test_not_applicable_is_drawn_and_named_apart(squares) -> None:
    layer = squares([2.0, None, None, None], {1: "suppressed", 2: "not_applicable"})
    renderer = choropleth("sei_2024", LIMITS, BROWN, language="sv", status_field="status", lacking=list(NO_VALUE))
    assert drawn(layer, renderer)[1:] == [
        ["Uppgift saknas eller är sekretessbelagd"],
        ["Uppgift kan inte förekomma"],
        ["Uppgift saknas"],
    ]


def test_reasons_that_do_not_occur_are_not_in_the_legend() -> None:
    assert len(legend(choropleth("v", LIMITS, BROWN, status_field="s", lacking=[]))) == 3
    only = choropleth("v", LIMITS, BROWN, status_field="s", lacking=[Status.NOT_APPLICABLE])
    assert legend(only)[3:] == ["Not applicable"]


def test_without_a_status_nothing_is_said_to_be_suppressed() -> None:
    assert legend(choropleth("v", LIMITS, BROWN))[-1:] == ["No data"]
    assert len(legend(choropleth("v", LIMITS, BROWN))) == 4


def test_a_suppressed_value_that_is_still_there_is_hidden(squares) -> None:
    layer = squares([2.0, 9.0], {1: "suppressed"})
    assert drawn(layer, choropleth("sei_2024", LIMITS, BROWN, status_field="status"))[1] == ["Missing or confidential"]
    assert drawn(layer, area_types("sei_2024", "en", "status"))[1] == ["Missing or confidential"]


@pytest.mark.parametrize("field", ODD_NAMES)
def test_field_names_are_quoted(squares, field: str) -> None:
    layer = squares([2.0, 9.0, None], field=field)
    assert drawn(layer, choropleth(field, LIMITS, BROWN)) == [["1.7–4.6"], [">\u00a07.8–24.1"], ["No data"]]
    assert drawn(layer, area_types(field))[2] == ["No data"]


def test_values_of_a_further_year_beyond_the_limits_join_the_end_classes(squares) -> None:
    labels = drawn(squares([-3.0, 99.0]), choropleth("sei_2024", LIMITS, BROWN))
    assert labels == [["1.7–4.6"], [">\u00a07.8–24.1"]]


def test_the_classes_have_the_colours_of_the_palette_in_their_order() -> None:
    renderer = choropleth("v", LIMITS, BROWN.reversed())
    assert [rule.symbol().color().name() for rule in renderer.rootRule().children()[:-1]] == BROWN.sample(3)[::-1]


def test_one_class_takes_every_value(squares) -> None:
    renderer = choropleth("sei_2024", np.array([3.5, 3.5]), BROWN)
    assert drawn(squares([3.5, None]), renderer) == [["3.5"], ["No data"]]


def test_too_many_classes_are_refused() -> None:
    with pytest.raises(PaletteError, match="at most 9"):
        choropleth("v", np.arange(12.0), BROWN)


def test_area_types_have_their_five_classes_and_official_names(squares) -> None:
    renderer = area_types("sei_2024", "sv")
    labels = [label for (label,) in drawn(squares([1, 2, 3, 4, 5, None, 6]), renderer)]
    assert labels == [
        "Områdestyp 1 – områden med stora socioekonomiska utmaningar",
        "Områdestyp 2 – områden med socioekonomiska utmaningar",
        "Områdestyp 3 – socioekonomiskt blandade områden",
        "Områdestyp 4 – områden med goda socioekonomiska förutsättningar",
        "Områdestyp 5 – områden med mycket goda socioekonomiska förutsättningar",
        "Uppgift saknas",
        "Uppgift saknas",
    ]
    colours = [rule.symbol().color().name() for rule in renderer.rootRule().children()]
    assert tuple(colours[:5]) == AREA_TYPE_COLOURS


def test_a_layer_takes_a_style_that_outlives_the_plugins_own(squares) -> None:
    layer = squares([2.0, None])
    renderer = choropleth("sei_2024", LIMITS, BROWN, language="sv")
    apply(layer, renderer)
    saved = QDomDocument()
    assert layer.exportNamedStyle(saved) == ""
    other = squares([2.0, None])
    assert other.importNamedStyle(saved)[0]
    assert legend(other.renderer()) == legend(renderer)
    assert drawn(other, other.renderer().clone()) == [["1,7–4,6"], ["Uppgift saknas"]]
