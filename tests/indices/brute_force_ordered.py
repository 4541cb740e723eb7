"""The measures of ordered groups and income, for one place, in plain loops."""

from __future__ import annotations

import math

import numpy as np
from brute_force import FORMULAS, formula, plogp
from brute_force_groups import present, totals

VARIATIONS = {
    "h": lambda c: -(plogp(c) + plogp(1 - c)) / math.log(2),
    "r": lambda c: 4 * c * (1 - c),
    "s": lambda c: 2 * math.sqrt(max(c * (1 - c), 0.0)),
    "l": lambda c: 1 - abs(2 * c - 1),
}


def cumulated(row):
    return [sum(row[: k + 1]) / sum(row) for k in range(len(row) - 1)]


def ordinal(letter):
    def segregation(ordered, classes):
        ordered, f = ordered if classes == "all" else present(ordered), VARIATIONS[letter]
        T, K = sum(totals(ordered)), len(ordered[0])
        whole = sum(f(c) for c in cumulated(totals(ordered))) / (K - 1)
        return sum(sum(row) * (whole - sum(map(f, cumulated(row))) / (K - 1)) for row in ordered) / (T * whole)

    return segregation


def fitted(ordered, letter, degree, fit, classes):
    """The polynomial of pairwise segregation on p, lowest power first, by numpy's polyfit."""
    ordered, f = ordered if classes == "all" else present(ordered), VARIATIONS[letter]
    T = sum(totals(ordered))
    thresholds = [(k, c) for k, c in enumerate(cumulated(totals(ordered))) if 0 < c < 1]
    p = [c for _, c in thresholds]
    value = [1 - sum(sum(row) * f(cumulated(row)[k]) for row in ordered) / (T * f(c)) for k, c in thresholds]
    weights = [f(c) if fit == "wls" else 1.0 for c in p]
    return np.polynomial.Polynomial(np.polynomial.polynomial.polyfit(p, value, degree, w=weights))


def rank_order(letter):
    """The weighted mean of the polynomial over all p, by quadrature."""

    def segregation(ordered, degree, fit, classes):
        from scipy.integrate import quad

        polynomial, f = fitted(ordered, letter, degree, fit, classes), VARIATIONS[letter]
        weighted = quad(lambda p: f(p) * polynomial(p), 0, 1, epsabs=1e-12, limit=400)[0]
        return weighted / quad(f, 0, 1, epsabs=1e-12, limit=400)[0]

    return segregation


FORMULAS.update({f"ordinal_{letter}": ordinal(letter) for letter in VARIATIONS})
FORMULAS.update({f"rank_order_{letter}": rank_order(letter) for letter in "hrs"})


@formula("segregation_of_poverty", "segregation_of_affluence")
def segregation_at(ordered, percentile, degree, fit, classes):
    return fitted(ordered, "h", degree, fit, classes)(percentile / 100)


@formula("neighbourhood_sorting")
def neighbourhood_sorting(income, deviation, t):
    M = sum(m * n for m, n in zip(income, t, strict=True)) / sum(t)
    between = sum(n * (m - M) ** 2 for m, n in zip(income, t, strict=True))
    within = sum(n * s**2 for s, n in zip(deviation, t, strict=True))
    return math.sqrt(between / (between + within))


@formula("neighbourhood_sorting_published")
def neighbourhood_sorting_published(income, place_deviation, t):
    M = sum(m * n for m, n in zip(income, t, strict=True)) / sum(t)
    between = sum(n * (m - M) ** 2 for m, n in zip(income, t, strict=True))
    return math.sqrt(between / sum(t)) / place_deviation[0]


@formula("neighbourhood_sorting_classes")
def neighbourhood_sorting_classes(ordered, incomes):
    means = [sum(n * y for n, y in zip(row, incomes, strict=True)) / sum(row) for row in ordered]
    T = sum(totals(ordered))
    M = sum(sum(row) * m for row, m in zip(ordered, means, strict=True)) / T
    between = sum(sum(row) * (m - M) ** 2 for row, m in zip(ordered, means, strict=True))
    everybody = sum(n * (y - M) ** 2 for n, y in zip(totals(ordered), incomes, strict=True))
    return math.sqrt(between / everybody)


@formula("centile_gap")
def centile_gap(ordered):
    """People laid out on a fine grid of percentiles; good to the width of the grid."""
    T, steps, total = sum(totals(ordered)), 4000, 0.0
    tops = np.cumsum(totals(ordered)) / T
    bottoms = np.concatenate([[0], tops[:-1]])
    for row in ordered:
        at = np.concatenate(
            [b + (np.arange(steps) + 0.5) / steps * (t - b) for b, t in zip(bottoms, tops, strict=True)]
        )
        weight = np.repeat(np.array(row) / sum(row) / steps, steps)
        median = at[np.searchsorted(np.cumsum(weight), 0.5)]
        total += sum(row) * float((weight * abs(at - median)).sum())
    return 1 - total / T / 0.25


@formula("inequality_between_areas")
def inequality_between_areas(ordered, incomes, alpha):
    T = sum(totals(ordered))
    means = [sum(n * y for n, y in zip(row, incomes, strict=True)) / sum(row) for row in ordered]
    M = sum(sum(row) * m for row, m in zip(ordered, means, strict=True)) / T

    def inequality(people, values):
        if alpha == "0":
            return sum(n * math.log(M / v) for n, v in zip(people, values, strict=True)) / T
        if alpha == "1":
            return sum(n * v / M * math.log(v / M) for n, v in zip(people, values, strict=True)) / T
        return (sum(n * (v / M) ** 2 for n, v in zip(people, values, strict=True)) / T - 1) / 2

    return inequality([sum(row) for row in ordered], means) / inequality(totals(ordered), incomes)
