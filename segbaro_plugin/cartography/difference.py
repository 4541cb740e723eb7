"""Classes of differences: as far below zero as above it, with what hardly differs in a class of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from ..indices.places import Floats
from ..words import Text
from . import labels
from .classes import ClassError, Method, limits
from .palettes import Palette
from .renderer import MapClass

BELOW = Text("{low} to <\u00a0{high}", "{low} till <\u00a0{high}")
AROUND_ZERO = Text("{low} to {high}", "{low} till {high}")


def distances(columns: Sequence[Floats], method: Method, classes: int, fixed: Sequence[float] | None = None) -> Floats:
    """The upper limits of how far the differences lie from zero, the smallest first: shape (classes // 2 + 1,).

    Args:
        columns: differences of any shape; NaN takes no part.
        classes: an odd number, as one class lies around zero. There are fewer when few differences are unequal.
        fixed: the limits above zero for `Method.FIXED`, in rising order.

    Raises:
        ClassError: for an even number of classes, no differences, or fixed limits that are not above zero.
    """
    if classes % 2 == 0:
        raise ClassError(
            "Differences need an odd number of classes, so that one lies around zero; {count} were asked for.",
            "Skillnader behöver ett udda antal klasser, så att en ligger kring noll; {count} begärdes.",
            count=classes,
        )
    if fixed and min(fixed) <= 0:
        raise ClassError(
            "The fixed limits of differences are given above zero only, such as 1, 5, 10; they hold below zero too.",
            "Fasta gränser för skillnader anges bara över noll, till exempel 1, 5, 10; de gäller även under noll.",
        )
    given = [0.0, *fixed] if fixed else None
    # Fewer than three round numbers would be one for everything.
    wanted = max(3, classes // 2 + 1) if method is Method.PRETTY else classes // 2 + 1
    uppers: Floats = limits([abs(column) for column in columns], method, wanted, given)[1:]
    return labels.legible(np.concatenate([[0.0], uppers]), labels.fitting_decimals(uppers))[0][1:]


def difference_classes(uppers: Floats, palette: Palette, language: str) -> list[MapClass]:
    """The classes from the lowest difference to the highest, mirrored about zero.

    A difference that lies on a limit belongs to the class nearer to zero, on both sides; the outermost classes also
    take what lies further out.

    Args:
        uppers: as `distances` gives them.
        palette: a diverging one, from the lowest difference to the highest.

    Raises:
        PaletteError: for more classes than the palette can keep apart.
    """
    decimals = labels.fitting_decimals(uppers)
    written = [labels.number(upper, decimals, language) for upper in uppers]
    below = [labels.number(-upper, decimals, language) for upper in uppers]
    above = labels.class_labels(np.concatenate([[0.0], uppers]), decimals, "", language)[1:]
    under = [BELOW.say(language, low=far, high=near) for near, far in pairwise(below)]
    around = AROUND_ZERO.say(language, low=below[0], high=written[0]) if uppers[0] else written[0]
    words = [*reversed(under), around, *above]
    colours = palette.sample(len(words))
    return [MapClass(*one) for one in zip(colours, words, *_takes_and_spans(uppers), strict=True)]


def _takes_and_spans(uppers: Floats) -> tuple[list[str], list[tuple[float, float]]]:
    numbers = [repr(float(upper)) for upper in uppers]
    inner = [*numbers[:-1], ""]
    positive = [_side("{{value}} > {near}", "{{value}} <= {far}", near, far) for near, far in pairwise(inner)]
    negative = [_side("{{value}} < -{near}", "{{value}} >= -{far}", near, far) for near, far in pairwise(inner)]
    around = f"abs({{value}}) <= {numbers[0]}" if len(numbers) > 1 else "{value} IS NOT NULL"
    edges = [*uppers[:-1].tolist(), math.inf]
    spans = [*((-far, -near) for near, far in reversed(list(pairwise(edges)))), (-edges[0], edges[0]), *pairwise(edges)]
    return [*reversed(negative), around, *positive], spans


def _side(near_words: str, far_words: str, near: str, far: str) -> str:
    """The condition of a class on one side of zero; the outermost has no far limit."""
    parts = [near_words.format(near=near), far_words.format(far=far) if far else ""]
    return " AND ".join(filter(None, parts))
