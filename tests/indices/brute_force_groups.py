"""The measures of several groups, ordered groups and income, for one place, in plain loops."""

from __future__ import annotations

import math

import numpy as np
from brute_force import FORMULAS, entropy, formula, plogp, shares


def columns(counts):
    return [[row[k] for row in counts] for k in range(len(counts[0]))]


def totals(counts):
    return [sum(column) for column in columns(counts)]


def present(counts):
    """The table without empty groups."""
    keep = [k for k, total in enumerate(totals(counts)) if total > 0]
    return [[row[k] for k in keep] for row in counts]


@formula("multigroup_dissimilarity")
def multigroup_dissimilarity(counts):
    P, T = shares(totals(counts)), sum(totals(counts))
    interaction = sum(p * (1 - p) for p in P)
    moved = sum(sum(row) * abs(pi - p) for row in counts for pi, p in zip(shares(row), P, strict=True))
    return moved / (2 * T * interaction)


@formula("multigroup_gini")
def multigroup_gini(counts):
    P, T = shares(totals(counts)), sum(totals(counts))
    interaction = sum(p * (1 - p) for p in P)
    pairs = sum(
        sum(a) * sum(b) * abs(shares(a)[k] - shares(b)[k]) for k in range(len(P)) for a in counts for b in counts
    )
    return pairs / (2 * T**2 * interaction)


@formula("multigroup_h")
def multigroup_h(counts):
    return mutual_information(counts, "natural") / entropy(shares(totals(counts)))


@formula("mutual_information")
def mutual_information(counts, logarithm):
    P, T = shares(totals(counts)), sum(totals(counts))
    total = sum(
        sum(row) / T * pi * math.log(pi / p) for row in counts for pi, p in zip(shares(row), P, strict=True) if pi > 0
    )
    return total / base(logarithm)


def base(logarithm):
    return {"natural": 1.0, "2": math.log(2), "10": math.log(10)}[logarithm]


def squared(counts, divisor):
    """Σ tᵢ (πᵢₖ − Pₖ)² / (T divisor(Pₖ)) over the groups that there are."""
    counts = present(counts)
    P, T = shares(totals(counts)), sum(totals(counts))
    return sum(
        sum(row) * (pi - p) ** 2 / (T * divisor(p)) for row in counts for pi, p in zip(shares(row), P, strict=True)
    )


@formula("squared_coefficient_of_variation")
def squared_coefficient_of_variation(counts):
    return squared(counts, lambda p: p) / (len(present(counts)[0]) - 1)


@formula("relative_diversity")
def relative_diversity(counts):
    return squared(counts, lambda _: 1.0) / simpson_interaction(counts)


@formula("normalised_exposure")
def normalised_exposure(counts):
    return squared(counts, lambda p: 1 - p)


@formula("entropy")
def place_entropy(counts, logarithm):
    return entropy(shares(totals(counts))) / base(logarithm)


@formula("normalised_entropy")
def normalised_entropy(counts):
    return entropy(shares(totals(counts))) / math.log(len(present(counts)[0]))


@formula("simpson_concentration")
def simpson_concentration(counts):
    return sum(p**2 for p in shares(totals(counts)))


@formula("simpson_interaction")
def simpson_interaction(counts):
    return 1 - simpson_concentration(counts)


def units(counts, stratum):
    return [totals([row for row, s in zip(counts, stratum, strict=True) if s == unit]) for unit in sorted(set(stratum))]


@formula("mutual_information_between")
def mutual_information_between(counts, stratum, logarithm):
    return mutual_information(units(counts, stratum), logarithm)


@formula("mutual_information_within")
def mutual_information_within(counts, stratum, logarithm):
    """The average of M in each unit, by people."""
    T, total = sum(totals(counts)), 0.0
    for unit in set(stratum):
        inside = [row for row, s in zip(counts, stratum, strict=True) if s == unit]
        total += sum(totals(inside)) / T * mutual_information(inside, logarithm)
    return total


@formula("multigroup_h_between")
def multigroup_h_between(counts, stratum):
    return mutual_information_between(counts, stratum, "natural") / place_entropy(counts, "natural")


@formula("multigroup_h_within")
def multigroup_h_within(counts, stratum):
    return mutual_information_within(counts, stratum, "natural") / place_entropy(counts, "natural")


@formula("local_entropy")
def local_entropy(counts, against):
    found = []
    for row in counts:
        groups = {"groups_of_the_place": len(present(counts)[0]), "groups_of_the_area": sum(n > 0 for n in row)}
        divisor = math.log(groups[against]) if against in groups else 1.0
        found.append(entropy(shares(row)) / divisor if divisor else 0.0)
    return found


@formula("local_simpson_concentration")
def local_simpson_concentration(counts):
    return [sum(p**2 for p in shares(row)) for row in counts]


@formula("local_simpson_interaction")
def local_simpson_interaction(counts):
    return [1 - sum(p**2 for p in shares(row)) for row in counts]


@formula("local_score")
def local_score(counts, logarithm):
    P = shares(totals(counts))
    return [
        sum(pi * math.log(pi / p) for pi, p in zip(shares(row), P, strict=True) if pi > 0) / base(logarithm)
        for row in counts
    ]


@formula("multigroup_dissimilarity_part")
def multigroup_dissimilarity_part(counts):
    P, T = shares(totals(counts)), sum(totals(counts))
    interaction = sum(p * (1 - p) for p in P)
    return [
        sum(row) * sum(abs(pi - p) for pi, p in zip(shares(row), P, strict=True)) / (2 * T * interaction)
        for row in counts
    ]


@formula("multigroup_h_part")
def multigroup_h_part(counts):
    whole, T = entropy(shares(totals(counts))), sum(totals(counts))
    return [sum(row) * (whole - entropy(shares(row))) / (T * whole) for row in counts]


@formula("enclave_type")
def enclave_type(counts, host):
    minorities = [k for k in range(len(counts[0])) if k != host - 1]

    def dominated(row, k):
        return shares(row)[host - 1] < 0.3 and shares(row)[k] >= 0.6

    def type_of(row):
        p = shares(row)[host - 1]
        if p >= 0.3:
            return 1.0 if p >= 0.8 else 2.0 if p >= 0.5 else 3.0
        rulers = [k for k in minorities if dominated(row, k)]
        if not rulers:
            return 4.0
        (k,) = rulers
        living_so = sum(other[k] for other in counts if dominated(other, k))
        return 6.0 if living_so >= 0.3 * totals(counts)[k] else 5.0

    return [type_of(row) for row in counts]


VARIATIONS = {
    "h": lambda c: -(plogp(c) + plogp(1 - c)) / math.log(2),
    "r": lambda c: 4 * c * (1 - c),
    "s": lambda c: 2 * math.sqrt(max(c * (1 - c), 0.0)),
    "l": lambda c: 1 - abs(2 * c - 1),
}


def cumulated(row):
    return [sum(row[: k + 1]) / sum(row) for k in range(len(row) - 1)]


def ordinal(letter):
    def segregation(ordered):
        ordered, f = present(ordered), VARIATIONS[letter]
        T, K = sum(totals(ordered)), len(ordered[0])
        whole = sum(f(c) for c in cumulated(totals(ordered))) / (K - 1)
        return sum(sum(row) * (whole - sum(map(f, cumulated(row))) / (K - 1)) for row in ordered) / (T * whole)

    return segregation


def fitted(ordered, letter, degree, fit):
    """The polynomial of pairwise segregation on p, lowest power first, by numpy's polyfit."""
    ordered, f = present(ordered), VARIATIONS[letter]
    T = sum(totals(ordered))
    p = cumulated(totals(ordered))
    value = [1 - sum(sum(row) * f(cumulated(row)[k]) for row in ordered) / (T * f(c)) for k, c in enumerate(p)]
    weights = [f(c) if fit == "wls" else 1.0 for c in p]
    return np.polynomial.Polynomial(np.polynomial.polynomial.polyfit(p, value, degree, w=weights))


def rank_order(letter):
    """The weighted mean of the polynomial over all p, by quadrature."""

    def segregation(ordered, degree, fit):
        from scipy.integrate import quad

        polynomial, f = fitted(ordered, letter, degree, fit), VARIATIONS[letter]
        weighted = quad(lambda p: f(p) * polynomial(p), 0, 1, epsabs=1e-12, limit=400)[0]
        return weighted / quad(f, 0, 1, epsabs=1e-12, limit=400)[0]

    return segregation


FORMULAS.update({f"ordinal_{letter}": ordinal(letter) for letter in VARIATIONS})
FORMULAS.update({f"rank_order_{letter}": rank_order(letter) for letter in "hrs"})


@formula("segregation_of_poverty", "segregation_of_affluence")
def segregation_at(ordered, percentile, degree, fit):
    return fitted(ordered, "h", degree, fit)(percentile / 100)


@formula("neighbourhood_sorting")
def neighbourhood_sorting(income, deviation, t):
    M = sum(m * n for m, n in zip(income, t, strict=True)) / sum(t)
    between = sum(n * (m - M) ** 2 for m, n in zip(income, t, strict=True))
    within = sum(n * s**2 for s, n in zip(deviation, t, strict=True))
    return math.sqrt(between / (between + within))


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
