"""Which columns of a key table are its source, its target and its weights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from ...words import quoted
from ..codes.divisions import DIGITS, LEVELS, WRITTEN_FREELY, division_of, vintage_named
from ..codes.meant_codes import meant_codes
from ..codes.normalise import fold, normalise, normalise_all, own_codes
from ..columns.areas.area_column import code_rank
from ..columns.column_words import Words
from ..find.headings import AREA_NAMES
from ..model.sheet import Sheet
from ..model.tidy import TableError

WEIGHT_NAMES = frozenset({"vikt", "weight", "andel", "share", "folkmangd", "befolkning", "population", "antal", "area",
                          "areal", "yta", "landareal"})  # fmt: skip


@dataclass(frozen=True)
class Headings:
    """The headings of a key table's columns, where the user names them; "" lets them be found."""

    source: str = ""
    target: str = ""
    weight: str = ""


@dataclass(frozen=True)
class CodeColumn:
    """A column of codes. known: of a division of the country, and not of one's own."""

    position: int
    division: str
    known: bool


def code_columns(sheet: Sheet) -> list[CodeColumn]:
    """The columns that can name areas, those of the country's divisions first and the finest first."""
    columns = [_codes_of(sheet, position) for position in range(len(sheet.columns))]
    return sorted(columns, key=lambda one: (not one.known, -LEVELS.index(division_of(one.division).level)))


def _codes_of(sheet: Sheet, position: int) -> CodeColumn:
    filled = Words(word for word in sheet.columns[position].words if word.strip())
    rank = code_rank(fold(sheet.headings[position]), filled)
    if not (rank and rank[0]):
        return CodeColumn(position, "other", False)
    levels = [division for _, division in map(normalise, filled) if division != "other"]
    division = max(set(levels), key=levels.count)
    return CodeColumn(position, vintage_named(sheet.headings[position], division), True)


def known(columns: list[CodeColumn]) -> list[CodeColumn]:
    """The columns of the country's divisions."""
    return [one for one in columns if one.known]


def named(columns: list[CodeColumn], sheet: Sheet, heading: str) -> list[CodeColumn]:
    """The column that the user names; none where none is named.

    Raises TableError for a heading that the key table does not have.
    """
    found = [one for one in columns if fold(sheet.headings[one.position]) == fold(heading)] if heading else []
    if heading and not found:
        raise _no_heading(sheet, heading)
    return found[:1]


def _no_heading(sheet: Sheet, heading: str) -> TableError:
    return TableError(
        'The key table has no column of codes "{heading}". Choose one of its columns: {columns}.',
        "Nyckeltabellen har ingen kodkolumn ”{heading}”. Välj en av dess kolumner: {columns}.",
        heading=heading,
        columns=quoted(sheet.headings, 12),
    )


def holding(columns: list[CodeColumn], sheet: Sheet, codes: frozenset[str]) -> list[CodeColumn]:
    """The columns that hold most of the codes; none where no column holds any."""
    held = [len(meant_codes(codes, set(words(sheet, one))).codes) for one in columns]
    most = max(held, default=0)
    return [one for one, count in zip(columns, held, strict=True) if count == most] if most else []


def chosen(
    starts: list[CodeColumn],
    ends: list[CodeColumn],
    columns: list[CodeColumn],
    source: str | None,
    target: str | None,
    sheet: Sheet,
) -> tuple[CodeColumn, CodeColumn]:
    """The columns of the source and of the target; `ends`: the only one that the user wants as target."""
    if not starts:
        raise _no_codes(sheet)
    for start in starts:
        if not _is(start, source):
            continue
        for end in ends or _ends(start, columns, target, sheet):
            if end.position != start.position:
                return start, end
    raise TableError(
        "The key table does not have two columns with codes of {source} and {target}; its columns are {columns}. Give "
        "the name of the target column.",
        "Segbaro hittar inte kolumnerna med koder för {source} och {target} i nyckeltabellen. Ange "
        "dem under ”Nyckeltabell: från” och ”Nyckeltabell: till”. Kolumnerna är: {columns}.",
        source=division_of(source or starts[0].division).name,
        target=division_of(target).name if target else "–",
        columns=quoted(sheet.headings, 12),
    )


def _no_codes(sheet: Sheet) -> TableError:
    return TableError(
        "No column of the key table has the codes of the table; the key table's columns are {columns}. Check that both "
        "files use the same codes, or give the column under 'Key table: from'.",
        "Ingen kolumn i nyckeltabellen har samma koder som tabellen; nyckeltabellens kolumner är {columns}. "
        "Kontrollera att båda filerna har samma koder, eller ange kolumnen under ”Nyckeltabell: från”.",
        columns=quoted(sheet.headings, 12),
    )


def _ends(start: CodeColumn, columns: list[CodeColumn], target: str | None, sheet: Sheet) -> list[CodeColumn]:
    if target != "other":
        return [end for end in known(columns) if _is(end, target) and _coarser(start, end, target)]
    own = [one for one in map(partial(_as_called, sheet), columns) if not one.known and one.position != start.position]
    called = [one for one in own if fold(sheet.headings[one.position]) in AREA_NAMES]
    codes = [one for one in own if not fold(sheet.headings[one.position]).endswith(("namn", "name"))]
    return called[:1] or (codes if len(codes) == 1 else [])


def _as_called(sheet: Sheet, one: CodeColumn) -> CodeColumn:
    """The column as one of an own division, where its heading says so: districts 01 and 03 are no counties."""
    called = AREA_NAMES.get(fold(sheet.headings[one.position]))
    is_own = called is not None and called.id in WRITTEN_FREELY and one.division in DIGITS
    return CodeColumn(one.position, "other", False) if is_own else one


def _is(one: CodeColumn, wanted: str | None) -> bool:
    """Whether the column is of the division; codes without a vintage can be of any."""
    if wanted is None or one.division == wanted:
        return True
    return division_of(one.division).level == wanted or one.division == division_of(wanted).level


def _coarser(start: CodeColumn, end: CodeColumn, target: str | None) -> bool:
    """Coarser, or of the same level when it is the newer vintage or what the user asked for."""
    levels = [LEVELS.index(division_of(one.division).level) for one in (start, end)]
    return levels[1] < levels[0] or (levels[0] == levels[1] and (target is not None or end.division > start.division))


def words(sheet: Sheet, one: CodeColumn) -> list[str]:
    """The different codes of a column, in the order of its words."""
    written = sheet.columns[one.position].words
    return normalise_all(written)[0] if one.known else own_codes(written)


def weight_column(sheet: Sheet, heading: str) -> int | None:
    """Where the weights stand; None where there are none."""
    wanted = {fold(heading)} if heading else WEIGHT_NAMES
    named = [position for position, one in enumerate(sheet.headings) if fold(one) in wanted]
    if heading and not named:
        raise _no_heading(sheet, heading)
    return named[0] if named else None
