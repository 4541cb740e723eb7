"""Writes the ready models, resources/models/<language>/<id>.model3, from their plans in scripts/ready_models.

python3 scripts/make_models.py [folder]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_HASH_SEED"] = "0"  # Qt reads it when it starts: the same plan gives the same bytes

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "sv")
PLANS = ("table_to_map", "table_to_atlas", "index_transitions", "segregation_over_time", "group_profile")


def main(folder: Path) -> None:
    """Starts a QGIS, which knows the algorithms of the models' steps, and writes the files."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), f"{QgsApplication.pkgDataPath()}/python/plugins"]
    from importlib import import_module

    from processing.core.Processing import Processing

    from segbaro_plugin.processing.provider import SegbaroProvider

    Processing.initialize()
    provider = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    parts = import_module("ready_models.parts")
    for plan in PLANS:
        model = import_module(f"ready_models.{plan}").MODEL
        for language in LANGUAGES:
            print(f"wrote {parts.write(model, language, folder)}")
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "models")
