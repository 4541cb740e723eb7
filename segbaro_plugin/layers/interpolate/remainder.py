"""Additional outputs of areal interpolation: the remainder of the sources, and a conversion key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from qgis.core import QgsFields

from ...tables.convert.areal import Column, Weights
from ...words import Text
from ..write.rows import Row, field, fields_of
from .overlay import ROUNDING, Overlay

OUTSIDE = Text("Outside the target areas (%)", "Utanför målområdena (%)")


def remainder_fields(counts: Sequence[str], language: str) -> QgsFields:
    """The fields of `remainder_rows`."""
    area = field("area", str, Text("Area", "Område").say(language))
    return fields_of(area, field("outside", float, OUTSIDE.say(language)), *(field(name, float) for name in counts))


def partly_outside(given: Weights) -> list[int]:
    """The rows of the sources that lie partly outside all targets."""
    return [int(row) for row in np.flatnonzero(given.inside < 1 - ROUNDING)]


def remainder_rows(overlay: Overlay, counts: Mapping[str, Column]) -> Iterator[Row]:
    """For each source partly outside the targets: its share outside in per cent, and its counts there."""
    for row in partly_outside(overlay.weights):
        outside = 1 - float(overlay.weights.inside[row])
        lost = [float(column.values[row]) * outside for column in counts.values()]
        yield [overlay.sources.codes[row], 100 * outside, *lost], None


def key_fields(overlay: Overlay) -> QgsFields:
    """The fields of `key_rows`, named after the divisions if known, so that their vintages are recognised."""
    sides = [(overlay.sources.division, "source"), (overlay.targets.division, "target")]
    names = [name if division == "other" else division for division, name in sides]
    codes = names if len(set(names)) == 2 else ["source", "target"]
    return fields_of(*(field(name, str) for name in codes), field("weight", float))


def key_rows(overlay: Overlay) -> Iterator[Row]:
    """The conversion key: the share of each source in each target; a row without target for the rest."""
    given = overlay.weights
    for source, target, share in zip(given.source.tolist(), given.target.tolist(), given.share.tolist(), strict=True):
        yield [overlay.sources.codes[source], overlay.targets.codes[target], share], None
    for row in partly_outside(given):
        yield [overlay.sources.codes[row], None, 1 - float(given.inside[row])], None


def share_inside(column: Column, given: Weights) -> float:
    """The share of a count's known total that lies in targets; 1 if the total is 0."""
    known = np.nan_to_num(column.values)
    total = float(known.sum())
    return float((known * given.inside).sum()) / total if total else 1.0
