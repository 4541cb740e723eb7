"""The code of docs/architecture.md under "To add …" runs when it is pasted where the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from itertools import pairwise, product
from pathlib import Path

import pytest

from tests.cartography.ciede2000 import apart
from tests.cartography.classes.test_palettes import WITHOUT_VALUE

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def snippets(what: str) -> list[str]:
    """The code under the heading "To add `what`"."""
    under = PAGE.partition(f"\n### To add {what}\n")[2]
    return re.findall(r"```python\n(.*?)```", re.split(r"\n##+ ", under)[0], re.DOTALL)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with a copy of the plugin, to which a page's code can be added."""
    for folder in ("segbaro_plugin", "resources"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def paste(code: str, file: Path, before: str = "") -> None:
    """In front of the first `before` in the file; at its end without one."""
    text = file.read_text("utf-8")
    place = text.index(before) if before else len(text)
    file.write_text(f"{text[:place]}{code}{text[place:]}", "utf-8")


def printed_by(script: str, folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


COMPUTES = """
import pandas as pd
from segbaro_plugin.indices import compute
counts = pd.DataFrame({"group": [30.0, 10.0, 20.0], "all": [40.0, 60.0, 100.0]})
print(compute(counts, "karmel_maclachlan", "group", "all")["value"].item())
"""


def test_the_measure_that_the_page_adds_is_computed(copied: Path) -> None:
    """P is 0.3, so that 12, 18 and 30 of the areas' people would belong to the group if it lived evenly."""
    (measure,) = snippets("a measure")
    paste(f"\n\n{measure}", copied / "segbaro_plugin" / "indices" / "measures" / "evenness.py")
    assert float(printed_by(COMPUTES, copied)) == pytest.approx((18 + 8 + 10) / 200, abs=1e-15)


READS = """
from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.formats.format_catalogue import file_filter
print(*read_table("table").frame["value"], "*.jsonld" in file_filter().en)
"""


def test_the_format_that_the_page_adds_is_read_and_offered(copied: Path) -> None:
    (row,) = snippets("a table format")
    catalogue = copied / "segbaro_plugin" / "tables" / "formats" / "format_catalogue.py"
    head, formats, rest = catalogue.read_text("utf-8").partition("TEXT_FORMATS: tuple[TextFormat, ...] = (\n")
    catalogue.write_text(head + formats + row + rest, "utf-8")
    graph = '{"@context": ["https://schema.org"], "@graph": [{"kommun": "0114", "antal": 5}]}'
    (copied / "table").write_text(graph, "utf-8")
    assert printed_by(READS, copied).split() == ["5.0", "True"]


DRAWS = """
from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer
application = QgsApplication([], True)
application.initQgis()
from segbaro_plugin.cartography.charts import Theme
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import chart_of, kinds_of
from segbaro_plugin.cartography.charts.of_layer.chart_request import ChartRequest, chart_source
layer = QgsVectorLayer("Polygon?field=desokod:string&field=low_standard_2023:double", "areas", "memory")
for code, value in (("0114A0010", 12.0), ("0114A0020", None)):
    feature = QgsFeature(layer.fields())
    feature.setAttributes([code, value])
    layer.dataProvider().addFeatures([feature])
source = chart_source(layer)
(indicator,) = source.indicators
kind = kinds_of(source, indicator, 2023)[-1]
made = chart_of(source, ChartRequest(kind.id, indicator, 2023), "sv")
made.draw(Theme("sv"))
print(kind.name.sv, "|", made.words)
"""


def test_the_kind_of_chart_that_the_page_adds_is_offered_and_drawn(copied: Path) -> None:
    module, row = snippets("a kind of chart")
    charts = copied / "segbaro_plugin" / "cartography" / "charts" / "of_layer"
    (charts / "known_areas.py").write_text(module, "utf-8")
    paste("from .known_areas import known_areas_chart\n", charts / "chart_kinds.py", "from .chart_request import")
    paste(row, charts / "chart_kinds.py", ")  # fmt: skip\n")
    name, words = printed_by(DRAWS, copied).strip().split(" | ")
    assert name == "Områden med uppgift"
    assert words.endswith("2023: 1 av 2.")


FINDS = """
from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.match.layer_area_field import recognise_area_field
print(*read_table("table").frame["division"])
print(recognise_area_field({"n": [1, 2], "plan_kod": ["0114PL101", "1480PL104"]}).division)
"""


def test_the_division_that_the_page_adds_is_recognised_in_tables_and_layers(copied: Path) -> None:
    (row,) = snippets("a division")
    paste(row, copied / "segbaro_plugin" / "tables" / "codes" / "swedish_divisions.py", ")  # fmt: skip\n")
    (copied / "table").write_text("Planområde;antal\n0114PL101;5\n1480pl104 Ort;7\n", "utf-8")
    assert printed_by(FINDS, copied).split() == ["planning"] * 3


SUMS = """
from qgis.core import QgsApplication, QgsFeature, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
from segbaro_plugin.processing.provider import SegbaroProvider
provider = SegbaroProvider()
provider.loadAlgorithms()
layer = QgsVectorLayer("None?field=kommun:string&field=all_2023:double", "areas", "memory")
for code, people in (("0114", 30.0), ("0114", 12.0), ("0180", 5.0), ("0180", None)):
    feature = QgsFeature(layer.fields())
    feature.setAttributes([code, people])
    layer.dataProvider().addFeatures([feature])
algorithm = provider.algorithm("peoplebyplace")
context = QgsProcessingContext()
given = {"INPUT": layer, "PLACE": "kommun", "OUTPUT": "memory:"}
for people in ([], ["all_2023"]):
    asked = {**given, "PEOPLE": people}
    print(algorithm.checkParameterValues(asked, context)[1])
made, fine = algorithm.run(asked, context, QgsProcessingFeedback())
for row in context.takeResultLayer(made["OUTPUT"]).getFeatures():
    print(*row.attributes())
"""


def test_the_algorithm_that_the_page_adds_checks_its_groups_and_runs(copied: Path) -> None:
    (module,) = snippets("an algorithm")
    processing = copied / "segbaro_plugin" / "processing"
    (processing / "algorithms" / "people_by_place.py").write_text(module, "utf-8")
    paste(
        "from .algorithms.people_by_place import PeopleByPlace\n", processing / "provider.py", "from .algorithms.read_"
    )
    paste("    PeopleByPlace,\n", processing / "provider.py", "    ReadTable,\n")
    problem, fine, *rows = printed_by(SUMS, copied).splitlines()
    assert (problem, fine) == ("Choose 'People': a field, an indicator or an expression.", "")
    assert rows == ["0114 2023 42.0", "0180 2023 NULL"]


RECOGNISES = """
from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of
print(*read_table("table").indicators, indicator_of("sickness_absence").name.sv)
"""


def test_the_indicator_that_the_page_adds_is_recognised_by_its_heading(copied: Path) -> None:
    (row,) = snippets("an indicator")
    declared = copied / "segbaro_plugin" / "tables" / "indicators" / "declared" / "health.py"
    text = declared.read_text("utf-8")
    declared.write_text(f"{text.rstrip().removesuffix(')')}{row})\n", "utf-8")
    (copied / "table").write_text("kommun;Sjukfrånvaro 2023\n0114;5,5\n1480;7\n", "utf-8")
    assert printed_by(RECOGNISES, copied).split() == ["sickness_absence", "Sjukfrånvaro"]


COLOURS = """
from segbaro_plugin.cartography.classes.palettes import PALETTES
print(*(",".join(PALETTES["ochre"].sample(count)) for count in range(2, 10)))
"""


def test_the_palette_that_the_page_adds_has_classes_that_stay_apart_for_everybody(copied: Path) -> None:
    (row,) = snippets("a palette")
    palettes = copied / "segbaro_plugin" / "cartography" / "classes" / "palettes.py"
    paste(row, palettes, '        Palette("blue"')
    sampled = [colours.split(",") for colours in printed_by(COLOURS, copied).split()]
    assert [len(colours) for colours in sampled] == list(range(2, 10))
    assert min(apart(*pair) for colours in sampled for pair in pairwise(colours)) >= 10
    assert min(apart(*pair) for colours in sampled for pair in product(colours, WITHOUT_VALUE)) >= 10
