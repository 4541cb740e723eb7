"""Every trap, and the page of the docs that lists them."""

from __future__ import annotations

from tests.tables import (
    traps_codes,
    traps_columns,
    traps_crooked,
    traps_divisions,
    traps_formats,
    traps_layout,
    traps_numbers,
    traps_officer,
    traps_own_codes,
    traps_times,
    traps_turned,
    traps_two_tables,
    traps_workbooks,
)
from tests.tables.traps import Trap

TRAPS: tuple[Trap, ...] = (
    *traps_codes.TRAPS,
    *traps_own_codes.TRAPS,
    *traps_divisions.TRAPS,
    *traps_numbers.TRAPS,
    *traps_layout.TRAPS,
    *traps_formats.TRAPS,
    *traps_officer.TRAPS,
    *traps_columns.TRAPS,
    *traps_times.TRAPS,
    *traps_turned.TRAPS,
    *traps_two_tables.TRAPS,
    *traps_workbooks.TRAPS,
    *traps_crooked.TRAPS,
)

HEAD = """# Traps in tables

Every row is a small file that the tests write and read (`tests/tables/traps_*.py`; this page is made from them by
`make docs`). What a table cannot say for certain is refused in a sentence, not guessed.

| trap | file | what happens |
|---|---|---|
"""


def page() -> str:
    """The docs' table of traps."""
    rows = (f"| {_safe(trap.trap)} | `{trap.name}` | {_safe(trap.happens)} |\n" for trap in TRAPS)
    return HEAD + "".join(rows)


def _safe(words: str) -> str:
    return words.replace("|", "\\|")


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
