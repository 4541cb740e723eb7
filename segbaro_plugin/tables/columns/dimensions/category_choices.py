"""What a user chooses among the categories of a table's dimensions: `all`, or `sex: women; age: 0-19, 20-64`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ...codes.normalise import fold

EVERY = ("*", "all", "alla")
ONLY_TOTALS = ("totals", "totaler", "totals only", "enbart totaler")
_QUOTES = str.maketrans("”“„", '"' * 3)
_SIGNS = re.compile(r'[;:=,"”“„]')


@dataclass(frozen=True)
class CategoryChoices:
    """every: all of all dimensions. words: by the name of a dimension, as written, what is chosen of it."""

    every: bool = False
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def has_wildcard(self) -> bool:
        """Whether anything is chosen without being named."""
        return self.every or any(is_every(words) for words in self.words.values())

    def of(self, names: Collection[str]) -> tuple[str, ...]:
        """What is chosen of the dimension that has these names; () where nothing is."""
        if self.every:
            return EVERY[:1]
        return tuple(word for name, words in self.words.items() if meant(name, names) for word in words)


TOTALS_ONLY = CategoryChoices()


def parse_choices(text: str) -> CategoryChoices:
    """The choices that a text says: dimensions between semicolons, each with its categories behind a colon (or `=`).

    The name of a dimension alone is all of it. Names that hold one of these signs or a comma stand in quotes.
    """
    if text.strip().lower() in EVERY:
        return CategoryChoices(every=True)
    if text.strip().lower() in ONLY_TOTALS:
        return TOTALS_ONLY
    found: dict[str, tuple[str, ...]] = {}
    for part in _parts(text.translate(_QUOTES), ";"):
        name, *rest = _parts(part, "[:=]", 1)
        words = [_bare(word) for one in rest for word in _parts(one, ",")]
        found[_bare(name)] = (*found.get(_bare(name), ()), *(words or EVERY[:1]))
    return CategoryChoices(words=found)


def written(words: Mapping[str, Iterable[str]]) -> str:
    """The text that `parse_choices` reads as these choices."""
    return "; ".join(f"{_quoted(name)}: {', '.join(map(_quoted, chosen))}" for name, chosen in words.items())


def is_every(words: Collection[str]) -> bool:
    """Whether the words of a dimension say all of it."""
    return any(word.lower() in EVERY for word in words)


def meant(word: str, names: Iterable[str]) -> list[str]:
    """The names that a word means: those written just so, else those that differ in case, accents and signs only."""
    names = list(names)
    same = [name for name in names if _bare(name) == word]
    folded = fold(word)
    return same or [name for name in names if folded and fold(name) == folded]


def _parts(text: str, sign: str, most: int = 0) -> list[str]:
    """The parts of a text between the signs that stand in no quotes."""
    parts = re.split(rf'{sign}(?=(?:[^"]*"[^"]*")*[^"]*$)', text, maxsplit=most)
    return [part for part in parts if part.strip()]


def _bare(word: str) -> str:
    """A name without its quotes and without those within it, which cannot be written."""
    return " ".join(word.translate(_QUOTES).replace('"', "").split())


def _quoted(name: str) -> str:
    return f'"{_bare(name)}"' if _SIGNS.search(name) or not name.strip() else name
