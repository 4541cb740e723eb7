"""The measures of several groups, for one place, in plain loops."""

from __future__ import annotations

import math

from brute_force import entropy, formula, shares


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
        found.append(entropy(shares(row)) / divisor if divisor else math.nan)
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


@formula("segregation_by_composition")
def segregation_by_composition(counts):
    return sum(p * p for p in shares(totals(counts))) - 1 / len(present(counts)[0])


@formula("segregation_by_groups")
def segregation_by_groups(counts):
    return 1 / len(present(counts)[0])
