"""What the divisions are called at Statistics Sweden's boundary service."""

from __future__ import annotations

from typing import NamedTuple

MUNICIPALITY, COUNTY = "kommunkod", "lanskod"


class FeatureType(NamedTuple):
    """type: the name of the feature type. code, name: its fields; "" where areas have no names."""

    type: str
    code: str
    name: str = ""


FEATURE_TYPES = {
    "regso2020": FeatureType("stat:RegSO_2020", "regsokod", "regsonamn"),
    "regso2025": FeatureType("stat:RegSO_2025", "regsokod", "regsonamn"),
    "deso2018": FeatureType("stat:DeSO_2018", "desokod"),
    "deso2025": FeatureType("stat:DeSO_2025", "desokod"),
}
DISSOLVED_FROM = "regso2025"
"""Municipalities and counties are not there by themselves: they are these areas, dissolved."""
