"""Every measure once more, for one place, in plain loops over areas and pairs of areas: slow and easy to check.

Written from the papers' formulas; nothing here knows the package.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np

FORMULAS: dict[str, Callable[..., object]] = {}


def formula(*ids: str) -> Callable[[Callable[..., object]], Callable[..., object]]:
    def keep(function: Callable[..., object]) -> Callable[..., object]:
        FORMULAS.update(dict.fromkeys(ids, function))
        return function

    return keep


def plogp(p: float) -> float:
    return p * math.log(p) if p > 0 else 0.0


def entropy(shares: list[float]) -> float:
    return -sum(plogp(p) for p in shares)


def shares(row: list[float]) -> list[float]:
    total = sum(row)
    return [part / total for part in row]


def inhabited(*columns: list[float]) -> list[tuple[float, ...]]:
    """The areas where anybody of the groups lives."""
    return [row for row in zip(*columns, strict=True) if sum(row) > 0]


@formula("dissimilarity")
def dissimilarity(x, y):
    X, Y = sum(x), sum(y)
    return sum(abs(a / X - b / Y) for a, b in zip(x, y, strict=True)) / 2


@formula("inequality_index")
def inequality_index(x, y):
    return 100 * dissimilarity(x, y)


@formula("gorard")
def gorard(x, t):
    D, P = dissimilarity(x, [n - a for a, n in zip(x, t, strict=True)]), sum(x) / sum(t)
    return D * (1 - P)


@formula("minmax")
def minmax(x, y):
    D = dissimilarity(x, y)
    return 2 * D / (1 + D)


@formula("theil_h")
def theil_h(x, y):
    whole = entropy(shares([sum(x), sum(y)]))
    everybody = sum(x) + sum(y)
    return sum((a + b) * (whole - entropy(shares([a, b]))) for a, b in inhabited(x, y)) / (everybody * whole)


@formula("atkinson")
def atkinson(x, y, b):
    T = sum(x) + sum(y)
    P = sum(x) / T
    total = 0.0
    for group, other in inhabited(x, y):
        t = group + other
        p = group / t
        total += (1 - p) ** (1 - b) * p**b * t / (P * T)
    return 1 - P / (1 - P) * abs(total) ** (1 / (1 - b))


@formula("hutchens")
def hutchens(x, y):
    return 1 - sum(math.sqrt(a / sum(x) * b / sum(y)) for a, b in zip(x, y, strict=True))


@formula("concentration_profile")
def concentration_profile(x, t):
    """The area between the two profiles, integrated between the steps of the curve."""
    X, P = sum(x), sum(x) / sum(t)
    steps = sorted({0.0, 1.0, P, *(a / n for a, n in zip(x, t, strict=True))})
    area = 0.0
    for low, high in itertools.pairwise(steps):
        middle = (low + high) / 2
        profile = sum(a for a, n in zip(x, t, strict=True) if a / n >= middle) / X
        even = 1.0 if middle <= P else 0.0
        area += abs(profile - even) * (high - low)
    return area / (1 - P)


@formula("group_score")
def group_score(x, t):
    return sum(a / sum(x) * math.log(a / sum(x) / (n / sum(t))) for a, n in zip(x, t, strict=True) if a > 0)


@formula("gini")
def gini(x, y):
    t = [a + b for a, b in zip(x, y, strict=True)]
    T, P = sum(t), sum(x) / sum(t)
    p = [a / n if n else 0.0 for a, n in zip(x, t, strict=True)]
    pairs = sum(t[i] * t[j] * abs(p[i] - p[j]) for i in range(len(t)) for j in range(len(t)))
    return pairs / (2 * T**2 * P * (1 - P))


def expected_dissimilarity(x, y, null):
    x, y = [round(a) for a in x], [round(b) for b in y]
    t = [a + b for a, b in zip(x, y, strict=True)]
    T, X = sum(t), sum(x)
    P = X / T
    away = 0.0
    for n in t:
        for k in range(n + 1):
            if null == "binomial":
                chance = math.comb(n, k) * P**k * (1 - P) ** (n - k)
            else:
                chance = math.comb(X, k) * math.comb(T - X, n - k) / math.comb(T, n)
            away += abs(k - n * P) * chance
    return away / (2 * T * P * (1 - P))


formula("expected_dissimilarity")(expected_dissimilarity)


@formula("modified_dissimilarity")
def modified_dissimilarity(x, y, null):
    D, E = dissimilarity(x, y), expected_dissimilarity(x, y, null)
    return (D - E) / (1 - E) if D >= E else (D - E) / E


@formula("density_corrected_dissimilarity")
def density_corrected_dissimilarity(x, y):
    from scipy.optimize import minimize_scalar

    total = 0.0
    for a, b in zip(x, y, strict=True):
        p, q = a / sum(x), b / sum(y)
        sigma = math.sqrt(p * (1 - p) / sum(x) + q * (1 - q) / sum(y))
        if sigma == 0:
            continue
        seen = abs(p - q) / sigma

        def unlikely(theta: float, seen: float = seen) -> float:
            return -np.logaddexp(-((seen - theta) ** 2) / 2, -((seen + theta) ** 2) / 2)

        total += sigma * minimize_scalar(unlikely, bounds=(0, seen), method="bounded", options={"xatol": 1e-10}).x
    return total / 2


@formula("isolation")
def isolation(x, t, company):
    return interaction(x, x, t, company, own=True)


@formula("interaction")
def interaction(x, y, t, company, own=False):
    less = 0 if company == "everybody" else 1
    members = [(a, b, n) for a, b, n in zip(x, y, t, strict=True) if n > less]
    X = sum(a for a, _, _ in members)
    return sum(a / X * (b - (less if own else 0)) / (n - less) for a, b, n in members)


@formula("eta_squared")
def eta_squared(x, t):
    P = sum(x) / sum(t)
    between = sum(n * (a / n - P) ** 2 for a, n in zip(x, t, strict=True)) / sum(t)
    return between / (P * (1 - P))


def quotients(x, t):
    return [(a / sum(x)) / (n / sum(t)) for a, n in zip(x, t, strict=True)]


@formula("relative_exposure")
def relative_exposure(x, y, t):
    pairs = zip(t, quotients(x, t), quotients(y, t), strict=True)
    return sum(n * r * s for n, r, s in pairs) / sum(t)


@formula("relative_exposure_z")
def relative_exposure_z(x, y, t):
    return (relative_exposure(x, y, t) - 1) / math.sqrt((len(t) - 1) / sum(x) / sum(y))


@formula("delta")
def delta(x, area):
    return sum(abs(a / sum(x) - s / sum(area)) for a, s in zip(x, area, strict=True)) / 2


def mean_land(t, area, members, boundary, largest):
    """Areas one after the other, areas of one size together, until the members have room."""
    taken = people = 0.0
    for size in sorted(set(area), reverse=largest):
        here = sum(n for n, s in zip(t, area, strict=True) if s == size)
        if boundary == "within" and people + here > members:
            break
        taken, people = taken + here * size, people + here
        if boundary == "reaching" and people >= members:
            break
    return taken / people if people else math.nan


@formula("absolute_concentration")
def absolute_concentration(x, t, area, boundary):
    small, large = (mean_land(t, area, sum(x), boundary, largest) for largest in (False, True))
    mean = sum(a * s for a, s in zip(x, area, strict=True)) / sum(x)
    return 1 - (mean - small) / (large - small)


@formula("relative_concentration")
def relative_concentration(x, y, t, area, boundary, large):
    small = mean_land(t, area, sum(x), boundary, False)
    big = mean_land(t, area, sum(y) if large == "tivadar_2019" else sum(x), boundary, True)
    mean_x = sum(a * s for a, s in zip(x, area, strict=True)) / sum(x)
    mean_y = sum(b * s for b, s in zip(y, area, strict=True)) / sum(y)
    return (mean_x / mean_y - 1) / (small / big - 1)


@formula("location_quotient")
def location_quotient(x, t):
    return quotients(x, t)


@formula("location_quotient_z")
def location_quotient_z(x, t):
    return [(r - 1) / math.sqrt((sum(t) / n - 1) / sum(x)) for r, n in zip(quotients(x, t), t, strict=True)]


@formula("dissimilarity_part")
def dissimilarity_part(x, y):
    return [abs(a / sum(x) - b / sum(y)) / 2 for a, b in zip(x, y, strict=True)]


@formula("theil_h_part")
def theil_h_part(x, y):
    whole, T = entropy(shares([sum(x), sum(y)])), sum(x) + sum(y)
    return [
        (a + b) * (whole - entropy(shares([a, b]))) / (T * whole) if a + b else 0.0 for a, b in zip(x, y, strict=True)
    ]


@formula("isolation_part")
def isolation_part(x, t):
    return [a * a / n / sum(x) for a, n in zip(x, t, strict=True)]


@formula("interaction_part")
def interaction_part(x, y, t):
    return [a * b / n / sum(x) for a, b, n in zip(x, y, t, strict=True)]


@formula("extremes")
def extremes(x, y, t):
    return [(a - b) / n for a, b, n in zip(x, y, t, strict=True)]
