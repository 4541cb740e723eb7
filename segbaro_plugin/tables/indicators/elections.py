"""Which election a turnout is of, where the title or a category says it and the heading does not.

A heading without an election means the catalogue's entry for one of them; words beside it that name another rule that
entry out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from ..codes.normalise import fold
from ..model.indicator import Indicator
from .concepts import ELECTIONS
from .heading_parts import concepts_of
from .indicator_lookup import indicator_of

_WORDS = {"parliament": "riksdagsval", "municipal": "kommunval", "regional": "regionval"}
"""By concept of the catalogue, what a heading calls the election."""

_JOINED = r"(?: (?:and|or|council|municipal|local|regional|county|general|national|parliamentary))* elections?"
_NAMED = {
    "riksdagsval": r"riksdag(?:en)?|riksdags?val(?:et|en)?|rd|(?:parliamentary|general|national)" + _JOINED,
    "kommunval": r"kommun(?:al)?val(?:et|en)?|kommunala?(?: och \w+)? val(?:et|en)?|kommunfullmaktig\w*|kf"
    r"|(?:municipal|local)" + _JOINED,
    "regionval": r"region(?:al)?val(?:et|en)?|regionala?(?: och \w+)? val(?:et|en)?|landstings?val(?:et|en)?"
    r"|(?:region|landstings)fullmaktig\w*|rf|(?:regional|county)" + _JOINED,
    "EU-val": r"eu ?val(?:et|en)?|europa(?:parlament\w*|val(?:et|en)?)|european (?:parliament|elections?)"
    r"|eu (?:parliament|elections?)",
    "kyrkoval": r"kyrkoval(?:et|en)?|church elections?",
    "folkomröstning": r"folkomrostning\w*|referend(?:um|a)s?",
}
"""By what an election is called, the folded words that name it anywhere; "kommun" alone is a division."""

_COLUMNS = re.compile(r"val|valtyp|valslag|(?:typ av|slags?) val|elections?|election type|type of elections?")
"""Folded headings of a column of elections."""

_ALL = re.compile(r"tot(?:alt?)?|samtliga(?: val)?|alla(?: val)?|all(?: elections)?")
"""Folded categories of such a column that are no election."""

_SHORTENED = re.compile(r"\b(riksdags|kommun(?:al)?|region|landstings)-(?!\w)", re.IGNORECASE)
"""The first parts of "region- och kommunval"."""


def elections_named(text: str) -> list[str]:
    """What the elections are called that a title or a category names in full, or by RD, KF or RF."""
    words = fold(_SHORTENED.sub(r"\1val", text))
    return [name for name, pattern in _NAMED.items() if re.search(rf"\b(?:{pattern})(?!\w)", words)]


def election_of(category: str, heading: str) -> str:
    """What the election is called that a category under this heading is; "" where it is none."""
    known = _known(category, heading)
    if known or not _COLUMNS.fullmatch(fold(heading)) or _ALL.fullmatch(fold(category)):
        return known
    return category


def _known(category: str, heading: str) -> str:
    """The election named in full, or under a heading of elections by its assembly alone ("Kommun")."""
    named = elections_named(category)
    if not named and _COLUMNS.fullmatch(fold(heading)):
        named = [_WORDS[one] for one in (concepts_of(category) or frozenset()) & _WORDS.keys()]
    return named[0] if len(named) == 1 else ""


def are_elections(categories: Collection[str], heading: str) -> bool:
    """Whether all the words of a column are elections; one that stands alone need not be a known one."""
    is_one = election_of if len(categories) == 1 else _known
    return bool(categories) and all(is_one(one, heading) for one in categories)


def in_election(indicator: Indicator, elections: Sequence[str]) -> Indicator:
    """The turnout in these elections, where it was taken to be of another one; any other indicator as it is."""
    assumed = _assumed(indicator)
    if not assumed or not elections or not assumed.isdisjoint(elections):
        return indicator
    found = indicator_of(f"{indicator.name.sv} {' '.join(elections)}")
    return found if found.parts else replace(found, unit=indicator.unit, direction=indicator.direction)


def in_election_of_titles(indicator: Indicator, heading: str, titles: Sequence[str]) -> Indicator:
    """The turnout in the elections that the titles of its table name, where its own heading names none."""
    if elections_named(heading):
        return indicator
    return in_election(indicator, elections_named(" ".join(titles)))


def names_no_election(indicator: Indicator) -> bool:
    """Whether the indicator is turnout in an election that a heading of it need not name."""
    return bool(_assumed(indicator))


def _assumed(indicator: Indicator) -> frozenset[str]:
    """What the elections are called that a heading of the indicator need not name."""
    also = indicator.parts.also if indicator.parts else frozenset()
    return frozenset(_WORDS[one] for one in also & ELECTIONS.keys() & _WORDS.keys())
