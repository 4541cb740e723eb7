"""Alignment of a geography with the rows of a frame by their labels."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np

from ....words import listing
from ...engine.option import MeasureError
from .geography import Geography


def align_rows(geography: Geography, labels: Sequence[Hashable]) -> Geography:
    """The areas of the geography in the order of a frame's index; some may be left out.

    Raises:
        MeasureError: labels that it does not have, or that stand twice; a geography without labels for a frame
            whose rows stand in an order of their own, or of another length.
    """
    wanted = tuple(labels)
    known = tuple(range(len(geography.position))) if geography.index is None else geography.index
    if wanted == known:
        return geography
    if geography.index is None:
        raise _unmatched(len(known), len(wanted))
    number = {label: row for row, label in enumerate(known)}
    if lacking := [label for label in wanted if label not in number]:
        raise _lacking(lacking, len(known), len(wanted))
    if len(number) < len(known) or len(set(wanted)) < len(wanted):
        raise MeasureError(
            "The index of the frame or of the ground has duplicate labels, in different order, so rows cannot be "
            "matched to areas; give each row a unique label.",
            "Etiketter i tabellens eller kartunderlagets index förekommer flera gånger, i olika ordning, så raderna "
            "kan inte paras ihop med områden; ge varje rad en egen etikett.",
        )
    return geography.take(np.array([number[label] for label in wanted], np.intp))


def _unmatched(areas: int, rows: int) -> MeasureError:
    if areas != rows:
        return MeasureError(
            "The ground has {n} {n:area|areas}, the frame {rows} {rows:row|rows}; give one row per area, in the same "
            "order.",
            "Kartunderlaget har {n} {n:område|områden}, tabellen {rows} {rows:rad|rader}; ange ett område per rad, i "
            "samma ordning.",
            n=areas,
            rows=rows,
        )
    return MeasureError(
        "The ground was made of arrays without labels, and the frame's index is not 0, 1, 2 …, so it may have been "
        "sorted since. Make the ground with Geography.of(index=frame.index).",
        "Kartunderlaget gjordes av matriser utan etiketter, och tabellens index är inte 0, 1, 2 …, så den kan ha "
        "sorterats sedan dess. Gör kartunderlaget med Geography.of(index=frame.index).",
    )


def _lacking(lacking: Sequence[Hashable], areas: int, rows: int) -> MeasureError:
    return MeasureError(
        "The ground has {areas} {areas:area|areas}, the frame {rows} {rows:row|rows}, and {n} of the rows {n:has a "
        "label|have labels} that the ground does not have, such as {some}. Make the ground of the same frame, or "
        "give it Geography.of(index=...).",
        "Kartunderlaget har {areas} {areas:område|områden}, tabellen {rows} {rows:rad|rader}, och {n} av raderna har "
        "{n:en etikett|etiketter} som kartunderlaget saknar, såsom {some}. Gör kartunderlaget av samma tabell, eller "
        "ange Geography.of(index=...).",
        areas=areas,
        rows=rows,
        n=len(lacking),
        some=listing([str(label) for label in lacking[:3]]),
    )
