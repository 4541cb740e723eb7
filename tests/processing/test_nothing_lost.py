"""What was there before is there until the new result is whole: for every algorithm, and every way to stop a run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from example_areas import areas_in
from example_runs import call, contents, left
from examples import EXAMPLES
from file_formats import add_layer, in_file, layer_names
from made_layers import CancelAfter
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

IDS = sorted(EXAMPLES)
WRITING_LAYERS = [id for id in IDS if "gpkg" in EXAMPLES[id].outputs.values()]
HERE = Path(__file__).resolve().parent


def files_of(folder: Path) -> list[Path]:
    """The files of a folder; what SQLite keeps for readers, and what a killed run has left, is none of them."""
    found = (path for path in folder.rglob("*") if path.is_file() and ".segbaro-" not in str(path))
    return sorted(path for path in found if not path.name.endswith(("-wal", "-shm")))


def names_in(folder: Path) -> list[str]:
    """What stands in a folder, drafts too."""
    return [name for name in left(folder) if not name.endswith(("-wal", "-shm"))]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, byte by byte."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in files_of(folder)}


def attempt(id: str, parameters: Mapping[str, object], feedback: QgsProcessingFeedback | None = None) -> object:
    """What a run gives; the sentence of a run that fails."""
    import processing

    try:
        return processing.run(f"segbaro:{id}", dict(parameters), feedback=feedback)
    except QgsProcessingException as error:
        return str(error)


def layers_in(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every layer in a folder, and the bytes of every other file."""
    rows = contents({str(path): str(path) for path in folder.glob("*.gpkg")})
    others = {name: file for name, file in snapshot(folder).items() if not name.endswith(".gpkg")}
    return {**{Path(name).name: found for name, found in rows.items()}, **others}


@pytest.mark.parametrize("id", IDS)
def test_cancelled_at_each_step_the_earlier_result_is_there(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    before, names = layers_in(into), names_in(into)
    for asked in (0, 1, 5, 11, 12, 13, 14, 26, 40):
        feedback = CancelAfter(asked)
        if attempt(id, call(id, folder, into=into), feedback) == {} and feedback.isCanceled():
            assert layers_in(into) == before
            assert names_in(into) == names


def in_project() -> tuple[list[str], list[str]]:
    """The names of its layouts, and its layers."""
    project = QgsProject.instance()
    return [one.name() for one in project.layoutManager().layouts()], sorted(project.mapLayers())


@pytest.mark.parametrize("id", IDS)
def test_cancelled_or_refused_the_project_has_what_it_had(provider, folder, tmp_path, id) -> None:
    into, nowhere = tmp_path / "made", tmp_path / "no such folder"
    outputs = {name: str(nowhere / f"one.{end}") for name, end in EXAMPLES[id].outputs.items()}
    for changes, asked in (({}, 0), ({}, 1), ({}, 13), (outputs, 1000)):
        before = in_project()
        made = attempt(id, call(id, folder, into=into, **changes), CancelAfter(asked))
        assert (made and isinstance(made, dict)) or in_project() == before


@pytest.mark.parametrize("id", IDS)
def test_a_second_run_takes_the_place_of_the_first_and_leaves_nothing_else(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    first = attempt(id, call(id, folder, into=into))
    names = names_in(into)
    assert attempt(id, call(id, folder, into=into)) == first
    assert names_in(into) == names


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_layers_beside_it_in_its_file_stay(provider, folder, tmp_path, id) -> None:
    file = tmp_path / "all.gpkg"
    shutil.copy(areas_in("gpkg", folder), file)
    (name, *_) = [name for name, end in EXAMPLES[id].outputs.items() if end == "gpkg"]
    for _ in range(2):
        changes = {name: f"ogr:dbname='{file}' table=\"made\" (geom)"}
        assert attempt(id, call(id, folder, **changes))[name] == f"{file}|layername=made"
    before = contents({"areas.gpkg": f"{file}|layername=areas"}), contents({"m.gpkg": f"{file}|layername=made"})
    feedback = CancelAfter(13)
    attempt(id, call(id, folder, **changes), feedback)
    after = contents({"areas.gpkg": f"{file}|layername=areas"}), contents({"m.gpkg": f"{file}|layername=made"})
    assert after == before
    assert "segbaro_draft" not in " ".join(QgsVectorLayer(str(file), "all").dataProvider().subLayers())


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_a_file_with_other_layers_is_not_replaced_as_a_whole(provider, folder, tmp_path, id) -> None:
    file = tmp_path / "theirs.gpkg"
    shutil.copy(areas_in("gpkg", folder), file)
    before = snapshot(tmp_path)
    (name, *_) = [name for name, end in EXAMPLES[id].outputs.items() if end == "gpkg"]
    assert "contains other layers (areas)" in attempt(id, call(id, folder, **{name: str(file)}))
    assert file.read_bytes() == before["theirs.gpkg"]


def inputs_of(id: str, parameters: Mapping[str, object]) -> dict[str, Path]:
    """The parameters of a run that name a file to read."""
    outputs = EXAMPLES[id].outputs
    named = {name: str(value) for name, value in parameters.items() if name not in outputs and isinstance(value, str)}
    return {name: Path(text) for name, text in named.items() if text.startswith("/") and Path(text).is_file()}


@pytest.mark.parametrize("id", IDS)
def test_no_output_goes_over_an_input(provider, folder, tmp_path, id) -> None:
    """By its path, by a longer way to it, by a link, and as a layer of the file."""
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    parameters = call(id, folder, given)
    link = tmp_path / "link.gpkg"
    for path in inputs_of(id, parameters).values():
        before = snapshot(folder)
        link.unlink(missing_ok=True)
        link.symlink_to(path)
        ways = [str(path), str(path.parent / ".." / path.parent.name / path.name), str(link)]
        ways += [f"ogr:dbname='{path}' table=\"areas\" (geom)"] if path.suffix == ".gpkg" else []
        for output in [name for name, end in EXAMPLES[id].outputs.items() if end]:
            for way in ways if EXAMPLES[id].outputs[output] == "gpkg" else ways[:3]:
                said = attempt(id, {**parameters, output: way})
                assert isinstance(said, str), (output, way)
                assert "would overwrite" in said
        assert snapshot(folder) == before


@pytest.mark.parametrize("id", [id for id in IDS if len([e for e in EXAMPLES[id].outputs.values() if e]) > 1])
def test_two_outputs_never_have_the_same_place(provider, folder, tmp_path, id) -> None:
    one, other, *_ = [name for name, end in EXAMPLES[id].outputs.items() if end]
    parameters = call(id, folder)
    assert "have the same location" in attempt(id, {**parameters, other: parameters[one]})


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB in memory, which only root may mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and some sandboxes allow it to nobody")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


ROOM = (0, 4, 8, 16, 32, 48, 64, 96, 128, 192, 256, 512)
"""How much is left on the disk, in kB."""


@pytest.mark.parametrize("id", IDS)
def test_on_a_full_disk_the_earlier_result_stays(provider, folder, small_disk, id) -> None:
    into = small_disk / "made"
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    before, names = layers_in(into), names_in(into)
    for room in ROOM:
        fill(small_disk, room)
        said = attempt(id, call(id, folder, into=into))
        (small_disk / "ballast").unlink()
        if isinstance(said, str):
            assert layers_in(into) == before, (room, said)
            assert "\n" not in said
        before = layers_in(into)
        assert names_in(into) == names, room


def fill(disk: Path, room: int) -> None:
    """Leaves so many kB free."""
    free = shutil.disk_usage(disk).free
    (disk / "ballast").write_bytes(bytes(max(free - room * 1024, 0)))


@pytest.mark.parametrize(
    "name", ["a.gpkg", "a.shp", "a.csv", "a.geojson", "a.fgb", "a.gml", "a.tab", "a.mif", "a.xlsx", "a.sqlite", "a.gdb"]
)
def test_on_a_full_disk_every_format_is_whole_or_absent(provider, many, small_disk, name) -> None:
    outcomes = set()
    for room in (0, 8, 32, 64, 132, 200, 300, 400, 600, 3000):
        shutil.rmtree(small_disk / "made", ignore_errors=True)
        (small_disk / "made").mkdir()
        fill(small_disk, room)
        made = index(many, str(small_disk / "made" / name))
        (small_disk / "ballast").unlink()
        outcomes.add(isinstance(made, dict))
        if isinstance(made, dict):
            assert QgsVectorLayer(made["OUTPUT"], "again").featureCount() == MANY
        else:
            assert names_in(small_disk / "made") == [], made
            assert ".segbaro" not in made
            assert "/0/" not in made
    assert outcomes == {True, False}


def rows_in(source: str) -> int:
    """How many rows can be read; after a full disk GDAL does not say it beforehand."""
    return sum(1 for _ in QgsVectorLayer(source, "again").getFeatures())


@pytest.mark.parametrize("is_there", [False, True])
def test_on_a_full_disk_a_layer_of_a_file_is_whole_or_absent(provider, many, small_disk, is_there) -> None:
    """Beside a layer of somebody, which stays. What a full disk does not let go of goes with the next run."""
    file, outcomes = small_disk / "all.gpkg", set()
    add_layer(file, "theirs", many)
    if is_there:
        assert isinstance(index(many, in_file(file, "made")), dict)
    for room in (0, 8, 32, 64, 132, 200, 300, 400, 600, 3000):
        before = finished_layers(file)
        fill(small_disk, room)
        made = index(many, in_file(file, "made"))
        (small_disk / "ballast").unlink()
        outcomes.add(isinstance(made, dict))
        counts = {name: rows_in(f"{file}|layername={name}") for name in before}
        assert set(counts.values()) == {MANY}, (room, made)
        if isinstance(made, str):
            assert "segbaro_draft" not in made
            assert finished_layers(file) == before, (room, made)
        else:
            assert layer_names(file) == ["made", "theirs"]
    assert outcomes == {True, False}


def finished_layers(file: Path) -> list[str]:
    """The layers of a file without drafts."""
    return [name for name in layer_names(file) if not name.startswith("segbaro_draft")]


MANY = 2500


@pytest.fixture
def many(make_areas) -> QgsVectorLayer:
    fields = "code:string,kommun:string,a_2022:double,b_2022:double,c_2022:double"
    return make_areas(fields, [(f"{i:04}", f"k{i}", 10.0, 20.0, 30.0) for i in range(MANY)])


def index(areas: object, output: str, feedback: QgsProcessingFeedback | None = None) -> object:
    parts = {"LOW_STANDARD": "a_2022", "LOW_EDUCATION": "b_2022", "ASSISTANCE": "c_2022"}
    figures = {"REFERENCE": "figures", "MEAN": 9, "DEVIATION": 5}
    return attempt("socioeconomicindex", {"INPUT": areas, **parts, **figures, "OUTPUT": output}, feedback)


@pytest.mark.parametrize("id", IDS)
def test_where_nothing_may_be_replaced_it_says_so_and_nothing_is_lost(
    provider, folder, tmp_path, monkeypatch, id
) -> None:
    """As Windows does with files that are open in another program."""
    into = tmp_path / "made"
    attempt(id, call(id, folder, into=into))
    before, names = layers_in(into), names_in(into)

    def refused(path: Path, target: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    with monkeypatch.context() as windows:
        windows.setattr(Path, "replace", refused)
        windows.setattr(Path, "rename", refused)
        for name in ("replace", "rename"):
            windows.setattr(f"os.{name}", lambda *_: refused(Path(), None))
        said = attempt(id, call(id, folder, into=into))
    assert isinstance(said, dict) or "used by another process" in said
    assert layers_in(into) == before
    assert names_in(into) == names


def test_when_the_second_of_two_files_cannot_be_moved_the_first_comes_back(
    provider, folder, tmp_path, monkeypatch
) -> None:
    into = tmp_path / "made"
    for name in ("a.html", "b.json"):
        into.mkdir(exist_ok=True)
        (into / name).write_text("earlier")
    whole, moved = Path.replace, []

    def second_refused(path: Path, target: Path) -> Path:
        if ".segbaro" in str(path) and ".segbaro" not in str(target) and Path(target).suffix == ".json":
            raise PermissionError(13, "used by another process")
        moved.append(target)
        return whole(path, target)

    monkeypatch.setattr(Path, "replace", second_refused)
    said = attempt("report", {**call("report", folder), "HTML": str(into / "a.html"), "PDF": None, "TABLE": None,
                              "JSON": str(into / "b.json")})  # fmt: skip
    assert "used by another process" in said
    assert {name: (into / name).read_text() for name in names_in(into)} == {"a.html": "earlier", "b.json": "earlier"}


@pytest.mark.parametrize("id", ["joinindicators", "socioeconomicindex", "report", "exportatlas"])
def test_killed_at_ten_moments_inputs_and_earlier_results_are_as_they_were(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    attempt(id, call(id, folder, into=into))
    inputs, before, names = snapshot(folder), layers_in(into), names_in(into)
    script = [sys.executable, str(HERE / "killed.py"), id, str(folder), str(into)]
    done = subprocess.run(script, capture_output=True, text=True, check=False, timeout=200)
    assert done.stdout.split()[-1:] == ["10"], done.stderr[-2000:]
    assert snapshot(folder) == inputs
    assert layers_in(into) == before
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    assert names_in(into) == names  # what the killed runs left is taken away by the next


def test_what_another_run_is_making_stays(provider, many, tmp_path) -> None:
    from segbaro_plugin.layers.outputs.draft_folders import make_draft_folder

    running = make_draft_folder(tmp_path, tmp_path / "other.csv")
    index(many, str(tmp_path / "made.gpkg"))
    assert running.is_dir()


class Calls(QgsProcessingFeedback):
    """Feedback that does something when it was asked so many times whether to go on."""

    def __init__(self, asked: int, action: object) -> None:
        super().__init__(False)
        self.left, self.action = asked, action

    def isCanceled(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.action()
        return super().isCanceled()


ENDED = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'segbaro' AND pid <> pg_backend_pid()"


@pytest.mark.parametrize("asked", [1, MANY + 1, MANY + 2, MANY + 3])
def test_a_database_that_is_lost_in_the_middle_is_no_success(provider, postgis, many, asked) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(index(many, target), dict)
    said = index(many, target, Calls(asked, lambda: postgis.sql(ENDED)))
    assert isinstance(said, (dict, str))
    assert postgis.sql('SELECT count(*) FROM "Made"') == str(MANY)
    index(many, target)
    assert postgis.sql("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'segbaro_draft%'") == "0"


@pytest.mark.parametrize("asked", [0, MANY // 2, MANY + 1, MANY + 2])
def test_cancelled_a_table_of_a_database_is_as_it_was(provider, postgis, many, asked) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(index(many, target), dict)
    before = postgis.sql('SELECT md5(string_agg("Made"::text, \'\' ORDER BY id)) FROM "Made"')
    assert index(many, target, CancelAfter(asked)) == {}
    assert postgis.sql('SELECT md5(string_agg("Made"::text, \'\' ORDER BY id)) FROM "Made"') == before
    assert postgis.sql("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'segbaro_draft%'") == "0"


def test_a_view_on_the_earlier_table_keeps_it(provider, postgis, many) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made" CASCADE')
    target = f"postgis:{postgis.uri('Made')}"
    index(many, target)
    postgis.sql('CREATE VIEW of_made AS SELECT * FROM "Made"')
    said = index(many, target)
    assert "could not be replaced" in said
    assert postgis.sql("SELECT count(*) FROM of_made") == str(MANY)
    postgis.sql('DROP TABLE "Made" CASCADE')
