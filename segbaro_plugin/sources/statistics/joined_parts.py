"""The answers of several calls as one cube."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...tables.model.cube import Cube
from ...tables.model.tidy import Status
from .selection import Selection


def joined(parts: Sequence[Cube], calls: Sequence[Selection], whole: Selection) -> Cube:
    """One cube with the dimensions and codes of `whole`, from the checked answer of each of its calls."""
    codes = list(whole.codes.values())
    places = [{code: place for place, code in enumerate(one)} for one in codes]
    values = np.full([len(one) for one in places], np.nan)
    statuses = np.full(values.shape, Status.MISSING.value, dtype=object)
    for part, call in zip(parts, calls, strict=True):
        rows = [[place[code] for code in asked] for place, asked in zip(places, call.codes.values(), strict=True)]
        shape = [len(one) for one in rows]
        values[np.ix_(*rows)] = part.values.reshape(shape)
        statuses[np.ix_(*rows)] = part.statuses.reshape(shape)
    dimensions = [
        replace(
            first,
            codes=list(place),
            labels={code: label for part in parts for code, label in part.dimensions[axis].labels.items()},
            units={code: unit for part in parts for code, unit in part.dimensions[axis].units.items()},
        )
        for axis, (first, place) in enumerate(zip(parts[0].dimensions, places, strict=True))
    ]
    return replace(parts[0], dimensions=dimensions, values=values.ravel(), statuses=statuses.ravel())
