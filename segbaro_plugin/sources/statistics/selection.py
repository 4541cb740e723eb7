"""Which codes of each dimension are asked for, and what a service allows in one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod


@dataclass(frozen=True)
class Selection:
    """table: its id. codes: by dimension's code, each once, in the order in which they are wanted.

    code_lists: by dimension's code, the code list in which the codes are written; none is the table's own.
    """

    table: str
    codes: Mapping[str, tuple[str, ...]]
    code_lists: Mapping[str, str] = field(default_factory=dict)

    @property
    def cells(self) -> int:
        """How many cells it has."""
        return prod(len(codes) for codes in self.codes.values())


@dataclass(frozen=True)
class Limits:
    """What a service allows. cells: in one answer. values: codes that may be named in one call (PxWebApi 1).

    codes: of one dimension in one call (Kolada); 0 where the service has no such limit, as with values.
    calls within seconds: how often it may be asked; 0 where its headers say so instead.
    """

    cells: int
    values: int = 0
    calls: int = 0
    seconds: float = 0.0
    codes: int = 0
