"""Reasons for missing values: one per area, from the status field if there is one, and their counts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ...tables.model.tidy import WITHHELD, Status

Reasons = NDArray[np.object_]
"""The value of the `Status` of each area without a number, None for those with one."""


def reasons_of(values: Floats, statuses: Sequence[object] | None = None) -> Reasons:
    """The reason for each missing value: from the status field, otherwise only "missing".

    values: float64 of any shape, without the numbers that the status field withholds (`read_columns`). statuses: what
    that field holds, of the same shape; None where there is none.
    """
    reasons = np.full(values.shape, None, object)
    reasons[~np.isfinite(values)] = Status.MISSING.value
    if statuses is None:
        return reasons
    given = np.array(statuses, object)
    withheld = np.logical_or.reduce([given == status.value for status in WITHHELD])
    reasons[withheld] = given[withheld]
    return reasons


def reason_of_all(reasons: Reasons) -> str:
    """The common reason why several areas have no value, otherwise what is true of them all."""
    present = set(reasons.tolist())
    shared = present - {None}
    if len(present) == 1 and shared:
        return str(shared.pop())
    # "Missing or confidential" is true where some are confidential and others missing; "not applicable" is not.
    return Status.SUPPRESSED.value if Status.SUPPRESSED.value in present else Status.MISSING.value


def counted(reasons: Reasons) -> dict[Status, int]:
    """The number of areas by reason, without reasons that do not occur."""
    counts = {status: int((reasons == status.value).sum()) for status in Status}
    return {status: count for status, count in counts.items() if count}


def lacking_in(values: Sequence[object] | Floats, statuses: Sequence[object] | None = None) -> tuple[Status, ...]:
    """The reasons that occur in a column of values with its status field, if any."""
    return tuple(counted(reasons_of(np.array(values, float), statuses)))
