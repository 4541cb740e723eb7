"""The figures of an answer as a cube of what was asked for: a cell without a figure is missing, never 0."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from ...tables.formats.text.kolada import is_hidden
from ...tables.model.cube import Cube, Dimension
from ...tables.model.tidy import Source, Status
from ...words import quoted
from ..exchange.request import SourceError
from ..statistics.answer import not_asked_for
from ..statistics.reply_documents import Json, broken
from ..statistics.selection import Selection
from ..statistics.table_description import TableDescription
from .key_figures import AREA, GENDER, GENDERS, KPI, LABELS, TOTAL, YEAR, ids_of, kolada_area, usual_area

Codes = Mapping[str, tuple[str, ...]]
Cell = tuple[float, str]
Figure = tuple[str, str, str]
"""Its key figure, area and year, as Kolada writes them."""
MISSING: Cell = (math.nan, Status.MISSING.value)
SUPPRESSED: Cell = (math.nan, Status.SUPPRESSED.value)
ROLES = {KPI: "metric", AREA: "area", YEAR: "time"}


def asked_codes(selection: Selection) -> Codes:
    """The codes of all four dimensions: without sex the total, without key figures those of the table.

    Raises:
        SourceError: no area or no year is chosen.
    """
    given = {name.lower(): codes for name, codes in selection.codes.items()}
    codes = {KPI: ids_of(selection.table), GENDER: (TOTAL,), **given}
    if missing := [LABELS[name] for name in (AREA, YEAR) if name not in codes]:
        raise SourceError(
            "Nothing is chosen of {missing} in table {table}. Choose at least one code.",
            "Inget är valt av {missing} i tabell {table}. Välj minst en kod.",
            missing=quoted(missing),
            table=selection.table,
        )
    return {name: codes[name] for name in (KPI, AREA, YEAR, GENDER)}


def cube_of(values: Sequence[Json], table: str, codes: Codes, described: TableDescription | None) -> Cube:
    """The cells of these codes.

    Raises:
        SourceError: figures that were not asked for, or one that came twice.
    """
    figures = _figures(values)
    wanted = [[_written(name, code) for code in some] for name, some in codes.items()]
    if strange := figures.keys() - set(product(*wanted[:3])):
        raise not_asked_for(sorted(" ".join(figure) for figure in strange), table)
    cells = [figures.get((kpi, area, year), {}).get(sex, MISSING) for kpi, area, year, sex in product(*wanted)]
    return Cube(
        [_dimension(name, some, described) for name, some in codes.items()],
        np.array([value for value, _status in cells], dtype=np.float64),
        np.array([status for _value, status in cells], dtype=object),
        Source(format="kolada", publisher="Kolada", table_id=table, title=described.label if described else ""),
    )


def _written(name: str, code: str) -> str:
    return kolada_area(code) if name == AREA else code.upper()


def _figures(values: Sequence[Json]) -> dict[Figure, dict[str, Cell]]:
    found: dict[Figure, dict[str, Cell]] = {}
    for one in values:
        figure = (str(one["kpi"]).upper(), str(one["municipality"]), str(one["period"]))
        cells = {str(cell.get("gender") or TOTAL).upper(): _cell(cell) for cell in one["values"]}
        if figure in found or len(cells) < len(one["values"]):
            raise _twice(figure)
        found[figure] = cells
    return found


def _cell(cell: Json) -> Cell:
    """A value that is withheld or withdrawn is none, even where a number stands beside it."""
    if is_hidden(str(cell.get("status") or "")):
        return SUPPRESSED
    value = cell.get("value")
    if value is None or cell.get("isdeleted"):
        return MISSING
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise broken()
    return float(value), Status.OK.value


def _dimension(name: str, codes: Sequence[str], described: TableDescription | None) -> Dimension:
    known = described.dimension(name) if described else None
    labels = {code: _label(name, code, known.labels if known else {}) for code in codes}
    total = GENDERS[TOTAL] if name == GENDER and TOTAL in codes else ""
    return Dimension(name, LABELS[name], list(codes), labels, ROLES.get(name, ""), total=total)


def _label(name: str, code: str, labels: Mapping[str, str]) -> str:
    usual = usual_area(code) if name == AREA else code.upper()
    return labels.get(usual) or (GENDERS if name == GENDER else {}).get(usual, code)


def _twice(figure: Figure) -> SourceError:
    return SourceError(
        "The figure {figure} came twice, so that another one may be gone. Nothing of the answer was kept; try again.",
        "Uppgiften {figure} kom två gånger, så en annan kan ha fallit bort. Inget av svaret har sparats; försök igen.",
        figure=quoted([" ".join(figure)]),
    )
