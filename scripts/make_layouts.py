"""Makes the page templates in resources/layouts/ (python3 scripts/make_layouts.py, in a Python that has QGIS).

A template holds what is the same on every page: where things stand (`layout_boxes.py`) and how they look
(`layout_items.py`). `cartography/` finds the items by their ids and gives them their content; municipalities may lay
out pages of their own with the same ids. The same code gives the same bytes.
"""

from __future__ import annotations

import os
import re
import sys
import uuid
from collections.abc import Callable
from math import sqrt
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # the order of attributes, before Qt has asked for it

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from layout_boxes import BODY, FRAME, PAGES, TIGHT_LEGEND, Box, enlarged  # noqa: E402
from layout_items import add_map, add_picture, label, legend, scale_bar, table  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)

from segbaro_plugin.cartography.page.fonts import PALE_INK, text_format  # noqa: E402

TARGET = ROOT / "resources" / "layouts"
SIZES = {"a4": (1.0, 1.0), "a3": (sqrt(2), 1.25)}
"""How much wider than A4 a sheet is, and how much larger its writing."""

IDENTIFIER = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
Add = Callable[[QgsPrintLayout, str, Box], None]


def makers(kind: str, scale: float) -> dict[str, Add]:
    """What adds each item, by its id; `scale` enlarges the writing."""
    narrow = kind in TIGHT_LEGEND
    points, symbol = (8.0, (6.0, 3.6)) if narrow else (9.0, (8.0, 4.5))
    return {
        "title": label(text_format(18 * scale, bold=True), low=True),
        "subtitle": label(text_format(11 * scale, colour=PALE_INK)),
        "logo": add_picture,
        "main_map": add_map,
        "legend": legend(points * scale, (symbol[0] * scale, symbol[1] * scale)),
        "scale_bar": scale_bar(8 * scale),
        "chart": add_picture,
        "chart_2": add_picture,
        "table": table(7.5 * scale),
        "notes": label(text_format(8 * scale, colour=PALE_INK)),
        "source": label(text_format(8 * scale, colour=PALE_INK)),
        "date": label(text_format(8 * scale, colour=PALE_INK), right=True),
    }


def template(kind: str, size: str, orientation: str) -> QgsPrintLayout:
    """A page of this kind and size, with its items in place and nothing in them."""
    wider, writing = SIZES[size]
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setUnits(Qgis.LayoutUnit.Millimeters)
    page = QgsLayoutItemPage(layout)
    width, height = (round(side * wider) for side in PAGES[orientation])
    page.setPageSize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
    layout.pageCollection().addPage(page)
    boxes = enlarged({**FRAME[orientation], **BODY[kind][orientation]}, wider)
    for id, add in makers(kind, writing).items():
        if id in boxes:
            add(layout, id, boxes[id])
    return layout


def write(layout: QgsPrintLayout, path: Path) -> None:
    """Saves the template with identifiers that depend on nothing but its name."""
    if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        sys.exit(f"make_layouts: {path} cannot be written.")
    content = path.read_text(encoding="utf-8")
    found = dict.fromkeys(IDENTIFIER.findall(content))
    fixed = {old: f"{{{uuid.uuid5(uuid.NAMESPACE_URL, f'{path.name}/{n}')}}}" for n, old in enumerate(found)}
    path.write_text(IDENTIFIER.sub(lambda match: fixed[match[0]], content), encoding="utf-8")


def main() -> None:
    """Writes every template into resources/layouts/, or into the folder that is given."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    for kind in BODY:
        for size in SIZES:
            for orientation in PAGES:
                path = folder / f"{size}_{orientation}_{kind}.qpt"
                write(template(kind, size, orientation), path)
                print(path.name)
    application.exitQgis()


if __name__ == "__main__":
    main()
