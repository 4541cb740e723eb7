"""Warnings about implausible spatial input: lengths wider than the map, coinciding areas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ....words import Sentence, sentence
from ...engine.measure import Measure
from ..areas.geography import Geography
from .local_environment import COUNTED

LENGTHS = ("size", "decay", "within")
"""Options in kilometres."""


def input_warnings(geography: Geography, measures: Sequence[Measure]) -> list[Sentence]:
    """Lengths wider than the map, which were perhaps meant in metres, and areas that lie on top of each other."""
    return [*_wide(geography, measures), *_coinciding(geography)]


def _wide(geography: Geography, measures: Sequence[Measure]) -> Iterator[Sentence]:
    span = _span(geography)
    if geography.costs is not None or not span > 0:
        return
    chosen = {(name, value) for measure in measures for name, value in _lengths(measure) if value > span}
    for name, value in sorted(chosen):
        yield sentence(
            "{name}={value:g} is in kilometres and wider than the whole map, which is {span:.3g} km across, so the "
            "surroundings of every area cover all the others. Check that the value is not in metres.",
            "{name}={value:g} anges i kilometer och är bredare än hela kartan, som är {span:.3g} km tvärs över: varje "
            "område ser alla andra. Avsågs meter?",
            name=name,
            value=value,
            span=span,
        )


def _lengths(measure: Measure) -> Iterator[tuple[str, float]]:
    """The lengths in km that were chosen for a measure."""
    counted = measure.settings.get("neighbourhood") in COUNTED
    for name in LENGTHS:
        if name in measure.chosen and not (name == "size" and counted):
            yield name, float(measure.chosen[name])  # type: ignore[arg-type]  # checked by the option


def _span(geography: Geography) -> float:
    """From one corner of the map to the opposite one, km."""
    known = geography.position[np.isfinite(geography.position).all(axis=1)]
    return float(np.sqrt((np.ptp(known, axis=0) ** 2).sum())) if len(known) else 0.0


def _coinciding(geography: Geography) -> Iterator[Sentence]:
    sheet = np.zeros(len(geography.position)) if geography.sheet is None else geography.sheet
    rows = np.column_stack([geography.position, sheet])
    rows = rows[np.isfinite(rows).all(axis=1)]
    n = len(rows) - len(np.unique(rows, axis=0))
    if n and geography.costs is None:
        yield sentence(
            "{n} of {areas} {areas:area|areas} {n:lies|lie} at the same point as another one. If they are the same "
            "areas in another year, choose the field with the year (in a notebook: year=); otherwise the years are "
            "counted together.",
            "{n} av {areas} {areas:område|områden} ligger på samma punkt som ett annat. Om det är samma områden ett "
            "annat år, välj fältet med året (i en notebook: year=), annars räknas åren ihop.",
            n=n,
            areas=len(rows),
        )
