"""Areas by name, where a table has no codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .codes import fold_label
from .divisions import kommuner

_INNER = re.compile(r".*?\((.+)\)$")


def codes_of_labels(names: Iterable[str], codes: Sequence[str], labels: Sequence[object]) -> dict[str, str]:
    """Code of each name that is the label of one area and no more; the others are left out.

    `Kommun (RegSO)` also finds an area that is labelled `RegSO` only and lies in that municipality by its code.
    """
    whole: dict[str, list[str]] = {}
    for code, label in zip(codes, labels, strict=True):
        folded = fold_label(label)
        for words in dict.fromkeys((folded, *_with_kommun(code, folded))):
            whole.setdefault(words, []).append(code)
    found = {name: whole.get(fold_label(name), []) for name in names}
    return {name: match[0] for name, match in found.items() if len(match) == 1}


def _with_kommun(code: str, label: str) -> tuple[str, ...]:
    """The label as SCB's tables write it, where it has no municipality in front."""
    kommun = kommuner().get(code[:4], "")
    return (f"{kommun.casefold()} ({label})",) if kommun and label and not _INNER.fullmatch(label) else ()
