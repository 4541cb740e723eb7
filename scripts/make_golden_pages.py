"""Makes the pictures with which tests/cartography/page/test_golden_pages.py compares; look at them before a commit.

XDG_RUNTIME_DIR=$(mktemp -d) python3 scripts/make_golden_pages.py

The pages are of made-up squares, in Swedish, with a fixed date, in Open Sans, on QGIS 3.40. Charts are not among
them: their pictures have tests of their own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from segbaro_plugin.cartography.output.create import create_layout, export  # noqa: E402
from segbaro_plugin.cartography.page.templates import template_path  # noqa: E402
from segbaro_plugin.cartography.style.choropleth import apply  # noqa: E402
from segbaro_plugin.cartography.style.shared import field_renderers  # noqa: E402
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators  # noqa: E402

TARGET = ROOT / "tests" / "cartography" / "page" / "golden"
DPI = 50
TITLE, SOURCE = "Åsköpings områden efter ohälsa", "Påhittade ämbetsverket, 2026-01-15"
DATE = "Framställd 2026-01-15"
YEARS = (2021, 2022, 2023)
PAGES = {
    "a4_landscape_map": ("low_education_2023",),
    "a4_portrait_map": ("area_type_2023",),
    "a4_landscape_multiples": tuple(f"low_education_{year}" for year in YEARS),
    "a4_portrait_multiples": tuple(f"low_education_{year}" for year in YEARS[1:]),
}


def squares() -> QgsVectorLayer:
    """Twenty areas with a share in three years and a type; some lack a figure, one is suppressed."""
    names = [f"low_education_{year}" for year in YEARS]
    fields = [*(f"field={name}:double" for name in names), "field=low_education_2023_status:string"]
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006&" + "&".join([*fields, "field=area_type_2023:double"]), "a", "memory")
    features = []
    for n in range(20):
        left, low = 500_000 + 3000 * (n % 5), 6_600_000 + 3000 * (n // 5)
        shares = [None if n == 7 and year > 2021 else 4.0 + (n * 11 + year) % 37 for year in YEARS]
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, left + 3000, low + 3000)))
        feature.setAttributes([*shares, "suppressed" if n == 7 else "ok", n % 5 + 1 if n != 7 else None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def make_pages(folder: Path) -> None:
    """Writes a picture of each page into the folder; QGIS must be running."""
    layer = squares()
    for name, fields in PAGES.items():
        apply(layer, field_renderers(LayerIndicators(layer), fields[-1:], "sv")[fields[-1]])
        shown = list(fields) if len(fields) > 1 else []
        layout = create_layout(
            QgsProject.instance(),
            LayerIndicators(layer),
            TITLE,
            SOURCE,
            "sv",
            template_path(name),
            subtitle="Andel, %",
            fields=shown,
        )
        layout.itemById("date").setText(DATE)
        export(layout, png=folder / f"{name}.png", dpi=DPI)


def main() -> None:
    """Makes the pictures anew."""
    application = QgsApplication([], False)
    application.initQgis()
    TARGET.mkdir(exist_ok=True)
    make_pages(TARGET)
    print(*sorted(path.name for path in TARGET.iterdir()), sep="\n")
    QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
