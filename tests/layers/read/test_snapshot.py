"""A layer as it was at one moment is read in any thread, whatever is done to the layer meanwhile."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from segbaro_plugin.cartography.values.indicator_values import read_indicator_fields
from segbaro_plugin.layers.read.snapshot import Snapshot


def values(source: Snapshot | QgsVectorLayer, name: str, within: str = "") -> list[float | None]:
    """The numbers of a field, read in another thread where that is allowed."""
    found = np.array(read_indicator_fields(source, {name: ""}, within=within).values[name], object)
    return [None if value != value else value for value in found.tolist()]  # noqa: PLR0124 - NaN


def elsewhere(source: Snapshot, name: str, within: str = "") -> list[float | None]:
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(values, source, name, within).result()


@pytest.mark.parametrize("name", ["low_standard_2023", "twice_2023", "more_2023"])
def test_every_field_is_read_in_another_thread_as_in_the_layers_own(areas, name: str) -> None:
    joined = next(one for one in areas.fields().names() if one.endswith(name))
    assert elsewhere(Snapshot(areas), joined) == values(areas, joined)


def test_a_filtered_layer_is_read_with_its_filter(areas) -> None:
    assert areas.setSubsetString("\"deso\" LIKE '0184%'")
    assert elsewhere(Snapshot(areas), "low_standard_2023") == [3.0]


def test_only_the_areas_within_are_read(areas) -> None:
    assert elsewhere(Snapshot(areas), "low_standard_2023", "deso LIKE '0180%'") == [1.0, None]


def test_what_is_being_edited_is_read_as_it_was_then(areas) -> None:
    place, first = areas.fields().indexOf("low_standard_2023"), next(areas.getFeatures()).id()
    areas.startEditing()
    areas.changeAttributeValue(first, place, 50.0)
    then = Snapshot(areas)
    areas.changeAttributeValue(first, place, 99.0)
    assert elsewhere(then, "low_standard_2023") == [50.0, None, 3.0]
    assert areas.rollBack()


def test_areas_that_are_added_and_deleted_are_read_as_they_were_then(areas) -> None:
    added, first = QgsFeature(areas.fields()), next(areas.getFeatures()).id()
    added["low_standard_2023"] = 50.0
    areas.startEditing()
    assert areas.addFeature(added)
    assert areas.deleteFeature(first)
    then = Snapshot(areas)
    assert areas.rollBack()
    assert set(elsewhere(then, "low_standard_2023")) == {50.0, None, 3.0}


def test_a_layer_that_is_gone_is_still_read(areas) -> None:
    joined = next(one for one in areas.fields().names() if one.endswith("more_2023"))
    then = Snapshot(areas)
    QgsProject.instance().clear()
    assert [elsewhere(then, name) for name in ("low_standard_2023", joined)] == [[1.0, None, 3.0], [7.0, None, None]]


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        ("low_standard_2023_status = 'suppressed'", [None]),
        ("twice_2023 > 3", [3.0]),
        ("x(centroid(@geometry)) < 1", [1.0]),
        ("$area > 0 and deso > '0184'", [3.0]),
    ],
)
def test_areas_within_are_told_by_other_fields_and_geometry_too(areas, within: str, expected: list[float]) -> None:
    assert elsewhere(Snapshot(areas), "low_standard_2023", within) == expected
    assert values(areas, "low_standard_2023", within) == expected


def test_fields_and_name_are_the_layers(areas) -> None:
    then = Snapshot(areas)
    assert (then.sourceName(), then.fields().names()) == (areas.name(), areas.fields().names())
