"""Damaged files: a table or a TableError, never another exception, a hang or a number that is not in the file.

A short run belongs to every test run. The long one:
`SEGBARO_FUZZ=20000 pytest --timeout=0 tests/tables/test_fuzz.py`
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from datetime import timedelta
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables import Status, Table, TableError, match, read_table
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS
from tests.tables.corpus import TRAPS
from tests.tables.traps import Trap, can_be_read

EXAMPLES = int(os.environ.get("SEGBARO_FUZZ", "300"))
TOKENS = (
    *(bytes([sign]) for sign in b";,\t\"'\n\r\0-{}[]<%=():"),
    *(b"\r\n", b"..", b"\xa0", b"\xff", b"\xe5", b"\xef\xbb\xbf", b"\xe2\x88\x92", b"\x00\x00"),
    *(b"1e999", b"NaN", b"2023", b"0114", b"0114A0010_DeSO2025", b"null", b"true", b"1 234,5", b"9" * 20),
)

SMALL = [trap for trap in TRAPS if len(trap.data) < 50_000 and can_be_read(trap)]
mutation = st.tuples(
    st.sampled_from(["cut", "delete", "insert", "replace", "repeat", "flip", "swap"]),
    st.floats(0, 1),
    st.integers(1, 40),
    st.sampled_from(TOKENS),
)


def mutate(data: bytes, how: str, where: float, length: int, token: bytes) -> bytes:
    at = int(where * len(data))
    piece = data[at : at + length]
    if how == "cut":
        return data[:at]
    if how == "swap":
        return data[:at] + data[at + length : at + 2 * length] + piece + data[at + 2 * length :]
    new = {
        "delete": b"",
        "insert": token + piece,
        "replace": token,
        "repeat": piece * (length + 1),
        "flip": bytes(byte ^ (1 << length % 8) for byte in piece[:1]) + piece[1:],
    }[how]
    return data[:at] + new + data[at + length :]


def check(table: Table) -> None:
    """The promises of the tidy frame."""
    frame = table.frame
    assert tuple(frame.columns[:6]) == TIDY_COLUMNS
    assert len(set(frame.columns)) == len(frame.columns)
    assert set(frame["status"]) <= {status.value for status in Status}
    assert ((frame["status"] == "ok") == np.isfinite(frame["value"])).all()
    assert set(frame["indicator"]) <= set(table.indicators)
    assert str(frame["year"].dtype) == "Int64"
    assert frame["area"].map(type).eq(str).all()
    for note in table.notes:
        assert note.say("sv")


def check_numbers(table: Table, data: bytes) -> None:
    """Every number that came out stands, digit by digit, in the file."""
    digits = re.sub(rb"[^0-9a-z]+", b"", data.replace(b"\0", b"").lower())
    if re.search(rb"\d{17}", digits):
        return  # more digits than a float64 has
    for value in set(table.frame["value"].dropna()) - {0.0}:
        text = repr(abs(value))
        if "e" not in text:
            assert text.removesuffix(".0").replace(".", "").strip("0").encode() in digits, value


@settings(max_examples=EXAMPLES, deadline=timedelta(seconds=5), suppress_health_check=list(HealthCheck))
@given(trap=st.sampled_from(SMALL), mutations=st.lists(mutation, min_size=1, max_size=6))
def test_a_damaged_file_is_a_table_or_a_table_error(trap: Trap, mutations: list[tuple[str, float, int, bytes]]) -> None:
    data = trap.data
    for one in mutations:
        data = mutate(data, *one)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / trap.name
        file.write_bytes(data)
        try:
            table = read_table(file, **trap.options)
        except TableError:
            return
    check(table)
    if not data.startswith((b"PK", b"SQLite")):
        check_numbers(table, data)
    with contextlib.suppress(TableError):
        match(table, sorted(set(table.frame["area"])))
