"""Municipalities and counties as people write them: codes or names, several of them, in one text."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache

from ...words import NO_TEXT, Sentence, Text, sentence
from ..model.tidy import TableError
from .divisions import counties, kommuner

_SEPARATORS = re.compile(r"[,;\n]")
_CODE_AND_NAME = re.compile(r"(\d{2}|\d{4})\s+\D.*")


def places_named(text: str) -> tuple[str, ...]:
    """The codes of the places in `text`, in its order and each once; none for an empty text, which is the country.

    A name with "län" or "kommun" behind it is that of the county or the municipality; of a name that both have, such
    as Gotland, it is the municipality.

    Raises:
        TableError: for a place that is not known; the nearest names are in the sentence.
    """
    words = (" ".join(word.split()) for word in _SEPARATORS.split(text))
    return tuple(dict.fromkeys(_code(word) for word in words if word))


def _code(word: str) -> str:
    behind = _CODE_AND_NAME.fullmatch(word)
    code = behind[1] if behind else word
    if code in kommuner() or code in counties():
        return code
    try:
        return _by_name()[word.casefold()]
    except KeyError:
        raise _unknown(word) from None


@cache
def _by_name() -> dict[str, str]:
    """Code by each way of writing a name, in small letters; municipalities after counties, whose names they take."""
    found = {form: code for code, name in counties().items() for form in _county_forms(name)}
    return {
        **found,
        **{form: code for code, name in kommuner().items() for form in (name.casefold(), *called_municipality(name))},
    }


def _county_forms(name: str) -> set[str]:
    """ "Värmlands län" is also called Värmland; "Uppsala län" is also called Uppsala."""
    alone = name.removesuffix(" län").casefold()
    return {name.casefold(), alone, alone.removesuffix("s")}


def called_municipality(name: str) -> tuple[str, ...]:
    """The name with the word for a municipality behind it, in small letters: "karlstad kommun", "karlstads kommun"."""
    genitive = name if name[-1] in "sxz" else name + "s"
    return tuple(f"{form.casefold()} {word}" for form in (name, genitive) for word in ("kommun", "stad"))


def _unknown(word: str) -> TableError:
    official = {name.casefold(): name for name in (*counties().values(), *kommuner().values())}
    near = ", ".join(official[one] for one in get_close_matches(word.casefold(), official, 3))
    return TableError(
        "'{word}' is neither a municipality nor a county. Enter its name or its code, such as 1780 or 17.{near}",
        "”{word}” är varken en kommun eller ett län. Skriv namnet eller koden, till exempel 1780 eller 17.{near}",
        word=word,
        near=_near(near),
    )


def _near(names: str) -> Sentence | Text:
    return sentence(" Close to it: {names}.", " Liknande namn: {names}.", names=names) if names else NO_TEXT
