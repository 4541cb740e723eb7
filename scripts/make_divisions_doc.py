"""Writes docs/divisions.md from the catalogue of divisions; run it after a division was added or changed.

Usage: python scripts/make_divisions_doc.py [PAGE]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from segbaro_plugin.tables.codes.division import ALWAYS, Division  # noqa: E402
from segbaro_plugin.tables.codes.divisions import DIVISIONS, division_of  # noqa: E402

PAGE = ROOT / "docs" / "divisions.md"
HEAD = """# Divisions

Generated from the catalogue by `scripts/make_divisions_doc.py`; do not edit by hand.

Areas are recognised by their codes and by the names of the field or column that holds them, regardless of case, accents
and punctuation. A code without a suffix shows its level only; a vintage is recognised by the suffix of the codes, by
the year in the name of the field, or by a field `version`. Codes of digits can be anything: of divisions without a list
of codes they are recognised where most cells look like them and the field has one of the names. Codes in a field with
another name are those of an own division, and are joined all the same.
"""


def page(divisions: Iterable[Division]) -> str:
    """The whole page: one section per division, in the order of the catalogue."""
    return "\n".join([HEAD, *("\n".join(_lines(one)) + "\n" for one in divisions)])


def _lines(division: Division) -> Iterator[str]:
    name = division.name
    yield f"## {name.en} / {name.sv}\n" if name.en != name.sv else f"## {name.en}\n"
    yield f"- id `{division.id}`, level `{division.level}`"
    yield f"- codes: `{division.pattern.pattern}`" + (f", with the suffix `{division.suffix}`" * bool(division.suffix))
    if division.by_name:
        yield f"- recognised only in a field with one of the names below: {_by_name(division)}"
    if division.parent:
        yield f"- parts of: {division_of(division.parent).name.en}"
    if division.areas:
        yield f"- areas in the country: {division.areas:,}"
    if division.years != ALWAYS:
        yield f"- years: {_years(*division.years)}"
    if division.field_names:
        yield f"- fields: {', '.join(f'`{name}`' for name in division.field_names)}"


def _by_name(division: Division) -> str:
    some = division.by_name if division.by_name and division.shows_alone else None
    return f"`{some.pattern}`" if some else "all codes"


def _years(first: int, last: int) -> str:
    return f"to {last}" if first == ALWAYS[0] else f"from {first}" if last == ALWAYS[1] else f"{first}–{last}"


if __name__ == "__main__":
    written = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    written.write_text(page(DIVISIONS), encoding="utf-8")
    print(f"{written}: {len(DIVISIONS)} divisions")
