"""Municipality and county of an area are what its code says, also where a spreadsheet has taken the first zero."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.places.filter import places_in
from segbaro_plugin.layers.places.place import LEVELS, place_key
from segbaro_plugin.layers.places.place_codes import area_codes, with_zeros
from segbaro_plugin.layers.places.place_names import names_of, only_place
from tests.place_codes import CODES, NAMES


@pytest.fixture(params=CODES)
def areas(request, make_areas) -> QgsVectorLayer:
    field, codes = CODES[request.param]
    return make_areas(f"{field},low_standard_2023:double", [(code, 5.0) for code in codes])


def evaluated(layer: QgsVectorLayer, expression: str) -> list[object]:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    read = QgsExpression(expression)
    assert not read.hasParserError(), read.parserErrorString()
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found.append(read.evaluate(context))
    return found


@pytest.mark.parametrize("by", LEVELS)
def test_every_kind_of_code_says_the_place_of_its_area(areas, by: str) -> None:
    place = place_key(areas, by)
    keys = [place.key(feature[0]) for feature in areas.getFeatures()]
    names = names_of(areas, place)
    assert [names[key] for key in keys] == NAMES[by]
    assert [place.name(key) for key in keys] == NAMES[by]


@pytest.mark.parametrize("by", LEVELS)
def test_qgis_computes_the_same_place(areas, by: str) -> None:
    place = place_key(areas, by)
    keys = [place.key(feature[0]) for feature in areas.getFeatures()]
    assert evaluated(areas, place.expression) == keys
    for key in keys:
        assert evaluated(areas, place.within(key)) == [one == key for one in keys]


def test_the_dock_offers_the_same_places(areas) -> None:
    offered = places_in(areas)
    assert [(one.level, one.code, one.name) for one in offered] == [
        ("lan", "01", "Stockholms län"),
        ("lan", "18", "Örebro län"),
        ("kommun", "0114", "Upplands Väsby"),
        ("kommun", "0180", "Stockholm"),
        ("kommun", "1880", "Örebro"),
    ]
    by_level = {"lan": NAMES["county"], "kommun": NAMES["municipality"]}
    for one in offered:
        assert evaluated(areas, one.expression) == [name == one.name for name in by_level[one.level]]


@pytest.mark.parametrize(
    ("codes", "name"), [(["180C1010", "114A0010"], "Stockholms län"), (["114A0010"] * 2, "Upplands Väsby")]
)
def test_all_areas_lie_in_the_place_of_codes_without_zeros(make_areas, codes: list[str], name: str) -> None:
    assert only_place(make_areas("desokod:string", [(code,) for code in codes])) == name


@pytest.mark.parametrize("type", ["integer", "string"])
@pytest.mark.parametrize(
    ("field", "codes", "names"),
    [
        ("kommunkod", [180, 1880, 114], NAMES["municipality"]),
        ("lan", [1, 18, 1], NAMES["county"]),
    ],
)
def test_a_field_that_says_the_place_can_hold_codes_without_zeros(make_areas, type, field, codes, names) -> None:
    areas = make_areas(f"desokod:string,{field}:{type}", [(f"0180C10{i}0", codes[i]) for i in range(3)])
    place = place_key(areas, "field", field)
    keys = evaluated(areas, place.expression)
    assert [names_of(areas, place)[key] for key in keys] == names


def test_decimal_numbers_are_codes_where_they_are_chosen(make_areas) -> None:
    areas = make_areas("kommunkod:double", [(180.0,), (1880.0,), (114.0,)])
    place = place_key(areas, "municipality", "kommunkod")
    assert [place.name(key) for key in evaluated(areas, place.expression)] == NAMES["municipality"]


def test_numbers_of_districts_are_no_counties(make_areas) -> None:
    areas = make_areas("desokod:string,district:integer", [("0180C1010", 1), ("0180C1020", 3), ("0180C1030", 4)])
    place = place_key(areas, "field", "district")
    assert evaluated(areas, place.expression) == ["1", "3", "4"]
    assert with_zeros("district", [1, 3, None]) == [1, 3, None]


def test_numbers_that_are_no_codes_are_refused(make_areas) -> None:
    areas = make_areas("desokod:string,share:double", [("0180C1010", 12.5), ("0180C1020", 7.5)])
    with pytest.raises(LayerError, match="'share' contains numbers"):
        place_key(areas, "municipality", "share")


def test_whole_codes_need_no_search(make_areas) -> None:
    areas = make_areas("desokod:string", [("0180C1010",), (None,)])
    assert place_key(areas, "county").expression == 'left(to_string("desokod"), 2)'


def test_codes_of_an_own_division_stay_as_they_are() -> None:
    assert area_codes(["180", "Norra", "Södra", None]) == ["180", "Norra", "Södra", ""]
    assert with_zeros("stadsdel", ["180", "Norra", "Södra", None]) == ["180", "Norra", "Södra", None]


@pytest.mark.parametrize("codes", [["01", "03", "14"], ["1", "3", "14"], ["01", "00", "14"]])
@pytest.mark.parametrize("mixed", [False, True])
def test_a_county_lies_in_no_municipality(make_areas, codes: list[str], mixed: bool) -> None:
    codes = [*codes, *["0114"] * mixed]
    areas = make_areas("kod:string", [(code,) for code in codes])
    place = place_key(areas, "municipality", "kod")
    keys = [place.key(code) for code in codes]
    assert keys == [None] * 3 + ["0114"] * mixed
    assert evaluated(areas, place.expression) == keys
    assert list(names_of(areas, place)) == ["0114"] * mixed
    assert [one.code for one in places_in(areas) if one.level == "kommun"] == ["0114"] * mixed


def test_the_country_lies_in_no_county(make_areas) -> None:
    areas = make_areas("kod:string", [("00",), ("01",), ("03",)])
    place = place_key(areas, "county", "kod")
    assert evaluated(areas, place.expression) == [None, "01", "03"]
