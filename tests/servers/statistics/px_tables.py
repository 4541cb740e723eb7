"""Tables of a made-up statistics service: dimensions, code lists, and a value for each cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from tests.sources.tables_in_memory import value_of

TIME, CONTENTS = "Tid", "ContentsCode"
Value = float | str
"""A number, or the sign that stands where there is none."""
STAMP = "2026-01-01T08:00:00Z"


@dataclass(frozen=True)
class PxCodeList:
    """groups: what each of its codes stands for; of a value set, the code itself."""

    id: str
    label: str
    groups: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str] = field(default_factory=dict)
    is_aggregation: bool = False


@dataclass(frozen=True)
class PxDimension:
    """labels: by code, in order. can_be_left_out: then its total is given, which is the code `total` or the sum."""

    code: str
    label: str
    labels: Mapping[str, str]
    can_be_left_out: bool = False
    total: str = ""
    code_lists: tuple[PxCodeList, ...] = ()
    units: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    @property
    def codes(self) -> list[str]:
        return list(self.labels)

    @property
    def in_total(self) -> tuple[str, ...]:
        """The codes whose cells are added up where the dimension is left out."""
        return (self.total,) if self.total else tuple(self.labels)


@dataclass(frozen=True)
class PxTable:
    """value: of the cell with one code of each dimension. notes: those that must be shown, and the others."""

    id: str
    label: str
    dimensions: tuple[PxDimension, ...]
    value: Callable[..., Value] = value_of
    updated: str = STAMP
    source: str = "Office"
    notes: Mapping[str, bool] = field(default_factory=dict)

    def cells(self, members: Sequence[Sequence[tuple[str, ...]]]) -> list[Value]:
        """The values of the cells: of each dimension, what each shown code stands for."""
        if all(len(one) == 1 for shown in members for one in shown):
            return [self.value(*codes) for codes in product(*([one for (one,) in shown] for shown in members))]
        return [self._sum(parts) for parts in product(*members)]

    def _sum(self, parts: Sequence[tuple[str, ...]]) -> Value:
        values = [self.value(*codes) for codes in product(*parts)]
        signs = [one for one in values if isinstance(one, str)]
        return signs[0] if signs else sum(one for one in values if not isinstance(one, str))


def table_of(id: str, codes: Mapping[str, Sequence[str]], value: Callable[..., Value] = value_of) -> PxTable:
    """A table whose dimensions have no code lists and no totals."""
    dimensions = (PxDimension(name, name.lower(), {code: f"label of {code}" for code in one})
                  for name, one in codes.items())  # fmt: skip
    return PxTable(id, f"A table by {', '.join(codes).lower()}", tuple(dimensions), value, notes={"A note": True})
