"""For each algorithm parameters that work on the made-up areas, what they must give, and wrong ones with a sentence.

A new algorithm needs an entry in EXAMPLES; tests/processing/test_every_algorithm.py then tries it in every way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from example_areas import MISSING, ROWS
from made_layers import layer_of, rows

from tests.sources.tables_in_memory import value_of

Made = Mapping[str, object]
TABLE = "{folder}/table.csv"
NO_AREAS = "has no areas, or none is selected"


@dataclass(frozen=True)
class Example:
    """parameters: without INPUT and outputs; `{folder}` is a folder with table.csv.

    check: asserts numbers that were worked out by hand or in plain loops. wrong: changes of the parameters, each with
    a part of the sentence that refuses it. outputs: the ending of the file that each output is written to. areas: the
    parameter that takes the areas, "" where there is none. empty: what is said of areas without features. unmatched:
    a change after which nothing matches, and what is said then. prints: takes a layer as it is drawn, whole.
    """

    parameters: Mapping[str, object]
    check: Callable[[Made], None]
    wrong: Sequence[tuple[Mapping[str, object], str]]
    outputs: Mapping[str, str] = field(default_factory=lambda: {"OUTPUT": "gpkg"})
    areas: str = "INPUT"
    empty: str = NO_AREAS
    unmatched: tuple[Mapping[str, object], str] | None = None
    prints: bool = False


def column(name: str) -> list[float | None]:
    return [one[name] for one in ROWS]


def known(*names: str) -> list[tuple[float, ...]]:
    """The rows in which none of these is missing."""
    return [tuple(one[name] for name in names) for one in ROWS if None not in [one[name] for name in names]]


def dissimilarity(pairs: Sequence[tuple[float, float]]) -> float:
    """Duncan's D of a group against the rest, in a plain loop over (group, total)."""
    group, rest = sum(x for x, _ in pairs), sum(t - x for x, t in pairs)
    return sum(abs(x / group - (t - x) / rest) for x, t in pairs) / 2


def check_join(made: Made) -> None:
    found = rows(made["OUTPUT"], "code")
    assert found["0114C1004"]["population_2023"] == 104
    assert found["0114C1003"]["low_standard_2023"] is None
    assert found["0114C1003"]["low_standard_2023_status"] == "suppressed"
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (12, 0, 0)


def check_read(made: Made) -> None:
    found = rows(made["OUTPUT"], "area", "indicator")
    assert (made["ROWS"], made["AREAS"], made["INDICATORS"]) == (24, 12, 2)
    assert found["0115C1011", "population"]["value"] == 111
    assert found["0114C1003", "low_standard"]["status"] == "suppressed"


def check_convert(made: Made) -> None:
    found = rows(made["OUTPUT"], "area", "indicator")
    assert found["0114", "population"]["value"] == sum(100 + i for i in range(6))
    assert made["REFUSED"] == 1


def check_areas(made: Made) -> None:
    found = rows(made["OUTPUT"], "regsokod_2020")
    assert made["AREAS"] == len(found) == 3
    assert found["1780R002"]["kommunnamn"] == "Karlstad"


def check_indicators(made: Made) -> None:
    found = rows(made["OUTPUT"], "regsokod_2020")
    assert (made["AREAS"], made["MATCHED"], made["YEARS_FETCHED"]) == (3, 3, "2022, 2023")
    assert found["1780R002"]["sei_2023"] == value_of("1780R002", "000008IT", "2023")


def check_fetched_table(made: Made) -> None:
    found = rows(made["OUTPUT"], "area", "year")
    assert (made["ROWS"], made["AREAS"], made["YEARS"]) == (4, 2, 2)
    assert found["1780", 2023]["value"] == value_of("1780", "totalt", "1+2", "000007Y7", "2023")


def check_national(made: Made) -> None:
    codes = [
        f"{kommun}R{n:03d}_RegSO2025" for kommun, n in (("1780", 1), ("1780", 2), ("1780", 3), ("1761", 1), ("1761", 2))
    ]
    values = [value_of(code, "000008IT", "2024") for code in codes]
    mean = sum(values) / 5
    assert made["MEAN_USED"] == pytest.approx(mean)
    assert made["DEVIATION_USED"] == pytest.approx((sum((one - mean) ** 2 for one in values) / 5) ** 0.5)


def check_refreshed(made: Made) -> None:
    (row,) = rows(made["OUTPUT"], "kommunkod").values()
    assert made["YEARS_FETCHED"] == "2022, 2023, 2024"
    born = [value_of("1780", one, "1+2", "000007Y5", "2024") for one in ("eu", "öv", "tot")]
    assert row["foreign_born_2024"] == pytest.approx(100 * (born[0] + born[1]) / born[2])


def check_index(made: Made) -> None:
    found = rows(made["OUTPUT"], "code")
    for one in ROWS:
        index = (one["low_2023"] + one["edu_2023"] + one["ass_2023"]) / 3
        assert found[one["code"]]["sei_2023"] == pytest.approx(index)
    assert found["0114C1000"]["area_type_2023"] == 5
    assert found["0115C1011"]["area_type_2023"] == 1


def check_summary(made: Made) -> None:
    found = rows(made["OUTPUT"], "type")
    for number in range(1, 6):
        here = [one for one in ROWS if one["type_2023"] == number]
        assert found[number]["areas"] == len(here)
        assert found[number]["people"] == sum(one["t_2023"] for one in here)


def check_transitions(made: Made) -> None:
    assert made["STABILITY"] == pytest.approx(0.5)
    worse = sum(one["type_2023"] < one["type_2022"] for one in ROWS)
    assert (made["MOVED_UP"], made["MOVED_DOWN"]) == (6 - worse, worse)
    assert layer_of(made["AREAS_OUTPUT"]).featureCount() == 12


def check_inequality(made: Made) -> None:
    pairs = known("x_2023", "y_2023")
    low, high = sum(x for x, _ in pairs), sum(y for _, y in pairs)
    assert made["INEQUALITY_INDEX"] == pytest.approx(50 * sum(abs(x / low - y / high) for x, y in pairs))


def check_segregation(made: Made) -> None:
    found = rows(made["OUTPUT"], "place", "measure")
    for kommun in ("0114", "0115"):
        here = [(x, t) for place, x, t in known("kommun", "x_2023", "t_2023") if place == kommun]
        assert found[kommun, "dissimilarity"]["value"] == pytest.approx(dissimilarity(here))
    assert found["0115", "dissimilarity"]["missing"] == 1


def check_multigroup(made: Made) -> None:
    groups = [(x, y, t - x - y) for x, y, t in known("x_2023", "y_2023", "t_2023")]
    people = sum(map(sum, groups))
    shares = [sum(one[g] for one in groups) / people for g in range(3)]
    even = sum(share * (1 - share) for share in shares)
    apart = sum(sum(one) * abs(one[g] / sum(one) - shares[g]) for one in groups for g in range(3))
    assert made["MULTIGROUP_DISSIMILARITY"] == pytest.approx(apart / (2 * people * even))


def check_ordinal(made: Made) -> None:
    assert 0 < made["ORDINAL_R"] < 1
    found = rows(made["OUTPUT"], "measure")
    assert (found["ordinal_r"]["areas"], found["ordinal_r"]["missing"]) == (11, 1)
    classes = known("x_2023", "y_2023")
    people = sum(map(sum, classes))

    def variation(lowest: float) -> float:
        return 4 * lowest * (1 - lowest)

    whole = variation(sum(x for x, _ in classes) / people)
    within = sum((x + y) / people * variation(x / (x + y)) for x, y in classes)
    assert made["ORDINAL_R"] == pytest.approx(1 - within / whole)


def check_local(made: Made) -> None:
    found = rows(made["OUTPUT"], "code")
    pairs = known("x_2023", "t_2023")
    share = sum(x for x, _ in pairs) / sum(t for _, t in pairs)
    first = ROWS[0]
    quotient = first["x_2023"] / first["t_2023"] / share
    assert found[first["code"]]["location_quotient_2023"] == pytest.approx(quotient)
    assert found[ROWS[MISSING]["code"]]["location_quotient_2023"] is None
    assert found[ROWS[MISSING]["code"]]["status_2023"] == "missing"


def check_spatial(made: Made) -> None:
    found = rows(made["OUTPUT"], "measure")["spatial_dissimilarity"]
    assert 0 < found["value"] < dissimilarity(known("x_2022", "t_2022"))
    assert (found["areas"], found["people"]) == (12, sum(column("t_2022")))


def check_profile(made: Made) -> None:
    found = rows(made["OUTPUT"], "size")
    assert found[1.0]["macro_micro"] == 1.0
    assert found[4.0]["value"] < found[1.0]["value"]


def check_context(made: Made) -> None:
    """Within a radius of 10 km live all; within 0.1 km nobody but the area's own people."""
    found = rows(made["OUTPUT"], "code")
    whole = sum(column("x_2022")) / sum(column("t_2022"))
    for one in ROWS:
        assert found[one["code"]]["x_10_2022"] == pytest.approx(whole)
        assert found[one["code"]]["x_0p1_2022"] == pytest.approx(one["x_2022"] / one["t_2022"])


def check_map(made: Made) -> None:
    layer = layer_of(made["OUTPUT"])
    assert [feature["low_2023"] for feature in layer.getFeatures()] == column("low_2023")


def check_difference(made: Made) -> None:
    found = rows(made["OUTPUT"], "code")
    changes = {one["x_change_2022_2023"] for code, one in found.items() if code != ROWS[MISSING]["code"]}
    assert changes == {-1.0}
    assert found[ROWS[MISSING]["code"]]["x_change_2022_2023"] is None


def check_pages(made: Made) -> None:
    assert Path(str(made["PDF"])).read_bytes().startswith(b"%PDF-")


def check_atlas(made: Made) -> None:
    assert made["PAGES"] == 2


def check_report(made: Made) -> None:
    told = json.loads(Path(str(made["JSON"])).read_text("utf-8"))
    (summary,) = (year["summary"] for year in told["indicators"][0]["years"])
    assert (told["areas"], summary["median"], summary["highest"]) == (6, 7.5, 10.0)
    here = [(x, t) for place, x, t in known("kommun", "x_2023", "t_2023") if place == "0114"]
    assert told["measures"][0]["values"][0] == [pytest.approx(dissimilarity(here))]


def check_interpolation(made: Made) -> None:
    """Onto itself every area keeps what it has."""
    found = rows(made["OUTPUT"], "code")
    for one in ROWS:
        assert found[one["code"]]["t_2023"] == pytest.approx(one["t_2023"])


def check_installation(made: Made) -> None:
    assert made["MISSING"] == 0
    assert "numpy" in rows(made["OUTPUT"], "package")


ONE_GROUP = {"GROUP": ["x_2023"], "TOTAL": ["t_2023"]}
NO_FIELD = "no field 'zz'"
INDEX = {"LOW_STANDARD": "low_2023", "LOW_EDUCATION": "edu_2023", "ASSISTANCE": "ass_2023"}
EVERYWHERE = {"GROUP": ["x_2022"], "TOTAL": ["t_2022"]}

SERVICES = {"SERVICE": "{statistics}", "BOUNDARIES": "{boundaries}"}
NO_PLACE = ({"PLACES": "Karlsta"}, "Karlstad")
EXAMPLES = {
    "fetchareas": Example(
        {"PLACES": "Karlstad", "LEVEL": "regso2020", "BOUNDARIES": "{boundaries}"},
        check_areas,
        [NO_PLACE, ({"BOUNDARIES": "ftp://x.test"}, "must begin with https")],
        areas="",
    ),
    "fetchindicators": Example(
        {"PLACES": "1780", "LEVEL": "regso2020", **SERVICES},
        check_indicators,
        [NO_PLACE, ({"YEARS": "x"}, "'x' is not"), ({"YEARS": "1950"}, "None of these indicators")],
        areas="",
    ),
    "fetchtable": Example(
        {
            "TABLE": "TAB6574",
            "SELECTION": '{"Region": ["1780", "1761"], "Tid": ["top(2)"], "Alder": ["totalt"], "Kon": ["1+2"]}',
            "SERVICE": "{statistics}",
        },
        check_fetched_table,
        [({"TABLE": "TAB1"}, "TAB1"), ({"SELECTION": "{"}, "not understood")],
        areas="",
    ),
    "fetchnational": Example(
        {"SERVICE": "{statistics}"},
        check_national,
        [({"YEARS": "x"}, "'x' is not"), ({"YEARS": "1950"}, "None of these indicators")],
        areas="",
    ),
    "refreshdata": Example(
        {"INPUT": "{fetched}", **SERVICES},
        check_refreshed,
        [({"INPUT": "{folder}/targets.gpkg"}, "does not say how its figures were fetched")],
        areas="",
    ),
    "joinindicators": Example(
        {"TABLE": TABLE},
        check_join,
        [
            ({"TABLE": "{folder}/none.csv"}, "none.csv"),
            ({"AREA_FIELD": "zz"}, NO_FIELD),
            ({"YEARS": "x"}, "'x' is not"),
            ({"CATEGORIES": "kön: kvinnor"}, 'no dimension "kön"'),
        ],
        {"OUTPUT": "gpkg", "REPORT": "html"},
        empty="has no areas",
        unmatched=({"TABLE": "{folder}/elsewhere.csv"}, "No area in the table"),
    ),
    "readtable": Example(
        {"TABLE": TABLE},
        check_read,
        [({"TABLE": "{folder}/none.csv"}, "none.csv"), ({"KEY": "zz"}, "zz"), ({"YEARS": "1850-x"}, "1850")],
        areas="",
    ),
    "convertdivision": Example(
        {"TABLE": TABLE, "TO": "kommun"},
        check_convert,
        [({"KEY_TABLE": "{folder}/none.csv"}, "none.csv"), ({"YEARS": "x"}, "'x' is not")],
        areas="",
    ),
    "socioeconomicindex": Example(
        {**INDEX, "REFERENCE": "figures", "MEAN": 11.0, "DEVIATION": 3.0},
        check_index,
        [({"MEAN": None}, "'figures' needs"), ({"ASSISTANCE": "zz"}, NO_FIELD), ({"ASSISTANCE": "t_2023"}, "100")],
    ),
    "areatypesummary": Example(
        {"TYPE_FIELD": ["type_2023"], "PEOPLE": ["t_2023"]},
        check_summary,
        [({"TYPE_FIELD": ["y_2023"]}, "area type"), ({"PEOPLE": ["zz"]}, NO_FIELD)],
    ),
    "areatypetransitions": Example(
        {"TYPE_FROM": "type_2022", "TYPE_TO": "type_2023"},
        check_transitions,
        [({"TYPE_TO": "type_2022"}, "The same field"), ({"TYPE_TO": "zz"}, NO_FIELD)],
        {"OUTPUT": "gpkg", "AREAS_OUTPUT": "gpkg"},
    ),
    "inequalityindex": Example(
        {"LOW": ["x_2023"], "HIGH": ["y_2023"]},
        check_inequality,
        [({"HIGH": None}, "People with high incomes"), ({"HIGH": ["zz"]}, NO_FIELD), ({"UNIT": "percent"}, "shares")],
    ),
    "segregationindices": Example(
        {**ONE_GROUP, "PLACE": "kommun"},
        check_segregation,
        [
            ({"TOTAL": None}, "a total or another group"),
            ({"GROUP": ["zz"]}, NO_FIELD),
            ({"MEASURES": ["zz"]}, "zz"),
            ({"OPTIONS": "b=2=3; c"}, "option=value"),
            ({"TOTAL": ["t_2022"]}, "another year"),
        ],
        unmatched=({"PLACES": "{folder}/elsewhere.gpkg"}, "No place in"),
    ),
    "multigroupindices": Example(
        {"GROUPS": ["x_2023", "y_2023"], "TOTAL": ["t_2023"], "MEASURES": ["multigroup_dissimilarity"]},
        check_multigroup,
        [({"GROUPS": ["x_2023"], "TOTAL": None}, "at least two groups"), ({"GROUPS": ["zz", "x_2023"]}, NO_FIELD)],
    ),
    "ordinalindices": Example(
        {"CLASSES": ["x_2023", "y_2023"], "MEASURES": ["ordinal_r"]},
        check_ordinal,
        [
            ({"CLASSES": None}, "Choose classes"),
            ({"CLASSES": ["x_2023"]}, "at least two"),
            ({"INCOME": "zz"}, NO_FIELD),
        ],
    ),
    "localindices": Example(
        {**ONE_GROUP, "MEASURES": ["location_quotient"]},
        check_local,
        [({"TOTAL": None}, "needs"), ({"GROUP": ["zz"]}, NO_FIELD), ({"MEASURES": ["zz"]}, "zz")],
    ),
    "spatialindices": Example(
        {**EVERYWHERE, "MEASURES": ["spatial_dissimilarity"]},
        check_spatial,
        [({"GROUP": ["zz"]}, NO_FIELD), ({"OPTIONS": "size=-1"}, "size")],
    ),
    "segregationprofile": Example(
        {**EVERYWHERE, "SIZES": "1; 4"},
        check_profile,
        [({"SIZES": "-1"}, "'-1'"), ({"SIZES": "x"}, "'x'"), ({"TOTAL": None}, "needs")],
    ),
    "neighbourhoodcontext": Example(
        {**EVERYWHERE, "NEIGHBOURHOOD": "step", "SIZES": "0.1; 10"},
        check_context,
        [({"SIZES": "x"}, "'x'"), ({"TOTAL": ["zz"]}, NO_FIELD)],
    ),
    "choroplethmap": Example(
        {"FIELD": "low_2023"},
        check_map,
        [({"FIELD": "zz"}, NO_FIELD), ({"METHOD": "fixed", "LIMITS": "x"}, "x")],
        empty="every area lacks data",
    ),
    "differencemap": Example(
        {"FIELD": "x_2023", "BEFORE": "x_2022"},
        check_difference,
        [({"BEFORE": "x_2023"}, "The same field"), ({"BEFORE": None}, "the earlier year"), ({"FIELD": "zz"}, "two")],
        empty="every area lacks data",
    ),
    "bivariatemap": Example(
        {"FIELD": "low_2023", "OTHER": "edu_2023"},
        check_map,
        [({"FIELD": "zz"}, NO_FIELD), ({"OTHER": "low_2023"}, "chosen twice")],
        {"OUTPUT": "gpkg", "SQUARE": "svg"},
        empty="every area lacks data",
    ),
    "createlayout": Example(
        {"TITLE": "A page"},
        check_pages,
        [({"TEMPLATE": "{folder}/none.qpt"}, "none.qpt")],
        {"PDF": "pdf"},
        empty="has no areas to draw",
        prints=True,
    ),
    "exportatlas": Example(
        {"PLACE": "kommun", "FIELDS": ["low_2023"]},
        check_atlas,
        [({"PLACE": "zz"}, "zz")],
        {"FOLDER": ""},
        empty="has no areas to draw",
        prints=True,
    ),
    "report": Example(
        {"PLACES": "field", "PLACE": "kommun", "WHICH": "0114", "INDICATORS": ["low_2023"], **ONE_GROUP},
        check_report,
        [({"WHICH": "zz"}, "'zz' matches none"), ({"INDICATORS": ["zz"]}, NO_FIELD), ({"GROUP": ["zz"]}, NO_FIELD)],
        {"HTML": "html", "JSON": "json"},
        empty="has no areas",
        prints=True,
    ),
    "arealinterpolation": Example(
        {"TARGETS": "{folder}/targets.gpkg", "COUNTS": ["t_2023"]},
        check_interpolation,
        [({"COUNTS": ["zz"]}, NO_FIELD)],
        empty="has no areas",
        unmatched=({"TARGETS": "{folder}/elsewhere.gpkg"}, ""),
    ),
    "checkinstallation": Example({}, check_installation, [], areas=""),
}
