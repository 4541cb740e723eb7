"""What each dimension of a cube is: of areas, of times, of contents, or a dimension of the table."""

from __future__ import annotations

from ...words import listing, quoted
from ..cells.periods import PERIOD_NAMES, part_of_year
from ..cells.times import YEAR_NAMES, time_of
from ..codes.normalise import are_codes, fold, normalise
from ..codes.own_codes import is_code_text
from ..columns.areas.shared_codes import Fields, Pair, best_pair
from ..columns.column_words import Words
from ..find.column_names import DIMENSION_NAMES, INDICATOR_NAMES
from ..find.headings import AREA_NAMES
from ..model.cube import Dimension
from ..model.tidy import TableError


def give_roles(dimensions: list[Dimension], key: str | None, fields: Fields) -> None:
    """Areas, years and contents, by what the user says, then the file, then by name, then by the codes."""
    if key:
        _choose_areas(dimensions, key)
    for dimension in dimensions:
        names = {fold(dimension.id), fold(dimension.label)}
        if dimension.role == "time" or (not dimension.role and names & (YEAR_NAMES | PERIOD_NAMES)):
            dimension.role = _role_of_times(dimension)
        elif not dimension.role and names & INDICATOR_NAMES:
            dimension.role = "metric"
    if not any(dimension.role == "area" for dimension in dimensions):
        _area(dimensions, fields).role = "area"


def _choose_areas(dimensions: list[Dimension], key: str) -> None:
    """Makes the dimension of this code or label the one of areas.

    Raises:
        TableError: when no dimension, or more than one, is called so.
    """
    exact = [one for one in dimensions if key in (one.id, one.label)]
    found = exact or [one for one in dimensions if fold(key) in (fold(one.id), fold(one.label))]
    if len(found) != 1:
        raise TableError(
            'The table has no dimension "{key}", or more than one. Choose one of its dimensions: {ids}.',
            "Tabellen har ingen dimension ”{key}”, eller flera. Välj en av dess dimensioner: {ids}.",
            key=key,
            ids=quoted(_names(dimensions), 20),
        )
    for one in dimensions:
        one.role = "dimension" if one.role == "area" else one.role
    found[0].role = "area"


def _role_of_times(dimension: Dimension) -> str:
    """Years are times; months and quarters have their years and are categories beside them; all else keeps its role."""
    if all(map(time_of, dimension.codes)) and not _within_years(dimension.codes):
        return "time"
    parts = [part_of_year(code) for code in dimension.codes]
    if None not in parts and len({part.sign for part in parts if part}) == 1:
        return "period"
    return "dimension" if dimension.role else ""


def _within_years(codes: list[str]) -> bool:
    """Whether they are months written as dates (2024-01, 2024-01-31), of which several are of one year."""
    parts = [part_of_year(code) for code in codes]
    return None not in parts and len({part.year for part in parts if part}) < len(set(parts)) == len(parts)


def _area(dimensions: list[Dimension], fields: Fields) -> Dimension:
    """By the codes of the layer; by name; by codes of the country's divisions; by what can be nothing but codes."""
    free = [dimension for dimension in dimensions if not dimension.role]
    pair = shared_codes(free, fields)
    if pair:
        return free[pair.column]
    for dimension in free:
        if fold(dimension.id) in AREA_NAMES or fold(dimension.label) in AREA_NAMES:
            return dimension
    unnamed = [dimension for dimension in free if fold(dimension.id) not in DIMENSION_NAMES]
    for can_be in (_of_known_codes, _of_own_codes):
        for dimension in unnamed:
            if can_be(dimension):
                return dimension
    raise TableError(
        "The table has no dimension with areas; its dimensions are {ids}. Choose a table by area.",
        "Tabellen har ingen områdesdimension; dess dimensioner är {ids}. Välj en tabell efter område.",
        ids=listing(_names(dimensions), 10),
    )


def shared_codes(dimensions: list[Dimension], fields: Fields) -> Pair | None:
    """The dimension and the field of the layer with most codes in common; None where none have enough."""
    return best_pair(_names(dimensions), [Words(dimension.codes) for dimension in dimensions], fields)


def _of_known_codes(dimension: Dimension) -> bool:
    return are_codes([normalise(code) for code in dimension.codes])


def _of_own_codes(dimension: Dimension) -> bool:
    return not any(map(time_of, dimension.codes)) and is_code_text(
        [code for code in dimension.codes if not code.isalpha()]
    )


def _names(dimensions: list[Dimension]) -> list[str]:
    return [dimension.label or dimension.id for dimension in dimensions]
