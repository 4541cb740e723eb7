"""Measures that draw at random: the same seed, many draws, and what theory says of the mean."""

from __future__ import annotations

import numpy as np
import pytest
from made_up import RANDOM

from segbaro_plugin.indices import CATALOGUE, Measure
from segbaro_plugin.indices.engine import draws
from segbaro_plugin.indices.engine.cleaning import Counts, several_groups, two_groups
from segbaro_plugin.indices.engine.draws import hypergeometric, multinomial
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.places import Places

SIZES = np.array([3, 1, 7, 2, 5, 4, 6, 9])
CODES = np.array([0, 0, 0, 0, 0, 1, 2, 2])


def counts_for(measure: Measure, seed: int = 0) -> Counts:
    people = np.random.default_rng(seed).poisson(9, (40, 3)).astype(float)
    return several_groups(people) if "counts" in measure.inputs else two_groups(people[:, 0], people[:, 1])


def value(measure: Measure, counts: Counts, codes: np.ndarray, places: int = 2) -> np.ndarray:
    return evaluate(counts, codes, [measure], places).values[measure.id]


@pytest.mark.parametrize("measure", RANDOM, ids=lambda m: m.id)
def test_a_seed_gives_the_same_value_and_another_seed_nearly_so(measure: Measure) -> None:
    counts, codes = counts_for(measure), np.arange(40) % 2
    first, again, other = (value(measure.choose(seed=seed, draws=400), counts, codes) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert (first != other).all()
    np.testing.assert_allclose(first, other, atol=0.03)


@pytest.mark.parametrize(("most", "parts"), [(1, 10), (3, 10), (5, 10), (6, 5), (9, 4), (29, 2), (30, 1), (4_000, 1)])
def test_every_draw_counts_once_however_few_are_made_at_a_time(monkeypatch, most: int, parts: int) -> None:
    """Ten draws of three areas, of which no more than `most` numbers are held at once, and one draw at least."""
    monkeypatch.setattr(draws, "CELLS", most)
    left, made = iter(range(10)), []

    def draw(number: int) -> np.ndarray:
        made.append(number)
        return np.array([[next(left) for _ in range(number)]], float)

    assert draws.mean_over_draws(draw, 10, 3) == pytest.approx([4.5])
    assert len(made) == parts
    assert max(made) * 3 <= max(most, 3)


@pytest.mark.parametrize("measure", RANDOM, ids=lambda m: m.id)
def test_places_do_not_disturb_each_other(measure: Measure) -> None:
    counts = counts_for(measure)
    alone = value(measure, counts, np.zeros(40, int), 1)
    beside = value(measure, _twice(counts), np.repeat([0, 1], 40))
    np.testing.assert_allclose(beside, np.repeat(alone, 2), atol=0.02)


@pytest.mark.parametrize("null", ["binomial", "hypergeometric"])
def test_the_expected_d_in_closed_form_is_the_mean_of_random_places(null: str) -> None:
    random = np.random.default_rng(5)
    t, members, places = np.arange(3, 43), 200, Places(np.zeros(40))
    if null == "binomial":
        drawn = random.binomial(t[:, None], members / t.sum(), (40, 4000))
        even = np.abs(drawn - t[:, None] * members / t.sum()).sum(axis=0)
        chance = even / (2 * members * (1 - members / t.sum()))
    else:
        drawn = hypergeometric(np.full((1, 4000), members), t, places, random)
        chance = np.abs(drawn / members - (t[:, None] - drawn) / (t.sum() - members)).sum(axis=0) / 2
    group = np.minimum(t, 5.0)
    counts = two_groups(group, total=t.astype(float))
    assert group.sum() == pytest.approx(200 - 3)
    counts = two_groups(np.concatenate([group[:-1], [group[-1] + 3]]), total=t.astype(float))
    measure = CATALOGUE.get("expected_dissimilarity").choose(null=null)
    error = chance.std() / np.sqrt(4000)
    assert value(measure, counts, np.zeros(40, int), 1)[0] == pytest.approx(chance.mean(), abs=4 * error)


def test_people_spread_with_the_right_means_and_variances() -> None:
    places, draws = Places(CODES), 20_000
    people = np.repeat(np.array([[9], [4], [8]]), draws, axis=1)
    moved = hypergeometric(people, SIZES, places, np.random.default_rng(1))
    np.testing.assert_array_equal(places.sum(moved), people)
    assert (moved <= SIZES[:, None]).all()
    total, members = places.total(SIZES), places.spread(people[:, 0])
    share = members / total
    np.testing.assert_allclose(moved.mean(axis=1), SIZES * share, atol=0.05)
    variance = SIZES * share * (1 - share) * (total - SIZES) / np.maximum(total - 1, 1)
    np.testing.assert_allclose(moved.var(axis=1), variance, atol=0.06)
    drawn = multinomial(people, SIZES.astype(float), places, np.random.default_rng(1))
    chance = SIZES / total
    np.testing.assert_allclose(drawn.mean(axis=1), members * chance, atol=0.05)
    np.testing.assert_allclose(drawn.var(axis=1), members * chance * (1 - chance), atol=0.08)


@pytest.mark.parametrize("few", [[0, 1, 0, 2, 0], [3, 1, 0, 0], [0, 0, 0, 0, 5], [0, 0, 1, 1, 0, 0, 0, 0]])
def test_nobody_is_drawn_into_an_area_without_weight(few: list[int]) -> None:
    weights = np.array(few, float)
    drawn = multinomial(np.full((1, 500), 100), weights, Places(np.zeros(len(few))), np.random.default_rng(0))
    assert (drawn[weights == 0] == 0).all()
    assert (drawn.sum(axis=0) == 100).all()


def test_an_even_place_is_beyond_chance_and_a_random_one_is_at_it() -> None:
    random = np.random.default_rng(2)
    t = np.full(200, 40)
    by_chance = random.binomial(t, 0.3).astype(float)
    for id in ("modified_dissimilarity", "modified_gini"):
        at_random = value(CATALOGUE.get(id), two_groups(by_chance, total=t.astype(float)), np.zeros(200, int), 1)
        even = value(CATALOGUE.get(id), two_groups(np.full(200, 12.0), total=t.astype(float)), np.zeros(200, int), 1)
        assert abs(at_random[0]) < 0.1
        assert even[0] == pytest.approx(-1)


def test_bias_correction_brings_small_areas_near_the_truth() -> None:
    """Counts drawn from known shares: plain D is too high, the corrected ones are closer."""
    random = np.random.default_rng(4)
    p, q = random.dirichlet(np.full(300, 3.0)), random.dirichlet(np.full(300, 3.0))
    counts = two_groups(*(random.multinomial(3000, share).astype(float) for share in (p, q)))
    truth = abs(p - q).sum() / 2
    ids = ("dissimilarity", "bias_corrected_dissimilarity", "density_corrected_dissimilarity")
    plain, bias, density = (value(CATALOGUE.get(id), counts, np.zeros(300, int), 1)[0] for id in ids)
    assert abs(bias - truth) < abs(plain - truth) / 2
    assert abs(density - truth) < abs(plain - truth) / 2


def test_the_variance_of_relative_exposure_is_that_of_random_places() -> None:
    random = np.random.default_rng(6)
    t = np.arange(20, 60)
    x, y = (random.multinomial(n, t / t.sum(), 8000).T for n in (300, 500))
    exposure = t.sum() * (x * y / t[:, None]).sum(axis=0) / (300 * 500)
    assert exposure.std() == pytest.approx(np.sqrt((t.size - 1) / (300 * 500)), rel=0.04)
    assert exposure.mean() == pytest.approx(1, abs=0.01)


def _twice(counts: Counts) -> Counts:
    columns = {name: np.concatenate([column] * 2) for name, column in counts.columns.items()}
    return Counts(columns, *(np.tile(part, 2) for part in (counts.people, counts.missing, counts.contradictory)))
