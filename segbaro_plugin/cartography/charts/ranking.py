"""Areas from the highest value to the lowest; of many, the ends and the marked ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...indices.places import Floats
from ...words import Text
from ..labels import number
from .figure import finish_axes, new_figure
from .look import PAPER, Look

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ENDS = 8
ALT = Text(
    "Ranking, {title}: highest {high} ({most}), lowest {low} ({least}).",
    "Rangordning, {title}: högst {high} ({most}), lägst {low} ({least}).",
)


def ranking(
    names: Sequence[str],
    values: Floats,
    marked: Sequence[bool],
    unit: str,
    title: str,
    look: Look = PAPER,
    suppressed: Sequence[bool] | None = None,
) -> Figure:
    """Horizontal bars, the highest value on top; areas without a value are counted below and never ranked.

    names, values (NaN where missing), marked (to be shown and emphasised), suppressed: one for each area.
    """
    figure, axes = new_figure(title, look)
    order = [int(i) for i in np.argsort(-values) if np.isfinite(values[i])]
    kept = [i for place, i in enumerate(order) if place < ENDS or place >= len(order) - ENDS or marked[i]]
    colours = [look.accents[0] if marked[i] else look.faint for i in kept]
    axes.barh(range(len(kept)), values[kept], color=colours)
    axes.set_yticks(range(len(kept)), [names[i] for i in kept])
    axes.invert_yaxis()
    axes.set_xlabel(unit)
    finish_axes(axes, look)
    return figure


def describe_ranking(names: Sequence[str], values: Floats, unit: str, title: str, language: str = "en") -> str:
    """The chart in words: the highest and the lowest area."""
    if not np.isfinite(values).any():
        return title
    top, bottom = int(np.nanargmax(values)), int(np.nanargmin(values))
    high, low = (f"{number(float(values[i]), 1, language)} {unit}".strip() for i in (top, bottom))
    return ALT.say(language, title=title, high=names[top], most=high, low=names[bottom], least=low)
