"""An atlas of 290 municipalities: time a page beside QGIS's own atlas of the same layout, and memory over the run.

XDG_RUNTIME_DIR=$(mktemp -d) python3 bench/atlas.py [PAGES]

The two take turns, ten pages each, so that a busy machine is busy for both.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from segbaro_plugin.cartography.output.atlas import Atlas, AtlasPlan  # noqa: E402
from segbaro_plugin.cartography.output.create import create_layout  # noqa: E402
from segbaro_plugin.cartography.output.export import pdf_settings, write_pdf  # noqa: E402
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path  # noqa: E402
from segbaro_plugin.cartography.style.choropleth import apply  # noqa: E402
from segbaro_plugin.cartography.style.shared import field_renderers  # noqa: E402
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators  # noqa: E402
from segbaro_plugin.layers.places.place import place_key  # noqa: E402
from segbaro_plugin.tables.codes.divisions import kommuner  # noqa: E402

AREAS = 21
"""Small areas in a municipality: 290 times 21 are as many as Sweden has."""

CORNERS = 200
SIDE = 3000.0
TURN = 10
EARLY = 20


def blob(left: float, low: float) -> QgsGeometry:
    """An area with as many corners as a real one."""
    return QgsGeometry.fromRect(QgsRectangle(left, low, left + SIDE, low + SIDE)).densifyByCount(CORNERS // 4)


def layers(codes: list[str]) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """The areas with a number each, and the municipalities that QGIS's atlas goes through."""
    areas = QgsVectorLayer("Polygon?crs=EPSG:3006&field=regsokod:string&field=low_education_2023:double", "a", "memory")
    places = QgsVectorLayer("Polygon?crs=EPSG:3006&field=kod:string&field=namn:string", "p", "memory")
    small, large = [], []
    for number, code in enumerate(codes):
        down, across = divmod(number, 17)
        left, low = 300_000 + across * 8 * SIDE, 6_200_000 + down * 4 * SIDE
        shapes = [blob(left + (n % 7) * SIDE, low + (n // 7) * SIDE) for n in range(AREAS)]
        for n, shape in enumerate(shapes):
            small.append(feature(areas, shape, [f"{code}R{n:03}", float((number * 7 + n * 13) % 60) if n else None]))
        large.append(feature(places, QgsGeometry.unaryUnion(shapes), [code, kommuner()[code]]))
    areas.dataProvider().addFeatures(small)
    places.dataProvider().addFeatures(large)
    return areas, places


def feature(layer: QgsVectorLayer, shape: QgsGeometry, values: list[object]) -> QgsFeature:
    """A feature of the layer."""
    made = QgsFeature(layer.fields())
    made.setGeometry(shape)
    made.setAttributes(values)
    return made


def by_hand(areas: QgsVectorLayer, places: QgsVectorLayer) -> QgsPrintLayout:
    """The same layout with QGIS's atlas switched on."""
    layout = create_layout(QgsProject.instance(), LayerIndicators(areas), "[% namn %]", "Källa", "sv")
    layout.itemById("title").setText("[% namn %]")
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(places)
    shown = layout.itemById("main_map")
    shown.setAtlasDriven(True)
    shown.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    atlas.updateFeatures()
    atlas.beginRender()
    atlas.first()
    return layout


def memory() -> float:
    """Megabytes that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Exports every page twice and prints the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 290
    application = QgsApplication([], False)
    application.initQgis()
    codes = sorted(kommuner())[:count]
    areas, places = layers(codes)
    QgsProject.instance().addMapLayers([areas, places])
    apply(areas, field_renderers(LayerIndicators(areas), ["low_education_2023"], "sv")["low_education_2023"])
    place = place_key(areas, "municipality", "regsokod")
    plan = AtlasPlan(template_path(TEMPLATES[0]), "sv", place, fields=["low_education_2023"])
    start = time.perf_counter()
    atlas = Atlas(QgsProject.instance(), LayerIndicators(areas), plan)
    print(f"plan of {len(atlas.pages)} pages: {time.perf_counter() - start:.2f} s")
    layout = by_hand(areas, places)
    ours, theirs, held = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(atlas.pages):
            start = time.perf_counter()
            atlas.show(page)
            write_pdf(QgsLayoutExporter(atlas.page.layout), Path(folder) / f"o{number}.pdf", 300)
            ours.append(time.perf_counter() - start)
            held.append(memory())
            if number % TURN == TURN - 1 or page is atlas.pages[-1]:
                for _ in range(len(ours) - len(theirs)):
                    start = time.perf_counter()
                    target = str(Path(folder) / f"h{len(theirs)}.pdf")
                    QgsLayoutExporter(layout).exportToPdf(target, pdf_settings(300))
                    layout.atlas().next()
                    theirs.append(time.perf_counter() - start)
    first, times = min(EARLY, count), sum(ours) / sum(theirs)
    early, late = held[first - 1], held[-1]
    print(f"time a page: {median(ours):.3f} s, QGIS by hand {median(theirs):.3f} s, {times:.2f} times")
    print(f"memory: {early:.0f} MB at page {first}, {late:.0f} MB at page {count}, {late / early:.3f} times")


if __name__ == "__main__":
    main()
