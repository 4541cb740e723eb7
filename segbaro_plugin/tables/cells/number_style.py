"""The one style in which a table writes its numbers: with a decimal point, or with a decimal comma."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model.plain_numbers import are_plain
from ..model.tidy import TableError
from .number_words import COMMA_GROUPS, POINT_GROUPS, is_number, tidy_number

_ONE_POINT_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")


@dataclass(frozen=True)
class NumberStyle:
    """How a table writes numbers: its decimal sign; the other one of point and comma then parts thousands.

    either: a workbook, where cells that are numbers have a point and cells that are text may have a comma.
    """

    decimal: str = "."
    either: bool = False


def style_of(cells: Iterable[str], separator: str = ";") -> NumberStyle:
    """The one style in which all the cells' numbers are written.

    separator: what parts the file's columns: in a comma-parted file a comma in a number was worth quoting; "" is a
    workbook, whose numbers have a point whatever its text has.
    Raises TableError when cells contradict each other, or when "1,234" can be both.
    """
    cells = list(cells)
    marked = [] if are_plain(cells) else [cell for cell in cells if "," in cell or "." in cell]
    if not any("," in cell for cell in marked) and all(cell.count(".") < 2 or not cell.strip(". ") for cell in marked):
        return NumberStyle()
    signed = {tidy_number(cell) for cell in marked}
    commas = [cell for cell in signed if "," in cell and is_number(cell)]
    points = [cell for cell in signed if "." in cell and is_number(cell)]
    decimal_commas = [cell for cell in commas if not COMMA_GROUPS.fullmatch(cell)]
    decimal_points = [cell for cell in points if not POINT_GROUPS.fullmatch(cell)]
    if decimal_commas and not separator:
        return NumberStyle(either=True)
    if decimal_commas and decimal_points:
        raise _mixed(decimal_commas[0], decimal_points[0])
    if decimal_commas or decimal_points:
        return NumberStyle("," if decimal_commas else ".")
    return _style_of_groups(commas, points, separator == ",")


def _mixed(comma: str, point: str) -> TableError:
    return TableError(
        "Some numbers have a decimal comma and others a decimal point ({comma}; {point}). Use the same decimal "
        "separator throughout.",
        "Vissa tal har decimalkomma och andra decimalpunkt ({comma}; {point}). Skriv alla på samma sätt.",
        comma=comma,
        point=point,
    )


def _style_of_groups(commas: list[str], points: list[str], comma_separated: bool) -> NumberStyle:
    """Only numbers like "1,234" or "1.234" are there: three digits after every sign."""
    if any(cell.count(",") > 1 for cell in commas):
        return NumberStyle()
    if any(cell.count(".") > 1 for cell in points):
        return NumberStyle(",")
    if commas and (points or comma_separated):
        raise _unsure(commas[0])
    return NumberStyle(",") if commas else NumberStyle()


def refuse_unsure_points(columns: Iterable[Sequence[str]], separator: str) -> None:
    """Raises TableError for "1.301" among whole numbers where nothing in the table says that the point is decimal.

    separator: as for `style_of`; a workbook's and a comma-parted file's point is decimal.
    """
    columns = list(columns)
    if separator in ("", ",") or _some_point_is_decimal(columns):
        return
    for words in columns:
        unsure = next((cell for cell in words if "." in cell and is_number(cell)), "")
        if unsure and any(cell.strip().isdecimal() for cell in words):
            raise _unsure(unsure)


def _some_point_is_decimal(columns: Sequence[Sequence[str]]) -> bool:
    """Whether some number has a sign that parts no thousands."""
    signed = (cell for words in columns for cell in words if ("." in cell or "," in cell) and is_number(cell))
    return any(not _ONE_POINT_GROUP.fullmatch(tidy_number(cell)) for cell in signed)


def _unsure(cell: str) -> TableError:
    return TableError(
        '"{cell}" is ambiguous: it can be a decimal number or a number with a thousands separator. Write the numbers '
        "without thousands separators.",
        "Det går inte att avgöra om ”{cell}” är ett decimaltal eller har tusentalsavgränsare. "
        "Skriv talen utan tusentalsavgränsare.",
        cell=cell,
    )
