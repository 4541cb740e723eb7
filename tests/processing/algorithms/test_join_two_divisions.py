"""A table with the codes of two divisions is joined by those of the layer, in whichever order they stand."""

from __future__ import annotations

import pytest
from join_tables import by_code
from qgis.core import QgsProcessingException

DESO = ("0114A0010", "0114C1010", "0114C1020")
REGSO = ("0114R001", "0114R002", "0114R003")
ORDERS = {"smaller first": (0, 1), "larger first": (1, 0)}
SMALL = {"DeSO": DESO, "Nyko6": ("110101", "110102", "110201"), "Basområde": ("B101", "B102", "B201")}


def _table(headings: tuple[str, str], rows: list[tuple[str, str, int]], order: tuple[int, int]) -> str:
    lines = [(*headings, "Folkmängd 2023"), *rows]
    return "".join(f"{line[order[0]]};{line[order[1]]};{line[2]}\n" for line in lines)


@pytest.mark.parametrize("aggregate", ["refuse", "sum"])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("small", SMALL)
def test_one_row_an_area_of_the_layer(run, make_areas, write, small: str, order: str, aggregate: str) -> None:
    rows = list(zip(SMALL[small], REGSO, (5, 6, 7), strict=True))
    for field, codes in (("regsokod", REGSO), (small.lower().replace("å", "a"), SMALL[small])):
        table = write(_table((small, "RegSO"), rows, ORDERS[order]))
        areas = make_areas(f"{field}:string", [(code,) for code in codes])
        made = run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE=aggregate, OUTPUT="memory:")
        assert by_code(made["OUTPUT"], "population_2023", field) == dict(zip(codes, (5, 6, 7), strict=True))


@pytest.mark.parametrize("aggregate", ["refuse", "sum"])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("small", SMALL)
def test_rows_of_smaller_areas_are_refused_with_the_name_of_their_column(
    run, make_areas, write, small: str, order: str, aggregate: str
) -> None:
    rows = list(zip(SMALL[small], ("0114R001", "0114R002", "0114R002"), (5, 6, 7), strict=True))
    table = write(_table((small, "RegSO"), rows, ORDERS[order]))
    areas = make_areas("regsokod:string", [(code,) for code in REGSO])
    with pytest.raises(QgsProcessingException, match=f'smaller areas in its column "{small}".*: 0114R002'):
        run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE=aggregate, OUTPUT="memory:")
    of_small = make_areas("kod:string", [(code,) for code in SMALL[small]])
    made = run("joinindicators", INPUT=of_small, TABLE=table, OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "kod") == dict(zip(SMALL[small], (5, 6, 7), strict=True))


def test_such_a_table_is_converted_with_itself_as_the_key(run, make_areas, write) -> None:
    rows = list(zip(DESO, ("0114R001", "0114R002", "0114R002"), (5, 6, 7), strict=True))
    table = write(_table(("DeSO_2018", "RegSO_2020"), rows, (0, 1)))
    key = write(_table(("DeSO_2018", "RegSO_2020"), rows, (0, 1)), "key.csv")
    made = run("convertdivision", TABLE=table, KEY_TABLE=key, TO="regso2020", OUTPUT="memory:")["OUTPUT"]
    assert sorted(one["value"] for one in made.getFeatures()) == [5, 13]


def test_values_of_the_larger_areas_on_each_row_are_used_once(run, make_areas, write, heard) -> None:
    rows = list(zip(DESO, ("0114R001", "0114R002", "0114R002"), (5, 6, 6), strict=True))
    areas = make_areas("regsokod:string", [(code,) for code in REGSO[:2]])
    made = run("joinindicators", INPUT=areas, TABLE=write(_table(("DeSO", "RegSO"), rows, (0, 1))), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "regsokod") == {"0114R001": 5, "0114R002": 6}
    assert any("used once (1): 0114R002" in one for one in heard.warned)
