"""File names that are valid on every system, Windows included."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from itertools import chain, count

LONGEST = 100
"""Letters of a name without its ending; folders and endings fit into Windows' 260 beside it."""

MOST_BYTES = 200
"""A name of Linux has at most 255."""

RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_REFUSED = re.compile(r'[<>:"/\\|?*]+')
_BLANKS = re.compile(r"\s+")


def safe_name(text: str) -> str:
    """The text as a file name: å, ä and ö are kept as single letters, characters invalid on Windows become hyphens."""
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(letter for letter in composed if unicodedata.category(letter)[0] != "C" or letter.isspace())
    plain = _BLANKS.sub(" ", _REFUSED.sub("-", _BLANKS.sub(" ", visible))).strip(" .")
    cut = plain[:LONGEST].encode("utf-8")[:MOST_BYTES].decode("utf-8", "ignore").rstrip(" .")
    return f"_{cut}" if not cut or RESERVED.fullmatch(cut.partition(".")[0].strip()) else cut


def place_title(key: str, name: str) -> str:
    """The title of a place's file: its key and its name, once where they are the same; "" without both."""
    return " ".join(dict.fromkeys(filter(None, (key, name))))


def numbered_names(titles: Sequence[str]) -> list[str]:
    """A unique name per page: its number, so that files sort in page order, and its title."""
    width = max(2, len(str(len(titles))))
    return [safe_name(f"{number:0{width}} {title}") for number, title in enumerate(titles, 1)]


def unique_names(titles: Sequence[str]) -> list[str]:
    """A unique name per page that depends on its title only: it stays when another page comes or goes.

    Where another title has made the same name, also but for capitals, a number stands behind it.
    """
    names: list[str] = []
    for title in titles:
        names.append(_free(safe_name(title), {one.casefold() for one in names}))
    return names


def _free(name: str, taken: Collection[str]) -> str:
    numbered = (f"{name[: LONGEST - 6]} ({number})" for number in count(2))
    return next(one for one in chain([name], numbered) if one.casefold() not in taken)
