"""Where things stand on each page template: left, top, width and height in millimetres on A4.

A3 is the same, enlarged by the square root of two. The ids are those that `cartography/` fills.
"""

from __future__ import annotations

Box = tuple[float, float, float, float]
Boxes = dict[str, Box]

PAGES = {"landscape": (297.0, 210.0), "portrait": (210.0, 297.0)}

FRAME: dict[str, Boxes] = {
    "landscape": {
        "title": (10, 9, 240, 15),
        "subtitle": (10, 25, 240, 6),
        "logo": (255, 9, 32, 20),
        "notes": (10, 184.3, 192, 4.6),
        "source": (10, 189.5, 192, 12),
        "date": (207, 189.5, 80, 12),
    },
    "portrait": {
        "title": (10, 9, 153, 15),
        "subtitle": (10, 25, 153, 6),
        "logo": (168, 9, 32, 20),
        "notes": (10, 271.3, 190, 4.6),
        "source": (10, 276.5, 125, 12),
        "date": (140, 276.5, 60, 12),
    },
}
"""What every page has: title above, notes on missing values, source and date below."""

BODY: dict[str, dict[str, Boxes]] = {
    "map": {
        "landscape": {
            "main_map": (10, 33, 192, 150),
            "legend": (207, 33, 80, 135),
            "scale_bar": (207, 172, 80, 12),
        },
        "portrait": {
            "main_map": (10, 33, 190, 150),
            "legend": (10, 188, 125, 82),
            "scale_bar": (140, 188, 60, 12),
        },
    },
    "multiples": {
        "landscape": {
            "main_map": (10, 33, 212, 150),
            "legend": (227, 33, 60, 135),
            "scale_bar": (227, 172, 60, 12),
        },
        "portrait": {
            "main_map": (10, 33, 190, 172),
            "legend": (10, 209, 125, 61),
            "scale_bar": (140, 209, 60, 12),
        },
    },
    "chart_table": {
        "landscape": {
            "main_map": (10, 33, 118, 150),
            "legend": (133, 33, 60, 135),
            "scale_bar": (133, 172, 60, 12),
            "chart": (198, 33, 89, 72),
            "table": (198, 108, 89, 75),
        },
        "portrait": {
            "main_map": (10, 33, 190, 105),
            "legend": (10, 143, 75, 112),
            "scale_bar": (10, 258, 75, 12),
            "chart": (90, 143, 110, 66),
            "table": (90, 213, 110, 57),
        },
    },
    "profile": {
        "landscape": {
            "main_map": (10, 33, 90, 78),
            "scale_bar": (10, 113, 90, 8),
            "legend": (10, 125, 90, 58),
            "table": (105, 33, 92, 150),
            "chart": (202, 33, 85, 73),
            "chart_2": (202, 110, 85, 73),
        },
        "portrait": {
            "main_map": (10, 33, 92, 88),
            "scale_bar": (10, 123, 92, 8),
            "legend": (10, 135, 92, 64),
            "table": (107, 33, 93, 98),
            "chart_2": (107, 135, 93, 64),
            "chart": (10, 203, 190, 67),
        },
    },
}
"""The kinds of page: one map; two to nine maps; map, chart and table; the profile of a place.

`main_map` is where the maps go: several maps divide it among them. A legend may need less than its box.
"""

TIGHT_LEGEND = {"multiples", "chart_table", "profile"}
"""Kinds whose legend is narrow and written small."""


def enlarged(boxes: Boxes, by: float) -> Boxes:
    """The boxes on a page that is `by` times as wide."""
    return {id: (left * by, top * by, width * by, height * by) for id, (left, top, width, height) in boxes.items()}
