"""What a fetched layer is called: its areas and its places."""

from __future__ import annotations

from collections.abc import Sequence

from ....tables.codes.divisions import division_of, official_name
from ....words import Text, listing

COUNTRY = Text("Sweden", "Sverige")


def fetched_name(level: str, places: Sequence[str], language: str) -> str:
    """Areas and places, such as 'RegSO 2025, Karlstad'. places: codes; none for the whole country."""
    areas = division_of(level).name.say(language)
    names = [official_name(code) for code in places] or [COUNTRY.say(language)]
    return f"{areas[:1].upper()}{areas[1:]}, {listing(names, 3)}"
