"""The join beside QGIS's own, on the same clean table in one run.

python3 bench/join.py [areas ...]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent
FIELDS = 60
VERTICES = 40
REPEATS = 5


def codes(areas: int) -> list[str]:
    """DeSO-like codes, up to 999 a municipality."""
    return [f"{i // 900 + 1000:04d}C{i % 900 + 1:03d}0" for i in range(areas)]


def write_areas(path: Path, areas: int) -> None:
    """Polygons of 40 corners with a code, as a GeoPackage."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006&field=desokod:string(9)", "areas", "memory")
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    features = []
    for i, code in enumerate(codes(areas)):
        x, y = 300000 + i % 300 * 1000, 6200000 + i // 300 * 1000
        ring = [
            QgsPointXY(float(a), float(b)) for a, b in zip(x + 400 * np.cos(turn), y + 400 * np.sin(turn), strict=True)
        ]
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)


def write_table(path: Path, areas: int) -> None:
    """A clean csv: code and 60 columns of numbers, an indicator in four kinds by fifteen years."""
    values = np.random.default_rng(1).uniform(0, 100, (areas, FIELDS)).round(1)
    heads = [f"{name} {year}" for name in ("aa", "bb", "cc", "dd") for year in range(2010, 2025)]
    order = np.random.default_rng(2).permutation(areas)
    every = codes(areas)
    lines = [",".join(["desokod", *heads])]
    lines += [",".join([every[i], *map(str, values[i])]) for i in order]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fastest(*calls: Callable[[], None]) -> list[float]:
    """The best of some runs of each, by turns, in seconds of the processor: what others do meanwhile counts less."""
    times = np.full((REPEATS, len(calls)), np.inf)
    for run in range(REPEATS):
        for which, call in enumerate(calls):
            start = time.process_time()
            call()
            times[run, which] = time.process_time() - start
    return times.min(axis=0).tolist()


def compare(areas: int) -> None:
    """Both joins on the same files; prints their times and the ratio."""
    import processing

    with tempfile.TemporaryDirectory() as folder:
        layer, table = Path(folder) / "areas.gpkg", Path(folder) / "table.csv"
        write_areas(layer, areas)
        write_table(table, areas)

        def run(id: str, **parameters: object) -> None:
            processing.run(id, parameters, context=QgsProcessingContext(), feedback=QgsProcessingFeedback(False))

        def native() -> None:
            uri = f"file://{table}?delimiter=,&detectTypes=yes&geomType=none"
            right = QgsVectorLayer(uri, "table", "delimitedtext")
            run("native:joinattributestable", INPUT=str(layer), FIELD="desokod", INPUT_2=right, FIELD_2="desokod",
                METHOD=1, OUTPUT=f"{folder}/native.gpkg")  # fmt: skip

        def ours() -> None:
            run("segbaro:joinindicators", INPUT=str(layer), TABLE=str(table), OUTPUT=f"{folder}/ours.gpkg")

        theirs, mine = fastest(native, ours)
    print(f"{areas:7} areas x {FIELDS} fields: native {theirs:.2f} s, segbaro {mine:.2f} s, ratio {mine / theirs:.2f}")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), f"{QgsApplication.pkgDataPath()}/python/plugins"]
    from processing.core.Processing import Processing

    from segbaro_plugin.processing.provider import SegbaroProvider

    Processing.initialize()
    provider = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for size in map(int, sys.argv[1:] or ("6160", "100000")):
        compare(size)
