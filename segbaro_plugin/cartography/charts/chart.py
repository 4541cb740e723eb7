"""A chart that is ready to be drawn on any ground: on the screen in the desktop's colours, on paper in white."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ...words import Text
from .look import Look

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Kind(Enum):
    """What a chart shows; the value is what a user reads."""

    LINE = Text("Line over years", "Linje över år")
    DISTRIBUTION = Text("Distribution", "Fördelning")
    RANKING = Text("Ranking", "Rangordning")
    CURVE = Text("Segregation curve", "Segregationskurva")
    TYPES = Text("Population by area type", "Folkmängd efter områdestyp")
    PROFILE = Text("Scale profile", "Skalprofil")


@dataclass(frozen=True)
class Chart:
    """title and words stand for the chart where it cannot be seen; draw makes it for a place and a reader."""

    title: str
    words: str
    draw: Callable[[Look], Figure]
