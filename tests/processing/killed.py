"""Runs an algorithm over an earlier result ten times, each in a process of its own that kills itself at another moment.

python killed.py ID FOLDER INTO; prints how many of the runs were killed.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [
    str(Path(__file__).resolve().parent),
    str(Path(__file__).resolve().parents[2]),
    "/usr/share/qgis/python/plugins",
]

from qgis.core import QgsApplication, QgsProcessingFeedback  # noqa: E402

MOMENTS = 10


def calls_before_publishing(kill_at: int) -> list[int]:
    """Counts the plugin's calls until outputs take their places; kills this process at the call of that number."""
    count = [0, 0]

    def trace(frame: object, event: str, _arg: object) -> None:
        if event == "call" and "segbaro_plugin" in frame.f_code.co_filename:
            count[1] |= frame.f_code.co_name == "_publish"
            count[0] += not count[1]
            if count[0] == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(trace)
    return count


def run(id: str, folder: Path, into: Path) -> None:
    from example_runs import call
    from qgis.core import QgsProcessingContext

    from segbaro_plugin.processing.provider import ALGORITHMS

    (algorithm,) = [one().create() for one in ALGORITHMS if id == one.ID]
    algorithm.run(call(id, folder, into=into), QgsProcessingContext(), QgsProcessingFeedback())


def main(id: str, folder: Path, into: Path) -> int:
    application = QgsApplication([], False)
    application.initQgis()
    run(id, folder, into.with_name("warm"))  # what is imported and kept once is no part of a run
    count = calls_before_publishing(0)
    run(id, folder, into.with_name("counted"))
    sys.setprofile(None)
    killed = 0
    for moment in range(1, MOMENTS + 1):
        child = os.fork()
        if child == 0:
            calls_before_publishing(count[0] * moment // MOMENTS)
            run(id, folder, into)
            os._exit(0)
        killed += os.WIFSIGNALED(os.waitpid(child, 0)[1])
    return killed


if __name__ == "__main__":
    sys.stdout.write(f"{main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))}\n")
    sys.stdout.flush()
    os._exit(0)
