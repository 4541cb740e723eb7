"""A path that QGIS writes to but could not open again is refused."""

from __future__ import annotations

import pytest
from example_runs import WRITING_LAYERS, attempt, call, layer_outputs
from file_formats import in_file
from folder_contents import snapshot


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_a_path_that_qgis_could_not_open_again_is_refused(provider, folder, tmp_path, id) -> None:
    (tmp_path / "a|b").mkdir()
    (name, *_) = layer_outputs(id)
    before = snapshot(tmp_path)
    for file in (tmp_path / "a|b.gpkg", tmp_path / "a|b" / "c.gpkg", tmp_path / "a|b.shp"):
        for address in (str(file), f"ogr:{file}", in_file(file, "made"), f"{file}|layername=made"):
            said = attempt(id, call(id, folder, **{name: address}))
            assert "with a '|' in the path" in said
    assert snapshot(tmp_path) == before
