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

from .own_codes import parted

_EXPONENT = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_PREFIX = re.compile(r"^(?:\d{7}US|[^\W\d_]+)[-_]?(?=\d)")
_BLANKS = re.compile(r"\s+")
_MOST_WORDS = 4
Spelling = Callable[[str], str]


class Meant(NamedTuple):
    """codes: the code of each cell that means one. repaired: of those, the cells that do not write the code itself."""

    codes: Mapping[str, str]
    repaired: list[str]


def meant_codes(cells: Collection[str], codes: Collection[str]) -> Meant:
    """Which of `codes` each cell means; cells that mean none, or could mean several, are left out.

    The same signs come first. Then blanks and case do not count, an exponent is written out, and the code is what the
    cell begins with; then zeros in front do not count, and last a prefix that all codes of one side have (KU020).
    A looser reading never takes a code that a stricter one has found.
    """
    known = {code for code in codes if code}
    found = {cell: cell for cell in cells if cell in known}
    left = [cell for cell in cells if cell and cell not in known]
    for spelling in _spellings(left, known) if left else ():
        new = _found(left, known - set(found.values()), spelling)
        found.update(new)
        left = [cell for cell in left if cell not in new]
    return Meant(found, [cell for cell, code in found.items() if cell != code])


def _spellings(cells: Collection[str], codes: Collection[str]) -> Iterator[Spelling]:
    """From the strictest way of comparing to the loosest."""
    yield spelled
    yield without_zeros
    prefixes = _prefix(cells), _prefix(codes)
    if "" in prefixes and any(prefixes):
        one = "".join(prefixes)
        yield lambda code: without_zeros(spelled(code)[len(one) :] if spelled(code).startswith(one) else code)


def spelled(code: str) -> str:
    """A code without what does not count, blanks and case, and with an exponent written out."""
    return _BLANKS.sub("", written_out(code)).upper()


def without_zeros(code: str) -> str:
    """A code as a spreadsheet leaves it, which takes it for a number."""
    return spelled(code).lstrip("0")


def written_out(code: str) -> str:
    """4.10000658e+12 with all its digits; any other text as it is."""
    parts = _EXPONENT.fullmatch(code)
    if parts is None or len(parts[2] or "") > int(parts[3]):
        return code
    return str(int(Decimal(code.replace(",", "."))))


def _prefix(codes: Collection[str]) -> str:
    """The letters with which all the codes begin; "" where they have none or different ones."""
    found = {match[0] if (match := _PREFIX.match(spelled(code))) else "" for code in codes}
    return found.pop() if len(found) == 1 else ""


def bare(code: str) -> str:
    """A code in the loosest spelling: without prefix and zeros."""
    return _PREFIX.sub("", spelled(code)).lstrip("0")


def bare_readings(cell: str) -> set[str]:
    """The bare codes that a cell can mean; it means no code whose bare one is not among them."""
    return set(map(bare, readings(cell)))


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
    """The cell, and what it begins with: "652 20 Karlstad" begins with 652, 65220 and so on."""
    yield cell
    code, name = parted(cell)
    if name:
        yield code
    words = cell.split()
    for count in range(2, min(len(words), _MOST_WORDS)):
        if words[count - 1].isdigit():
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
