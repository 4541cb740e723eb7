"""The password in a layer's address stands in no sentence, log line or file of any algorithm."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from example_areas import areas
from example_runs import call
from examples import EXAMPLES
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from segbaro_plugin.processing.run.algorithm import SegbaroAlgorithm
from segbaro_plugin.processing.run.clean_feedback import CleanFeedback

SECRET = "Hemligt9"
NOWHERE = "postgres://dbname='none' host=127.0.0.1 port=1 user='u' password='Hemligt9' table=\"public\".\"t\" (geom)"
IDS = list(EXAMPLES)
ON_AREAS = [id for id in IDS if EXAMPLES[id].areas]
PUSHES = ["pushInfo", "pushWarning", "pushCommandInfo", "pushDebugInfo", "pushConsoleInfo", "reportError"]


class AllHeard(QgsProcessingFeedback):
    """Feedback that keeps everything, as the log of a dialog does."""

    def __init__(self) -> None:
        super().__init__(True)

    def text(self) -> str:
        return self.textLog() + self.htmlLog()


def attempt(provider, id: str, parameters: Mapping[str, object]) -> str:
    """All that is said of a run."""
    import processing

    feedback = AllHeard()
    said = [str(provider.algorithm(id).create().checkParameterValues(dict(parameters), QgsProcessingContext()))]
    try:
        processing.run(f"segbaro:{id}", dict(parameters), feedback=feedback)
    except QgsProcessingException as error:
        said.append(str(error))
    return "\n".join([*said, feedback.text()])


@pytest.fixture(scope="module")
def address(postgis) -> str:
    """The areas in a database, whose address holds a password."""
    layer = areas()
    error, why = QgsVectorLayerExporter.exportLayer(
        layer, postgis.uri("secretly", key="id"), "postgres", layer.crs(), False, {"overwrite": True}
    )
    assert error == QgsVectorLayerExporter.ExportError.NoError, why
    return f"password='{SECRET}' {postgis.uri('secretly', key='id')}"


@pytest.mark.parametrize("id", ON_AREAS)
def test_no_file_and_no_sentence_holds_the_password_of_the_areas(provider, folder, tmp_path, address, id) -> None:
    layer = QgsVectorLayer(address, "areas", "postgres")
    assert layer.isValid()
    assert SECRET in layer.source()
    said = attempt(provider, id, call(id, folder, layer, into=tmp_path / "made"))
    written = [path for path in (tmp_path / "made").rglob("*") if path.is_file()]
    assert written, said
    assert [path.name for path in written if SECRET.encode() in path.read_bytes()] == []
    assert SECRET not in said


@pytest.mark.parametrize("id", ON_AREAS)
def test_areas_that_cannot_be_loaded_are_named_without_their_password(provider, folder, id) -> None:
    said = attempt(provider, id, call(id, folder, NOWHERE))
    assert "Unable to execute algorithm" in said
    assert SECRET not in said


@pytest.mark.parametrize("id", [id for id in IDS if "gpkg" in EXAMPLES[id].outputs.values()])
def test_a_place_that_cannot_be_written_is_named_without_its_password(provider, folder, id) -> None:
    name = next(name for name, ending in EXAMPLES[id].outputs.items() if ending == "gpkg")
    said = attempt(provider, id, call(id, folder, **{name: NOWHERE}))
    assert "cannot be written" in said
    assert SECRET not in said


@pytest.mark.parametrize("push", [*PUSHES, "setProgressText"])
def test_every_way_to_say_something_is_cleaned(push: str) -> None:
    feedback = AllHeard()
    getattr(CleanFeedback(feedback), push)(NOWHERE)
    assert "***" in feedback.text()
    assert SECRET not in feedback.text()


@pytest.mark.parametrize("kind", [FileNotFoundError, PermissionError, OSError])
def test_an_error_of_a_file_is_told_without_the_password_in_its_name(provider, monkeypatch, kind: type) -> None:
    def fail(*_: object) -> None:
        raise kind(2, "no such file", f"/tmp/password={SECRET}", None, f"https://u:{SECRET}@a.example/x")

    monkeypatch.setattr(SegbaroAlgorithm, "_refuse_problems", lambda *_: None)
    algorithm = next(iter(provider.algorithms())).create()
    monkeypatch.setattr(type(algorithm), "work", fail)
    with pytest.raises(OSError, match="no such file") as told:
        algorithm.processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert SECRET not in str(told.value)


def test_cancelling_reaches_the_run_through_it() -> None:
    feedback = QgsProcessingFeedback()
    clean = CleanFeedback(feedback)
    assert not clean.isCanceled()
    feedback.cancel()
    assert clean.isCanceled()
