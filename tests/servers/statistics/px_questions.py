"""What is asked of a table of PxWebApi 2, in a GET's parameters or a POST's body."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.servers.statistics.px_expressions import chosen
from tests.servers.statistics.px_problems import CODE_LIST, MISSING, VALUE, VARIABLE, NotBoundError, RefusedError
from tests.servers.statistics.px_tables import TIME, PxCodeList, PxDimension, PxTable

_BRACKETS = re.compile(r"(valuecodes|codelist|outputvalues)\[(.+)\]", re.IGNORECASE)
_OUTSIDE = re.compile(r",(?![^\[]*\])")
MOST_BY_DEFAULT = 1500


class Wanted(NamedTuple):
    """Of one variable. single: whether the members of an aggregation's groups are wanted, not their sums."""

    codes: Sequence[str]
    code_list: str = ""
    single: bool = False


class Picked(NamedTuple):
    """members: by code that is shown, the table's own codes it stands for. is_shown: not where it was left out."""

    dimension: PxDimension
    members: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str]
    is_shown: bool = True


def wanted_in_parameters(parameters: Sequence[tuple[str, str]]) -> dict[str, Wanted]:
    """A code list counts only beside the codes of its variable, spelled in the same way."""
    found: dict[str, dict[str, str]] = {"valuecodes": {}, "codelist": {}, "outputvalues": {}}
    for name, value in parameters:
        if bracketed := _BRACKETS.fullmatch(name):
            found[bracketed[1].lower()][bracketed[2]] = value
    return {
        name: Wanted(_split(codes), found["codelist"].get(name, ""), found["outputvalues"].get(name) == "single")
        for name, codes in found["valuecodes"].items()
    }


def _split(words: str) -> list[str]:
    """The parts between commas; what stands in brackets is one."""
    parts = [part.removeprefix("[").removesuffix("]") for part in _OUTSIDE.split(words)]
    if not all(parts):
        raise RefusedError(VALUE)
    return parts


def wanted_in_body(body: bytes) -> dict[str, Wanted]:
    """Raises NotBoundError where it is no selection."""
    try:
        asked = [{name.lower(): value for name, value in one.items()} for one in json.loads(body)["selection"]]
        return {
            one["variablecode"]: Wanted(
                list(one["valuecodes"]), one.get("codelist") or "", one.get("outputvalues") == "single"
            )
            for one in asked
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NotBoundError("selection", "The selection field is required.") from None


def picked(table: PxTable, wanted: Mapping[str, Wanted]) -> list[Picked]:
    """Of each dimension what is shown, in the table's order.

    Raises:
        RefusedError, CrashedError: what is not there, left out, or not understood.
    """
    asked = {_named(table, name): one for name, one in wanted.items()}
    return [_pick(dimension, asked.get(dimension.code)) for dimension in table.dimensions]


def by_default(table: PxTable) -> list[Picked]:
    """What is answered where nothing was selected: no dimension that can be left out, and the newest time."""
    everything = {one.code: one.codes[-1:] if one.code == TIME else one.codes[:MOST_BY_DEFAULT]
                  for one in table.dimensions if not one.can_be_left_out}  # fmt: skip
    return picked(table, {name: Wanted(codes) for name, codes in everything.items()})


def code_list_of(dimension: PxDimension, id: str) -> PxCodeList:
    """Raises RefusedError where the dimension has no such list; ids are case-sensitive, other than codes."""
    found = next((one for one in dimension.code_lists if one.id == id), None)
    if found is None:
        raise RefusedError(CODE_LIST)
    return found


def _named(table: PxTable, name: str) -> str:
    names = {"time": TIME, **{one.code.lower(): one.code for one in table.dimensions}}
    if name.lower() not in names:
        raise RefusedError(VARIABLE)
    return names[name.lower()]


def _pick(dimension: PxDimension, wanted: Wanted | None) -> Picked:
    own = {code: (code,) for code in dimension.codes}
    given = code_list_of(dimension, wanted.code_list) if wanted and wanted.code_list else None
    groups = given.groups if given else own
    codes = chosen(wanted.codes, list(groups), newest_first=dimension.code == TIME) if wanted else []
    if not codes:
        return _left_out(dimension)
    members = {code: tuple(groups[code]) for code in codes}
    if given and wanted and wanted.single:
        members = {code: (code,) for one in members.values() for code in one}
    return Picked(dimension, members, {**dimension.labels, **(given.labels if given else {})})


def _left_out(dimension: PxDimension) -> Picked:
    if not dimension.can_be_left_out:
        raise RefusedError(MISSING)
    return Picked(dimension, {"": dimension.in_total}, {}, is_shown=False)
