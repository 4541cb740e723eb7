"""The code that is meant: what a table writes as an area, in the way that the other side writes it.

The one home of the repairs of own codes, for joins, key tables and the choice of columns alike. Codes of the country's
divisions are repaired before, as their form is known (`normalise`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from .codes_behind_names import WAYS, codes_behind
from .lost_zeros import zeros_are_lost
from .own_codes import parted

_EXPONENT = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_PREFIX = re.compile(r"^(?:\d{7}US|[^\W\d_]+)[-_]?(?=\d)")
_BLANKS = re.compile(r"\s+")
_SEPARATORS = re.compile(r"(?<=\w)[-–—./:_·](?=\w)")
_MOST_WORDS = 4
_MOST_PREFIXED = 0.75
"""Share of the codes: of four rows one may have no prefix."""
Spelling = Callable[[str], str]


class Meant(NamedTuple):
    """codes: the code of each cell that means one. repaired: of those, the cells that do not write the code itself."""

    codes: Mapping[str, str]
    repaired: list[str]


def meant_codes(cells: Collection[str], codes: Collection[str]) -> Meant:
    """Which of `codes` each cell means; cells that mean none, or could mean several, are left out.

    The same signs come first. Then blanks and case do not count, an exponent is written out, and the code is what the
    cell begins with; then zeros in front do not count where they are lost, and then a prefix that most codes of one
    side have (KU020). Then signs between the parts of a code (17-80-0101) do not count, and last the code is what
    stands behind a name (Öster (A1)). A looser reading never takes a code that a stricter one has found.
    """
    known = {code for code in codes if code}
    found = {cell: cell for cell in cells if cell in known}
    left = [cell for cell in cells if cell and cell not in known]
    for spelling in _spellings(cells, left, known) if left else ():
        new = _found(left, known - set(found.values()), spelling)
        found.update(new)
        left = [cell for cell in left if cell not in new]
    found.update(_behind_names(left, known - set(found.values())))
    return Meant(found, [cell for cell, code in found.items() if cell != code])


def _behind_names(cells: Collection[str], codes: Collection[str]) -> dict[str, str]:
    """The code of each cell that ends in one, where most cells do and at least half of the codes are met."""
    for way in WAYS if codes else ():
        written = codes_behind(cells, way)
        meant = meant_codes(list(written.values()), codes).codes if written else {}
        if meant and len(meant) * 2 >= min(len(written), len(codes)):
            return {cell: meant[code] for cell, code in written.items() if code in meant}
    return {}


def _spellings(cells: Collection[str], left: Collection[str], codes: Collection[str]) -> Iterator[Spelling]:
    """From the strictest way of comparing to the loosest."""
    yield from _with_and_without_prefix(cells, left, codes, spelled)
    if any(map(_SEPARATORS.search, (*left, *codes))):
        yield from _with_and_without_prefix(cells, left, codes, unseparated)


def _with_and_without_prefix(
    cells: Collection[str], left: Collection[str], codes: Collection[str], spelling: Spelling
) -> Iterator[Spelling]:
    yield spelling
    yield from _zeros_ignored(cells, codes, spelling)
    prefixes = _prefix(left), _prefix(codes)
    if "" in prefixes and any(prefixes):
        without_prefix = _without("".join(prefixes), spelling)
        yield without_prefix
        yield from _zeros_ignored(cells, codes, without_prefix)


def _without(prefix: str, spelling: Spelling) -> Spelling:
    return lambda code: spelling(spelled(code).removeprefix(prefix))


def _zeros_ignored(cells: Collection[str], codes: Collection[str], spelling: Spelling) -> Iterator[Spelling]:
    """The spelling without zeros in front, where it may be used."""
    written = {spelling(parted(cell)[0]) for cell in cells}
    read = {spelling(reading) for cell in cells for reading in readings(cell)}
    if zeros_are_lost(written, read, set(map(spelling, codes))):
        yield lambda code: spelling(code).lstrip("0")


def spelled(code: str) -> str:
    """A code without what does not count, blanks and case, and with an exponent written out."""
    return _BLANKS.sub("", written_out(code)).upper()


def unseparated(code: str) -> str:
    """A code as `spelled`, without the signs between its parts: 17-80-0101 and 17.80.0101 are 17800101."""
    return _SEPARATORS.sub("", spelled(code))


def written_out(code: str) -> str:
    """4.10000658e+12 with all its digits; any other text as it is."""
    parts = _EXPONENT.fullmatch(code)
    if parts is None or len(parts[2] or "") > int(parts[3]):
        return code
    return str(int(Decimal(code.replace(",", "."))))


def _prefix(codes: Collection[str]) -> str:
    """The letters with which the codes begin; "" where they have none or different ones.

    One row may have another beginning (SSS, 9999) where at least two and most of the codes have the same one.
    """
    signs = {code for code in map(spelled, codes) if any(map(str.isdecimal, code))}
    found = Counter(match[0] if (match := _PREFIX.match(code)) else "" for code in signs)
    prefix, count = found.most_common(1)[0] if found else ("", 0)
    return prefix if count == len(signs) or count >= max(2, _MOST_PREFIXED * len(signs)) else ""


def bare(code: str) -> str:
    """A code in the loosest spelling: without prefix, separators and zeros."""
    return unseparated(_PREFIX.sub("", spelled(code))).lstrip("0")


def bare_readings(cell: str) -> set[str]:
    """The bare codes that a cell can mean; it means no code whose bare one is not among them."""
    behind = [code for way in WAYS if (code := way(cell))]
    return set(map(bare, [*readings(cell), *behind]))


def _found(cells: list[str], codes: Collection[str], spelling: Spelling) -> dict[str, str]:
    """The only code, by this spelling, of each cell; none where cells of different codes would mean the same one."""
    places = _by(codes, spelling)
    unsure = _rounded_off(cells, codes)
    meant = {cell: code for cell in cells if (code := _code(cell, places, spelling)) and cell not in unsure}
    written = defaultdict(set)
    for cell, code in meant.items():
        written[code].add(parted(cell)[0])
    return {cell: code for cell, code in meant.items() if len(written[code]) == 1}


def _code(cell: str, places: Mapping[str, set[str]], spelling: Spelling) -> str:
    for reading in readings(cell):
        found = places.get(spelling(reading), ()) if spelling(reading) else ()
        if len(found) == 1:
            return next(iter(found))
    return ""


def readings(cell: str) -> Iterator[str]:
    """The cell, and what it begins with: "652 20 Karlstad" begins with 652 and 65220, "17 80 01 01" with no code."""
    yield cell
    code, name = parted(cell)
    if name:
        yield code
    words = cell.split()
    for count in range(2, min(len(words), _MOST_WORDS)):
        if words[count - 1].isdigit() and not words[count].isdigit():
            yield "".join(words[:count])


def _rounded_off(cells: Iterable[str], codes: Collection[str]) -> set[str]:
    """Cells whose exponent has lost digits that tell codes apart: 4.1e+12 is any of thousands of squares."""
    parts = {cell: found for cell in cells if (found := _EXPONENT.fullmatch(cell))}
    forms = {cell: (found[1] + (found[2] or ""), int(found[3]) + 1) for cell, found in parts.items()}
    counts = {
        (most, width): Counter(_rounded(code, most) for code in codes if len(code) == width and code.isdecimal())
        for most, width in {(len(digits), width) for digits, width in forms.values()}
    }
    return {cell for cell, (digits, width) in forms.items() if counts[len(digits), width][digits] > 1}


def _rounded(code: str, digits: int) -> str:
    """The first so many digits of a number, the last one rounded."""
    return f"{Decimal(code):.{digits - 1}e}".partition("e")[0].replace(".", "")


def _by(items: Iterable[str], key: Spelling) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for item in items:
        found[key(item)].add(item)
    return found
