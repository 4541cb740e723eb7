"""A number as people write it: with a unit or a footnote behind, blanks between thousands, a comma or a point."""

from __future__ import annotations

import re

_BLANK = "[ \u00a0\u2007\u2009\u202f'\u2019\u00b4]"
_AREA_TYPE = re.compile(r"(?:Områdestyp|Area type) ([1-5])\b", re.IGNORECASE)
PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_GROUPED_BY_BLANKS = re.compile(rf"([+-]?)(\d{{1,3}}(?:{_BLANK}\d{{3}})+)((?:[.,]\d*)?)")
COMMA_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?")
POINT_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?")
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d{1,3})?|[+-]?\d+,")
_FOOTNOTE = re.compile(r"(?<=[\d%‰])(?:\s?\*|\s\d\)|[¹²³⁴-⁹]\)?)+$")
"""Behind a number: 12*, 12 1), 12¹."""
FOOTNOTE_ENDS = "*)¹²³⁴⁵⁶⁷⁸⁹"
_UNIT_BEHIND = re.compile(r"(?<=\d)\s?(%|‰|kr|kronor|SEK|tkr|mnkr|st\.?)$")
"""What cells that were shown with their unit have behind the number; no words of ages or of people, as classes have."""


def tidy_number(text: str) -> str:
    """The text without outer blanks, unit (%, kr), footnote and blanks between thousands, and with an ASCII minus.

    "Områdestyp 4 – områden med goda ..." is the number 4: some exports write the type in words.
    """
    text = text.strip(" \u00a0\u202f\u2009\t\r\n\ufeff\u200b").replace("\u2212", "-")
    if text and text[-1] in FOOTNOTE_ENDS:
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
    if PLAIN.fullmatch(text):
        return True
    text = tidy_number(text)
    return any(p.fullmatch(text) for p in (PLAIN, _DECIMAL_COMMA, COMMA_GROUPS, POINT_GROUPS))


def unit_behind(word: str) -> str:
    """The unit behind a number, a footnote not counted; "" where there is none."""
    found = _UNIT_BEHIND.search(_FOOTNOTE.sub("", word.strip()))
    return found[1] if found else ""
