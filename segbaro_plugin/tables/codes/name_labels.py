"""Areas by name, where a table has no codes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ...words import Sentence, listing, sentence
from .divisions import kommuner
from .named_places import called_municipality
from .normalise import fold_label

_INNER = re.compile(r".*?\((.+)\)$")


def codes_of_labels(
    names: list[str], codes: Sequence[str], labels: Sequence[object], notes: list[Sentence]
) -> dict[str, str]:
    """Code of each name that is the label of one area and no more; the others are left out, with a note.

    `Kommun (RegSO)` also finds an area that is labelled `RegSO` only and lies in that municipality by its code; the
    RegSO name alone finds an area only where it is unique on both sides (16 names occur in several municipalities).
    """
    whole, inner = defaultdict(set), defaultdict(set)
    for code, label in zip(codes, labels, strict=True):
        folded = fold_label(label)
        for words in {folded, *_with_kommun(code, folded)} - {""}:
            whole[words].add(code)
        inner[_name_alone(folded)].add(code)
    found = _only_ones({name: whole[fold_label(name)] for name in names})
    rest = [name for name in names if name not in found]
    alone = defaultdict(list)
    for name in rest:
        alone[_name_alone(fold_label(name))].append(name)
    by_inner = _only_ones({same[0]: inner[words] for words, same in alone.items() if len(same) == 1 and words})
    by_inner = {name: code for name, code in by_inner.items() if code not in set(found.values())}
    _say(names, found, by_inner, notes)
    return {**found, **by_inner}


def _only_ones(found: dict[str, set[str]]) -> dict[str, str]:
    return {name: next(iter(codes)) for name, codes in found.items() if len(codes) == 1}


def _name_alone(label: str) -> str:
    inner = _INNER.fullmatch(label)
    return inner[1] if inner else label


def _with_kommun(code: str, label: str) -> tuple[str, ...]:
    """The label as SCB's tables write it, where it has no municipality in front; of a municipality "X kommun" too."""
    kommun = kommuner().get(code[:4], "")
    if kommun and code in kommuner():
        return called_municipality(kommun)
    return (f"{kommun.casefold()} ({label})",) if kommun and label and not _INNER.fullmatch(label) else ()


def _say(names: list[str], found: dict[str, str], by_inner: dict[str, str], notes: list[Sentence]) -> None:
    notes.append(sentence(
        "The table has names but no codes; {count} of {all} {all:name|names} {count:was|were} found among the labels "
        "of the layer. Names change, so a table with codes is safer.",
        "Tabellen har namn men inga koder; {count} av {all} namn hittades bland lagrets namn. Namn ändras: en tabell "
        "med koder är säkrare.", count=len(found) + len(by_inner), all=len(names),
    ))  # fmt: skip
    if by_inner:
        notes.append(sentence(
            "Areas were matched by the name of the area only, without the municipality ({count}): {names}.",
            "Områden hittades enbart på områdesnamnet, utan kommun ({count} st): {names}.",
            count=len(by_inner), names=listing(list(by_inner)),
        ))  # fmt: skip
