"""Validation of arrays given for a geography: units, shapes, plane coordinates and labels."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from ....array_types import Floats
from ....words import listing
from ...engine.option import MeasureError

UNITS = {"m": 1e-3, "km": 1.0, "ft": 0.0003048, "mi": 1.609344}
"""Kilometres in each unit of length."""
DEGREES = np.array([180.0, 90.0])
"""How far longitude and latitude reach from 0, each way."""


def kilometres_in(unit: str) -> float:
    """The kilometres in one of a unit.

    Raises:
        MeasureError: an unknown unit.
    """
    if unit not in UNITS:
        raise MeasureError(
            "The unit '{unit}' is not known; lengths are in one of: {known}. Degrees must be projected first.",
            "Enheten ”{unit}” är okänd; längder anges i någon av: {known}. Grader måste först projiceras.",
            unit=unit,
            known=listing(list(UNITS)),
        )
    return UNITS[unit]


def sized(values: ArrayLike, name: str, shape: tuple[int, ...]) -> Floats:
    """The values as numbers; a -1 in the shape stands for any length.

    Raises:
        MeasureError: values that are no numbers, or of another shape.
    """
    try:
        numbers = np.asarray(values, float)
    except (TypeError, ValueError) as error:
        raise MeasureError(
            "'{name}' contains a value that is not a number: {error}.",
            "”{name}” innehåller något som inte är ett tal: {error}.",
            name=name,
            error=error,
        ) from None
    if numbers.ndim != len(shape) or any(want not in (-1, has) for want, has in zip(shape, numbers.shape, strict=True)):
        raise MeasureError(
            "'{name}' has the shape {has}; it needs {wanted}, where -1 is any length.",
            "”{name}” har formen {has}; den ska vara {wanted}, där -1 är valfri längd.",
            name=name,
            has=str(numbers.shape),
            wanted=str(shape),
        )
    return numbers


def finite(values: ArrayLike, name: str, shape: tuple[int, ...], lowest: float = -np.inf) -> Floats:
    """As `sized`; NaN is what is not known.

    Raises:
        MeasureError: as `sized`, and values that are endless or below the lowest that there can be.
    """
    numbers = sized(values, name, shape)
    if np.any(np.isinf(numbers) | (numbers < lowest)):
        raise MeasureError(
            "'{name}' has values that are infinite or below the possible minimum; use nan where a value is not known.",
            "”{name}” har värden som är oändliga eller lägre än vad som är möjligt; ange nan där ett värde är okänt.",
            name=name,
        )
    return numbers


def flat_position(position: ArrayLike, unit: str) -> Floats:
    """Points in a plane, in the unit: (areas, 2).

    Raises:
        MeasureError: points that are endless, or can only be longitude and latitude.
    """
    at = finite(position, "position", (-1, 2))
    known = at[~np.isnan(at).any(axis=1)]
    if len(known) and _in_degrees(known, unit):
        raise MeasureError(
            "'position' looks like longitude and latitude: all areas would lie within {wide:.4g} x {high:.4g} {unit}. "
            "Project them first, in Sweden to SWEREF 99 TM (EPSG:3006).",
            "”position” ser ut som longitud och latitud: alla områden skulle ligga inom {wide:.4g} x {high:.4g} "
            "{unit}. Projicera dem först, i Sverige till SWEREF 99 TM (EPSG:3006).",
            wide=float(np.ptp(known[:, 0])),
            high=float(np.ptp(known[:, 1])),
            unit=unit,
        )
    return at


def _in_degrees(at: Floats, unit: str) -> bool:
    """Whether points are where degrees are, and not where a plan in the unit would have them.

    A plan in metres or feet has whole numbers, and is larger than one of them. One in kilometres or miles can have any
    numbers, but where it is smaller than one it begins at about 0.
    """
    reach = np.ptp(at, axis=0).max()
    if not np.all(np.abs(at) <= DEGREES) or not reach:
        return False
    if unit in ("m", "ft"):
        return bool(reach < 1 or np.any(2 * at != np.round(2 * at)))
    return bool(reach < 1 and np.abs(at).max() > 1 + reach)


def common_index(
    index: Sequence[Hashable] | None, columns: Mapping[str, ArrayLike | None], size: int
) -> tuple[Hashable, ...] | None:
    """The labels that the areas have: `index`, or those that the columns of a frame bring; None without any.

    Raises:
        MeasureError: columns of different labels, or in different order.
    """
    labels_by_name = {"index": tuple(index)} if index is not None else {}
    labels_by_name |= {name: labels for name, column in columns.items() if (labels := _labels(column)) is not None}
    names = list(labels_by_name)
    if names and len(labels_by_name[names[0]]) != size:
        raise MeasureError(
            "'{name}' has {n} {n:label|labels} for {areas} {areas:area|areas}; give each area one.",
            "”{name}” har {n} {n:etikett|etiketter} för {areas} {areas:område|områden}; ange en för varje område.",
            name=names[0],
            n=len(labels_by_name[names[0]]),
            areas=size,
        )
    for name in names[1:]:
        if labels_by_name[name] != labels_by_name[names[0]]:
            raise MeasureError(
                "'{name}' has another index than '{first}', so their areas are in a different order; take both from "
                "the same frame.",
                "”{name}” har ett annat index än ”{first}”, så deras områden står i olika ordning; ta båda ur samma "
                "tabell.",
                name=name,
                first=names[0],
            )
    return labels_by_name[names[0]] if names else None


def _labels(column: ArrayLike | None) -> tuple[Hashable, ...] | None:
    """The index of a column or frame of pandas; None of anything else (a list's `index` is a method)."""
    index = getattr(column, "index", None)
    return None if index is None or callable(index) else tuple(index)
