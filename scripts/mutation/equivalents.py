"""The changes that change nothing, each with its reason: kept beside this file, and never out of date."""

from __future__ import annotations

import csv
from pathlib import Path

from .changes import Change

LIST = Path(__file__).with_name("equivalents.csv")
Key = tuple[str, str, str]


def key(change: Change) -> Key:
    """By what a change is known in the list: the file, the text of the line, and what is changed there."""
    return change.module, change.line, change.name


def read_changes(path: Path = LIST) -> dict[Key, str]:
    """The reason for each change in the list, or in another of its form."""
    with path.open(encoding="utf-8", newline="") as file:
        return {(row["file"], row["line"], row["change"]): row["reason"] for row in csv.DictReader(file)}


def stale(root: Path, listed: dict[Key, str]) -> list[str]:
    """Entries without a reason, or of a line that is no longer there."""
    return [" | ".join(one) for one, reason in listed.items() if not reason.strip() or not _is_there(root, one)]


def _is_there(root: Path, one: Key) -> bool:
    file = root / one[0]
    return file.is_file() and one[1] in map(str.strip, file.read_text("utf-8").splitlines())
