"""Numbers as written in tables -> float64, with a status for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ...array_types import Floats
from ...words import Sentence, quoted, sentence
from ..model.plain_numbers import are_plain, blocks, plain_numbers
from ..model.tidy import Status, TableError
from .marks import MARKS, meaning_of
from .number_style import NumberStyle
from .number_words import COMMA_GROUPS, FOOTNOTE_ENDS, PLAIN, POINT_GROUPS, is_number, tidy_number
from .reason_words import ZERO

Objects = npt.NDArray[np.object_]
_COMMA = re.compile(r"[+-]?\d+(?:,\d*)?")


def parse(
    cells: Objects, style: NumberStyle, marks: Mapping[str, str] = MARKS, column: str = ""
) -> tuple[Floats, Objects]:
    """Value and status of each cell; raises TableError for text that is neither a number nor a known mark."""
    import pandas as pd

    positions, words = pd.factorize(cells, sort=False)
    values, statuses = parse_words([str(word) for word in words], style, marks, column)
    return values[positions], statuses[positions]


def parse_words(
    words: Sequence[str], style: NumberStyle, marks: Mapping[str, str] = MARKS, column: str = ""
) -> tuple[Floats, Objects]:
    """Value and status of each word, as `parse`."""
    numbers = [number for block in blocks(words) for number in _floats(block, style)]
    values = np.array(numbers, dtype=np.float64)
    statuses = np.full(len(words), Status.OK.value, dtype=object)
    strange: list[str] = []
    for position in np.flatnonzero(~np.isfinite(values)).tolist():
        meaning = meaning_of(words[position], marks) if numbers[position] is None else None
        if meaning is None:
            strange.append(words[position])
        elif meaning == ZERO:
            values[position] = 0.0
        else:
            statuses[position] = meaning
    if strange:
        raise _text_in_numbers(strange, column)
    return values, statuses


def to_float(text: str, style: NumberStyle) -> float | None:
    """The number in `text`; None where it is none."""
    if style.decimal == "." and PLAIN.fullmatch(text):
        return float(text)
    text = tidy_number(text)
    if style.either and "," in text:
        style = NumberStyle(",")
    if style.decimal == ",":
        if "." in text and not POINT_GROUPS.fullmatch(text):
            return None
        text = text.replace(".", "").replace(",", ".") if "," in text or "." in text else text
    elif "," in text:
        if not COMMA_GROUPS.fullmatch(text):
            return None
        text = text.replace(",", "")
    return float(text) if PLAIN.fullmatch(text) else None


def _floats(words: Sequence[str], style: NumberStyle) -> Iterable[float | None]:
    """The number in each of some words, at once where all are written plainly."""
    plain = plain_numbers(words) if style.decimal == "." else None
    if plain is not None:
        return plain.tolist()
    if style.decimal == "," and all(map(_COMMA.fullmatch, words)):
        return (float(word.replace(",", ".")) for word in words)
    return (to_float(word, style) for word in words)


def _text_in_numbers(cells: list[str], column: str) -> TableError:
    return TableError(
        'The column "{column}" should contain numbers but has text: {cells}. Enter numbers, or leave the cells empty.',
        "Kolumnen ”{column}” ska innehålla tal men har text: {cells}. Skriv tal eller lämna cellerna tomma.",
        column=column,
        cells=quoted(cells),
    )


def note_footnotes(words: Sequence[str]) -> list[Sentence]:
    """Says which numbers have the mark of a footnote behind them, where there are any."""
    some = (word for block in blocks(words) if not are_plain(block) for word in block)
    marked = [word for word in some if word.strip()[-1:] in [*FOOTNOTE_ENDS] and is_number(word)]
    if not marked:
        return []
    return [sentence(
        "Footnote marks after numbers ({cells}) were ignored.", "Fotnoter efter tal ({cells}) togs bort.",
        cells=quoted(marked),
    )]  # fmt: skip
