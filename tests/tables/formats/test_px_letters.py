"""The letters of a px file: DOS (code page 850) where it says no CHARSET, as the format's manual has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table

TEXT = 'AXIS-VERSION="1.5";\n{said}STUB="kommun";\nVALUES("kommun")="0114 Upplands Väsby","0117 Österåker";\n' \
       'CODES("kommun")="0114","0117";\nDATA=1 2;\n'  # fmt: skip
NAMES = {"0114": "Upplands Väsby", "0117": "Österåker"}


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        ("", "cp850"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "cp1252"),
        ('CHARSET="ANSI";\n', "cp1252"),
        ('CHARSET="ANSI";\n', "utf-8"),
        ('CODEPAGE="utf-8";\n', "utf-8"),
        ('CODEPAGE="cp850";\n', "cp850"),
        ('CODEPAGE="iso-8859-1";\n', "cp1252"),
    ],
)
def test_names_have_their_letters(said: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    path.write_bytes(TEXT.format(said=said).encode(encoding))
    assert read_table(path).labels == NAMES


@pytest.mark.parametrize("word", ["Århus", "ærø", "é"])
def test_a_single_dos_letter_is_enough(word: str, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    path.write_bytes(TEXT.format(said="").replace("Väsby", word).replace("Österåker", "x").encode("cp850"))
    assert read_table(path).labels["0114"] == f"Upplands {word}"


SAID = ("", 'CHARSET="ANSI";\n', 'CODEPAGE="utf-16";\n', 'CODEPAGE="utf-8";\n', 'CODEPAGE="iso-8859-1";\n')


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("said", SAID)
def test_utf_16_is_read_whatever_the_file_says_of_its_letters(said: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    path.write_bytes(TEXT.format(said=said).encode(encoding))
    table = read_table(path)
    assert (table.labels, table.source.format) == (NAMES, "px")
    assert table.frame["value"].tolist() == [1.0, 2.0]


@pytest.mark.parametrize(("encoding", "end"), [("utf-16", b"\x00"), ("utf-16", b"\x00\xd8"), ("utf-32", b"")])
def test_what_only_begins_as_utf_16_is_refused(encoding: str, end: bytes, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    path.write_bytes(TEXT.format(said="").encode(encoding) + end)
    with pytest.raises(TableError, match=r"not text in a supported encoding|not a text file"):
        read_table(path)
