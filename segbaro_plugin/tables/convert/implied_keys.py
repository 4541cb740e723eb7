"""The key that needs no file: codes begin with their municipality and county."""

from __future__ import annotations

from collections.abc import Iterable

from ..codes.divisions import DIGITS, division_of, is_part_of
from ..model.tidy import TableError
from .key_table import KeyTable, Origin


def key_by_code(codes: Iterable[str], source: str, target: str) -> KeyTable:
    """The key that the codes themselves hold: municipality and county are their first digits."""
    import pandas as pd

    level = division_of(source).level
    if target not in DIGITS or not is_part_of(level, target):
        raise TableError(
            "To convert from {source} to {target}, a key table is needed, because the codes alone do not link the "
            "areas. Give a file with the codes of both, such as Statistics Sweden's key files between DeSO and RegSO; "
            "'Areal interpolation' creates a key table from two layers, including two versions of a division.",
            "Från {source} till {target} behövs en nyckeltabell: koderna räcker inte. Ange en fil med bådas koder, "
            "till exempel SCB:s nyckelfiler mellan DeSO och RegSO; ”Räkna om värden till andra områden med geometrin” "
            "gör en nyckel av två lager, även av två versioner av en indelning.",
            source=division_of(source).name,
            target=division_of(target).name,
        )
    sources = list(dict.fromkeys(codes))
    targets = [code[: DIGITS[target]] or "00" for code in sources]
    pairs = pd.DataFrame({"source": sources, "target": targets, "weight": 1.0})
    return KeyTable(pairs, source, target, Origin.CODES)
