"""The theme shared by all charts: background, ink and colours, for paper, light screens and dark screens."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ...classes.class_labels import NO_BREAK, measured
from ...classes.class_labels import number as plain_number

FONTS = ["DejaVu Sans", "sans-serif"]
"""DejaVu Sans comes with matplotlib, so that a chart is the same on every machine."""

THIN_NO_BREAK = "\u202f"

NARROW = 5.0
"""Inches; in a chart that is narrower names have no room beside or above what they name, and stand below it."""

ON_BRIGHT = ("#066fea", "#d9048e", "#085b4d", "#705c11", "#492114", "#1f1338")
ON_DARK = ("#6fbfd5", "#fe73a4", "#f5ec19", "#ac89fe", "#f3b37d", "#60fec8")
"""Colours of lines and their names: legible as writing (a contrast of 4.5 with their ground), and any two of them at
least 10 apart in CIEDE2000 for normal sight and simulated deuteranopia, protanopia and tritanopia; the tests hold it.
"""


@dataclass(frozen=True)
class Theme:
    """The target of a chart: its language, size and colours.

    language: "sv" or "en". ground, ink: colours of the paper and of the writing. faint: of lines that only help.
    width, height: inches. points: the size of the writing. dpi: dots per inch of the screen, on which letters are
    whole dots wide and high; what fits together at another number of dots can touch.
    """

    language: str = "en"
    ground: str = "#ffffff"
    ink: str = "#1f1f1f"
    faint: str = "#767676"
    width: float = 7.0
    height: float = 4.2
    points: float = 9.0
    dpi: float = 100.0

    @property
    def accents(self) -> tuple[str, ...]:
        """Colours that contrast with the background and with each other, also for colour-blind readers."""
        return ON_DARK if _brightness(self.ground) < 128 else ON_BRIGHT

    def number(self, value: float, decimals: int) -> str:
        """A number formatted for the reader's language, on one line."""
        return written(value, decimals, self.language)

    def value(self, value: float, decimals: int, unit: str) -> str:
        """A number with its unit."""
        return with_unit(value, decimals, unit, self.language)


PAPER = Theme()
"""White paper with English writing."""


def written(value: float, decimals: int, language: str) -> str:
    """A number in the language's format, with thin non-breaking spaces."""
    return plain_number(value, decimals, language).replace(NO_BREAK, THIN_NO_BREAK)


def with_unit(value: float, decimals: int, unit: str, language: str) -> str:
    """A number with its unit, unless the unit is only the name of a scale."""
    return measured(written(value, decimals, language), unit, language)


def readable_decimals(values: ArrayLike) -> int:
    """Decimals for comparing numbers: none if all are whole, otherwise one, or three for values below 1."""
    number = np.asarray(values, float)
    known = number[np.isfinite(number)]
    if (known == known.round()).all():
        return 0
    return 1 if abs(known).max() >= 1 else 3


def _brightness(colour: str) -> float:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue
