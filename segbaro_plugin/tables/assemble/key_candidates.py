"""The columns of a sheet, or the dimensions of a cube, that can be chosen as the one of areas."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..columns.areas.codes_in_parts import with_whole_codes
from ..columns.areas.shared_codes import Fields
from ..columns.column_words import Words
from ..columns.roles import recognise
from ..find.paired_labels import paired
from ..find.table_in_grid import cut
from ..find.transposed import turned
from ..formats.table_format import Content
from ..model.cube import Cube
from ..model.grid import Column
from ..model.sheet import Sheet
from .cube_roles import give_roles


@dataclass(frozen=True)
class KeyCandidates:
    """words: the different cells of each column by its heading. found: the heading of the reader's own choice.

    has_values: whether the table has anything to join.
    """

    words: dict[str, Words]
    found: str
    has_values: bool


def key_candidates(content: Content, fields: Fields) -> KeyCandidates:
    """What can be chosen as the areas of a table that is joined to the layer of these fields.

    A column without a heading, or with the same as another, cannot be chosen by it: only the reader can.
    Raises TableError, as reading does, for what is no table of areas.
    """
    if isinstance(content, Cube):
        give_roles(content.dimensions, None, fields)
        named = {one.label or one.id: one for one in content.dimensions}
        found = next(name for name, one in named.items() if one.role == "area")
        return KeyCandidates({name: Words(one.codes) for name, one in named.items()}, found, has_values=True)
    sheet = with_whole_codes(paired(cut(turned(content))), None, fields)
    roles = recognise(sheet, None, fields)
    return KeyCandidates(_columns(sheet, roles.key), sheet.headings[roles.key], bool(roles.values))


def _columns(sheet: Sheet, key: int) -> dict[str, Words]:
    counts = Counter(sheet.headings)
    able = [place for place, name in enumerate(sheet.headings) if place == key or (name and counts[name] == 1)]
    return {sheet.headings[place]: _filled(sheet.columns[place]) for place in able}


def _filled(column: Column) -> Words:
    """All different words, as areas are counted by them: a sample is enough only to know what they are."""
    return Words(word for word in column.words if word.strip())
