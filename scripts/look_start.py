"""Run inside the QGIS desktop by scripts/look.sh: goes through the steps of look_steps.py, or of the module
LOOK_STEPS, each with its picture."""

import importlib
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

sys.path.insert(0, str(Path.cwd() / "scripts"))
from look_tools import Ready, picture

OUT = Path(os.environ["SEGBARO_LOOK"])
steps = importlib.import_module(os.environ.get("LOOK_STEPS", "look_steps")).steps
TICK = 100
PATIENCE = 300
"""How many ticks a step may take until the desktop is where it should be."""


def finish(result: str) -> None:
    (OUT / "result").write_text(result)
    QgsProject.instance().clear()
    QTimer.singleShot(0, iface.actionExit().trigger)
    QTimer.singleShot(8000, lambda: os._exit(0))


def go_on(running: Iterator[Ready]) -> None:
    try:
        wait(next(running), running, PATIENCE)
    except StopIteration:
        finish("ok")
    except Exception:
        traceback.print_exc()
        finish("failed")


def wait(ready: Ready, running: Iterator[Ready], left: int) -> None:
    """Goes on as soon as the step is ready; one that never is fails."""
    if ready():
        QTimer.singleShot(TICK, lambda: go_on(running))
    elif left:
        QTimer.singleShot(TICK, lambda: wait(ready, running, left - 1))
    else:
        traceback.print_stack(running.gi_frame)
        picture(OUT, "stuck")
        finish("failed")


QTimer.singleShot(1500, lambda: go_on(steps(OUT)))
