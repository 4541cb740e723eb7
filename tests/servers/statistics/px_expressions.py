"""Which codes a selection of PxWebApi 2 means: codes, wildcards, and expressions such as top(3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tests.servers.statistics.px_problems import EXPRESSION, VALUE, CrashedError, RefusedError

_NUMBERED = re.compile(r"(top|bottom)\((\d+)(?:,(\d+))?\)", re.IGNORECASE)
_OPEN = re.compile(r"(from|to)\(([^,()]+)\)", re.IGNORECASE)
_RANGE = re.compile(r"range\(([^,()]+),([^,()]+)\)", re.IGNORECASE)


def chosen(asked: Sequence[str], codes: Sequence[str], *, newest_first: bool) -> list[str]:
    """The codes that are meant, in the table's order. newest_first: of time, top(n) takes the last ones.

    Raises:
        RefusedError: no such code, or an expression that is not understood. CrashedError: a code twice.
    """
    plain = [one.lower() for one in asked if not _is_expression(one)]
    if len(set(plain)) != len(plain):
        raise CrashedError
    rows = {row for one in asked for row in _rows(one, codes, newest_first)}
    return [codes[row] for row in sorted(rows)]


def _is_expression(asked: str) -> bool:
    return any(sign in asked for sign in "*?(")


def _rows(asked: str, codes: Sequence[str], newest_first: bool) -> Sequence[int]:
    if "(" in asked:
        return _of_expression(asked, codes, newest_first)
    if _is_expression(asked):
        pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in asked)
        return [row for row, code in enumerate(codes) if re.fullmatch(pattern, code, re.IGNORECASE)]
    return [_row(asked, codes)]


def _of_expression(asked: str, codes: Sequence[str], newest_first: bool) -> Sequence[int]:
    if found := _NUMBERED.fullmatch(asked):
        return _numbered(found[1].lower() == "top", int(found[2]), int(found[3] or 0), len(codes), newest_first)
    if found := _OPEN.fullmatch(asked):
        row = _row(found[2], codes)
        return range(row, len(codes)) if found[1].lower() == "from" else range(row + 1)
    if found := _RANGE.fullmatch(asked):
        return range(_row(found[1], codes), _row(found[2], codes) + 1)
    raise RefusedError(EXPRESSION)


def _numbered(top: bool, count: int, offset: int, of: int, newest_first: bool) -> range:
    if top == newest_first:
        return range(max(0, of - offset - count), max(0, of - offset))
    return range(min(of, offset), min(of, offset + count))


def _row(asked: str, codes: Sequence[str]) -> int:
    rows = [row for row, code in enumerate(codes) if code.lower() == asked.lower()]
    if not rows:
        raise RefusedError(VALUE)
    return rows[0]
