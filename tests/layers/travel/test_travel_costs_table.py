"""Tables of travel costs: codes as they are written, what is missing said, what contradicts itself refused."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsFeedback, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.travel import cost_table as travel_costs
from segbaro_plugin.layers.travel.cost_table import CostFields, TravelCosts, read_travel_costs

FIELDS = CostFields("from", "to", "minutes")
CODES = ["0114A", "0114B", "0114C"]
WHOLE = [(a, b, 0.0 if a == b else 5.0) for a in CODES for b in CODES]


def costs(rows: list[tuple], codes: list = CODES, kinds: str = "string,string,double") -> TravelCosts:
    fields = "&".join(f"field={name}:{kind}" for name, kind in zip(FIELDS, kinds.split(","), strict=True))
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "costs", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return read_travel_costs(layer, FIELDS, codes, QgsFeedback())


def pairs(found: TravelCosts) -> dict[tuple[int, int], float]:
    ends = zip(found.origin.tolist(), found.destination.tolist(), strict=True)
    return dict(zip(ends, found.cost.tolist(), strict=True))


def told(found: TravelCosts) -> str:
    return " ".join(note.say() for note in found.notes)


def test_a_whole_table_needs_no_words() -> None:
    found = costs(WHOLE)
    assert len(pairs(found)) == 9
    assert pairs(found)[0, 1] == 5
    assert found.notes == []


def test_codes_are_compared_as_text() -> None:
    found = costs([(114.0, 1765.0, 3.5)], ["114 ", 1765], "double,double,double")
    assert pairs(found) == {(0, 1): 3.5}


def test_text_in_the_field_of_costs_is_read_as_numbers() -> None:
    found = costs([("0114A", "0114B", "2,5"), ("0114B", "0114A", "")], kinds="string,string,string")
    assert pairs(found) == {(0, 1): 2.5}


def test_areas_of_one_code_share_a_stop_and_those_without_one_stand_alone() -> None:
    found = costs(WHOLE, ["0114A", "0114B", "0114C", "0114A", None, None])
    assert found.stop.tolist() == [0, 1, 2, 0, 3, 4]


def test_what_is_missing_is_said_and_never_0() -> None:
    found = costs([("0114A", "0114B", 5.0), ("0114B", "0114A", 7.0), ("0114A", "0114C", None), ("x", "0114A", 1.0)])
    assert pairs(found) == {(0, 1): 5, (1, 0): 7}
    assert "1 row of the travel costs names areas that are not in the layer, such as x" in told(found)
    assert "4 of 6 pairs of areas have no travel cost" in told(found)
    assert "1 pair has different costs in the two directions" in told(found)
    assert "3 areas have no travel cost to themselves" in told(found)
    assert "1 area reaches only itself" in told(found)
    assert "in one direction only" not in told(found)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("x", "0114A", 1.0), "1 row of the travel costs names areas that are not in the layer, such as x"),
        (("0114A", "x", 1.0), "1 row of the travel costs names areas that are not in the layer, such as x"),
        (("x", "y", 1.0), "1 row of the travel costs names areas that are not in the layer, such as x, y"),
        ((None, "0114A", 1.0), "1 row of the travel costs names areas that are not in the layer"),
        (("0114A", None, 1.0), "1 row of the travel costs names areas that are not in the layer"),
        (("0114A", "x", None), "1 row of the travel costs names areas that are not in the layer, such as x"),
    ],
)
def test_a_row_without_an_area_at_either_end_is_not_used_and_said(row: tuple, said: str) -> None:
    found = costs([*WHOLE, row])
    assert pairs(found) == pairs(costs(WHOLE))
    assert said in told(found)


@pytest.mark.parametrize("cost", [None, float("nan"), float("inf")])
def test_a_pair_without_a_cost_cannot_be_travelled(cost: float | None) -> None:
    others = [row for row in WHOLE if row[:2] != ("0114B", "0114C")]
    found = costs([*others, ("0114B", "0114C", cost)])
    assert pairs(found) == pairs(costs(others))
    assert "1 of 6 pairs of areas has no travel cost" in told(found)


def test_ways_in_one_direction_are_said() -> None:
    assert "3 pairs have a travel cost in one direction only" in told(costs([row for row in WHOLE if row[0] <= row[1]]))


def test_the_same_pair_twice_counts_once() -> None:
    assert pairs(costs([*WHOLE, WHOLE[1]])) == pairs(costs(WHOLE))


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([("0114A", "0114B", -1.0)], "below 0 in 'minutes': -1.0 from 0114A to 0114B"),
        ([*WHOLE, ("0114A", "0114B", 6.0)], "two different costs from 0114A to 0114B, such as 5.0 and 6.0"),
        ([("1", "2", 6.0)], "codes such as 1, 2, but the areas have codes such as 0114A, 0114B, 0114C"),
    ],
)
def test_what_contradicts_itself_is_refused(rows: list[tuple], why: str) -> None:
    with pytest.raises(LayerError, match=why):
        costs(rows)


def test_a_long_table_is_read_in_parts(monkeypatch) -> None:
    monkeypatch.setattr(travel_costs, "CHUNK", 2)
    assert len(pairs(costs(WHOLE))) == 9
