"""A measure is one function and one declaration; everything else follows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import CATALOGUE, INPUTS, Dimension, MeasureError, Option, Scope, compute, measure
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.words import Text


@pytest.fixture
def toy() -> Iterator[str]:
    @measure(
        "toy",
        name=Text("Largest count", "Största antalet"),
        dimension=Dimension.EVENNESS,
        formula="max xᵢ",
        reference="nobody 2026",
        inputs=("x",),
        range=(0.0, float("inf")),
        options=(Option("times", Text("Times", "Gånger"), 1.0),),
        meaning=Text("The largest group of an area.", "Den största gruppen i ett område."),
    )
    def largest(x: np.ndarray, places: Places, times: float) -> np.ndarray:
        return times * places.largest(x)

    yield "toy"
    CATALOGUE.remove("toy")


def test_a_new_measure_is_offered_and_computed(toy: str) -> None:
    assert CATALOGUE.get(toy) in CATALOGUE.taking("x", "y", "t")
    frame = pd.DataFrame({"young": [3.0, 8.0, 5.0], "all": [10.0, 10.0, 10.0], "place": ["a", "a", "b"]})
    found = compute(frame, toy, "young", "all", place="place", options={"times": 2})
    assert found["value"].tolist() == [16, 10]
    assert set(found["options"]) == {"times=2.0"}


def test_two_measures_cannot_share_an_id(toy: str) -> None:
    with pytest.raises(MeasureError, match="Two measures are called 'toy'"):
        CATALOGUE.add(CATALOGUE.get(toy))


def test_only_measures_of_places_are_offered_unless_asked_otherwise() -> None:
    offered = {m.id for m in CATALOGUE.taking("x", "y", "t")}
    assert {"dissimilarity", "isolation", "interaction", "gini", "atkinson"} <= offered
    assert not {"delta", "multigroup_h", "location_quotient"} & offered
    assert {"location_quotient"} <= {m.id for m in CATALOGUE.taking("x", "y", "t", scope=Scope.AREA)}


@pytest.mark.parametrize("declared", list(CATALOGUE), ids=lambda m: m.id)
def test_a_declaration_says_everything_in_both_languages(declared: object) -> None:
    texts = [declared.name, declared.meaning, *(o.name for o in declared.options)]
    texts += [o.meaning for o in declared.options if o.choices]
    assert all(text.en and text.sv for text in texts)
    assert declared.formula
    assert any(character.isdigit() for character in declared.reference)
    assert set(declared.inputs) <= set(INPUTS)
    assert declared.range[0] < declared.range[1]
    assert declared.meaning.en.endswith(".")
    assert declared.meaning.sv.endswith(".")
    assert all(option.check(option.default) == option.default for option in declared.options)


@pytest.mark.parametrize("declared", [m for m in CATALOGUE if m.sums_to or m.averages_to], ids=lambda m: m.id)
def test_a_part_belongs_to_a_measure_of_places(declared: object) -> None:
    whole = CATALOGUE.get(declared.sums_to or declared.averages_to)
    assert (whole.scope, declared.scope) == (Scope.PLACE, Scope.AREA)
    assert set(whole.inputs) <= set(declared.inputs)


def test_an_unknown_option_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(MeasureError, match=r"'atkinson' has no option 'c'\. Its options are: b"):
        CATALOGUE.get("atkinson").choose(c=1)


@pytest.mark.parametrize("value", ["abc", 2.5, -1, None])
def test_a_whole_number_stays_whole_and_in_its_limits(value: object) -> None:
    with pytest.raises(MeasureError, match="The option 'seed' is"):
        CATALOGUE.get("modified_gini").choose(seed=value)
    assert CATALOGUE.get("modified_gini").choose(seed=7.0).settings["seed"] == 7
