"""What the legend says."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.cartography.charts.drawing.theme import Theme
from segbaro_plugin.cartography.classes.class_labels import class_labels, fitting_decimals, legible, number
from segbaro_plugin.cartography.classes.number_format import with_unit
from segbaro_plugin.cartography.two_maps.compared import POINTS
from segbaro_plugin.tables.model.indicator import Unit


@pytest.mark.parametrize(
    ("value", "decimals", "language", "written"),
    [
        (1234567.891, 1, "sv", "1\u00a0234\u00a0567,9"),
        (1234567.891, 1, "en", "1,234,567.9"),
        (-0.5, 2, "sv", "\u22120,50"),
        (-0.0001, 1, "sv", "0,0"),
        (-0.0, 0, "en", "0"),
        (12, 0, "sv", "12"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(value, decimals, language, written) -> None:
    assert number(value, decimals, language) == written


def test_each_limit_belongs_to_one_class() -> None:
    labels = class_labels(np.array([0, 5.5, 10, 1200]), 1, "%", "sv")
    assert labels == ["0,0–5,5\u00a0%", ">\u00a05,5–10,0\u00a0%", ">\u00a010,0–1\u00a0200,0\u00a0%"]
    assert class_labels(np.array([0, 5.5]), 1, "%", "en") == ["0.0–5.5%"]


def test_a_lowest_value_of_its_own_and_negative_limits_can_be_read() -> None:
    assert class_labels(np.array([0, 0, 5]), 0, "", "sv") == ["0", ">\u00a00–5"]
    assert class_labels(np.array([-5, -2, 0]), 0, "tkr", "sv") == [
        "\u22125 till \u22122\u00a0tkr",
        ">\u00a0\u22122 till 0\u00a0tkr",
    ]


@pytest.mark.parametrize("unit", ["index", "typ", "", "antal"])
def test_the_name_of_a_scale_is_no_unit(unit: str) -> None:
    assert class_labels(np.array([1, 2]), 0, unit, "sv") == ["1–2"]


@pytest.mark.parametrize(
    ("limits", "decimals"),
    [
        ([0, 5, 10], 0),
        ([1.7, 4.4, 24.1], 1),
        ([1.7, 6.18, 10.66], 1),
        ([0, 1 / 300, 1 / 30], 4),
        ([3.5, 3.5], 1),
        ([1 / 3, 1 / 3], 1),
    ],
)
def test_decimals_follow_the_limits(limits: list[float], decimals: int) -> None:
    assert fitting_decimals(np.array(limits)) == decimals


def test_what_closes_a_class_stays_in_it_when_limits_are_rounded() -> None:
    shown, decimals = legible(np.array([1.26, 3.33, 7.0, 9.99]), 1)
    assert (shown.tolist(), decimals) == ([1.2, 3.4, 7.0, 10.0], 1)
    assert legible(np.array([0.0, 5.300000000000001]), 1)[0].tolist() == [0.0, 5.3]


def test_limits_are_never_rounded_into_one() -> None:
    shown, decimals = legible(np.array([0, 0.001, 0.002, 5]), 0)
    assert (shown.tolist(), decimals) == ([0, 0.001, 0.002, 5], 3)


@pytest.mark.parametrize(
    ("value", "unit", "en", "sv"),
    [
        (1, Unit.PEOPLE, "1\u00a0person", "1\u00a0person"),
        (-1, Unit.PEOPLE, "\u22121\u00a0person", "\u22121\u00a0person"),
        (0, Unit.PEOPLE, "0\u00a0people", "0\u00a0personer"),
        (11, Unit.PEOPLE, "11\u00a0people", "11\u00a0personer"),
        (1, Unit.DAYS, "1.0\u00a0days", "1,0\u00a0dagar"),
        (1, Unit.PERCENT, "1.0%", "1,0\u00a0%"),
        (1, Unit.NUMBER, "1", "1"),
        (None, Unit.PEOPLE, "no data", "saknas"),
    ],
)
def test_one_person_is_no_people(value: float | None, unit: Unit, en: str, sv: str) -> None:
    assert [with_unit(value, unit, language) for language in ("en", "sv")] == [en, sv]


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("unit", [*Unit, *POINTS], ids=lambda one: one.name)
def test_no_label_of_a_class_or_a_chart_says_one_of_several(unit: Unit, language: str) -> None:
    several = POINTS.get(unit, unit.value).say(language)
    labels = class_labels(np.array([1, 1, 2, 11]), 0, several, language)
    marks = [Theme(language=language).value(one, 0, several) for one in (1, -1)]
    plural = {"people", "personer", "days", "dagar", "percentage points", "procentenheter"}
    assert plural.isdisjoint(label[2:] for label in (labels[0], marks[0], marks[1][1:]))
    assert several not in plural or all(label.endswith(several) for label in labels[1:])
