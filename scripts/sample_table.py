"""The table of the sample, as an officer's spreadsheet saves an export from a statistical database."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from sample_plan import ISLANDS, KOMMUN, KOMMUN_NAME, NATIONAL, PARTS, TOWN, YEARS, Part

SUPPRESSED = ".."
FEW_WITH, FEW_OF = 5, 20  # a value is shown where more than 5 have the property, of more than 20
WORKING_AGE = 0.57  # share of the population aged 20-64

CONTENTS = (
    "Andel personer med låg ekonomisk standard, procent",
    "Andel med förgymnasial utbildning, procent",
    "Andel med ekonomiskt bistånd och/eller långtidsarbetslösa, procent",
    "Folkmängd, antal",
    "Utrikes födda, antal",
    "Inrikes födda, antal",
)

TITLES = (
    "Socioekonomiska förhållanden och befolkning efter region, tabellinnehåll och år",
    f"{KOMMUN} {KOMMUN_NAME}, demografiska statistikområden (DeSO)",
)

FOOTNOTES = (
    "Andelar redovisas bara om de bygger på fler än 20 personer, varav fler än 5 har egenskapen.\n"
    "Övriga värden är borttagna av sekretesskäl och visas som två punkter (..). "
    "Antal på 5 eller färre, och antal som de går att räkna fram ur, är också borttagna.",
    "låg ekonomisk standard:\n"
    "Personer i hushåll vars disponibla inkomst per konsumtionsenhet är lägre än 60 procent av medianen i riket.",
    "förgymnasial utbildning:\nAvser personer 20–64 år; för en del utrikes födda saknas uppgift.",
    "ekonomiskt bistånd och/eller långtidsarbetslösa:\n"
    "Personer 20–64 år som haft ekonomiskt bistånd i minst tio månader;\neller varit arbetslösa i mer än sex månader.",
    "",
    "Senaste uppdatering:",
    "20250131 08:00",
    "Källa:",
    "Påhittade uppgifter (Segbaro, exempeldata)",
    "Enhet:",
    "procent, antal",
    "Referenstid:",
    "31 december respektive år",
)


def percent(having: int, of: int) -> str:
    """A share as the export shows it: one decimal, decimal comma, or suppressed."""
    if having <= FEW_WITH or of <= FEW_OF:
        return SUPPRESSED
    return f"{100 * having / of:.1f}".replace(".", ",")


def parts_of_index(part: Part, level: float) -> np.ndarray:
    """The three shares (per cent) whose mean is the level: low standard, short education, assistance or unemployed."""
    education = min((0.26 + 0.6 / level) * part.schooling, 0.6)
    assistance = 0.1
    return 3 * level * np.array([1 - education - assistance, education, assistance])


def area_years(part: Part, random: np.random.RandomState) -> list[list[str]]:
    """The values of an area, for each year the contents in their order."""
    low, high = {ISLANDS: (400, 420), TOWN: (1100, 2500)}.get(part.zone, (750, 1700))
    people = random.uniform(low, high)
    level = part.index * random.uniform(0.8, 1.2)
    drift = random.uniform(-0.02, 0.02)
    tilt = random.uniform(0.85, 1.15, size=3)
    foreign = part.foreign * random.uniform(0.85, 1.15)
    return [
        year_values(
            total=round(people * (1 + part.growth / 100) ** past),
            shares=tilt * parts_of_index(part, level * (1 + drift * (len(YEARS) - past)) * national(year)),
            foreign=foreign * (1 + 0.02 * past),
            random=random,
        )
        for past, year in enumerate(YEARS)
    ]


def national(year: int) -> float:
    """The country's level in a year, relative to the last year."""
    return NATIONAL[year]["mean"] / NATIONAL[YEARS[-1]]["mean"]


def year_values(total: int, shares: np.ndarray, foreign: float, random: np.random.RandomState) -> list[str]:
    """The contents of one area and year; what is published comes from whole people, as it does in the registers."""
    adults = round(total * WORKING_AGE)
    bases = (total, adults, adults)
    having = [round(share / 100 * of * random.uniform(0.96, 1.04)) for share, of in zip(shares, bases, strict=True)]
    born_abroad = round(total * foreign / 100 * random.uniform(0.98, 1.02))
    few = min(born_abroad, total - born_abroad) <= FEW_WITH
    born = [SUPPRESSED] * 2 if few else [str(born_abroad), str(total - born_abroad)]
    return [*(percent(part, of) for part, of in zip(having, bases, strict=True)), str(total), *born]


def write_table(part_of: Mapping[str, int], seed: int, path: Path) -> None:
    """Write the wide table: one row per area, one column per content and year, titles above and footnotes below."""
    random = np.random.RandomState(seed)
    header = ["region", *(f"{content} {year}" for content in CONTENTS for year in YEARS)]
    rows: list[list[str]] = [*([title] for title in TITLES), [], header]
    for code in sorted(part_of):
        by_year = area_years(PARTS[part_of[code]], random)
        rows.append([code, *(value for content in zip(*by_year, strict=True) for value in content)])
    rows += [[], *([note] for note in FOOTNOTES)]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows(row + [""] * (len(header) - len(row)) for row in rows)  # a spreadsheet saves a full rectangle
