"""Every layer that any algorithm writes to a file carries where it comes from, in the file itself."""

from __future__ import annotations

import pytest
from example_runs import call
from examples import EXAMPLES
from qgis.core import Qgis, QgsApplication, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import read_provenance
from segbaro_plugin.layers.record.store import with_saved_style

# What is installed is made of no data.
WRITING_LAYERS = sorted({id for id, one in EXAMPLES.items() if "gpkg" in one.outputs.values()} - {"checkinstallation"})


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_the_file_tells_of_its_making_and_the_log_is_silent(provider, run, folder, tmp_path, id) -> None:
    said: list[str] = []

    def hear(words: str, tag: str, level: Qgis.MessageLevel) -> None:
        if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            said.append(f"{tag}: {words}")

    heard = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    heard.connect(hear)
    made = run(id, **call(id, folder, into=tmp_path / "made"))
    heard.disconnect(hear)
    assert said == []
    for path in [str(value) for value in made.values() if str(value).endswith(".gpkg")]:
        layer = with_saved_style(QgsVectorLayer(path, "made"), None)
        assert read_provenance(layer), path
