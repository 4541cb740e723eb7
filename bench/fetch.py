"""All RegSO of the country with five figures a year, fetched from services on this machine, and read again.

python3 bench/fetch.py

As indicators; as one table with both vintages of all areas that goes into a layer at once, as *Get data* does it; and
as the same table in a file that is then joined. The second run of each takes everything from what the first has kept:
its time is that of reading, joining and writing.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from memory import peak_megabytes
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from segbaro_plugin.layers.join.matching import match_tables  # noqa: E402
from segbaro_plugin.layers.join.shapes import SHAPES  # noqa: E402
from segbaro_plugin.layers.places.area_codes import read_area_columns  # noqa: E402
from segbaro_plugin.layers.write.extend import write_extended  # noqa: E402
from segbaro_plugin.processing.algorithms.fetch_indicators import FetchIndicators  # noqa: E402
from segbaro_plugin.processing.algorithms.fetch_table import FetchTable  # noqa: E402
from segbaro_plugin.processing.algorithms.join_indicators import JoinIndicators  # noqa: E402
from segbaro_plugin.tables.codes.area_counts import parts_of  # noqa: E402
from segbaro_plugin.tables.codes.divisions import kommuner  # noqa: E402
from segbaro_plugin.tables.reader import table_of_cube  # noqa: E402
from tests.servers.made_up_country import TABLES, squares, write_country  # noqa: E402
from tests.servers.map_server import map_server  # noqa: E402
from tests.servers.statistics.px_area_tables import FORMS, recipe_tables  # noqa: E402
from tests.servers.statistics.px_server import statistics_server  # noqa: E402
from tests.servers.statistics.px_tables import PxDimension, PxTable  # noqa: E402
from tests.sources.over_http import fetch_over, whole  # noqa: E402
from tests.sources.plain_http import send  # noqa: E402

INDICATORS = ["sei", "area_type", "low_standard", "assistance_unemployment", "low_education"]
YEARS = [str(year) for year in range(2010, 2024)]
HEADINGS = (
    "Andel med låg ekonomisk standard, procent", "Andel med förgymnasial utbildning, procent",
    "Andel med långvarigt ekonomiskt bistånd, procent", "Andel förvärvsarbetande, procent", "Folkmängd",
)  # fmt: skip


def run(algorithm: type[QgsProcessingAlgorithm], **wanted: object) -> float:
    """The seconds of one run."""
    started = time.perf_counter()
    new = algorithm().create()
    new.run(wanted, QgsProcessingContext(), QgsProcessingFeedback(False), catchExceptions=False)
    return time.perf_counter() - started


def large_table(counts: Mapping[str, int]) -> PxTable:
    """Both vintages of all areas, five figures, fourteen years."""
    areas = {one.code: one.name for form in ("RegSO2020", "RegSO2025") for one in squares(counts, FORMS[form])}
    contents = dict(zip("ABCDE", HEADINGS, strict=True))
    return PxTable("TAB9", "Uppgifter efter region, tabellinnehåll och år", (
        PxDimension("Region", "region", areas),
        PxDimension("ContentsCode", "tabellinnehåll", contents),
        PxDimension("Tid", "år", dict(zip(YEARS, YEARS, strict=True))),
    ))  # fmt: skip


def as_indicators(folder: Path, services: dict[str, str]) -> tuple[float, float]:
    """The seconds with the transfer, and without it."""
    wanted = {"PLACES": "", "LEVEL": "regso2020", "INDICATORS": INDICATORS, **services}
    first, again = (run(FetchIndicators, **wanted, OUTPUT=str(folder / f"{name}.gpkg")) for name in ("one", "two"))
    return first, again


def at_once(folder: Path, areas: QgsVectorLayer, table: PxTable, service: str) -> tuple[float, float]:
    """The seconds of the table's fetch, and of all that follows: read again from what is kept, joined, in a layer."""
    fetch = fetch_over(send, service, folder / "kept")
    started = time.perf_counter()
    fetch.cube(whole(table))
    came = time.perf_counter()
    read = table_of_cube(fetch_over(send, service, folder / "kept").cube(whole(table)))
    joining = match_tables(read_area_columns(areas), [read])
    added = SHAPES["wide"].added(joining.whole, "sv")
    values = SHAPES["wide"].values(joining.whole, joining.areas.ids)
    layer = areas.materialize(QgsFeatureRequest().setLimit(0))
    layer.dataProvider().addAttributes(added)
    layer.updateFields()
    assert write_extended(areas, layer.dataProvider(), added, values) == len(joining.whole.matched)
    return came - started, time.perf_counter() - came


def as_table(folder: Path, areas: Path, service: str) -> tuple[float, float, float]:
    """The seconds with the transfer, without it, and of the join."""
    table = folder / "table.csv"
    first, again = (run(FetchTable, TABLE="TAB9", SERVICE=service, OUTPUT=str(table)) for _ in range(2))
    joined = folder / "joined.gpkg"
    return (
        first,
        again,
        run(JoinIndicators, INPUT=f"{areas}|layername=RegSO_2020", TABLE=str(table), OUTPUT=str(joined)),
    )


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    application = QgsApplication([], False, str(folder / "profile"))
    application.initQgis()
    counts = {code: parts_of(code, "regso2020") or 1 for code in kommuner()}
    country = write_country(folder / "country.gpkg", counts)
    with ExitStack() as at_end:
        boundaries = at_end.enter_context(map_server(folder, country, TABLES)).url
        statistics = at_end.enter_context(statistics_server(*recipe_tables(counts, YEARS)))
        first, again = as_indicators(folder, {"SERVICE": statistics.url, "BOUNDARIES": boundaries})
    print(f"{sum(counts.values())} areas, {statistics.cells.total()} cells of {len(INDICATORS)} figures")
    print(f"with the transfer {first:.1f} s, without it {again:.1f} s")
    areas = QgsVectorLayer(f"{country}|layername=RegSO_2020", "areas")
    with statistics_server(large_table(counts)) as statistics:
        first, again = at_once(folder, areas, large_table(counts), statistics.url)
        print(f"a table of {statistics.cells.total()} cells fetched in {first:.1f} s, in a layer after {again:.1f} s")
        first, again, joining = as_table(folder, country, statistics.url)
    print(f"as a file: {first:.1f} s with the transfer, {again:.1f} s without it")
    print(f"its join to {sum(counts.values())} areas: {joining:.1f} s")
    print(f"peak {peak_megabytes():.0f} MB with the servers")


if __name__ == "__main__":
    main()
