"""Whether codes have lost their zeros in front, as a spreadsheet that takes them for numbers removes them.

Zeros tell codes of different levels apart: 011 and 0110 (of 110 is another one). So they may only be ignored where one
side has lost them, and where most of the codes match in this way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

_MOST = 0.75
"""Share of the codes that have the width of all: a row for the sum or for unknown areas may have another one."""


def zeros_are_lost(cells: Collection[str], readings: Collection[str], codes: Collection[str]) -> bool:
    """Whether most codes of the smaller side are those of the other one, once the zeros that are lost are put back.

    cells: what the table writes, without the names. readings: all that its cells can mean.
    """
    cells, codes = _with_digits(cells), _with_digits(codes)
    kept = {width for width in (_kept_width(cells), _kept_width(codes)) if width}
    if len(kept) > 1 or not cells or not codes:
        return False
    width = kept.pop() if kept else max(map(len, cells | codes))
    padded = {reading.zfill(width) for reading in readings}
    met = sum(code.zfill(width) in padded for code in codes)
    return met * 2 > min(len(cells), len(codes))


def _with_digits(codes: Collection[str]) -> set[str]:
    return {code for code in codes if any(map(str.isdecimal, code))}


def _kept_width(codes: Collection[str]) -> int:
    """The width of codes that still have their zeros in front; 0 where some lost them, or none has zeros."""
    widths = Counter(map(len, codes)).most_common(1)
    if not widths or widths[0][1] < _MOST * len(codes):
        return 0
    width = widths[0][0]
    return width if any(len(code) == width and code.startswith("0") for code in codes) else 0
