"""What a division of a country into areas is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...words import Text

ALWAYS = (0, 9999)


@dataclass(frozen=True)
class Division:
    """One division and vintage.

    pattern: the whole code in capital letters, without suffix or blanks; of digits alone only municipalities and
    counties are recognised by themselves, which have lists. by_name: those codes that are recognised only in a field
    or column with one of the `field_names`, as other things look like them. suffix: what SCB's tables append to the
    codes of this vintage. parent: level of which the areas are parts; "" where they are parts of no other. years:
    first and last year for which SCB publishes on this vintage. areas: their number in the country. field_names:
    names of code fields seen in layers and tables, lower case.
    """

    id: str
    name: Text
    level: str
    pattern: re.Pattern[str]
    suffix: str = ""
    parent: str = ""
    years: tuple[int, int] = ALWAYS
    areas: int = 0
    field_names: tuple[str, ...] = ()
    by_name: re.Pattern[str] | None = None

    @property
    def shows_alone(self) -> bool:
        """Whether there are codes of it that need no name of a field."""
        return self.by_name != self.pattern
