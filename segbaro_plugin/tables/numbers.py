"""Numbers as people write them -> float64, with a status for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..words import Sentence, quoted, sentence
from .marks import MARKS, ZERO, meaning_of
from .tidy import Status, TableError

Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]

_FIRST, _BLOCK = 64, 512
_BLANK = "[ \u00a0\u2007\u2009\u202f'\u2019\u00b4]"
_AREA_TYPE = re.compile(r"(?:Områdestyp|Area type) ([1-5])\b", re.IGNORECASE)
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_GROUPED_BY_BLANKS = re.compile(rf"([+-]?)(\d{{1,3}}(?:{_BLANK}\d{{3}})+)((?:[.,]\d*)?)")
_COMMA_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?")
_POINT_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?")
_ONE_POINT_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
_PLAIN_SIGNS = b"0123456789.+-"
_ALL_COMMA = re.compile(r"(?:[+-]?\d++(?:,\d*+)?\n)*+")
_FOOTNOTE = re.compile(r"(?<=[\d%‰])(?:\s?\*+|\s\d\)|[¹²³⁴-⁹]\)?)+$")
"""Behind a number: 12*, 12 1), 12¹."""
_FOOTNOTE_ENDS = "*)¹²³⁴⁵⁶⁷⁸⁹"
_UNIT_BEHIND = re.compile(r"(?<=\d)\s?(%|‰|kr|kronor|SEK|tkr|mnkr|st\.?)$")
"""What cells that were shown with their unit have behind the number; no words of ages or of people, as classes have."""
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d{1,3})?|[+-]?\d+,")


@dataclass(frozen=True)
class NumberStyle:
    """How a table writes numbers: its decimal sign, and the sign between thousands ("" where only blanks are).

    either: a workbook, where cells that are numbers have a point and cells that are text may have a comma.
    """

    decimal: str = "."
    thousands: str = ""
    either: bool = False


def tidy_number(text: str) -> str:
    """The text without outer blanks, unit (%, kr), footnote and blanks between thousands, and with an ASCII minus.

    "Områdestyp 4 – områden med goda ..." is the number 4: some exports write the type in words.
    """
    text = text.strip(" \u00a0\u202f\u2009\t\r\n\ufeff\u200b").replace("\u2212", "-")
    if text and text[-1] in _FOOTNOTE_ENDS:
        text = _FOOTNOTE.sub("", text)
    if text and not text[-1].isdigit():
        text = _UNIT_BEHIND.sub("", text)
    if text[:1] in ("-", "\u2013") and text[1:2].isdigit():
        text = "-" + text[1:]
    area_type = _AREA_TYPE.match(text)
    if area_type:
        return area_type[1]
    grouped = _GROUPED_BY_BLANKS.fullmatch(text)
    return grouped[1] + re.sub(_BLANK, "", grouped[2]) + grouped[3] if grouped else text


def is_number(text: str) -> bool:
    """Whether the text is a number in any style."""
    if _PLAIN.fullmatch(text):
        return True
    text = tidy_number(text)
    return any(p.fullmatch(text) for p in (_PLAIN, _DECIMAL_COMMA, _COMMA_GROUPS, _POINT_GROUPS))


def note_footnotes(words: Sequence[str]) -> list[Sentence]:
    """Says which numbers have the mark of a footnote behind them, where there are any."""
    some = (word for block in blocks(words) if not are_plain(block) for word in block)
    marked = [word for word in some if word.strip()[-1:] in [*_FOOTNOTE_ENDS] and is_number(word)]
    if not marked:
        return []
    return [sentence(
        "Footnotes behind numbers ({cells}) were left out.", "Fotnoter efter tal ({cells}) togs bort.",
        cells=quoted(marked),
    )]  # fmt: skip


def unit_behind(word: str) -> str:
    """The unit behind a number, a footnote not counted; "" where there is none."""
    found = _UNIT_BEHIND.search(_FOOTNOTE.sub("", word.strip()))
    return found[1] if found else ""


def plain_numbers(words: Sequence[str]) -> Floats | None:
    """The numbers, where all the words are plain digits with a point: read at once, as most columns are so."""
    try:
        values = list(map(float, words))
    except ValueError:
        return None
    signs = "".join(words)
    if not signs.isascii() or signs.encode().translate(None, _PLAIN_SIGNS):
        return None  # what float() takes besides: blanks, "nan", "1_000"
    found = np.array(values, dtype=np.float64)
    return found if np.isfinite(found).all() else None


def plain_floats(words: Sequence[str]) -> Floats:
    """The number of each word in plain digits with a point, NaN for the others.

    Some plain words before another one are NaN, too: a column of words is not asked one by one.
    """
    return np.concatenate([np.empty(0), *map(_floats_of_block, blocks(words))])


def _floats_of_block(words: Sequence[str]) -> Floats:
    """By halves, as mostly the first word is a heading and all others are numbers."""
    found = plain_numbers(words)
    if found is not None:
        return found
    if not are_plain(words[-1:]):
        return np.full(len(words), np.nan)
    half = len(words) // 2
    return np.concatenate([_floats_of_block(words[:half]), _floats_of_block(words[half:])])


def are_plain(words: Sequence[str]) -> bool:
    """Whether all the words are numbers in plain digits with a point."""
    return plain_numbers(words) is not None


def blocks(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words some at a time: headings (the first words) or marks among many numbers then slow only their block."""
    yield words[:_FIRST]
    yield from (words[start : start + _BLOCK] for start in range(_FIRST, len(words), _BLOCK))


def _all(pattern: re.Pattern[str], words: Sequence[str]) -> bool:
    """Whether every word is one line of the pattern; a word that holds line breaks itself is none."""
    lines = "\n".join([*words, ""])
    return bool(pattern.fullmatch(lines)) and lines.count("\n") == len(words)


def style_of(cells: Iterable[str], separator: str = ";") -> NumberStyle:
    """The one style in which all the cells' numbers are written.

    separator: what parts the file's columns: in a comma-parted file a comma in a number was worth quoting; "" is a
    workbook, whose numbers have a point whatever its text has.
    Raises TableError when cells contradict each other, or when "1,234" can be both.
    """
    cells = list(cells)
    if are_plain(cells):
        return NumberStyle(".", ",")
    marked = [cell for cell in cells if "," in cell or "." in cell]
    if not any("," in cell for cell in marked) and all(cell.count(".") < 2 or not cell.strip(". ") for cell in marked):
        return NumberStyle(".", ",")
    signed = {tidy_number(cell) for cell in marked}
    commas = [cell for cell in signed if "," in cell and is_number(cell)]
    points = [cell for cell in signed if "." in cell and is_number(cell)]
    decimal_commas = [cell for cell in commas if not _COMMA_GROUPS.fullmatch(cell)]
    decimal_points = [cell for cell in points if not _POINT_GROUPS.fullmatch(cell)]
    if decimal_commas and not separator:
        return NumberStyle(".", "", either=True)
    if decimal_commas and decimal_points:
        raise TableError(
            "Some numbers have a decimal comma and others a decimal point ({comma}; {point}). Write all in one way.",
            "Vissa tal har decimalkomma och andra decimalpunkt ({comma}; {point}). Skriv alla på samma sätt.",
            comma=decimal_commas[0],
            point=decimal_points[0],
        )
    if decimal_commas:
        return NumberStyle(",", ".")
    if decimal_points:
        return NumberStyle(".", ",")
    return _style_of_groups(commas, points, separator == ",")


def _style_of_groups(commas: list[str], points: list[str], comma_separated: bool) -> NumberStyle:
    """Only numbers like "1,234" or "1.234" are there: three digits after every sign."""
    if any(cell.count(",") > 1 for cell in commas):
        return NumberStyle(".", ",")
    if any(cell.count(".") > 1 for cell in points):
        return NumberStyle(",", ".")
    if commas and (points or comma_separated):
        raise _unsure(commas[0])
    return NumberStyle(",", ".") if commas else NumberStyle()


def refuse_unsure_points(columns: Iterable[Sequence[str]], separator: str) -> None:
    """Raises TableError for "1.301" among whole numbers where nothing in the table says that the point is decimal.

    separator: as for `style_of`; a workbook's and a comma-parted file's point is decimal.
    """
    columns = list(columns)
    if separator in ("", ",") or _some_point_is_decimal(columns):
        return
    for words in columns:
        unsure = next((cell for cell in words if "." in cell and is_number(cell)), "")
        if unsure and any(cell.strip().isdecimal() for cell in words):
            raise _unsure(unsure)


def _some_point_is_decimal(columns: Sequence[Sequence[str]]) -> bool:
    """Whether some number has a sign that parts no thousands."""
    signed = (cell for words in columns for cell in words if ("." in cell or "," in cell) and is_number(cell))
    return any(not _ONE_POINT_GROUP.fullmatch(tidy_number(cell)) for cell in signed)


def _unsure(cell: str) -> TableError:
    return TableError(
        'It cannot be told whether "{cell}" is a decimal number or has a sign between the thousands. '
        "Write the numbers without a sign between thousands.",
        'Det går inte att avgöra om "{cell}" är ett decimaltal eller har tusentalsavgränsare. '
        "Skriv talen utan tusentalsavgränsare.",
        cell=cell,
    )


def to_float(text: str, style: NumberStyle) -> float | None:
    """The number in `text`; None where it is none."""
    if style.decimal == "." and _PLAIN.fullmatch(text):
        return float(text)
    text = tidy_number(text)
    if style.either and "," in text:
        style = NumberStyle(",", ".")
    if style.decimal == ",":
        if "." in text and not _POINT_GROUPS.fullmatch(text):
            return None
        text = text.replace(".", "").replace(",", ".") if "," in text or "." in text else text
    elif "," in text:
        if not _COMMA_GROUPS.fullmatch(text):
            return None
        text = text.replace(",", "")
    return float(text) if _PLAIN.fullmatch(text) else None


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


def _floats(words: Sequence[str], style: NumberStyle) -> Iterable[float | None]:
    """The number in each of some words, at once where all are written plainly."""
    plain = plain_numbers(words) if style.decimal == "." else None
    if plain is not None:
        return plain.tolist()
    if style.decimal == "," and _all(_ALL_COMMA, words):
        return (float(word.replace(",", ".")) for word in words)
    return (to_float(word, style) for word in words)


def _text_in_numbers(cells: list[str], column: str) -> TableError:
    return TableError(
        'The column "{column}" should hold numbers but has text: {cells}. Write numbers, or leave the cells empty.',
        'Kolumnen "{column}" ska innehålla tal men har text: {cells}. Skriv tal eller lämna cellerna tomma.',
        column=column,
        cells=quoted(cells),
    )
