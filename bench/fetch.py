"""All RegSO of the country with five figures a year, fetched from services on this machine, and read again.

python3 bench/fetch.py

The second run takes everything from what the first has kept: its time is that of reading, joining and writing.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from segbaro_plugin.processing.algorithms.fetch_indicators import FetchIndicators  # noqa: E402
from segbaro_plugin.tables.codes.area_counts import parts_of  # noqa: E402
from segbaro_plugin.tables.codes.divisions import kommuner  # noqa: E402
from tests.servers.made_up_country import TABLES, write_country  # noqa: E402
from tests.servers.map_server import map_server  # noqa: E402
from tests.servers.statistics.px_area_tables import recipe_tables  # noqa: E402
from tests.servers.statistics.px_server import statistics_server  # noqa: E402

INDICATORS = ["sei", "area_type", "low_standard", "assistance_unemployment", "low_education"]
YEARS = range(2010, 2024)
MEGABYTE = 1024


def run(target: Path, services: dict[str, str]) -> float:
    """The seconds of one run."""
    started = time.perf_counter()
    algorithm = FetchIndicators().create()
    wanted = {"PLACES": "", "LEVEL": "regso2020", "INDICATORS": INDICATORS, "OUTPUT": str(target), **services}
    algorithm.run(wanted, QgsProcessingContext(), QgsProcessingFeedback(False), catchExceptions=False)
    return time.perf_counter() - started


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    application = QgsApplication([], False, str(folder / "profile"))
    application.initQgis()
    counts = {code: parts_of(code, "regso2020") or 1 for code in kommuner()}
    country = write_country(folder / "country.gpkg", counts)
    tables = recipe_tables(counts, [str(year) for year in YEARS])
    with ExitStack() as at_end:
        boundaries = at_end.enter_context(map_server(folder, country, TABLES)).url
        statistics = at_end.enter_context(statistics_server(*tables))
        services = {"SERVICE": statistics.url, "BOUNDARIES": boundaries}
        first = run(folder / "first.gpkg", services)
        again = run(folder / "again.gpkg", services)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    print(f"{sum(counts.values())} areas, {statistics.cells.total()} cells of {len(INDICATORS)} figures")
    print(f"with the transfer {first:.1f} s, without it {again:.1f} s; peak {peak:.0f} MB with the servers")


if __name__ == "__main__":
    main()
