"""Keys that need no file: codes that begin with their municipality, and the changes of DeSO that are known."""

from __future__ import annotations

from collections.abc import Iterable

from .deso_changes import exact_pairs
from .divisions import LEVELS, division_of
from .keytable import KeyTable, Origin
from .tidy import TableError


def key_by_code(codes: Iterable[str], source: str, target: str) -> KeyTable:
    """The key that the codes themselves hold: municipality and county are their first digits."""
    import pandas as pd

    digits = {"riket": 0, "lan": 2, "kommun": 4}
    level = division_of(source).level
    if target not in digits or LEVELS.index(level) <= LEVELS.index(target) or level == "other":
        raise TableError(
            "From {source} to {target} a key table is needed: the codes do not say it. Statistics Sweden publishes key "
            "files between DeSO and RegSO; 'Carry values to other areas by geometry' makes a key from two layers.",
            "Från {source} till {target} behövs en nyckeltabell: koderna räcker inte. SCB publicerar nyckelfiler "
            "mellan DeSO och RegSO; ”Räkna om värden till andra områden med geometrin” gör en nyckel av två lager.",
            source=division_of(source).name,
            target=division_of(target).name,
        )
    sources = list(dict.fromkeys(codes))
    targets = [code[: digits[target]] or "00" for code in sources]
    pairs = pd.DataFrame({"source": sources, "target": targets, "weight": 1.0})
    return KeyTable(pairs, source, target, Origin.CODES)


def key_of_changes(codes: Iterable[str], source: str, target: str) -> KeyTable:
    """The key between the vintages of DeSO for the areas that kept their boundary, or were only split or merged."""
    import pandas as pd

    pairs = pd.DataFrame(exact_pairs(codes, source, target), columns=["source", "target"])
    return KeyTable(pairs.assign(weight=1.0), source, target, Origin.CHANGES)
