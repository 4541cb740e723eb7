"""For each division, codes that it really has, and how tables and layers write them.

A new row of `tables/codes/divisions.py` needs an entry in EXAMPLES; test_divisions.py then tries it in every way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class DivisionExample:
    """codes: two or more as they stand in tables, with the suffix of the vintage where it has one.

    shown: the division that these codes alone show; "" for the division itself. within: the code of the place of the
    parent's level that each area lies in.
    """

    codes: Sequence[str]
    within: Sequence[str] = ()
    shown: str = ""


KOMMUNER, LAN = ["0114", "1480"], ["01", "14"]
REGSO, DESO = ["0114R001", "1480R002"], ["0114A0010", "1480C1010"]

EXAMPLES: dict[str, DivisionExample] = {
    "riket": DivisionExample(["00"]),
    "lan": DivisionExample(LAN),
    "kommun": DivisionExample(KOMMUNER, LAN),
    "regso2020": DivisionExample(REGSO, KOMMUNER, "regso"),
    "regso2025": DivisionExample([f"{code}_RegSO2025" for code in REGSO], KOMMUNER),
    "deso2018": DivisionExample(DESO, KOMMUNER, "deso"),
    "deso2025": DivisionExample([f"{code}_DeSO2025" for code in DESO], KOMMUNER),
    "regso": DivisionExample(REGSO, KOMMUNER),
    "deso": DivisionExample(DESO, KOMMUNER),
    "tatort": DivisionExample(["0114TC101", "1480TC104"]),
    "distrikt": DivisionExample(["101001", "218012"], shown="other"),
    "postnr": DivisionExample(["65220", "65221"], shown="other"),
    "valdistrikt": DivisionExample(["01140101", "14800203"], KOMMUNER, "other"),
    "nyko": DivisionExample(["1101", "1102"], shown="other"),
    "ruta": DivisionExample(["4100006580000", "4110006580000"], shown="other"),
    "fi_kunta": DivisionExample(["020", "091"], shown="other"),
    "fi_postal": DivisionExample(["00100", "02100"], shown="other"),
    "no_delomrade": DivisionExample(["030101", "030102"], shown="other"),
    "no_grunnkrets": DivisionExample(["03010101", "03010102"], shown="other"),
    "dk_sogn": DivisionExample(["7001", "9356"], shown="other"),
    "uk_msoa": DivisionExample(["E02000001", "W02000002"]),
    "uk_lsoa": DivisionExample(["E01000001", "S01006506"]),
    "us_tract": DivisionExample(["01001020100", "01001020200"], shown="other"),
    "other": DivisionExample(["Norra delen", "Södra delen"]),
}
