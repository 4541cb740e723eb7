"""Ties and limits: numbers that lie exactly on a limit, or just beyond it, by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import CATALOGUE, MeasureError, compute, compute_local
from segbaro_plugin.indices.barometer.area_types import mean_by_type, summarise_types, summary_rows
from segbaro_plugin.indices.barometer.index import area_types, mean_and_deviation, socioeconomic_index
from segbaro_plugin.indices.engine.cleaning import incomes, ordered_groups, several_groups, two_groups
from segbaro_plugin.indices.engine.draws import CELLS, blocks
from segbaro_plugin.indices.engine.evaluate_local import STATUSES, AreaStatus, evaluate_local
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.measures.bias import _folded_normal_mode

OPTIONS = {
    option: option for measure in CATALOGUE for option in measure.options if isinstance(option.default, (int, float))
}
SOME = [1.0, 0.1, 1 / 3, 7.0]
"""Factors that leave shares as they are, but for rounding."""


def value(frame: pd.DataFrame, measure: str, **given: object) -> float:
    (found,) = compute(frame, measure, **given)["value"]
    return float(found)


# Which areas take part


@pytest.mark.parametrize("people", [0.5, 1.0, 1e6])
@pytest.mark.parametrize("beyond", [-1, 1])
def test_counts_just_within_and_just_beyond_the_slack(people: float, beyond: int) -> None:
    """1e-9 of the people, and of one person where there is less than one."""
    slack = 1e-9 * max(people, 1)
    limit = people if beyond > 0 else 0.0
    group, total = limit + beyond * slack * np.array([0.9, 1.1]), np.full(2, people)
    for counts in (two_groups(group, total=total), several_groups(group[:, None], total)):
        assert counts.contradictory.tolist() == [False, True]
        assert all((column >= 0).all() for column in counts.columns.values())


def test_negative_counts_of_any_kind_contradict_beyond_the_slack() -> None:
    tiny = np.array([-0.9e-9, -1.1e-9])
    for counts in (ordered_groups(np.column_stack([tiny, [1.0, 1.0]])), incomes(np.ones(2), np.ones(2), tiny)):
        assert counts.contradictory.tolist() == [False, True]


def test_a_group_where_nobody_lives_contradicts_and_nobody_there_does_not() -> None:
    counts = two_groups(np.array([1.0, 0.9e-9, 0.0]), total=np.zeros(3))
    found = evaluate_local(counts, np.zeros(3, int), [CATALOGUE.get("location_quotient")])
    assert [STATUSES[i] for i in found.status] == [AreaStatus.CONTRADICTORY, AreaStatus.EMPTY, AreaStatus.EMPTY]


def test_a_reason_and_what_was_left_out_stand_side_by_side() -> None:
    frame = pd.DataFrame({"x": [0.0, 5.0], "t": [10.0, 3.0]})
    (reason,) = compute(frame, "dissimilarity", "x", "t")["reason"]
    left_out = "1 area left out: counts that are negative or larger than the total, or impossibly large"
    assert reason == f"the group is empty here; {left_out}"


# Evenness and exposure


@pytest.mark.parametrize("whole", [0.01, 1e-4, 1e-7])
def test_gini_of_a_group_of_less_than_one_in_a_hundred(whole: float) -> None:
    random = np.random.default_rng(1)
    t = random.integers(200, 900, 40) / whole
    x = np.rint(t * whole * random.gamma(2, 0.5, 40))
    p, P, T = x / t, x.sum() / t.sum(), t.sum()
    pairs = (t[:, None] * t * np.abs(p[:, None] - p)).sum()
    frame = pd.DataFrame({"x": x, "t": t})
    assert value(frame, "gini", group="x", total="t") == pytest.approx(pairs / (2 * T**2 * P * (1 - P)), rel=1e-9)


def test_gini_in_three_hundred_places_at_once() -> None:
    random = np.random.default_rng(2)
    frame = pd.DataFrame({"x": random.gamma(2, 3, 900), "y": random.gamma(2, 300, 900), "p": np.arange(900) % 300})
    together = compute(frame, "gini", "x", other="y", place="p")["value"]
    alone = [value(some, "gini", group="x", other="y") for _, some in frame[frame["p"] > 290].groupby("p")]
    np.testing.assert_allclose(together[-9:], alone, rtol=1e-9)


def test_a_person_who_lives_alone_meets_nobody() -> None:
    frame = pd.DataFrame({"x": [1.0, 3.0, 2.0, 1.2], "t": [1.0, 5.0, 4.0, 1.5]}).assign(y=lambda f: f["t"] - f["x"])
    given = {"group": "x", "other": "y", "total": "t", "options": {"company": "the_others"}}
    members = 3 + 2 + 1.2
    assert value(frame, "isolation", **given) == pytest.approx((3 * 2 / 4 + 2 * 1 / 3 + 1.2 * 0.2 / 0.5) / members)
    assert value(frame, "interaction", **given) == pytest.approx((3 * 2 / 4 + 2 * 2 / 3 + 1.2 * 0.3 / 0.5) / members)
    alone = compute(frame[:1], "isolation", **given).iloc[0]
    assert np.isnan(alone["value"])
    assert alone["reason"] == "there is nobody to compare with"


@pytest.mark.parametrize("factor", SOME)
def test_an_area_exactly_like_its_place(factor: float) -> None:
    frame = pd.DataFrame({"x": [1.0, 5, 3], "t": [3.0, 9, 15]}) * factor
    found = compute_local(
        frame, ["location_quotient", "location_quotient_z", "dissimilarity_part", "theil_h_part"], "x", "t"
    )
    assert found.iloc[0, :4].tolist() == pytest.approx([1, 0, 0, 0], abs=1e-14)
    assert (found["location_quotient"] > 1 + 1e-9).tolist() == [False, True, False]


def test_the_whole_place_in_one_area_surprises_nobody() -> None:
    found = compute_local(pd.DataFrame({"x": [5.0, 0.0], "t": [8.0, 0.0]}), "location_quotient_z", "x", "t")
    assert found["location_quotient_z"].isna().all()
    assert found["status"].tolist() == ["the formula has no value here", "nobody lives here"]


def test_the_true_difference_under_a_folded_normal() -> None:
    """θ = z tanh(zθ), and 0 where z is at most 1."""
    z = np.array([0.0, 0.5, 1.0, 1.0001, 1.2, 3.0, 40.0, 1e4])
    with np.errstate(all="ignore"):
        theta = _folded_normal_mode(z)
    assert theta[:3].tolist() == [0, 0, 0]
    assert (theta[3:] > 0).all()
    np.testing.assert_allclose(theta[3:], z[3:] * np.tanh(z[3:] * theta[3:]), rtol=1e-9)


def test_groups_that_live_in_one_area_each_leave_nothing_to_chance() -> None:
    """No area's share can be another one by chance: what is seen is the truth."""
    frame = pd.DataFrame({"x": [10.0, 0, 0], "y": [0.0, 0, 30]})
    assert value(frame, "density_corrected_dissimilarity", group="x", other="y") == 1


def test_in_one_area_nothing_is_beyond_chance() -> None:
    """Whoever changes homes stays where they are: D, and D by chance, are 0."""
    frame = pd.DataFrame({"x": [10.0], "y": [20.0]})
    given = {"group": "x", "other": "y", "options": {"null": "hypergeometric"}}
    assert value(frame, "modified_dissimilarity", **given) == 0


def test_a_place_without_known_people_has_none_and_no_areas() -> None:
    frame = pd.DataFrame({"p": ["a", "b", "b"], "x": [5.0, np.nan, 0], "t": [9.0, 7, 0]})
    row = compute(frame, "gorard", "x", "t", place="p").set_index("place").loc["b"]
    assert (row["people"], row["areas"], row["missing"]) == (0, 0, 1)


# Types of enclaves


def enclaves(*areas: tuple[float, float, float], factor: float = 1.0) -> list[float]:
    """Types of areas by people of the host group and of two minorities."""
    frame = pd.DataFrame(areas, columns=["host", "a", "b"]) * factor
    return compute_local(frame, "enclave_type", groups=["host", "a", "b"])["enclave_type"].tolist()


@pytest.mark.parametrize("factor", SOME)
@pytest.mark.parametrize(("hosts", "type"), [(80, 1), (79.99, 2), (50, 2), (49.99, 3), (30, 3), (29.99, 4)])
def test_a_share_of_the_host_group_exactly_on_a_limit(factor: float, hosts: float, type: int) -> None:
    assert enclaves((hosts, (100 - hosts) / 2, (100 - hosts) / 2), factor=factor) == [type]


@pytest.mark.parametrize("factor", SOME)
@pytest.mark.parametrize(("minority", "type"), [(60, 6), (59.99, 4)])
def test_a_minority_of_exactly_sixty_per_cent(factor: float, minority: float, type: int) -> None:
    assert enclaves((20, minority, 80 - minority), factor=factor) == [type]


@pytest.mark.parametrize("factor", SOME)
@pytest.mark.parametrize(("elsewhere", "type"), [(140, 6), (140.1, 5)])
def test_exactly_thirty_per_cent_of_a_minority_in_such_areas(factor: float, elsewhere: float, type: int) -> None:
    assert enclaves((20, 60, 20), (900, elsewhere, 0), factor=factor)[0] == type


def test_an_area_with_many_hosts_is_no_enclave_of_a_minority() -> None:
    """With 30 per cent hosts and 60 of a minority it counts neither as an enclave nor for one."""
    assert enclaves((30, 60, 10), (20, 60, 20), (900, 100, 0)) == [3, 5, 1]
    assert enclaves((29, 61, 10), (20, 60, 20), (900, 100, 0))[:2] == [6, 6]


# Income


@pytest.mark.parametrize(("other", "known"), [(100.0 * (1 + 1e-10), True), (100.0 * (1 + 1e-8), False), (100.5, False)])
def test_two_published_deviations_that_are_nearly_the_same(other: float, known: bool) -> None:
    frame = pd.DataFrame({"m": [200.0, 300.0], "t": [10.0, 10.0], "s": [100.0, other]})
    found = value(frame, "neighbourhood_sorting_published", income="m", total="t", place_deviation="s")
    assert found == pytest.approx(0.5) if known else np.isnan(found)


@pytest.mark.parametrize(
    ("areas", "expected"),
    [
        ([(10, 10, 0), (0, 10, 10)], 0.25),  # medians at 25 and 75 %, both on a border
        ([(10, 0, 10), (0, 20, 0)], 0.0),  # a median anywhere between 25 and 75 %
        ([(10, 0, 0), (0, 20, 10)], 1 - (10 * 0.0625 + 20 * 0.15625 + 10 * 0.25) / 40 / 0.25),  # 12.5 and 62.5 %
    ],
)
def test_a_median_exactly_at_the_border_of_a_class(areas: list, expected: float) -> None:
    """People of a class lie evenly between its percentiles: 0 to 25, 25 to 75 and 75 to 100 per cent."""
    frame = pd.DataFrame(areas, columns=["a", "b", "c"], dtype=float)
    for order in (["a", "b", "c"], ["c", "b", "a"]):
        assert value(frame, "centile_gap", ordered=order) == pytest.approx(expected, abs=1e-12)


# The barometer's index and types


def test_parts_of_exactly_nothing_and_everybody_are_percentages() -> None:
    assert socioeconomic_index([100.0, 0], [0.0, 0], [50.0, 0]).tolist() == [50, 0]
    assert socioeconomic_index([100.0], [100.0], [100 * (1 + 1e-12)]).tolist() == [100]
    assert socioeconomic_index([0.0], [0.0], [-1e-12]).tolist() == [0]
    for wrong in (100.001, -0.001):
        with pytest.raises(MeasureError, match=r"index components \(3\), 1 lies outside"):
            socioeconomic_index([50.0], [wrong], [50.0])


@pytest.mark.parametrize(("mean", "deviation", "slack"), [(10, 5, 1e-8), (0, 5, 5e-9), (-10, 5, 1e-8), (1, 5, 5e-9)])
def test_an_index_within_rounding_of_a_cut_is_on_it(mean: float, deviation: float, slack: float) -> None:
    found = area_types([mean - 0.9 * slack, mean - 1.1 * slack], mean, deviation)
    assert found.tolist() == [3, 4]


@pytest.mark.parametrize("index", [0.1, 1 / 3, 7.7, 0.0])
def test_areas_of_one_index_have_no_deviation_and_so_no_types(index: float) -> None:
    mean, deviation = mean_and_deviation(np.full(3363, index), np.linspace(1, 9, 3363))
    assert (mean, deviation) == (pytest.approx(index), 0)
    with pytest.raises(MeasureError, match="the standard deviation above 0"):
        area_types([index], mean, deviation)


def test_a_type_in_which_nobody_lives_has_no_mean_and_no_share_of_people() -> None:
    found = mean_by_type([5.0, 7.0, 9.0], [0.0, 0.0, 4.0], [1, 1, 2], np.zeros(3, int), 1)
    np.testing.assert_array_equal(found, [[np.nan, 9, np.nan, np.nan, np.nan]])
    rows = list(summary_rows(summarise_types([1, 2], [0.0, 0.0], np.zeros(2, int), 1), [("A", None)]))
    assert [(row.areas, row.people, row.share_of_people) for row in rows[:3]] == [
        (1, 0, None),
        (1, 0, None),
        (0, 0, None),
    ]
    assert [row.share_of_areas for row in rows[:3]] == [0.5, 0.5, 0]


# Options, draws and running sums


LIMITS = {
    "b": (0.01, 0.99), "draws": (1, 1_000_000), "seed": (0, 4_294_967_295), "percentile": (0, 100), "degree": (1, 20),
    "host": (1, 1000),
}  # fmt: skip


@pytest.mark.parametrize("id", LIMITS)
def test_the_limits_of_options_are_these(id: str) -> None:
    assert {(option.least, option.most) for option in OPTIONS if option.id == id} == {LIMITS[id]}


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.id)
def test_the_limits_of_an_option_are_allowed_and_nothing_beyond_them(option: object) -> None:
    whole = isinstance(option.default, int)
    for limit, side in ((option.least, -1), (option.most, 1)):
        if np.isfinite(limit):
            assert option.check(limit) == limit
            assert isinstance(option.check(limit), int) == whole
            with pytest.raises(MeasureError, match="must be a number"):
                option.check(limit + side * max(1 if whole else 1e-6, abs(limit) * 1e-6))


@pytest.mark.parametrize(
    ("draws", "areas"), [(1, 1), (500, 40), (10, CELLS), (7, 2 * CELLS), (3, 0), (CELLS + 1, 1), (9, CELLS // 4)]
)
def test_all_draws_are_made_in_blocks_that_fit(draws: int, areas: int) -> None:
    made = list(blocks(draws, areas))
    assert sum(made) == draws
    assert all(n == 1 or 1 < n * areas <= CELLS or areas == 0 for n in made)
    assert len(made) <= 1 or made[0] == max(1, CELLS // areas)


def test_a_running_sum_does_not_carry_what_is_not_finite_into_the_next_place() -> None:
    found = Places([0, 0, 1, 1, 2]).cumulated(np.array([1.0, np.nan, 3.0, 4.0, 5.0]))
    np.testing.assert_array_equal(found, [np.nan, np.nan, 3, 7, 5])
