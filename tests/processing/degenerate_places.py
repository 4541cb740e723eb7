"""Places in which formulas divide by nothing, as a frame with a ground and as a layer: squares of a kilometre."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from segbaro_plugin.indices import Geography

COLUMNS = ("x", "y", "z", "low", "middle", "high", "income", "deviation", "published", "land", "central")
SIDE, CORNER, APART = 1000, (500_000, 6_600_000), 10
SAME = (200.0, 0.0, 0.0)
EVEN = [(n, 3 * n, n / 2, n, 2 * n, 3 * n / 2, 210.1, 50.3, 50.3) for n in (0.1, 20.0, 33.3, 7.0)]
PLACES = {
    "ordinary": [
        (10, 30, 5, 10, 20, 15, 200, 50, 90), (30, 20, 0, 25, 15, 10, 300, 80, 90),
        (5, 60, 9, 5, 9, 60, 120, 30, 90), (22, 18, 3, 3, 30, 10, 250, 60, 90),
    ],
    "one group": [(n, 0, 0, 0, n, 0, *SAME) for n in (10.1, 30, 5, 7)],
    "no group": [(0, n, 0, n, 0, 0, 255.6, 0, 0) for n in (91, 250, 481, 532)],
    "one area": [(10, 30, 5, 10, 20, 15, 200, 50, 50)],
    "one area of one group": [(10, 0, 0, 0, 10, 0, *SAME)],
    "even": EVEN,
    "no incomes": [(10, 30, 5, n, 0, 0, 0, 0, 0) for n in (20, 15, 9, 30)],
    "losses": [(n, 30, 5, 10, n, 15, -n, 50, 40) for n in (20, 15, 9, 30)],
    "apart": [(n, 0, 0, n, 0, 0, 100, 0, 100) if n % 2 else (0, n, 0, 0, 0, n, 300, 0, 100) for n in (9, 20, 5, 18)],
    "one person an area": [(1, 0, 0, 1, 0, 0, 100, 0, 90), (0, 1, 0, 0, 1, 0, 200, 0, 90)] * 2,
    "nobody": [(0, 0, 0, 0, 0, 0, *SAME)] * 4,
}  # fmt: skip


def frame() -> pd.DataFrame:
    """One row an area; the areas of a place form a square, and no two places touch. `total` sums x, y and z."""
    rows = []
    for number, (place, areas) in enumerate(PLACES.items()):
        for i, area in enumerate(areas):
            at = (number * APART + i % 2, i // 2)
            rows.append((place, *at, *area, 1.0 + i // 3, float(i == 0)))
    made = pd.DataFrame(rows, columns=["place", "column", "row", *COLUMNS])
    made = made.astype(dict.fromkeys(COLUMNS, float))
    return made.assign(total=made["x"] + made["y"] + made["z"], district=[f"d{i % 3}" for i in range(len(made))])


def ground(areas: pd.DataFrame) -> Geography:
    """Where they lie, as a notebook would say it."""
    at = areas[["column", "row"]].to_numpy() + 0.5
    pairs = [(i, j) for i, j in combinations(range(len(at)), 2) if np.abs(at[i] - at[j]).max() == 1]
    shared = [SIDE if np.abs(at[i] - at[j]).sum() == 1 else 0 for i, j in pairs]
    return Geography.of(
        at * SIDE + CORNER,
        area=np.full(len(at), SIDE**2),
        perimeter=np.full(len(at), 4 * SIDE),
        borders=(*np.array(pairs).T, shared),
        inner=areas["central"],
    )


def layer(areas: pd.DataFrame) -> QgsVectorLayer:
    """The same as polygons in metres."""
    fields = "&".join(f"field={name}:double" for name in (*COLUMNS, "total"))
    made = QgsVectorLayer(f"Polygon?crs=EPSG:3006&field=place:string&field=district:string&{fields}", "areas", "memory")
    features = []
    for one in areas.to_dict("records"):
        west, south = (CORNER[i] + SIDE * one[name] for i, name in enumerate(("column", "row")))
        ring = [(west, south), (west + SIDE, south), (west + SIDE, south + SIDE), (west, south + SIDE), (west, south)]
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({', '.join(f'{x} {y}' for x, y in ring)}))"))
        feature.setAttributes([one[field.name()] for field in made.fields()])
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made
