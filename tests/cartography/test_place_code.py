"""Municipality and county of an area are told by its code, also where a spreadsheet has taken the first zero."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer

from segbaro_plugin.cartography.place_code import code_start, whole_codes
from segbaro_plugin.cartography.place_filter import places_in

CODES = {
    "integer": [180, 1880, 114],
    "string": ["180", "1880", "114"],
}
SMALL = ["180C1010", "1880C1010", "114A0010"]


def starts(layer: QgsVectorLayer, expression: str) -> list[object]:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    read = QgsExpression(expression)
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found.append(read.evaluate(context))
    return found


@pytest.mark.parametrize("kind", CODES)
def test_stockholm_without_its_zero_is_not_in_the_county_of_orebro(make_areas, kind: str) -> None:
    areas = make_areas(f"kommunkod:{kind}", [(code,) for code in CODES[kind]])
    places = {one.name: starts(areas, one.expression) for one in places_in(areas)}
    assert places == {
        "Stockholms län": [True, False, True],
        "Örebro län": [False, True, False],
        "Upplands Väsby": [False, False, True],
        "Stockholm": [True, False, False],
        "Örebro": [False, True, False],
    }


def test_the_expression_begins_as_the_codes_do(make_areas) -> None:
    areas = make_areas("deso:string", [(code,) for code in SMALL])
    assert starts(areas, code_start("deso", 4, SMALL)) == [code[:4] for code in whole_codes(SMALL)]
    assert whole_codes(SMALL) == ["0180C1010", "1880C1010", "0114A0010"]


def test_whole_codes_need_no_search(make_areas) -> None:
    assert code_start("deso", 2, ["0180C1010", None]) == 'left("deso", 2)'


def test_codes_of_an_own_division_stay_as_they_are() -> None:
    assert whole_codes(["180", "Norra", "Södra", None]) == ["180", "Norra", "Södra", ""]
