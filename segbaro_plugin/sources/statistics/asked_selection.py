"""What a user asks of a table, in the forms that services' own pages write it, settled against its description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from ...words import quoted
from ..exchange.request import SourceError
from .selection import Selection
from .table_description import DescribedDimension, TableDescription

EXAMPLE = '{"Region": ["1780"], "Tid": ["top(3)"]}'
_ENDS = re.compile(r"(top|bottom)\((\d+)(?:,\s*(\d+))?\)", re.IGNORECASE)
_SPAN = re.compile(r"(from|to|range)\(([^,()]+)(?:,\s*([^,()]+))?\)", re.IGNORECASE)
_PATTERN = re.compile(r"[*?]")


@dataclass(frozen=True)
class AskedSelection:
    """wanted: by dimension's code, codes and expressions such as "17*", "top(3)". code_lists: by dimension's code."""

    wanted: Mapping[str, Sequence[str]] = field(default_factory=dict)
    code_lists: Mapping[str, str] = field(default_factory=dict)


def parse_selection(text: str) -> AskedSelection:
    """Reads a selection: {"Region": ["17*"]}, or the query that PxWeb shows beside a table (version 1 or 2).

    Raises:
        SourceError: text that is none of these.
    """
    if not text.strip():
        return AskedSelection()
    try:
        found = json.loads(text)
        parts = found.get("selection", found.get("query"))
        return _of_query(parts) if isinstance(parts, list) else AskedSelection({k: _codes(v) for k, v in found.items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise SourceError(
            "The selection is not understood. Write it as JSON, such as {example}, or paste the query that the service "
            "shows beside the table.",
            "Urvalet går inte att tolka. Skriv det som JSON, till exempel {example}, eller klistra in den fråga som "
            "tjänsten visar vid tabellen.",
            example=EXAMPLE,
        ) from None


def _of_query(parts: Sequence[Mapping[str, Any]]) -> AskedSelection:
    wanted: dict[str, Sequence[str]] = {}
    lists: dict[str, str] = {}
    for part in parts:
        name = str(part["variableCode"] if "variableCode" in part else part["code"])
        chosen = part.get("selection", part)
        wanted[name] = list(_of_filter(chosen))
        filter = str(chosen.get("filter", ""))
        code_list = part.get("codelist") or part.get("codeList") or (filter if ":" in filter else "")
        if code_list:
            lists[name] = str(code_list)
    return AskedSelection(wanted, lists)


def _of_filter(chosen: Mapping[str, Any]) -> Iterator[str]:
    """The codes of version 1's filters as expressions; those of version 2 as they are."""
    values = _codes(chosen["valueCodes"] if "valueCodes" in chosen else chosen["values"])
    yield from (f"top({value})" for value in values) if chosen.get("filter") == "top" else values


def _codes(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list) or not all(isinstance(one, (str, int)) for one in value):
        raise TypeError
    return list(map(str, value))


def settled(asked: AskedSelection, description: TableDescription) -> Selection:
    """The codes that are asked for, in the order of the table.

    A dimension that is not named is left out where the table then gives its total; of areas, years and contents, and
    of one without a total, all codes are taken.

    Raises:
        SourceError: a dimension or a code that the table does not have.
    """
    for name in [*asked.wanted, *asked.code_lists]:
        if description.dimension(name) is None:
            raise _unknown_dimension(name, description)
    wanted = {name.lower(): expressions for name, expressions in asked.wanted.items()}
    codes = {
        one.code: _matching(wanted.get(one.code.lower(), ["*"]), one, description.id)
        for one in description.dimensions
        if one.code.lower() in wanted or one.role or not one.can_be_left_out
    }
    lists = {description.dimension(name).code: id for name, id in asked.code_lists.items()}  # type: ignore[union-attr]
    return Selection(description.id, codes, lists)


def _matching(expressions: Sequence[str], dimension: DescribedDimension, table: str) -> tuple[str, ...]:
    """The codes that any of the expressions means, each once."""
    found = [code for one in expressions for code in _meant(one, dimension, table)]
    return tuple(dict.fromkeys(found))


def _meant(expression: str, dimension: DescribedDimension, table: str) -> Sequence[str]:
    codes = list(dimension.labels)
    if ends := _ENDS.fullmatch(expression.strip()):
        found = _end(codes, ends, dimension.role == "time")
    elif span := _SPAN.fullmatch(expression.strip()):
        found = _span(codes, span)
    elif _PATTERN.search(expression):
        found = [code for code in codes if fnmatchcase(code.lower(), expression.lower())]
    else:
        found = [code for code in codes if code.lower() == expression.lower()]
    if not found:
        raise _unknown_code(expression, dimension, table)
    return found


def _end(codes: list[str], ends: re.Match[str], newest_first: bool) -> list[str]:
    """Top is the newest of times, and the first of anything else; bottom is the other end."""
    from_end = (ends[1].lower() == "top") == newest_first
    ordered = codes[::-1] if from_end else codes
    skipped = int(ends[3] or 0)
    found = ordered[skipped : skipped + int(ends[2])]
    return found[::-1] if from_end else found


def _span(codes: list[str], span: re.Match[str]) -> list[str]:
    """From the first code to the last; none where the table does not have them."""
    kind, one, other = span[1].lower(), span[2].strip(), (span[3] or "").strip()
    first, last = (one, other) if kind == "range" else (one, "") if kind == "from" else ("", one)
    if any(code and code not in codes for code in (first, last)):
        return []
    return codes[codes.index(first) if first else 0 : codes.index(last) + 1 if last else None]


def _unknown_dimension(name: str, description: TableDescription) -> SourceError:
    return SourceError(
        "Table {table} has no dimension {name}. It has {known}.",
        "Tabell {table} har ingen dimension {name}. Den har {known}.",
        table=description.id,
        name=quoted([name]),
        known=quoted([one.code for one in description.dimensions], 20),
    )


def _unknown_code(expression: str, dimension: DescribedDimension, table: str) -> SourceError:
    return SourceError(
        "Table {table} has no {code} of {name}. It has, among others, {known}.",
        "Tabell {table} har inget {code} för {name}. Den har bland annat {known}.",
        table=table,
        code=quoted([expression]),
        name=quoted([dimension.code]),
        known=quoted(list(dimension.labels), 6),
    )
