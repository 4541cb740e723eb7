"""Places that are reported on, chosen by code or name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ....layers.errors import LayerError
from ....words import listing

NAMED = 20


def chosen_places(names: Mapping[str, str], which: str) -> list[str]:
    """The keys of the places that are named, in that order; all, sorted, where none is.

    names: of the places, by key. which: keys or names, separated by commas or semicolons; a code may lack its zeros.

    Raises:
        LayerError: a name that is none of a place, or of several.
    """
    if not which.strip():
        return sorted(names)
    whole = _called(names, which.strip())
    if len(whole) == 1:  # a name can have a comma
        return whole
    words = [word.strip() for word in re.split("[,;]", which) if word.strip()]
    return list(dict.fromkeys(_only(names, word) for word in words))


def _only(names: Mapping[str, str], word: str) -> str:
    found = _called(names, word)
    if len(found) != 1:
        raise LayerError(
            "Choose the place to report on; '{which}' matches none, or more than one, of these: {known}.",
            "”{which}” motsvarar inte exakt en kommun eller ett område i lagret. Välj något av: {known}.",
            which=word,
            known=listed(names),
        )
    return found[0]


def listed(names: Mapping[str, str]) -> str:
    """The places for a sentence."""
    return listing([f"{key} {names[key]}" for key in sorted(names)], most=NAMED)


def _called(names: Mapping[str, str], word: str) -> list[str]:
    exact = [key for key, name in names.items() if word.casefold() in (key.casefold(), name.casefold())]
    return exact or [key for key in names if word.isdecimal() and key.isdecimal() and int(key) == int(word)]
