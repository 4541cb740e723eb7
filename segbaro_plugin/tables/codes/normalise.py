"""Area codes as found in tables -> standard codes."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from .codes_by_name import codes_by_name
from .divisions import DIVISIONS, LEVELS, LEVELS_WITH_VINTAGES, counties, division_of, kommuner
from .own_codes import ENOUGH, codes_with_names, parted

_BLANKS = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+")
_WHOLE_AS_DECIMAL = re.compile(r"(\d+)[.,]0+")
_SMALL_AREA = re.compile(r"(\d{3,4})([RABC])(\d{3,4})")
_PARTED = re.compile(r"(\d{3,4})[ -]+([RABC])[ -]*(\d{3,4})(?!\w)|(\d{3,4})([RABC])[ -]+(\d{3,4})(?!\w)", re.IGNORECASE)
"""A small area's code with blanks or dashes in it: 0114 A 0010, 0114-A0010."""
_FOOTNOTE = re.compile(r"(?:\s?\*|\s\d\)|[¹²³⁴-⁹]\)?)+$")
_GOES_ON = re.compile(r"\d+ \d+(?!\S)")
_WHOLE_CODE = re.compile(r"\d{4}(?:R\d{3}|[ABC]\d{4})")
_IN_BRACKETS = re.compile(r"\((\d{4}(?:[A-Za-z]\d{3,4})?)\)$")
_SUFFIXES = {division.suffix.upper(): division.id for division in DIVISIONS if division.suffix}
_ANY_SUFFIX = re.compile(rf"_(?:{'|'.join(LEVELS_WITH_VINTAGES).upper()})_?\d{{4}}$")
_SHOWN = [one for one in map(division_of, LEVELS) if one.shows_alone and one.id != "other"]
_CODES = re.compile("|".join(f"(?P<{one.id}>{one.pattern.pattern})" for one in _SHOWN))
_EXCEL_TEXT = re.compile(r"""^=?["'](.*?)["']?$""")


def clean(value: object) -> str:
    """The value as text: no-break and double blanks single, `114.0` whole, Excel's text quotes gone, None as ""."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    text = str(value)
    if text.isalnum():
        return text  # most codes and numbers: nothing to mend
    text = _BLANKS.sub(" ", text).strip()
    text = _EXCEL_TEXT.sub(r"\1", text)
    whole = _WHOLE_AS_DECIMAL.fullmatch(text)
    return whole[1] if whole else text


@lru_cache(maxsize=1 << 16)  # the same words stand in many columns
def normalise(value: object) -> tuple[str, str]:
    """The code in `value`, and the id of the division that it shows ("other" where it shows none).

    Mends lost leading zeros, case, blanks, `114.0`, suffixes (`_RegSO2025`), and takes the code off the front of a
    label ("0114R001 Upplands Väsby (Bollstanäs)") or off its end ("Upplands Väsby (0114)"). Text that holds no known
    code comes back as it is, cleaned.
    """
    if isinstance(value, str) and _WHOLE_CODE.fullmatch(value):
        return value, "regso" if value[4] == "R" else "deso"
    text = clean(value)
    parted = _PARTED.match(text)
    if parted and (found := _known("".join(filter(None, parted.groups())).upper())):
        return found
    bare = text if text.isascii() and text.isalnum() else _FOOTNOTE.sub("", text)
    for candidate in (text, bare, text.split(" ", 1)[0], *_IN_BRACKETS.findall(bare)):
        found = _known(candidate.upper())
        if found is not None:
            return (text, "other") if found[0] != text and _is_rest(text, found[1]) else found
    return _behind_text(text) or (text, "other")


def _behind_text(text: str) -> tuple[str, str] | None:
    """The code behind a label ("Upplands Väsby 0114"): of a small area, or of the municipality or county so called."""
    label, _, last = text.rpartition(" ")
    found = _known(last.upper()) if label else None
    if found is None or names_small_area(last):
        return found
    return found if label in (kommuner().get(found[0]), counties().get(found[0])) else None


def _is_rest(label: str, division: str) -> bool:
    """Whether a municipality's or county's code is the first part of a longer one (1780 0101), or stands beside words
    of the people there without a smaller area.
    """
    if division not in ("kommun", "lan"):
        return False
    return _GOES_ON.match(label) is not None or bool(_REST_WORDS.intersection(fold(label).split()))


def names_small_area(text: str) -> bool:
    """Whether the text is, or begins with, the code of a DeSO or RegSO."""
    return _SMALL_AREA.match(text.strip().upper()) is not None


def _known(text: str) -> tuple[str, str] | None:
    suffix = _ANY_SUFFIX.search(text)
    if suffix:
        text = text[: suffix.start()]
    if text.isascii() and text.isdigit():
        return _kommun_or_lan(text)
    small = _SMALL_AREA.fullmatch(text)
    found = _small_area(small) if small else _of_pattern(text)
    vintage = _SUFFIXES.get(suffix[0], "") if suffix else ""
    return (found[0], vintage) if found and division_of(vintage).level == found[1] else found


def _of_pattern(code: str) -> tuple[str, str] | None:
    found = _CODES.fullmatch(code)
    id = found.lastgroup if found else None
    by_name = division_of(id).by_name if id else None
    return (code, id) if id and not (by_name and by_name.fullmatch(code)) else None


def _small_area(parts: re.Match[str]) -> tuple[str, str] | None:
    """The code of a DeSO or RegSO with the zero that it may have lost."""
    kommun, letter, number = parts.groups()
    level, digits = ("regso", 3) if letter == "R" else ("deso", 4)
    if len(number) != digits:
        return None
    return kommun.zfill(4) + letter + number, level


def _kommun_or_lan(digits: str) -> tuple[str, str] | None:
    """Only real codes: four digits can be anything in a municipality's own division."""
    if digits in ("00", "0000"):
        return "00", "riket"
    if len(digits) in (3, 4) and digits.zfill(4) in kommuner():
        return digits.zfill(4), "kommun"
    if len(digits) <= 2 and digits.zfill(2) in counties():
        return digits.zfill(2), "lan"
    return None


HALF = 0.5
"""Enough for codes of DeSO and RegSO, which nothing else looks like: a few areas can stand over a named sum."""


def normalise_all(values: Iterable[object], named: str = "") -> tuple[list[str], list[str]]:
    """Codes and division ids of a whole column, in its order.

    named: id of the division that the name of the column means; "" where it means none.
    Where the column as a whole is not one of known codes, nothing is mended but blanks ("7" is then not a county), and
    own codes that stand before names are taken off them.
    """
    values = list(values)
    called = codes_by_name(division_of(named), map(clean, values))
    found = called or [normalise(value) for value in values]
    if called or are_codes(found):
        return [code for code, _ in found], [division for _, division in found]
    return own_codes(values), ["other"] * len(values)


def own_codes(values: Iterable[object]) -> list[str]:
    """Codes of an own division, in their order, without the names that stand behind them."""
    cells = list(map(clean, values))
    areas = [cell for cell in cells if not is_sum(cell)]
    return cells if codes_with_names(areas) is None else [cell if is_sum(cell) else parted(cell)[0] for cell in cells]


_SUMS = frozenset({"summor", "kommunen", "hela riket", "riket", "sverige", "alla", "sum", "all", "medel", "medelvarde",
                   "genomsnitt", "median", "max", "min", "mean", "average"})  # fmt: skip
_SUM_WORDS = frozenset({"summa", "totalt", "total", "totalsumma", "delsumma", "hela", "samtliga"})
_REST_WORDS = frozenset({"restforda", "restford", "rest", "okant", "okand", "okanda", "ospecificerat", "ospecificerad",
                         "ovriga", "ovrigt", "unknown"})  # fmt: skip
"""Folded words of people whose area is not known: "1780 Restförda" is not the municipality."""


def is_sum(text: str) -> bool:
    """Whether the words stand for a sum of areas or for people without one: "Hela kommunen", "Restförda 1780"."""
    if not (text[:1].isalpha() or text[-1:].isalpha()):
        return False
    words = [word for word in fold(text).split() if not word.isdigit()]
    return " ".join(words) in _SUMS or bool({*words[:1], *words[-1:]} & (_SUM_WORDS | _REST_WORDS))


def share_known(found: list[tuple[str, str]]) -> float:
    """Share of the values that are codes of a known division; empty ones and words of a sum do not count.

    Numbers that are counties by chance are none: there is no county 2 or 11.
    """
    others = [code for code, division in found if division == "other"]
    known = len(found) - len(others)
    unknown = [code for code in others if code and not is_sum(code)]
    if any(map(str.isdecimal, unknown)) and {division for _, division in found} <= {"lan", "riket", "other"}:
        return 0.0
    return known / (known + len(unknown)) if known else 0.0


def are_codes(found: list[tuple[str, str]]) -> bool:
    """Whether values, as `normalise` has found them, are a column of codes; some words of others can be among them."""
    if share_known(found) >= ENOUGH:
        return True
    small = sum(division.startswith(("deso", "regso")) for _, division in found)
    return small >= max(1, HALF * sum(bool(code) for code, _ in found))


def levels_of(found: Iterable[tuple[str, str]]) -> Counter[str]:
    """How many values, as `normalise` has found them, are codes of each level; those of no known division are left out.

    Of equally many the level that comes first is the first.
    """
    levels: Counter[str] = Counter()
    for division, count in Counter(division for _, division in found).items():
        if division != "other":
            levels[division_of(division).level] += count
    return levels


def without_code(label: object) -> str:
    """The words of a label that holds its code at the front or in brackets at the end; "" where there are none."""
    text = clean(label)
    parted = _PARTED.match(text)
    if parted:
        return text[parted.end() :].strip()
    head, _, rest = text.partition(" ")
    rest = rest.removeprefix("- ")
    if _known(_FOOTNOTE.sub("", head).upper()) is not None:
        bare = _FOOTNOTE.sub("", f" {rest}").strip()
        return bare if bare.count("(") == bare.count(")") else rest.strip()
    return _IN_BRACKETS.sub("", text if _behind_text(text) is None else text.rpartition(" ")[0]).strip()


def name_beside(code: str, label: object) -> str:
    """The area's name in a cell that can hold its code, too; "" where the cell holds nothing else."""
    text = clean(label)
    if text == code:
        return ""  # most cells: the code alone
    own, name = parted(text)
    return name if own == code and name else without_code(text)


def fold(text: str) -> str:
    """Words for comparison: lower case, without accents (å as a), every other sign a blank."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def fold_label(label: object) -> str:
    """A label for comparison: case, blanks and footnotes do not matter, letters do (Häggvik is not Haggvik)."""
    text = without_code(label) or clean(label)
    text = text if "(" in text else _FOOTNOTE.sub("", text)
    return unicodedata.normalize("NFC", text).casefold()
