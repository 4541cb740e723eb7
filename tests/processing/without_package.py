"""Runs every algorithm of Segbaro on its example in a Python that lacks a package, and prints what came of it as JSON.

python without_package.py PACKAGE FOLDER; an id has true where the numbers are right, else what was said.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.abc import MetaPathFinder
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1]), "/usr/share/qgis/python/plugins"]

from example_areas import areas_in  # noqa: E402
from example_runs import call, write_given  # noqa: E402
from examples import EXAMPLES  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from tests.servers.example_services import NAMED  # noqa: E402


class Without(MetaPathFinder):
    """Refuses a package, and forgets what was loaded of it."""

    def __init__(self, package: str) -> None:
        self.package = package
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        if name.partition(".")[0] == self.package:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def outcome(id: str, folder: Path) -> object:
    """True where the numbers are right, else the sentence or what is wrong."""
    from segbaro_plugin.processing.provider import ALGORITHMS

    (algorithm,) = [one().create() for one in ALGORITHMS if id == one.ID]
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    parameters = call(id, folder, given, into=folder.parent / "made")
    try:
        made = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), catchExceptions=False)
    except QgsProcessingException as error:
        return str(error)
    if id != "checkinstallation":
        EXAMPLES[id].check(made[0])
    return True


def main(package: str, folder: Path) -> dict[str, object]:
    application = QgsApplication([], False)
    application.initQgis()
    write_given(folder)
    for start in NAMED.values():  # services are written and started with all packages
        start()
    sys.meta_path.insert(0, Without(package))
    return {id: outcome(id, folder) for id in EXAMPLES}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
    sys.stdout.flush()
    os._exit(0)
