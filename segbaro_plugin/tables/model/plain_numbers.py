"""Words that are plain digits with a point, as most columns are: read many at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ...array_types import Floats

_FIRST, _BLOCK = 64, 512
_PLAIN_SIGNS = b"0123456789.+-"


def plain_numbers(words: Sequence[str]) -> Floats | None:
    """The numbers, where all the words are plain digits with a point: read at once, as most columns are so."""
    try:
        values = list(map(float, words))
    except ValueError:
        return None
    signs = "".join(words)
    if not signs.isascii() or signs.encode().translate(None, _PLAIN_SIGNS):
        return None  # what float() takes besides: blanks, "nan", "1_000"
    found = np.array(values, dtype=np.float64)
    return found if np.isfinite(found).all() else None


def plain_floats(words: Sequence[str]) -> Floats:
    """The number of each word in plain digits with a point, NaN for the others.

    Some plain words before another one are NaN, too: a column of words is not asked one by one.
    """
    return np.concatenate([np.empty(0), *map(_floats_of_block, blocks(words))])


def _floats_of_block(words: Sequence[str]) -> Floats:
    """By halves, as mostly the first word is a heading and all others are numbers."""
    found = plain_numbers(words)
    if found is not None:
        return found
    if not are_plain(words[-1:]):
        return np.full(len(words), np.nan)
    half = len(words) // 2
    return np.concatenate([_floats_of_block(words[:half]), _floats_of_block(words[half:])])


def are_plain(words: Sequence[str]) -> bool:
    """Whether all the words are numbers in plain digits with a point."""
    return plain_numbers(words) is not None


def blocks(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words some at a time: headings (the first words) or marks among many numbers then slow only their block."""
    yield words[:_FIRST]
    yield from (words[start : start + _BLOCK] for start in range(_FIRST, len(words), _BLOCK))
