"""A report on a place: readable by everybody, true to its figures, and safe whatever a layer is called."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.cartography.report import report_words as words

VOID = {"meta", "img", "br", "link"}
FIELDS = "regsokod:string,regsonamn:string," + ",".join(
    f"{name}_{year}:double"
    for year in (2021, 2022, 2023)
    for name in ("low_education", "area_type", "population", "foreign_born_people")
)
HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>&amp;'


def row(code: str, name: str, base: float | None, type: float, people: float) -> tuple:
    share = 0.05 * type
    years = [(None if base is None else base + year, type, people, people * share / (1 + year)) for year in range(3)]
    return (code, name, *(value for year in years for value in year))


ROWS = [
    row("1780R001", "Norrstrand", 10, 3, 1500),
    row("1780R002", HOSTILE, 20, 2, 80),
    row("1780R003", "Västra Ås", None, 4, 900),
    row("1781R001", "Öst", 7, 5, 2000),
    row("1781R002", "Väst", 9, 5, 300),
    row("2584R001", "Fjäll", 9, 1, 100),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS, name="<b>Lager</b> & co")


@pytest.fixture
def made(run, areas, tmp_path: Path) -> dict[str, Path]:
    files = {name: tmp_path / f"rapport å.{name.lower()}" for name in ("HTML", "PDF", "JSON")}
    files["TABLE"] = tmp_path / "tal.csv"
    run("report", INPUT=areas, WHICH="Karlstad", **{name: str(path) for name, path in files.items()})
    return files


class Reader(HTMLParser):
    """A page as a strict reader sees it: every tag closed in order, headings in steps, pictures described."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.seen if name == tag]

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.text).split())


@pytest.fixture
def page(made) -> Reader:
    return Reader(made["HTML"].read_text("utf-8"))


def test_the_page_is_well_formed_and_accessible(page: Reader) -> None:
    assert page.open == []
    assert page.all("html")[0]["lang"] == "en"
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False))
    assert all("alt" in image for image in page.all("img"))
    figures = [image for image in page.all("img") if image["alt"]]
    assert len(figures) == len(page.all("figure")) > 2
    assert all(cell.get("scope") in ("col", "row") for cell in page.all("th"))
    assert len(page.all("caption")) == len(page.all("table")) > 2


def test_the_page_needs_nothing_from_elsewhere(page: Reader, made) -> None:
    assert {"script", "link", "iframe"} & {tag for tag, _ in page.seen} == set()
    assert all(image["src"].startswith("data:image/") for image in page.all("img"))
    assert "default-src 'none'" in page.all("meta")[1]["content"]
    assert "url(" not in made["HTML"].read_text("utf-8")


def test_what_the_layer_says_is_shown_as_text(page: Reader) -> None:
    assert HOSTILE in page.words
    assert "<b>Lager</b> & co" in page.words
    assert not page.all("b")


def test_the_pdf_says_the_same_words(page: Reader, made) -> None:
    read = subprocess.run(["pdftotext", "-layout", str(made["PDF"]), "-"], capture_output=True, check=True)
    text = "".join(read.stdout.decode("utf-8").split())
    for expected in (
        "Areareport:Karlstad",
        "Norrstrand",
        "Keyfigures",
        "Segregationmeasures",
        "notsaywhereitsfigures",
        "<script>",
    ):
        assert expected in text


def test_the_json_holds_the_numbers_of_the_layer(made) -> None:
    facts = json.loads(made["JSON"].read_text("utf-8"))
    assert (facts["place"], facts["areas"], facts["all_areas"]) == ("Karlstad", 3, 6)
    assert facts["population"] == 1500 + 80 + 900
    assert facts["few_people"] == [HOSTILE]
    low = next(one for one in facts["indicators"] if one["id"] == "low_education")
    assert [year["year"] for year in low["years"]] == [2021, 2022, 2023]
    last = low["years"][-1]["summary"]
    assert (last["areas"], last["missing"], last["lowest"], last["median"], last["highest"]) == (3, 1, 12, 17, 22)
    assert (low["change"]["rose"], low["change"]["fell"], low["change"]["areas"]) == (2, 0, 2)
    assert facts["types"]["people"]["2"] == [80.0] * 3
    measures = {one["id"]: one for one in facts["measures"]}
    assert measures["dissimilarity"]["places"] == ["Karlstad", "Kristinehamn", "Kiruna"]
    assert measures["dissimilarity"]["values"][0] == pytest.approx([by_hand("1780", year) for year in range(3)])


def by_hand(municipality: str, year: int) -> float:
    """D of the municipality's areas, straight from the rows."""
    pairs = [(one[5 + 4 * year], one[4 + 4 * year]) for one in ROWS if one[0].startswith(municipality)]
    group, rest = sum(x for x, _ in pairs), sum(t - x for x, t in pairs)
    return sum(abs(x / group - (t - x) / rest) for x, t in pairs) / 2


def test_only_counts_have_a_total(made) -> None:
    found = json.loads(made["JSON"].read_text("utf-8"))
    totals = {one["unit"]: one["years"][-1]["summary"]["total"] for one in found["indicators"]}
    assert totals.pop("PERSONS", 0) is not None
    assert set(totals.values()) == {None}


def test_a_formula_is_text_in_csv_and_xlsx(run, make_areas, tmp_path: Path) -> None:
    layer = make_areas("place:string,low_education_2023:double", [(HOSTILE, 4.5), (HOSTILE, 5.5)])
    given = {"INPUT": layer, "PLACES": "field", "PLACE": "place"}
    run("report", **given, TABLE=str(tmp_path / "t.csv"))
    run("report", **given, TABLE=str(tmp_path / "t.xlsx"))
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        places = {row["place"] for row in csv.DictReader(file)}
    assert places == {"'" + HOSTILE}
    book = ogr.Open(str(tmp_path / "t.xlsx"))
    features = [feature.items() for feature in book.GetLayer(0)]
    assert {feature["place"] for feature in features} == {"'" + HOSTILE}
    assert 5.0 in {feature["value"] for feature in features if feature["quantity"] == "median"}


def test_one_year_is_no_trend(run, make_areas, tmp_path: Path) -> None:
    layer = make_areas("kommun:string,low_education_2023:double", [("1780", 4.5), ("1780", 5.5)])
    run("report", INPUT=layer, PLACE="kommun", HTML=str(tmp_path / "r.html"))
    page = Reader((tmp_path / "r.html").read_text("utf-8"))
    assert words.ONE_YEAR.en in page.words
    assert "rose" not in page.words
    assert "Only 2 areas have a value" in page.words
    assert words.SEGREGATION.en not in page.words


def on_divisions(areas: QgsVectorLayer, *divisions: str) -> None:
    """Says on which division the values of 2021, 2022 and 2023 stand."""
    from segbaro_plugin.layers.record.provenance import add_provenance

    fields = {
        f"low_education_{year}": {"indicator": "low_education", "year": year, "division": division}
        for year, division in zip((2021, 2022, 2023), divisions, strict=True)
    }
    add_provenance(areas, {"algorithm": "segbaro:joinindicators", "fields": fields}, "Joined")


@pytest.mark.parametrize(
    ("divisions", "compared", "left_out"),
    [
        (("regso2020", "regso2020", "regso2025"), "in both 2021 and 2022: 2", "The figures for 2023 are based on"),
        (("regso2020", "regso2025", "regso2025"), "in both 2022 and 2023: 2", "The figures for 2021 are based on"),
        (("deso2018", "regso2020", "regso2025"), words.NO_PAIR.en, words.NO_PAIR.en),
    ],
)
def test_only_years_on_one_division_are_compared(
    run, areas, tmp_path: Path, divisions: tuple[str, ...], compared: str, left_out: str
) -> None:
    on_divisions(areas, *divisions)
    run("report", INPUT=areas, WHICH="1780", INDICATORS=["low_education_2023"], HTML=str(tmp_path / "r.html"))
    page = Reader((tmp_path / "r.html").read_text("utf-8"))
    assert compared in page.words
    assert left_out in page.words
    assert ("Their median was" in page.words) == (compared != words.NO_PAIR.en)


def test_an_area_without_any_value_gives_a_report_that_says_so(run, make_areas, tmp_path: Path) -> None:
    layer = make_areas("kommun:string,low_education_2023:double", [("1780", None)])
    run("report", INPUT=layer, PLACE="kommun", HTML=str(tmp_path / "r.html"), PDF=str(tmp_path / "r.pdf"))
    assert words.NOBODY.en in Reader((tmp_path / "r.html").read_text("utf-8")).words


def test_no_sentence_says_why() -> None:
    """Figures show differences, not what lies behind them."""
    causes = re.compile(r"because|due to|caus|leads to|effect|beror|orsak|på grund av|leder till|effekt|därför", re.I)
    said = [text for text in vars(words).values() if isinstance(text, words.Text)]
    assert len(said) > 50
    assert [text for text in said if causes.search(" ".join(text))] == []


def test_a_place_that_is_not_there_is_refused_and_nothing_is_written(run, areas, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="1780 Karlstad"):
        run("report", INPUT=areas, WHICH="Atlantis", HTML=str(tmp_path / "r.html"))
    with pytest.raises(QgsProcessingException, match="at least one output file"):
        run("report", INPUT=areas, WHICH="Karlstad", HTML=None)
    assert list(tmp_path.iterdir()) == []


def test_a_layer_without_areas_and_one_without_places_are_refused(run, make_areas, tmp_path: Path) -> None:
    html = str(tmp_path / "r.html")
    nothing, nowhere = make_areas(FIELDS, [], name="Tomt"), make_areas(FIELDS, ROWS[:2])
    nowhere.dataProvider().changeAttributeValues({id: {1: None} for id in (1, 2)})
    with pytest.raises(QgsProcessingException, match="'Tomt' has no areas, so there is nothing to report on"):
        run("report", INPUT=nothing, PLACES="field", PLACE="regsonamn", HTML=html)
    with pytest.raises(QgsProcessingException, match="No area has a place in the field 'regsonamn'"):
        run("report", INPUT=nowhere, PLACES="field", PLACE="regsonamn", HTML=html)
    assert not Path(html).exists()


def test_the_steps_are_told_without_the_folders_of_a_machine(run, sample: Path, tmp_path: Path) -> None:
    table, target = sample / "indicators.csv", tmp_path / "r.html"
    areas = f"{sample / 'areas.gpkg'}|layername=deso"
    joined = run("joinindicators", INPUT=areas, TABLE=str(table), OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]
    run("report", INPUT=joined, HTML=str(target))
    text = Reader(target.read_text("utf-8")).words
    assert "Join indicators to areas (indicators.csv)" in text
    assert str(sample) not in text
    assert "Area report: Åsköping" in text


def test_one_area_has_values_and_no_median(run, areas, tmp_path: Path) -> None:
    run("report", INPUT=areas, WHICH="Kiruna", INDICATORS=["low_education_2023"], HTML=str(tmp_path / "r.html"))
    text = Reader((tmp_path / "r.html").read_text("utf-8")).words
    assert "One area has a value in both years: 9.0% in 2021 and 11.0% in 2023." in text
    assert "Their median" not in text
    assert "1 areas" not in text


def text_of(path: Path) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", path.read_text("utf-8")).split())


@pytest.fixture
def without_last_year(make_areas) -> QgsVectorLayer:
    """Figures of 2021 and of 2022 for the second indicator; nothing of 2023."""
    names = ("low_education", "low_standard", "population", "foreign_born_people")
    fields = ",".join(f"{name}_{year}:double" for name in names for year in (2021, 2022, 2023))
    rows = [(f"1780R00{n}", 4.0 + n, None, None, 3.0 + n, 5.0 + n, None, 900 * n, 800 * n, None, 9 * n * n, 8 * n, None)
            for n in range(1, 7)]  # fmt: skip
    return make_areas(f"regsokod:string,{fields}", rows)


def test_the_last_year_with_data_is_taken_and_said(run, without_last_year, tmp_path: Path) -> None:
    run("report", INPUT=without_last_year, HTML=str(tmp_path / "r.html"), JSON=str(tmp_path / "r.json"))
    text = text_of(tmp_path / "r.html")
    assert "No area has a value for 2022, 2023, so the figures are those of 2021." in text
    assert "No area has a value for 2023, so the figures are those of 2022." in text
    assert "no area has a value" not in text
    assert words.NOBODY.en not in text
    facts = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert (facts["population"], facts["population_year"]) == (800 * 21, 2022)


def test_that_there_is_one_year_is_said_once_an_indicator_and_once_for_all_measures(run, make_areas, tmp_path) -> None:
    fields = (
        "low_education_2022:double,low_education_2023:double,population_2023:double,foreign_born_people_2023:double"
    )
    rows = [(f"1780R00{n}", 4.0 + n, None, 900.0 * n, 9.0 * n * n) for n in range(1, 7)]
    run("report", INPUT=make_areas(f"regsokod:string,{fields}", rows), HTML=str(tmp_path / "r.html"))
    assert text_of(tmp_path / "r.html").count(words.ONE_YEAR.en) == 2


def test_an_indicator_without_any_value_is_said_once_to_have_none(run, make_areas, tmp_path: Path) -> None:
    rows = [(f"1780R00{n}", None, None) for n in range(1, 4)]
    areas = make_areas("regsokod:string,low_education_2022:double,low_education_2023:double", rows)
    run("report", INPUT=areas, HTML=str(tmp_path / "r.html"))
    text = text_of(tmp_path / "r.html")
    assert text.count(words.NOBODY.en) == 1
    assert words.ONE_YEAR.en not in text


def test_the_legend_of_the_map_has_the_reasons_of_the_place(run, make_areas, tmp_path: Path) -> None:
    rows = [
        (f"{code}R00{n}", None if code == "1781" and n == 1 else 4.0 + n) for code in ("1780", "1781") for n in (1, 2)
    ]
    areas = make_areas("regsokod:string,low_education_2023:double", rows)
    for which, told in (("1780", False), ("1781", True)):
        run("report", INPUT=areas, WHICH=which, HTML=str(tmp_path / "r.html"))
        assert ("No data" in text_of(tmp_path / "r.html")) is told
