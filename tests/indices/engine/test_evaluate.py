"""Values, counts of areas and people, and why a value is missing."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.indices import CATALOGUE, MeasureError
from segbaro_plugin.indices.engine.cleaning import incomes, ordered_groups, several_groups, two_groups
from segbaro_plugin.indices.engine.evaluate import Reason, evaluate
from segbaro_plugin.indices.engine.evaluate_local import STATUSES, AreaStatus, evaluate_local

D, H = CATALOGUE.get("dissimilarity"), CATALOGUE.get("multigroup_h")


def test_a_missing_area_is_left_out_and_counted_but_never_0() -> None:
    known = two_groups(np.array([1.0, 9.0]), np.array([8.0, 2.0]))
    with_missing = two_groups(np.array([1.0, 9.0, np.nan]), np.array([8.0, 2.0, 100.0]))
    expected = evaluate(known, np.zeros(2, int), [D], 1)
    found = evaluate(with_missing, np.zeros(3, int), [D], 1)
    assert found.values["dissimilarity"] == expected.values["dissimilarity"]
    assert (found.areas[0], found.people[0], found.missing[0], found.contradictory[0]) == (2, 20, 1, 0)


def test_every_place_without_a_value_has_its_reason() -> None:
    group = np.array([1.0, 2.0, 0.0, 5.0, 0.0, np.nan])
    other = np.array([3.0, 1.0, 5.0, 0.0, 0.0, 5.0])
    codes = np.array([0, 0, 1, 2, 3, 4])
    found = evaluate(two_groups(group, other), codes, [D], 6)
    assert found.reasons["dissimilarity"] == [
        None,
        Reason.NO_GROUP,
        Reason.NO_OTHERS,
        Reason.NO_AREAS,
        Reason.NO_AREAS,
        Reason.NO_AREAS,
    ]
    assert np.isnan(found.values["dissimilarity"]).tolist() == [False, *[True] * 5]
    assert found.areas.tolist() == [2, 1, 1, 0, 0, 0]
    assert found.missing.tolist() == [0, 0, 0, 0, 1, 0]


def test_one_group_alone_is_not_segregated_but_has_no_value() -> None:
    found = evaluate(several_groups(np.array([[4.0, 0.0], [5.0, 0.0]])), np.zeros(2, int), [H], 1)
    assert found.reasons["multigroup_h"] == [Reason.ONE_GROUP]
    found = evaluate(ordered_groups(np.array([[4.0, 3.0]])), np.zeros(1, int), [CATALOGUE.get("rank_order_h")], 1)
    assert found.reasons["rank_order_h"] == [Reason.UNDEFINED]


def test_areas_that_belong_nowhere_take_part_in_nothing_and_are_counted() -> None:
    group, other = np.array([1.0, 5.0, 3.0, np.nan, -1.0]), np.array([4.0, 2.0, 9.0, 1.0, 1.0])
    found = evaluate(two_groups(group, other), np.array([0, 0, -1, -1, -1]), [D], 1)
    alone = evaluate(two_groups(group[:2], other[:2]), np.zeros(2, int), [D], 1)
    assert found.values["dissimilarity"] == alone.values["dissimilarity"]
    assert (found.areas[0], found.missing[0], found.contradictory[0], found.nowhere) == (2, 0, 0, 3)
    assert alone.nowhere == 0


def test_a_local_value_that_is_missing_has_its_status() -> None:
    counts = two_groups(np.array([1.0, 2.0, 0.0, 0.0]), np.array([4.0, 2.0, 9.0, 1.0]))
    found = evaluate_local(counts, np.array([0, -1, 0, 1]), [CATALOGUE.get("location_quotient")])
    assert np.isnan(found.values["location_quotient"]).tolist() == [False, True, False, True]
    assert [STATUSES[i] for i in found.status] == [
        AreaStatus.USED,
        AreaStatus.NOWHERE,
        AreaStatus.USED,
        AreaStatus.UNDEFINED,
    ]


def test_an_area_without_people_and_without_counts_is_empty() -> None:
    counts = two_groups(np.array([1.0, np.nan]), total=np.array([4.0, 0.0]))
    found = evaluate_local(counts, np.zeros(2, int), [CATALOGUE.get("location_quotient")])
    assert [STATUSES[i] for i in found.status] == [AreaStatus.USED, AreaStatus.EMPTY]
    assert evaluate(counts, np.zeros(2, int), [D], 1).missing[0] == 0


def test_a_deviation_that_differs_within_its_place_gives_no_value() -> None:
    counts = incomes(np.array([200.0, 300.0] * 2), np.ones(4), place_deviation=np.array([90.0, 90.0, 90.0, 80.0]))
    found = evaluate(counts, np.array([0, 0, 1, 1]), [CATALOGUE.get("neighbourhood_sorting_published")], 2)
    np.testing.assert_allclose(found.values["neighbourhood_sorting_published"], [50 / 90, np.nan])
    assert found.reasons["neighbourhood_sorting_published"] == [None, Reason.UNDEFINED]


def test_no_areas_at_all() -> None:
    found = evaluate(two_groups(np.empty(0), np.empty(0)), np.empty(0, int), [D], 2)
    assert np.isnan(found.values["dissimilarity"]).all()
    assert found.areas.tolist() == [0, 0]


def test_an_input_that_is_not_there_is_named() -> None:
    with pytest.raises(MeasureError, match=r"'delta' also needs: area \(land area\)"):
        evaluate(two_groups(np.ones(1), np.ones(1)), np.zeros(1, int), [CATALOGUE.get("delta")], 1)


def test_a_measure_asked_for_twice_is_refused() -> None:
    atkinson = CATALOGUE.get("atkinson")
    with pytest.raises(MeasureError, match="listed twice"):
        evaluate(two_groups(np.ones(1), np.ones(1)), np.zeros(1, int), [atkinson, atkinson.choose(b=0.9)], 1)


def test_local_measures_and_measures_of_places_are_not_mixed_up() -> None:
    counts, codes = two_groups(np.ones(2), np.ones(2)), np.zeros(2, int)
    with pytest.raises(MeasureError, match="gives one value per area, but one value per place"):
        evaluate(counts, codes, [CATALOGUE.get("location_quotient")], 1)
    with pytest.raises(MeasureError, match="gives one value per place, but one value per area"):
        evaluate_local(counts, codes, [D])


def test_local_values_stand_at_their_own_areas_with_what_became_of_the_others() -> None:
    group = np.array([9.0, np.nan, 0.0, 20.0, 1.0])
    total = np.array([10.0, 10.0, 0.0, 10.0, 10.0])
    found = evaluate_local(two_groups(group, total=total), np.zeros(5, int), [CATALOGUE.get("location_quotient")])
    np.testing.assert_allclose(found.values["location_quotient"], [1.8, np.nan, np.nan, np.nan, 0.2])
    assert [STATUSES[i] for i in found.status] == [
        AreaStatus.USED,
        AreaStatus.MISSING,
        AreaStatus.EMPTY,
        AreaStatus.CONTRADICTORY,
        AreaStatus.USED,
    ]
