"""How a heading, a label or a content code finds its entry in the catalogue of indicators, and its unit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache

from ...words import NO_TEXT, Text
from ..codes.normalise import fold
from ..model.indicator import COUNTS, Direction, Indicator, Unit
from .declared import INDICATORS
from .earlier_names import EARLIER_NAMES
from .heading_parts import indicator_by_parts

_UNITS = (
    (Unit.PER_MILLE, ("promille", "per mille", "permille")),
    (Unit.PERCENT, ("andel", "procent", "percent", "per cent", "share")),
    (
        Unit.THOUSAND_KRONOR,
        (
            "tkr",
            "tusental kronor",
            "tusentals kronor",
            "tusen kronor",
            "1000 tal kronor",
            "1000 kr",
            "1 000 kr",
            "sek thousand",
            "thousand sek",
        ),
    ),
    (Unit.DAYS, ("dagar", "days")),
    (Unit.TYPE, ("omradestyp", "typ")),
    (Unit.INDEX, ("index",)),
    (Unit.PEOPLE, ("personer", "antal personer", "people", "persons")),
    (Unit.NUMBER, ("antal", "number")),
)

_LAST_UNIT = re.compile(
    rf"(.+?)(?: (?:i|in))? (?:{'|'.join(sign for _, signs in _UNITS for sign in signs)})( (?:procent|percent))?"
)
"""Folded words with a unit behind them: "arbetsloshet i procent"."""

_NO_COUNT = re.compile(
    r"\bmedel|median|genomsnitt|\bsnitt|\bper |kvot(en)?\b|tathet|(?<!h)andel(en)?\b|index|\bmean\b|average"
)
"""Words of what is not added up, even where it is so many "personer" or "antal"."""


_KRONOR = re.compile(r"(?:m|mn|mil\w*) ?(?:kr|kronor|sek)|kr|kronor|sek")
"""Kronor and millions of them, folded, which are no thousands."""


@cache
def _by_words() -> dict[str, Indicator]:
    found: dict[str, Indicator] = {}
    for indicator in INDICATORS:
        earlier = EARLIER_NAMES.get(indicator.id, ())
        words = (indicator.id, *indicator.content_codes, *indicator.headings, *earlier, *indicator.name)
        found.update({fold(word): indicator for word in words})
    return found


def indicator_of(*words: str, unit: str = "") -> Indicator:
    """The catalogue's entry for any of these words (content code, heading, label), or one of its own for the table.

    The words are a name of the entry, or say what it is in words of their own. An own indicator is called by the last
    of the words; its id is made of them, its unit read from `unit` or them.
    """
    return _named(words, unit) or _described(words, unit) or own_of(*words, unit=unit)


def indicator_named(*words: str, unit: str = "") -> Indicator:
    """As `indicator_of`, but the catalogue's entry only by its names: for ids, in which every part tells apart."""
    return _named(words, unit) or own_of(*words, unit=unit)


def own_of(*words: str, unit: str = "") -> Indicator:
    """An indicator of the table's own, called by the last of the words."""
    heading = next((word for word in reversed(words) if word.strip()), "value")
    return own_indicator(heading, _own_unit(heading, unit))


def _named(words: Iterable[str], unit: str) -> Indicator | None:
    found = ((_by_name(word), word) for word in words)
    return next((one for one, word in found if one and not _contradicts(one.unit, word, unit)), None)


def _by_name(word: str) -> Indicator | None:
    return _by_words().get(fold(word)) or _without_unit(word)


def _described(words: Iterable[str], unit: str) -> Indicator | None:
    """By their parts; a name whose unit the table contradicts ("Arbetslösa" in %) stays one of the table's own."""
    found = ((indicator_by_parts(word, unit), word) for word in words if not _by_name(word))
    return next((one for one, word in found if one and not _contradicts(one.unit, word, unit)), None)


def own_indicator(heading: str, unit: Unit) -> Indicator:
    """An indicator of the table's own; its id says the unit where the catalogue's entry of that name has another."""
    known = _by_words().get(fold(heading))
    id = slug(heading) if known is None or known.unit is unit else f"{slug(heading)}_{unit.name.lower()}"
    return Indicator(
        id=id, name=Text(heading, heading), statistics_area=NO_TEXT, unit=unit, direction=Direction.NEUTRAL
    )


def count_called(heading: str) -> Indicator | None:
    """The catalogue's count under a heading that says no unit ("Utrikes födda"), where it has one."""
    return _by_words().get(f"antal {fold(heading)}")


def says_share(words: str) -> bool:
    """Whether a share is written out: "%", andel, procent."""
    return "%" in words or bool(re.search(r"\b(andel|procent|per ?cent|share)", fold(words)))


def _contradicts(unit: Unit, word: str, written: str) -> bool:
    """Whether the heading or the table's unit says a share where the catalogue has a count, or the other way."""
    if Unit.PER_MILLE in (unit_of(word), unit_of(written)):
        return unit is not Unit.PER_MILLE
    if unit is Unit.THOUSAND_KRONOR:
        return bool(_KRONOR.fullmatch(fold(written)))
    if unit in COUNTS:
        return says_share(word) or says_share(written)
    count = fold(word).startswith("antal ") or (not says_share(word) and fold(written) in ("antal", "number"))
    return unit is Unit.PERCENT and count


def _own_unit(heading: str, written: str) -> Unit:
    unit = unit_of(written or heading)
    return Unit.UNKNOWN if unit in COUNTS and _NO_COUNT.search(fold(heading)) else unit


def _without_unit(heading: str) -> Indicator | None:
    """The catalogue's entry for "heading, unit" ("Folkmängd, antal"), where its unit is the one that is written."""
    found = _LAST_UNIT.fullmatch(fold(heading))
    known = _by_words().get(found[1]) if found else None
    if found is None or known is None:
        return None
    unit = unit_of(fold(heading)[len(found[1]) :])
    return known if unit is known.unit or (unit in COUNTS and known.unit in COUNTS) else None


def can_be_count(indicator: Indicator) -> bool:
    """Whether the values can be numbers of something: those of a total are then the denominator of its parts."""
    unknown = indicator.unit is Unit.UNKNOWN and not _NO_COUNT.search(fold(indicator.name.sv))
    return indicator.unit in COUNTS or unknown


def slug(words: str) -> str:
    """A short field name of lower-case ASCII letters, digits and underscores; begins with a letter."""
    name = re.sub(r"[^a-z0-9]+", "_", fold(words))[:40].strip("_")
    return name if name[:1].isalpha() else f"v_{name}".rstrip("_")


def unlike(name: str, taken: Collection[str]) -> str:
    """The name, with as many _2 behind it as it takes to be none of those."""
    while name in taken:
        name += "_2"
    return name


def unit_of(words: str) -> Unit:
    """The unit that the words name; UNKNOWN where they name none."""
    for sign, unit in (("‰", Unit.PER_MILLE), ("%", Unit.PERCENT)):
        if sign in words:
            return unit
    folded = fold(words)
    found = (unit for unit, signs in _UNITS if any(re.search(rf"\b{sign}", folded) for sign in signs))
    unit = next(found, Unit.UNKNOWN)
    return Unit.UNKNOWN if unit in COUNTS and _NO_COUNT.search(folded) else unit
