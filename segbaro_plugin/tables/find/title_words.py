"""What the title of a statistical table says: what it is of, and by what ("Folkmängd efter region, kön och år")."""

from __future__ import annotations

import re
from collections.abc import Collection

_BY = re.compile(r",?\s+(?:efter|by|etter|muuttujina)\s+", re.IGNORECASE)
_AND = re.compile(r",\s+|\s+(?:och|and|og|ja)\s+", re.IGNORECASE)


def contents_of(title: str) -> str:
    """What the table is of: the words before the first "by"."""
    return _BY.split(title)[0]


def variables_of(title: str, count: int) -> list[str]:
    """The names of the table's variables, in its order, where the title names as many as there are; else none."""
    return next((names for names in lists_of(title) if len(names) == count), [])


def are_variables(title: str, headings: Collection[str]) -> bool:
    """Whether the title names all of the headings as variables."""
    return bool(headings) and any(set(headings) <= set(names) for names in lists_of(title))


def lists_of(title: str) -> list[list[str]]:
    """What the title can list as variables: after each "by"."""
    return [_AND.split(title[found.end() :].strip(" .")) for found in _BY.finditer(title)]
