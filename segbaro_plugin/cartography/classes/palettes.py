"""Map palettes: chosen by what high values mean, and safe for colour-blind readers.

Neighbouring classes, and every class and the grounds of areas without a value, lie at least 10 apart in CIEDE2000 for
normal sight and for simulated deuteranopia, protanopia and tritanopia (Machado, Oliveira & Fernandes 2009); the tests
hold it. To get nine such classes, known scales are drawn out at their dark end and sampled where the classes become
equally distinct.

Scales: YlOrBr, Blues, BrBG and PuOr from ColorBrewer (colorbrewer2.org, Cynthia Brewer, Apache licence 2.0), the
teal arm of BrBG made bluer; cividis (Nunez, Anderton & Renslow 2018, CC0).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from ...tables.model.indicator import Direction
from ...tables.model.tidy import Status
from ...words import SegbaroError, Text


@dataclass(frozen=True)
class Hatch:
    """The colours of areas without a value: the background and the hatching on it."""

    ground: str
    lines: str


NO_DATA = "#c4c4b0"
NO_VALUE = {
    Status.SUPPRESSED: Hatch("#90a4a0", "#b4c8c4"),
    Status.NOT_APPLICABLE: Hatch("#404037", "#9a9a8c"),
    Status.MISSING: Hatch(NO_DATA, "#b0b09c"),
}
"""Why there is no value, in the order of legends: quiet greys where it is not known. Each is told from every class and
from the other two, also where the map is so small that ground and lines run into one colour."""

OUTLINE = "#a6a6a6"
"""Light, yet dark enough to part two pale areas."""

AREA_TYPE_COLOURS = ("#7b4708", "#d3a95c", "#f4f1e4", "#8fcfe0", "#0b6570")
"""Area types 1 to 5: brown for challenges, pale for mixed, teal for good conditions."""

BIVARIATE = (
    ("#fbf0d5", "#f6a675", "#df5a12"),
    ("#bed9e8", "#ad8776", "#833a0b"),
    ("#6cc2fa", "#5f6874", "#321a00"),
)
"""Colours of two indicators at once: a row for each third of the second, lowest first, and in it the thirds of the
first. Orange is high in the first only, blue in the second only; every colour is told from every other."""


class PaletteError(SegbaroError):
    """Raised when a palette cannot provide what is requested."""


class Kind(Enum):
    """The type of a palette: sequential or diverging."""

    SEQUENTIAL = Text("Low to high", "Låg till hög")
    DIVERGING = Text("Diverging from a midpoint", "Åt båda håll från en mitt")


@dataclass(frozen=True)
class Palette:
    """A named colour scale, from low to high values.

    colours: nine colours ("#rrggbb"), equally distinct; a diverging palette's fifth is its middle.
    """

    id: str
    name: Text
    kind: Kind
    colours: tuple[str, ...]

    @property
    def most(self) -> int:
        """The largest number of classes whose colours can be distinguished."""
        return len(self.colours)

    def reversed(self) -> Palette:
        """The same palette in reverse order."""
        return replace(self, colours=self.colours[::-1])

    def sample(self, count: int) -> list[str]:
        """`count` colours, from the lowest class to the highest.

        Raises:
            PaletteError: for more classes than can be told apart.
        """
        if count > self.most:
            raise PaletteError(
                "Too many classes to tell apart on a map ({count}); choose at most {most}.",
                "{count} är för många klasser för att kunna skiljas åt på en karta; välj högst {most}.",
                count=count,
                most=self.most,
            )
        places = _arms(count) if self.kind is Kind.DIVERGING else _run(count, self._dark_first())
        return [self._at(place) for place in places]

    def _dark_first(self) -> bool:
        return _brightness(self.colours[0]) < _brightness(self.colours[-1])

    def _at(self, place: float) -> str:
        """The colour at a position on the scale, 0 for the first colour and 8 for the last."""
        channels = np.array([_channels(colour) for colour in self.colours], float)
        mixed = [round(float(np.interp(place, range(self.most), channel))) for channel in channels.T]
        return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _run(count: int, dark_first: bool) -> list[float]:
    """Evenly spaced positions on a sequential scale; its almost black end is reserved for seven classes or more."""
    end = 8 if count > 6 else 7
    places = np.linspace(0, end, count) if count > 1 else np.array([end / 2])
    return [float(place) for place in (8 - places[::-1] if dark_first else places)]


def _arms(count: int) -> list[float]:
    """Evenly spaced positions on both sides of the middle, which is a class of its own if the count is odd."""
    arm = count // 2
    end = min(4, arm + 1)
    steps = end * np.arange(1, arm + 1) / arm if arm else np.empty(0)
    middle = [4.0] if count % 2 else []
    return [*(4 - steps[::-1]).tolist(), *middle, *(4 + steps).tolist()]


def _channels(colour: str) -> list[int]:
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]


def _brightness(colour: str) -> int:
    return sum(_channels(colour))


BROWN = ("#ffffe5", "#ffeda7", "#fec551", "#f5841e", "#d65708", "#aa3c03", "#702806", "#3e1603", "#120500")
BLUE = ("#ffffe0", "#deebf7", "#95c5df", "#5aa2cf", "#2d7dbb", "#105ca4", "#083978", "#051b41", "#020617")
CIVIDIS = ("#fffcd0", "#fee83a", "#c3b368", "#9a9376", "#797876", "#5b606e", "#38476d", "#002049", "#000814")
MIDDLE = ("#f4f1e4",)
BROWN_ARM = ("#331c02", "#7b4708", "#b57726", "#dec07b")
TEAL_ARM = ("#5fb2c3", "#23818e", "#055259", "#00211f")
ORANGE_ARM = ("#7f3b08", "#bd6109", "#ea9530", "#fed39c")
PURPLE_ARM = ("#9c93c2", "#7967a6", "#5b338e", "#2d004b")

PALETTES = {
    palette.id: palette
    for palette in (
        Palette("brown", Text("Yellow to brown", "Gult till brunt"), Kind.SEQUENTIAL, BROWN),
        Palette("blue", Text("Pale to blue", "Blekt till blått"), Kind.SEQUENTIAL, BLUE),
        Palette("cividis", Text("Cividis", "Cividis"), Kind.SEQUENTIAL, CIVIDIS),
        Palette(
            "brown_teal", Text("Brown to teal", "Brunt till blågrönt"), Kind.DIVERGING, BROWN_ARM + MIDDLE + TEAL_ARM
        ),
        Palette(
            "orange_purple",
            Text("Orange to purple", "Orange till lila"),
            Kind.DIVERGING,
            ORANGE_ARM + MIDDLE + PURPLE_ARM,
        ),
    )
}
"""Every palette on offer, by id; darker or browner is higher or worse."""


def palette_for(direction: Direction, kind: Kind = Kind.SEQUENTIAL) -> Palette:
    """The palette that matches the indicator's direction: brown is worse, blue and teal are better."""
    if kind is Kind.DIVERGING:
        brown_low = PALETTES["brown_teal"]
        neutral = PALETTES["orange_purple"]
        return {Direction.HIGH_IS_WORSE: brown_low.reversed(), Direction.HIGH_IS_BETTER: brown_low}.get(
            direction, neutral
        )
    ids = {Direction.HIGH_IS_WORSE: "brown", Direction.HIGH_IS_BETTER: "blue", Direction.NEUTRAL: "cividis"}
    return PALETTES[ids[direction]]
