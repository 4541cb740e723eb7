"""The letters of a px file: DOS (code page 850) where it says no CHARSET, as the format's manual has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table

TEXT = 'AXIS-VERSION="1.5";\n{said}STUB="kommun";\nVALUES("kommun")="0114 Upplands Väsby","0117 Österåker";\n' \
       'CODES("kommun")="0114","0117";\nDATA=1 2;\n'  # fmt: skip
NAMES = {"0114": "0114 Upplands Väsby", "0117": "0117 Österåker"}


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
    assert read_table(path).labels["0114"] == f"0114 Upplands {word}"
