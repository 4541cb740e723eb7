"""The value of a place beside those of its areas: the mean over its people, where the layer has all of it."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.values.place_means import place_values, refuse_unweighable
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.tables.codes.divisions import kommuner


def test_the_value_of_a_place_is_the_share_of_its_people() -> None:
    rng = np.random.default_rng(5)
    people, poor = rng.integers(100, 3000, 40), rng.integers(0, 100, 40)
    codes = [f"{code}R{i:03d}" for code in ("0114", "1780") for i in range(20)]
    found = place_values(100 * poor / people, people.astype(float), codes, "kommun")
    assert found.values["0114"] == pytest.approx(100 * poor[:20].sum() / people[:20].sum(), rel=1e-12)
    assert found.values["1780"] == pytest.approx(100 * poor[20:].sum() / people[20:].sum(), rel=1e-12)
    assert found.notes == []


def test_the_country_and_whole_counties_have_a_value() -> None:
    codes = list(kommuner())
    values, people = np.arange(290.0), np.full(290, 7.0)
    assert place_values(values, people, codes, "riket").values[""] == pytest.approx(144.5)
    gone = codes.index("1780")
    short = [np.delete(column, gone) for column in (values, people)]
    counties = place_values(*short, codes[:gone] + codes[gone + 1 :], "lan")
    assert len(counties.values) == 20
    assert "17" not in counties.values
    assert "Värmlands län" in counties.notes[0].say("sv")


def test_areas_that_are_municipalities_are_not_compared_with_themselves() -> None:
    with pytest.raises(MapError, match="the only one of its municipality"):
        place_values(np.array([1.0, 2.0]), np.ones(2), ["0114", "1780"], "kommun")


@pytest.mark.parametrize("id", ["population", "area_type", "median_standard"])
def test_what_is_no_mean_of_its_parts_is_refused(make_areas, id: str) -> None:
    (indicator,) = indicators_of(make_areas(f"regsokod:string,{id}_2023:double", [("1780R001", 1.0)]))
    with pytest.raises(MapError, match="counts, area types and medians"):
        refuse_unweighable(indicator)


def test_a_made_up_municipality_is_one_where_its_codes_have_the_form_of_deso_or_regso() -> None:
    for codes in (["0199A0010", "0199C1020"], ["0199R001", "0199R002"]):
        found = place_values(np.array([10.0, 40.0]), np.array([200.0, 100.0]), codes, "kommun")
        assert found.values == {"0199": pytest.approx(20.0)}


@pytest.mark.parametrize(("codes", "level", "said"), [
    (["65220", "65221"], "kommun", "code that begins with that of its municipality"),  # postal codes
    (["9999R001", "9999R002"], "lan", "code that begins with that of its county"),
    (["0114R001", "0114R002"], "lan", "lacks 25 of the municipalities of its county"),
])  # fmt: skip
def test_why_nothing_can_be_compared_is_said_truly(codes: list[str], level: str, said: str) -> None:
    with pytest.raises(MapError, match=said):
        place_values(np.array([1.0, 2.0]), np.ones(2), codes, level)


@pytest.mark.parametrize(("values", "people"), [([np.nan, np.nan], [1.0, 1.0]), ([1.0, 2.0], [np.nan, 0.0])])
@pytest.mark.parametrize("level", ["kommun", "all"])
def test_areas_without_values_or_people_are_no_fault_of_their_codes(values, people, level: str) -> None:
    with pytest.raises(MapError, match="has both a value and people"):
        place_values(np.array(values), np.array(people), ["0114R001", "0114R002"], level)
