"""For which areas Statistics Sweden has figures, and when it withholds them."""

from __future__ import annotations

from ....words import Text

ALL_DIVISIONS = ("riket", "lan", "kommun", "regso", "deso")
SMALL_AREAS = ("regso", "deso")

SMALL_SHARES = Text(
    "Shown only if more than 20 people are counted and more than 5 of them have the characteristic.",
    "Visas bara där fler än 20 personer räknas och fler än 5 av dem har egenskapen.",
)
