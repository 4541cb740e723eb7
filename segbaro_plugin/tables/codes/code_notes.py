"""What is said of repaired codes: one line for each kind of repair, however many codes there were."""

from __future__ import annotations

from collections.abc import Sequence

from ...words import Sentence, listing, quoted, sentence
from .meant_codes import Meant
from .normalise import clean


def note_meant(meant: Meant) -> list[Sentence]:
    """Says how many cells were read as another code than they write, with some of them; nothing where none was."""
    if not meant.repaired:
        return []
    examples = [f"{cell} = {meant.codes[cell]}" for cell in meant.repaired]
    return [sentence(
        "Codes that the table writes in another way were matched ({count}): {examples}.",
        "Koder som tabellen skriver på ett annat sätt matchades ({count} st): {examples}.",
        count=len(examples), examples=quoted(examples, 3),
    )]  # fmt: skip


def note_zeros(cells: Sequence[str], codes: Sequence[str]) -> list[Sentence]:
    """Says how many codes had lost the zeros in front; nothing where none had. codes: those that the cells mean."""
    pairs = {clean(cell): code for cell, code in zip(cells, codes, strict=True)}
    put_back = [f"{cell} → {code}" for cell, code in pairs.items() if cell != code and cell == code.lstrip("0")]
    if not put_back:
        return []
    return [sentence(
        "{count} {count:code|codes} got the leading zeros back: {codes}.",
        "{count} {count:kod|koder} fick tillbaka sina inledande nollor: {codes}.",
        count=len(put_back), codes=listing(put_back, 3),
    )]  # fmt: skip
