"""Codes of three areas as people have them, and the places that these are in: for all that has places."""

from __future__ import annotations

CODES = {
    "whole": ("desokod:string", ["0180C1010", "1880C1010", "0114A0010"]),
    "without zeros": ("desokod:string", ["180C1010", "1880C1010", "114A0010"]),
    "small letters": ("desokod:string", ["180c1010", "1880c1010", "114a0010"]),
    "suffix": ("desokod:string", ["180C1010_DeSO2025", "1880C1010_DeSO2025", "114A0010_DeSO2025"]),
    "RegSO": ("regsokod:string", ["180R001", "1880R001", "114R001"]),
    "RegSO with suffix": ("regsokod:string", ["180R001_RegSO2025", "1880R001_RegSO2025", "114R001_RegSO2025"]),
    "parted": ("kod:string", ["180 C 1010", "1880 C 1010", "114 A 0010"]),
    "code and name": ("kod:string", ["180R001 Norr", "1880R001 Väst", "114R001 Söder"]),
    "name and code": ("kod:string", ["Stockholm (0180)", "Örebro (1880)", "Upplands Väsby (0114)"]),
    "municipalities": ("kommunkod:string", ["180", "1880", "114"]),
    "whole numbers": ("kommunkod:integer", [180, 1880, 114]),
    "decimals as text": ("kommunkod:string", ["180.0", "1880.0", "114.0"]),
    "from a spreadsheet": ("kommunkod:string", ['="180"', " 1880 ", "0114"]),
}
NAMES = {
    "municipality": ["Stockholm", "Örebro", "Upplands Väsby"],
    "county": ["Stockholms län", "Örebro län", "Stockholms län"],
}
