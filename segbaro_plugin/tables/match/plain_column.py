"""A column as a layer takes it, its plain values made when they are asked for: a list takes four times the memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, overload

import numpy.typing as npt

Plain = TypeVar("Plain")
_AT_ONCE = 4_096


class PlainColumn(Sequence[Plain]):
    """A column that reads, and compares, like a list of plain values.

    cells: one number per area, as numpy holds them. plain: makes a list of plain values of some of them.
    """

    def __init__(self, cells: npt.NDArray[Any], plain: Callable[[npt.NDArray[Any]], list[Plain]]) -> None:
        self.cells = cells
        self._plain = plain

    def __len__(self) -> int:
        return len(self.cells)

    @overload
    def __getitem__(self, place: int) -> Plain: ...
    @overload
    def __getitem__(self, place: slice) -> list[Plain]: ...
    def __getitem__(self, place: int | slice) -> Plain | list[Plain]:
        if isinstance(place, slice):
            return self._plain(self.cells[place])
        return self._plain(self.cells[[place]])[0]

    def __iter__(self) -> Iterator[Plain]:
        for start in range(0, len(self), _AT_ONCE):
            yield from self[start : start + _AT_ONCE]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # like a list's

    def __repr__(self) -> str:
        return repr(list(self))
