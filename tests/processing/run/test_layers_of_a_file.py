"""A result that is one layer of a file leaves the other layers of the file as they are."""

from __future__ import annotations

import shutil

import pytest
from example_areas import areas, areas_in
from example_runs import INDEX, WRITING_LAYERS, attempt, call, contents, layer_outputs, write_index
from file_formats import WHOLE, WITH_FIELDS, add_layer, in_file, layer_names
from folder_contents import names_in, snapshot
from made_layers import CancelAfter, layer_of
from qgis.core import QgsVectorLayer


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_layers_beside_it_in_its_file_stay(provider, folder, tmp_path, id) -> None:
    file = tmp_path / "all.gpkg"
    shutil.copy(areas_in("gpkg", folder), file)
    (name, *_) = layer_outputs(id)
    for _ in range(2):
        changes = {name: f"ogr:dbname='{file}' table=\"made\" (geom)"}
        assert attempt(id, call(id, folder, **changes))[name] == f"{file}|layername=made"
    before = contents({"areas.gpkg": f"{file}|layername=areas"}), contents({"m.gpkg": f"{file}|layername=made"})
    feedback = CancelAfter(13)
    attempt(id, call(id, folder, **changes), feedback)
    after = contents({"areas.gpkg": f"{file}|layername=areas"}), contents({"m.gpkg": f"{file}|layername=made"})
    assert after == before
    assert "segbaro_draft" not in " ".join(QgsVectorLayer(str(file), "all").dataProvider().subLayers())


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_all_outputs_of_a_run_go_into_one_file(provider, folder, place, id, is_there) -> None:
    """Tables without geometry among them, and two at once."""
    file = place / "all.gpkg"
    if is_there:
        add_layer(file, "theirs", areas())
    outputs = layer_outputs(id)
    places = {name: in_file(file, f"my_{name}") for name in outputs}
    plain = attempt(id, call(id, folder))
    for _ in range(2):
        made = attempt(id, call(id, folder, **places))
        assert isinstance(made, dict), made
        for name in outputs:
            assert made[name] == f"{file}|layername=my_{name}"
            assert layer_of(made[name]).featureCount() == layer_of(plain[name]).featureCount()
    assert layer_names(file) == sorted([f"my_{name}" for name in outputs] + ["theirs"] * is_there)


@pytest.mark.parametrize("asked", [0, 1, 12, 13, 14])
def test_cancelled_every_layer_of_a_file_is_as_it_was(provider, folder, place, asked) -> None:
    file = place / "all.gpkg"
    add_layer(file, "theirs", areas())
    places = {"OUTPUT": in_file(file, "made")}
    assert isinstance(attempt(INDEX, call(INDEX, folder, **places)), dict)
    before = [contents({f"{one}.gpkg": f"{file}|layername={one}"}) for one in ("theirs", "made")]
    feedback = CancelAfter(asked)
    attempt(INDEX, call(INDEX, folder, **places), feedback)
    assert feedback.isCanceled()
    assert [contents({f"{one}.gpkg": f"{file}|layername={one}"}) for one in ("theirs", "made")] == before
    assert layer_names(file) == ["made", "theirs"]


def test_names_in_other_letters_case_are_one_layer(provider, folder, place) -> None:
    file = place / "all.gpkg"
    for name in ("made", "theirs"):
        add_layer(file, name, areas())
    made = write_index(folder, in_file(file, "MADE"))
    assert layer_names(file) == ["MADE", "theirs"]
    assert layer_of(made["OUTPUT"]).fields().lookupField("sei_2023") >= 0


@pytest.mark.parametrize(("theirs", "mine"), [("ÅR", "år"), ("Straße", "Strasse")])
def test_names_that_a_file_keeps_apart_are_two_layers(provider, folder, place, theirs, mine) -> None:
    file = place / "all.gpkg"
    for name in ("other", theirs):
        add_layer(file, name, areas())
    assert isinstance(write_index(folder, in_file(file, mine)), dict)
    assert layer_names(file) == sorted(["other", theirs, mine])


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("end", WHOLE)
def test_a_format_that_is_written_as_a_whole_takes_no_further_layer(provider, folder, place, end, is_there) -> None:
    file = place / f"theirs.{end}"
    if is_there:
        file.write_text("theirs") if end == "dxf" else add_layer(file, "theirs", areas())
    before, names = snapshot(place), names_in(place)
    for address in (in_file(file, "more"), f"{file}|layername=more", f"ogr:{file}|layername=more"):
        said = write_index(folder, address)
        assert isinstance(said, str)
        assert "written as a whole" in said
        assert snapshot(place) == before
        assert names_in(place) == names


@pytest.mark.parametrize("end", [end for end in WHOLE if end in WITH_FIELDS])
def test_the_layer_that_a_file_is_named_by_is_the_file(provider, folder, place, end) -> None:
    file = place / f"made.{end}"
    for _ in range(2):
        made = write_index(folder, in_file(file, "made"))
        assert isinstance(made, dict), made
        assert layer_of(made["OUTPUT"]).featureCount() == 12
