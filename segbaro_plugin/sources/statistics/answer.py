"""Whether an answer is what was asked: its dimensions and codes, before anything of it is kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...tables.model.cube import Cube, Dimension
from ...words import quoted
from ..exchange.request import SourceError
from .selection import Selection


def checked(cube: Cube, selection: Selection) -> Cube:
    """The cube with its dimensions and codes in the order of the selection.

    Raises:
        SourceError: dimensions or codes are missing, or others have come.
    """
    found = {dimension.id.lower(): dimension for dimension in cube.dimensions}
    wanted = {name.lower(): codes for name, codes in selection.codes.items()}
    if missing := [name for name in selection.codes if name.lower() not in found]:
        raise _lacking("dimensions", "dimensionerna", missing, selection)
    for id, dimension in found.items():
        _check_codes(dimension, wanted.get(id), selection)
    return _ordered(cube, [found[id] for id in wanted], list(wanted.values()))


def _check_codes(dimension: Dimension, wanted: tuple[str, ...] | None, selection: Selection) -> None:
    if wanted is None:
        if len(dimension.codes) == 1:
            return
        raise not_asked_for([dimension.id], selection.table)
    came = {code.lower() for code in dimension.codes}
    if missing := [code for code in wanted if code.lower() not in came]:
        raise _lacking(f"codes of {dimension.label}", f"koderna för {dimension.label}", missing, selection)
    asked = {code.lower() for code in wanted}
    if others := [code for code in dimension.codes if code.lower() not in asked]:
        raise not_asked_for(others, selection.table)


def _ordered(cube: Cube, dimensions: list[Dimension], codes: list[tuple[str, ...]]) -> Cube:
    """Only the dimensions that were asked for, with their codes as asked."""
    places = [cube.dimensions.index(dimension) for dimension in dimensions]
    alone = [place for place in range(len(cube.dimensions)) if place not in places]
    rows = [_positions(dimension, wanted) for dimension, wanted in zip(dimensions, codes, strict=True)]
    axes, shape = [*places, *alone], [len(dimension.codes) for dimension in cube.dimensions]
    turned = np.arange(len(cube.values)).reshape(shape).transpose(axes)
    cells = turned.reshape([len(one.codes) for one in dimensions])[np.ix_(*rows)].ravel()
    kept = [replace(one, codes=[one.codes[row] for row in found]) for one, found in zip(dimensions, rows, strict=True)]
    return replace(cube, dimensions=kept, values=cube.values[cells], statuses=cube.statuses[cells])


def _positions(dimension: Dimension, wanted: tuple[str, ...]) -> list[int]:
    places = {code.lower(): place for place, code in enumerate(dimension.codes)}
    return [places[code.lower()] for code in wanted]


def _lacking(english: str, swedish: str, missing: list[str], selection: Selection) -> SourceError:
    return SourceError(
        "The answer for table {table} lacks {what}: {missing} ({n} of those that were asked for). Nothing of it was "
        "kept; try again later, or leave them out.",
        "Svaret för tabell {table} saknar {vad}: {missing} ({n} av dem som efterfrågades). Inget av det har sparats. "
        "Försök igen senare, eller utelämna dem.",
        table=selection.table,
        what=english,
        vad=swedish,
        missing=quoted(missing),
        n=len(missing),
    )


def not_asked_for(others: list[str], table: str) -> SourceError:
    """The error for an answer that holds these others than what was asked for."""
    return SourceError(
        "The answer for table {table} holds {others}, which was not asked for: it is an answer to another question. "
        "Nothing of it was kept.",
        "Svaret för tabell {table} innehåller {others}, som inte efterfrågades: det är svar på en annan fråga. Inget "
        "av det har sparats.",
        table=table,
        others=quoted(others),
    )
