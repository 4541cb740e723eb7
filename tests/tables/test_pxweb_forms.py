"""Every form in which PxWeb saves a table reads back to the same table.

A short run belongs to every test run. The one of 2,000 tables for each kind of file:
`SEGBARO_FUZZ=2000 pytest --timeout=0 tests/tables/test_pxweb_forms.py`
"""

from __future__ import annotations

import os
import tempfile
from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables import Key, Table, read_table
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS
from tests.tables.pxweb_forms import PxTable, Variable, delimited, relational, workbook

EXAMPLES = int(os.environ.get("SEGBARO_FUZZ", "150"))
MARKS = {"..": "suppressed", ".": "not_applicable", "...": "missing", "-": "missing"}
AREAS = {
    "regso": {
        "1780R001": "Karlstad (Alster-Skattkärr-Skattkärrs omland)", "1780R005": "Karlstad (Gruvlyckan)",
        "1780R006": "Karlstad (Herrhagen, yttre hamn 2)", "1780R029": "Karlstad (Våxnäs)",
    },
    "deso": {
        "1780A0010": "Karlstad (Edsvalla)", "1780B2010": "Karlstad (Vålberg-Norsbron)",
        "1780B2020": "Karlstad (Vålberg-Norsbron)", "0114C1130": "Upplands Väsby (Väsby 3)",
    },
    "kommun": {"0114": "Upplands Väsby", "1480": "Göteborg", "2021": "Vansbro", "2023": "Malung-Sälen"},
    "own": {"0101": "Centrum (1)", "0102": "Norr, övre", "0203": "Område 7", "2304": "Väster-Ås"},
}  # fmt: skip
OTHERS = {
    "kön": {"1": "män", "2": "kvinnor", "1+2": "totalt"},
    "födelseregion": {"SE": "Sverige", "U": "Utrikes född, utom Norden", "TOT": "Totalt"},
    "ålder": {"0-19": "0-19 år", "20-64": "20-64 år", "65+": "65 år och äldre"},
    "upplåtelseform": {"1": "hyresrätt (allmännyttan)", "2": "hyresrätt (övriga)", "3": "bostadsrätt"},
    "hushållsstorlek": {"P1": "1 person", "P2": "2 personer", "P3+": "3 eller fler"},
}  # fmt: skip
CODES = {"region": "Region", "kön": "Kon", "födelseregion": "Fodelseregion", "ålder": "Alder",
         "upplåtelseform": "Upplform", "hushållsstorlek": "HushStorl"}  # fmt: skip
CONTENTS = {"000001AB": "Folkmängd", "000002CD": "Alfa", "000003EF": "Gamma, delta"}
NOTES = (
    "Uppgifterna avser den 31 december. Små tal (under 5) visas inte; 2021 och 2022 saknas delvis.", "", "region:",
    "Indelningen är den 1 januari 2020.", "", "region:", "Karlstad (Gruvlyckan):", "Gränsen ändrades 2020.", "",
    "Senaste uppdatering:", "20240222 08:00", "", "Källa:", "SCB", "", "Kontaktperson:", "Anna Andersson, SCB",
    " 010-479 50 00", "anna@example.org", "", "Datatyp:", "Stock", "", "Officiell statistik", "", "Databas:",
    "Statistikdatabasen", "", "Intern referenskod:", "000005QX",
)  # fmt: skip
counts = st.one_of(st.integers(0, 5000), st.integers(1900, 2100)).map(float)
shares = st.integers(0, 1000).map(lambda tenths: tenths / 10)


@st.composite
def variables(draw: st.DrawFn, name: str, categories: dict[str, str], role: str, shown: tuple[str, ...]) -> Variable:
    codes = draw(st.lists(st.sampled_from(sorted(categories)), min_size=1, max_size=3, unique=True))
    texts = tuple(categories[code] for code in codes)
    return Variable(name, tuple(codes), texts, role, draw(st.sampled_from(shown)), CODES.get(name, ""))


@st.composite
def px_tables(draw: st.DrawFn, one_column: bool = False) -> PxTable:
    """Areas in the stub, each other variable there or in the heading."""
    ways = ("text", "code", "both", "dash") + (() if one_column else ("double", "double"))
    areas = AREAS[draw(st.sampled_from(sorted(AREAS)))]
    region = draw(variables("region", areas, "area", (*ways, *(() if areas is AREAS["own"] else ("after",)))))
    assume(len(region.codes) > 1 or not region.codes[0].startswith("20"))  # a lone code that is a year
    assume(region.shown != "text" or len({*region.texts}) == len(region.texts))
    names = draw(st.lists(st.sampled_from(sorted(OTHERS)), max_size=2, unique=True))
    others = [draw(variables(name, OTHERS[name], "", ways)) for name in names]
    years = sorted(draw(st.lists(st.integers(1998, 2024), min_size=1, max_size=3, unique=True)))
    time = Variable("år", tuple(map(str, years)), tuple(map(str, years)), "time", draw(st.sampled_from(ways)), "Tid")
    contents = draw(variables("tabellinnehåll", CONTENTS, "contents", ("text",)))
    rest = [*others, time, *([contents] if draw(st.booleans()) else [])]
    at = [draw(st.booleans()) for _ in rest]
    stub = draw(st.permutations([region, *(one for one, left in zip(rest, at, strict=True) if left)]))
    heading = draw(st.permutations([one for one, left in zip(rest, at, strict=True) if not left]))
    size = 1
    for one in (*stub, *heading):
        size *= len(one.codes)
    numbers = draw(st.sampled_from([counts, counts, shares]))
    value = st.one_of(numbers, numbers, numbers, st.sampled_from(sorted(MARKS)))
    values = draw(st.lists(value, min_size=size, max_size=size))
    assume(any(isinstance(value, float) for value in values))
    return PxTable("Folkmängd", tuple(stub), tuple(heading), tuple(values), NOTES)


def read(data: bytes, name: str) -> Table:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        return read_table(file)


Cell = tuple[str, "int | None", str, "frozenset[str]", "float | str"]


def cells_of(table: Table) -> list[Cell]:
    frame = table.frame
    dimensions = [column for column in frame.columns if column not in TIDY_COLUMNS]
    cells: list[Cell] = []
    for row in frame.astype(object).to_dict("records"):
        name = table.indicators[row["indicator"]].name.sv
        categories = frozenset(str(row[one]) for one in dimensions)
        value = row["value"] if row["status"] == "ok" else row["status"]
        cells.append((row["area"], int(row["year"]), name, categories, value))
    return sorted(cells, key=str)


def written(table: PxTable, between: str, content: str) -> list[Cell]:
    """What must come back. between: what joins the words of a heading. content: of the table, where it says one."""
    cells: list[Cell] = []
    alone = all(len(one.codes) == 1 for one in table.heading)
    places = product(*(range(len(variable.codes)) for variable in table.variables))
    for place, value in zip(places, table.values, strict=True):
        said = list(zip(table.variables, place, strict=True))
        left, above = said[: len(table.stub)], said[len(table.stub) :]
        categories = [one.labels()[at][-1] for one, at in left if not one.role]
        words = [one.labels(own=True)[at][0] for one, at in above if one.role != "time"]
        words = list(dict.fromkeys(words)) if between == ", " else words  # a heading says each word once
        named = [one.labels()[at][-1] for one, at in left if one.role == "contents"]
        words = [] if named and alone else words  # the heading of the only column of values names nothing more
        indicator = " ".join([*named, *([between.join(words)] if words else [])]) or content
        year = next(int(one.codes[at]) for one, at in said if one.role == "time")
        area = next(_area(one, at) for one, at in left if one.role == "area")
        status = MARKS.get(value, value) if isinstance(value, str) else value
        cells.append((area, year, indicator_of(indicator).name.sv, frozenset(categories), status))
    return sorted(cells, key=str)


def _area(variable: Variable, place: int) -> str:
    """The code, where one stands."""
    return variable.texts[place] if variable.shown == "text" else variable.codes[place]


def check(table: PxTable, read_back: Table, between: str, content: str) -> None:
    assert cells_of(read_back) == written(table, between, content)
    region = next(one for one in table.stub if one.role == "area")
    if region.shown not in ("text", "code"):
        assert read_back.labels == dict(zip(region.codes, region.texts, strict=True))
    if region.shown != "text" or not any(sign.isdigit() for text in region.texts for sign in text):
        assert read_back.key is (Key.LABEL if region.shown == "text" else Key.CODE)


slow = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


@slow
@given(table=px_tables(), named=st.booleans())
def test_workbooks(table: PxTable, named: bool) -> None:
    assume(table.heading or not named)
    assume(not named or all(one.role == "time" or len(one.codes) > 1 for one in table.heading[:-1]))
    check(table, read(workbook(table, named=named), "table.xlsx"), ", ", "Folkmängd")


PLAIN = {"kön", "födelseregion", "ålder", "upplåtelseform"}
"""Names that are known to be of categories, also where there is one category only and no title."""


@slow
@given(table=px_tables(), separator=st.sampled_from([",", ";", "\t", " "]), title=st.booleans())
def test_csv(table: PxTable, separator: str, title: bool) -> None:
    assume(title or all(_is_known(table, one) for one in table.stub))
    assume(_year_is_told(table))
    content = "Folkmängd" if title or not table.heading else "value"
    check(table, read(delimited(table, separator, title).encode(), "table.csv"), " ", content)


def _is_known(table: PxTable, variable: Variable) -> bool:
    """Whether a csv without a title shows that this is a variable, and which of its columns belong together."""
    one_area = any(one.role == "area" and len(one.codes) == 1 for one in table.stub)
    alone = len(variable.codes) == 1 or (one_area and variable.shown == "double")
    return bool(variable.role) or not alone or (variable.name in PLAIN and variable.name != "upplåtelseform")


def _year_is_told(table: PxTable) -> bool:
    """Whether the year is not the only one between words of a heading: it then can belong to them."""
    roles = [one.role for one in table.heading]
    at = roles.index("time") if "time" in roles else 0
    return not 0 < at < len(roles) - 1 or len(table.heading[at].codes) > 1


@slow
@given(table=px_tables(one_column=True), shown=st.sampled_from(["", "code"]))
def test_relational_files(table: PxTable, shown: str) -> None:
    table = relational(table, shown)
    assume(all(_is_known(table, one) for one in table.stub))
    check(table, read(delimited(table, "\t", quotes=False).encode("cp1252"), "table.txt"), " ", "Folkmängd")
