"""One table of people by region, sex, country of birth and year, in every kind of file."""

from __future__ import annotations

import json

from tests.tables.books import ods, xlsx
from tests.tables.writers import delimited

AREAS = ("0114", "0115")
SEXES = ("män", "kvinnor", "totalt")
ORIGINS = ("Sverige", "Utrikes född", "Totalt")
YEARS = (2022, 2023)
NAMES = {"region": AREAS, "kön": SEXES, "födelseregion": ORIGINS, "tid": YEARS}
HIDDEN = ("0115", "kvinnor", "Utrikes född", 2023)
TITLE = "Folkmängd"


def people(area: str, sex: str, origin: str, year: int) -> int:
    """Sexes and countries of birth add up to their totals."""
    born = {"Sverige": 1000, "Utrikes född": 200 if area == "0114" else 500}
    born["Totalt"] = sum(born.values())
    part = {"män": 1, "kvinnor": 3, "totalt": 4}[sex]
    return born[origin] * part + (year - 2022) * 4 * part * (2 if origin == "Totalt" else 1)


def keys() -> list[tuple[str, str, str, int]]:
    return [(area, sex, origin, year) for area in AREAS for sex in SEXES for origin in ORIGINS for year in YEARS]


def rows() -> list[list[object]]:
    cells = [[*key, ".." if key == HIDDEN else people(*key)] for key in keys()]
    return [["region", "kön", "födelseregion", "år", TITLE], *cells]


def _texts() -> list[list[str]]:
    return [list(map(str, row)) for row in rows()]


def jsonstat() -> bytes:
    sizes = [len(words) for words in NAMES.values()]
    dimension = {
        name: {"label": name, "category": {"index": list(map(str, words)), "label": {str(w): str(w) for w in words}}}
        for name, words in NAMES.items()
    }
    found = {
        "version": "2.0", "class": "dataset", "label": TITLE, "id": list(NAMES), "size": sizes,
        "dimension": dimension, "role": {"time": ["tid"], "geo": ["region"]},
        "value": [None if key == HIDDEN else people(*key) for key in keys()],
        "status": {str(keys().index(HIDDEN)): ".."},
    }  # fmt: skip
    return json.dumps(found).encode()


def px() -> bytes:
    data = " ".join('".."' if key == HIDDEN else str(people(*key)) for key in keys())
    values = "".join(f'VALUES("{name}")={",".join(f"{chr(34)}{w}{chr(34)}" for w in NAMES[name])};\n' for name in NAMES)
    stub, heading = '"region","kön","födelseregion"', '"tid"'
    text = (
        f'CHARSET="ANSI";\nAXIS-VERSION="2013";\nCODEPAGE="utf-8";\nLANGUAGE="sv";\nCONTENTS="{TITLE}";\n'
        f'TITLE="{TITLE}";\nUNITS="antal";\nSTUB={stub};\nHEADING={heading};\n{values}DATA=\n{data};\n'
    )
    return text.encode()


FILES = {
    "csv": lambda: delimited(_texts(), ";").encode(),
    "xlsx": lambda: xlsx(rows()),
    "ods": lambda: ods(rows()),
    "json": jsonstat,
    "px": px,
}
