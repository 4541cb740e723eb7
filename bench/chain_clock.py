"""Runs inside qgis_process: how long each line of the plugin takes, and whether QGIS reads or writes there.

QGIS runs this file by PYQGIS_STARTUP. A timer looks every millisecond at the line that runs; the time since its last
look goes to that line, so that a long call into QGIS counts in full.
"""

from __future__ import annotations

import json
import linecache
import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path

EVERY = 0.001
INTO_QGIS = (
    "getFeatures(", "addFeatures(", "feature.id()", "attributes()", "setAttributes(", ".geometry()", "setGeometry(",
    "QgsFeature(", "setFields(", "parameterAs", "open_sink(", "self._sink = None", "with gdal_errors()",
    "mapLayerFromString", "saveStyleToDatabase", "saveLayerMetadata", "loadDefaultStyle", "querySublayers",
    "super().processAlgorithm", "return target", "isCanceled()",
)  # fmt: skip
"""What stands on lines that hand over to QGIS for reading or writing features, layers and styles.

A loop over features asks first whether to go on; the time in which QGIS fetches the next feature is seen there. QGIS
writes the file to its end when its sink is let go, and the clock looks again on the line after that: at the end of the
block that collects what GDAL says.
"""


class Clock:
    """Seconds by line of the plugin, and when the first of its lines ran."""

    def __init__(self) -> None:
        self.seconds: Counter[tuple[str, int]] = Counter()
        self.last = time.perf_counter()

    def look(self, _number: int, frame: object) -> None:
        """Books the time since the last look."""
        now = time.perf_counter()
        line = _plugin_line(frame)
        if line:
            self.seconds[line] += now - self.last
            self._tell_after_each_algorithm()
        self.last = now

    def _tell_after_each_algorithm(self) -> None:
        """qgis_process ends without a word to Python, so what was seen is written when an algorithm ends."""
        base = sys.modules["segbaro_plugin.processing.run.algorithm"].SegbaroAlgorithm
        run = base.processAlgorithm
        if run.__module__ == __name__:
            return

        def run_and_tell(*given: object) -> object:
            try:
                return run(*given)
            finally:
                self.tell()

        base.processAlgorithm = run_and_tell

    def tell(self) -> None:
        """Writes what was seen."""
        told = []
        for (path, number), seconds in self.seconds.most_common():
            text = linecache.getline(path, number).strip()
            qgis = any(word in text for word in INTO_QGIS)
            told.append({"file": Path(path).name, "line": number, "text": text, "seconds": seconds, "qgis": qgis})
        Path(os.environ["SEGBARO_CLOCK"]).write_text(json.dumps(told), encoding="utf-8")


def _plugin_line(frame: object) -> tuple[str, int] | None:
    """The innermost line of an algorithm's run that stands in the plugin; None while none runs.

    A function that has only just begun has done nothing yet: the time is that of the line that called it. Not so a
    generator on one line, which is always at its first: there QGIS fetches the next feature.
    """
    found, running = None, False
    while frame is not None:
        if "segbaro_plugin" in frame.f_code.co_filename:
            began = frame.f_lineno in (None, frame.f_code.co_firstlineno) and frame.f_code.co_name != "<genexpr>"
            found = found or (None if began else (frame.f_code.co_filename, frame.f_lineno))
            running = running or frame.f_code.co_name == "processAlgorithm"
        frame = frame.f_back
    return found if running else None


clock = Clock()
signal.signal(signal.SIGALRM, clock.look)
signal.setitimer(signal.ITIMER_REAL, EVERY, EVERY)
