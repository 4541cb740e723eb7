"""The plan of Åsköping, a municipality that does not exist: where its parts lie and how people fare there."""

from __future__ import annotations

from dataclasses import dataclass

KOMMUN = "0199"  # no Swedish municipality has this code; the leading zero is what spreadsheets lose
KOMMUN_NAME = "Åsköping"
LAN = "01"
ORIGIN = (745_000, 6_520_000)  # EPSG:3006, metres: open sea, so that nobody takes it for a real place
YEARS = (2019, 2020, 2021, 2022, 2023)

NATIONAL = {
    2019: {"mean": 9.6, "deviation": 5.8},
    2020: {"mean": 9.5, "deviation": 5.7},
    2021: {"mean": 9.3, "deviation": 5.6},
    2022: {"mean": 9.1, "deviation": 5.5},
    2023: {"mean": 9.0, "deviation": 5.4},
}
"""Mean and standard deviation of the index over all RegSO of the made-up country the municipality lies in."""

TOWN, MILL, COAST, COUNTRY, ISLANDS = "C", "B1", "B2", "A", "island"


@dataclass(frozen=True)
class Part:
    """A RegSO: where it lies (km east and north of the town square), its DeSO, and how people fare there.

    index: level of the socio-economic index in 2023. schooling: its share with short education relative to what the
    index leads one to expect. foreign: share born abroad, per cent. growth: population growth a year, per cent.
    """

    name: str
    zone: str
    centre: tuple[float, float]
    areas: int
    index: float
    schooling: float
    foreign: float
    growth: float


PARTS = (
    Part("Centrum", TOWN, (0.1, 0.2), 6, 9.3, 0.7, 15, 1.2),
    Part("Östra Åsen", TOWN, (2.1, 1.9), 5, 22.0, 1.0, 52, 0.9),
    Part("Björkängen", TOWN, (0.4, 2.3), 4, 16.2, 1.0, 37, 0.6),
    Part("Västra Strandängarna", TOWN, (-2.3, -0.4), 4, 2.7, 0.9, 8, 0.8),
    Part("Höganäs strand", TOWN, (-0.9, -1.4), 3, 3.7, 0.8, 9, 2.6),
    Part("Hammarhöjden–Sågverksudden", TOWN, (1.9, -0.9), 4, 11.6, 1.1, 23, 0.3),
    Part("Norra Villastaden", TOWN, (-1.9, 1.6), 4, 4.6, 0.9, 10, 0.4),
    Part("Regementsområdet, Nya Kyrkogården och Universitetsbacken", TOWN, (2.9, 0.4), 4, 12.2, 0.5, 26, 1.6),
    Part("Lövbruk", MILL, (-6.2, 8.6), 6, 15.2, 1.4, 21, -0.9),
    Part("Sjöhamra", COAST, (8.6, -1.7), 5, 3.4, 0.9, 7, 1.4),
    Part("Åsköpings norra landsbygd", COUNTRY, (0.5, 11.5), 5, 8.2, 1.4, 7, -0.5),
    Part("Västra Härads slättbygd", COUNTRY, (-8.5, 1.5), 5, 6.1, 1.3, 6, -0.1),
    Part("Örsjöns skogsbygd", COUNTRY, (8.0, 6.5), 4, 9.9, 1.5, 8, -0.7),
    Part("Ytterö skärgård", ISLANDS, (5.5, -7.5), 1, 7.1, 1.2, 1.0, -0.4),
)
"""In the order of the RegSO codes."""

SETTLEMENTS = {TOWN: ((0.2, 0.3), 3.4), MILL: ((-6.2, 8.6), 1.5), COAST: ((8.6, -1.7), 1.6)}
ISLAND_DISCS = (((4.9, -7.0), 1.1), ((7.2, -7.9), 0.8), ((5.9, -9.3), 0.5))
LAKE = ((9.4, 7.6), 0.8)
