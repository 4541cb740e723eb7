"""What the colour-blind see: neighbouring classes, and classes and 'no data', stay apart."""

from __future__ import annotations

from itertools import combinations, pairwise, product

import numpy as np
import pytest

from segbaro_plugin.cartography.classes.palettes import (
    AREA_TYPE_COLOURS,
    BIVARIATE,
    NO_VALUE,
    PALETTES,
    Kind,
    PaletteError,
    palette_for,
)
from segbaro_plugin.cartography.classes.symbols import ANGLES, HATCH_DISTANCE, HATCH_WIDTH
from segbaro_plugin.tables.model.indicator import Direction
from segbaro_plugin.tables.model.tidy import Status
from tests.cartography.ciede2000 import apart, difference, lab

# Sharma, Wu & Dalal 2005, table 1: the pairs that wrong implementations fail at.
SHARMA = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 3.1571, -77.2803), (50, 0, -82.7485), 2.8615),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, -0.001, 2.49), (50, 0.0011, -2.49), 4.7461),
    ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (56, -27, -3), 31.9030),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((61.2901, 3.7196, -5.3901), (61.4292, 2.2480, -4.9620), 1.8731),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]
OFFERED = [(palette, count) for palette in PALETTES.values() for count in range(1, palette.most + 1)]


@pytest.mark.parametrize(("one", "two", "published"), SHARMA)
def test_the_yardstick_gives_the_published_differences(one: tuple, two: tuple, published: float) -> None:
    assert difference(np.array(one, float), np.array(two, float)) == pytest.approx(published, abs=5e-5)


def test_the_yardstick_knows_white_and_red() -> None:
    assert lab("#ffffff") == pytest.approx([100, 0, 0], abs=1e-3)
    assert lab("#ff0000") == pytest.approx([53.24, 80.09, 67.20], abs=0.01)


def test_the_simulation_takes_red_and_green_from_each_other_away() -> None:
    assert apart("#b22222", "#556b2f") < 15 < difference(lab("#b22222"), lab("#556b2f"))


def seen_small(status: Status) -> str:
    """Ground and lines of a hatch as one colour, each by the part of the area that it covers."""
    hatch, share = NO_VALUE[status], len(ANGLES[status]) * HATCH_WIDTH / HATCH_DISTANCE
    mixed = [
        round((1 - share) * int(hatch.ground[i : i + 2], 16) + share * int(hatch.lines[i : i + 2], 16))
        for i in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02x}" for part in mixed)


WITHOUT_VALUE = [colour for status in NO_VALUE for colour in (NO_VALUE[status].ground, seen_small(status))]


@pytest.mark.parametrize(("palette", "count"), OFFERED, ids=lambda value: getattr(value, "id", value))
def test_classes_stay_apart_for_everybody(palette, count) -> None:
    colours = palette.sample(count)
    assert len(set(colours)) == count
    assert min([apart(*pair) for pair in pairwise(colours)], default=100) >= 10
    assert min(apart(*pair) for pair in product(colours, WITHOUT_VALUE)) >= 10
    assert palette.reversed().sample(count) == colours[::-1]


def test_area_types_stay_apart_for_everybody_and_are_never_white() -> None:
    assert min(apart(*pair) for pair in pairwise(AREA_TYPE_COLOURS)) >= 10
    assert min(apart(*pair) for pair in product(AREA_TYPE_COLOURS, WITHOUT_VALUE)) >= 10
    assert "#ffffff" not in AREA_TYPE_COLOURS


def test_the_reasons_for_no_value_stay_apart_near_and_far() -> None:
    assert list(NO_VALUE) == [Status.SUPPRESSED, Status.NOT_APPLICABLE, Status.MISSING]
    for look in (lambda status: NO_VALUE[status].ground, seen_small):
        assert min(apart(look(one), look(other)) for one, other in combinations(NO_VALUE, 2)) >= 10
    assert len({ANGLES[status] for status in NO_VALUE}) == 3


def test_more_classes_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(PaletteError, match=r"Too many classes .*10.*at most 9"):
        PALETTES["brown"].sample(10)


@pytest.mark.parametrize("direction", Direction)
def test_the_direction_chooses_the_palette(direction: Direction) -> None:
    assert palette_for(direction).kind is Kind.SEQUENTIAL
    assert palette_for(direction, Kind.DIVERGING).kind is Kind.DIVERGING


def test_brown_is_worse_and_teal_is_better() -> None:
    worse = palette_for(Direction.HIGH_IS_WORSE, Kind.DIVERGING).sample(5)
    better = palette_for(Direction.HIGH_IS_BETTER, Kind.DIVERGING).sample(5)
    assert worse == better[::-1]
    red, _, blue = (int(better[-1][i : i + 2], 16) for i in (1, 3, 5))
    assert blue > red


@pytest.mark.parametrize("palette", [p for p in PALETTES.values() if p.kind is Kind.SEQUENTIAL], ids=lambda p: p.id)
def test_higher_is_darker(palette) -> None:
    lightness = [lab(colour)[0] for colour in palette.sample(9)]
    assert lightness == sorted(lightness, reverse=True)


def test_two_indicators_have_nine_colours_of_which_every_two_stay_apart() -> None:
    colours = [colour for row in BIVARIATE for colour in row]
    assert len(colours) == 9
    assert min(apart(*pair) for pair in combinations(colours, 2)) >= 10
    assert min(apart(*pair) for pair in product(colours, WITHOUT_VALUE)) >= 10


def test_both_high_is_darkest_and_both_low_is_palest() -> None:
    lightness = [[lab(colour)[0] for colour in row] for row in BIVARIATE]
    assert all(row == sorted(row, reverse=True) for row in lightness)
    assert all(list(column) == sorted(column, reverse=True) for column in zip(*lightness, strict=True))


@pytest.mark.parametrize("status", [Status.SUPPRESSED, Status.MISSING], ids=lambda status: status.value)
def test_values_that_are_not_known_are_drawn_quietly(status: Status) -> None:
    """Lighter and greyer than a class that says much: a reader never takes them for area type 1 or 5."""
    for colour in (NO_VALUE[status].ground, seen_small(status)):
        lightness, *chroma = lab(colour)
        assert lightness > 60
        assert np.hypot(*chroma) < 12
    assert min(apart(NO_VALUE[status].ground, AREA_TYPE_COLOURS[end]) for end in (0, 4)) > 25
