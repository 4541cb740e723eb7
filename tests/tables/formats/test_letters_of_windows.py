"""Bytes that are no UTF-8 are letters of Windows-1252; those that it lacks make the file ISO 8859-1."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables.formats.text.decoding import decode

LACKED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


@pytest.mark.parametrize("byte", range(0x80, 0x100))
def test_each_letter_is_read_as_windows_writes_it(byte: int) -> None:
    encoding = "latin-1" if byte in LACKED else "cp1252"
    data = b"kommun;namn\n0114;A" + bytes([byte]) + b"B\n"
    assert decode(data) == (data.decode(encoding), encoding)
