"""Where a formula divides by nothing there is no value but a reason, for every measure and through both front doors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pandas as pd
import pytest
from degenerate_places import PLACES, frame, ground, layer
from made_layers import rows
from qgis.core import NULL

from segbaro_plugin.indices import CATALOGUE, Invariance, Measure, Scope, compute, compute_local
from segbaro_plugin.indices.engine.evaluate_local import AreaStatus
from segbaro_plugin.indices.engine.measure import NO_VALUE
from segbaro_plugin.indices.spatial import is_spatial
from segbaro_plugin.processing.inputs.measures.local_fields import WORDS

OPTIONS = {"incomes": (50.0, 200.0, 400.0), "degree": 1, "draws": 20}
OF_PLACES = [measure for measure in CATALOGUE if measure.scope is Scope.PLACE]
OF_AREAS = [measure for measure in CATALOGUE if measure.scope is Scope.AREA]
WHO = {
    "x": {"group": "x", "total": "total", "other": "y"},
    "counts": {"groups": ["x", "y", "z"], "total": "total"},
    "ordered": {"ordered": ["low", "middle", "high"]},
    "income": {"income": "income", "total": "total"},
}
FURTHER = {"area": "land", "stratum": "district", "deviation": "deviation", "place_deviation": "published"}
FIELDS = {
    "group": "GROUP", "total": "TOTAL", "other": "OTHER", "groups": "GROUPS", "ordered": "CLASSES", "income": "INCOME",
    "area": "AREA", "stratum": "STRATUM", "deviation": "DEVIATION",
}  # fmt: skip
ALGORITHMS = {"x": "segregationindices", "counts": "multigroupindices", "ordered": "ordinalindices"}
ALGORITHMS |= {"income": "ordinalindices"}
each = partial(pytest.mark.parametrize, "measure", ids=lambda measure: measure.id)


def roles(measure: Measure) -> dict[str, object]:
    """The columns that the measure takes, as `compute` calls them."""
    who = WHO["x" if measure.inputs[0] == "t" else measure.inputs[0]]
    return {**who, **{name: FURTHER[name] for name in measure.inputs if name in FURTHER and not is_spatial(measure)}}


def options(measure: Measure) -> dict[str, object]:
    return {option.id: OPTIONS[option.id] for option in measure.options if option.id in OPTIONS}


def with_spatial_inputs(measure: Measure, areas: pd.DataFrame) -> dict[str, object]:
    return {"ground": ground(areas)} if is_spatial(measure) else {}


def computed(measure: Measure, areas: pd.DataFrame) -> pd.DataFrame:
    """One row a place, as a notebook gets them."""
    given = {**roles(measure), **with_spatial_inputs(measure, areas), "options": options(measure)}
    return compute(areas, measure.id, place="place", **given).set_index("place")


def computed_locally(measure: Measure, areas: pd.DataFrame) -> pd.DataFrame:
    given = {**roles(measure), **with_spatial_inputs(measure, areas), "options": options(measure)}
    return compute_local(areas, measure.id, place="place", **given)


def asked_of_qgis(measure: Measure) -> dict[str, object]:
    """The same question in the parameters of an algorithm."""
    written = "; ".join(f"{id}={value}" for id, value in options(measure).items())
    fields = {FIELDS[role]: name for role, name in roles(measure).items()}
    further = {"TOLERANCE": 0, "CENTRAL": "central"} if is_spatial(measure) and measure.scope is Scope.PLACE else {}
    return {**fields, **further, "PLACE": "place", "OPTIONS": written, "OUTPUT": "memory:"}


@pytest.fixture(scope="module")
def areas() -> pd.DataFrame:
    return frame()


@each(OF_PLACES)
def test_a_place_has_a_value_in_the_range_or_a_reason_of_its_own(measure: Measure, areas: pd.DataFrame) -> None:
    found = computed(measure, areas)
    assert set(found.index) == set(PLACES)
    lacking = found["value"].isna()
    assert (lacking == (found["reason"] != "")).all()
    assert NO_VALUE.en not in set(found["reason"])
    assert lacking["nobody"]
    assert found["value"][~lacking].between(*measure.range).all()
    assert not lacking["ordinary"] or "concentration" in measure.id


@each(OF_AREAS)
def test_an_area_has_a_value_in_the_range_or_a_status(measure: Measure, areas: pd.DataFrame) -> None:
    found = computed_locally(measure, areas)
    lacking = found[measure.id].isna()
    assert (lacking == (found["status"] != AreaStatus.USED.value.en)).all()
    assert (found["status"] == AreaStatus.EMPTY.value.en).equals(areas["place"] == "nobody")
    assert found[measure.id][~lacking].between(*measure.range).all()


@each([measure for measure in CATALOGUE if Invariance.SCALING in measure.invariances])
def test_no_value_is_what_rounding_leaves(measure: Measure, areas: pd.DataFrame) -> None:
    """Noise is another noise with a third of the people, counted in the opposite order; a value stays."""
    fewer = areas[::-1].reset_index(drop=True)
    people = ["x", "y", "z", "low", "middle", "high"]
    fewer[people] /= 3
    fewer["total"] = fewer["x"] + fewer["y"] + fewer["z"]
    if measure.scope is Scope.PLACE:
        found, again = (computed(measure, some)["value"] for some in (areas, fewer))
        again = again[found.index]
    else:
        found, again = (computed_locally(measure, some)[measure.id] for some in (areas, fewer))
        again = again[::-1]
    np.testing.assert_allclose(again, found, rtol=1e-9, atol=1e-12, equal_nan=True)


@each([measure for measure in OF_PLACES if "place_deviation" not in measure.inputs])
def test_both_front_doors_give_one_value_and_reason_a_place(
    run: Callable[..., dict], measure: Measure, areas: pd.DataFrame
) -> None:
    if measure.id == "inequality_index":
        asked = {"LOW": "x", "HIGH": "y", "PLACE": "place", "OUTPUT": "memory:"}
        told = rows(run("inequalityindex", INPUT=layer(areas), **asked)["OUTPUT"], "place")
    else:
        id = "spatialindices" if is_spatial(measure) else ALGORITHMS[measure.inputs[0]]
        made = run(id, INPUT=layer(areas), MEASURES=[measure.id], **asked_of_qgis(measure))
        told = rows(made["OUTPUT"], "place")
    for place, row in computed(measure, areas).iterrows():
        expected = None if np.isnan(row["value"]) else pytest.approx(row["value"], rel=1e-12, abs=1e-12)
        assert told[place]["value"] == expected, place
        assert (told[place]["reason"] or "") == row["reason"], place


@each(OF_AREAS)
def test_both_front_doors_give_one_value_and_status_an_area(
    run: Callable[..., dict], measure: Measure, areas: pd.DataFrame
) -> None:
    made = run("localindices", INPUT=layer(areas), MEASURES=[measure.id], **asked_of_qgis(measure))["OUTPUT"]
    words = {status.value.en: word for status, word in WORDS.items()}
    expected = computed_locally(measure, areas)
    told = list(made.getFeatures())
    values = [float("nan") if one[measure.id] == NULL else float(one[measure.id]) for one in told]
    np.testing.assert_allclose(values, expected[measure.id], rtol=1e-12, atol=1e-12, equal_nan=True)
    assert [one["status"] for one in told] == [words[status] for status in expected["status"]]
