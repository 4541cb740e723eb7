"""What a service says of one of its tables, in the same words whatever dialect it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class CodeList:
    """Another set of codes for a dimension: its areas of one vintage, or groups of its codes."""

    id: str
    label: str = ""


@dataclass(frozen=True)
class DescribedDimension:
    """A dimension of a table. labels: by code, in the service's order.

    role: "area", "time", "metric" or "" where the service does not say. can_be_left_out: whether a selection without
    it gets its total (PxWeb's elimination). decimals, units: by code of a dimension of contents.
    """

    code: str
    label: str
    labels: Mapping[str, str]
    role: str = ""
    can_be_left_out: bool = False
    code_lists: tuple[CodeList, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    decimals: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class TableDescription:
    """dimensions: in the service's order. updated: the stamp of the description, which keys what is kept.

    notes: those that the service wants shown with the data. all_notes: these and the others.
    """

    id: str
    label: str
    dimensions: tuple[DescribedDimension, ...]
    updated: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()
    all_notes: tuple[str, ...] = ()

    def dimension(self, code: str) -> DescribedDimension | None:
        """The dimension with this code, in any case; None where the table has no such."""
        return next((one for one in self.dimensions if one.code.lower() == code.lower()), None)
