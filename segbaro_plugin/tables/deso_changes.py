"""What tells DeSO 2018 and DeSO 2025 apart: codes that ended, codes that are new, codes whose boundary moved.

From Statistics Sweden's log of changes (scripts/make_deso_changes.py). RegSO 2020 and RegSO 2025 have the same codes,
so that no list can tell them apart.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

OLD, NEW = "deso2018", "deso2025"


@dataclass(frozen=True)
class Changes:
    """ended: codes of 2018 only. new: codes of 2025 only. moved: codes of both, with another boundary.

    sent: by the code of 2018 the codes of 2025 that got it or a part of it; only codes with any change.
    """

    ended: frozenset[str]
    new: frozenset[str]
    moved: frozenset[str]
    sent: dict[str, frozenset[str]]


@cache
def deso_changes() -> Changes:
    """The changes between the two vintages."""
    with (Path(__file__).parent / "deso_changes.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["earlier"], row["deso"], row["change"]) for row in csv.DictReader(file)]
    ended = frozenset(old for old, _, kind in rows if kind.startswith(("ends", "recoded")))
    new = frozenset(code for _, code, kind in rows if kind.endswith("_new") or kind == "recoded")
    all_codes = frozenset(code for old, code, _ in rows for code in (old, code))
    olds = all_codes - new
    kept = {(old, old) for old in olds - ended}
    pairs = {(old, code) for old, code, _ in rows} | kept
    sent = {old: frozenset(code for one, code in pairs if one == old) for old in olds}
    return Changes(ended, new, all_codes - ended - new, sent)


def deso_vintage(codes: Iterable[str]) -> str:
    """Id of the vintage that DeSO codes without a suffix must be of: some exist in one only; "deso" if none does."""
    there = set(codes)
    old, new = bool(there & deso_changes().ended), bool(there & deso_changes().new)
    return "deso" if old == new else OLD if old else NEW


def exact_pairs(codes: Iterable[str], source: str, target: str) -> list[tuple[str, str]]:
    """The areas of one vintage that go wholly to one of the other, as (source code, target code).

    codes: of the source vintage; what is not among the changes keeps its code. An area that was only split or merged
    is carried exactly, all its parts are given; one whose boundary moved is not, and neither is what it met.
    """
    changes = deso_changes()
    received: dict[str, set[str]] = {}
    for old, parts in changes.sent.items():
        for part in parts:
            received.setdefault(part, set()).add(old)
    parts_of, wholes_of = (changes.sent, received) if target == OLD else (received, changes.sent)
    only_here = changes.new if source == NEW else changes.ended
    touched = set(changes.sent) | set(received)
    kept = [(code, code) for code in codes if code not in touched]
    split = [
        (part, whole)
        for whole, parts in sorted(parts_of.items())
        if whole not in changes.moved and all(part in only_here and set(wholes_of[part]) == {whole} for part in parts)
        for part in sorted(parts)
    ]
    return kept + split
