"""The examples of examples.py as runs: their parameters filled in, and what they made."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from example_areas import ROWS, areas, areas_in, write_table
from examples import EXAMPLES
from made_layers import layer_of
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback

from tests.servers.example_services import NAMED

LAYERS = ("gpkg",)
INDEX = "socioeconomicindex"


def layer_outputs(id: str) -> list[str]:
    """The outputs of an example that are layers."""
    return [name for name, end in EXAMPLES[id].outputs.items() if end in LAYERS]


WRITING_LAYERS = [id for id in sorted(EXAMPLES) if layer_outputs(id)]


def write_given(folder: Path) -> None:
    """Writes the files that examples name."""
    folder.mkdir(exist_ok=True)
    write_table(folder)
    (folder / "elsewhere.csv").write_text("desokod;Folkmängd 2023\n1480A0010;1\n1480A0020;2\n", "utf-8")
    for name, rows in (("targets", ROWS), ("elsewhere", [])):
        written = Path(str(areas_in("gpkg", folder, rows)))
        written.rename(folder / f"{name}.gpkg")


def filled(parameters: Mapping[str, object], folder: Path) -> dict[str, object]:
    return {
        name: _named(value.replace("{folder}", str(folder))) if isinstance(value, str) else value
        for name, value in parameters.items()
    }


def _named(value: str) -> str:
    """The address of the service that stands for it."""
    return NAMED[value]() if value in NAMED else value


def call(id: str, folder: Path, given: object = None, into: Path | None = None, **changes: object) -> dict[str, object]:
    """The parameters of a run: the example's, with the areas and the changes; files go to `into`."""
    one = EXAMPLES[id]
    target = into or folder.parent / "made"
    target.mkdir(exist_ok=True)
    outputs = {name: str(target / f"{name}.{end}") if end else str(target / name) for name, end in one.outputs.items()}
    source = {one.areas: areas() if given is None else given} if one.areas else {}
    return {**filled(one.parameters, folder), **source, **outputs, **filled(changes, folder)}


def attempt(id: str, parameters: Mapping[str, object], feedback: QgsProcessingFeedback | None = None) -> object:
    """What a run gives; the sentence of a run that fails."""
    import processing

    try:
        return processing.run(f"segbaro:{id}", dict(parameters), feedback=feedback)
    except QgsProcessingException as error:
        return str(error)


def write_index(folder: Path, place: object) -> object:
    """What the run gives that writes an index of twelve areas to `place`."""
    return attempt(INDEX, call(INDEX, folder, OUTPUT=str(place)))


def contents(made: Mapping[str, object]) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every layer that a run gave, in a fixed order; the number of a feature is none of them."""
    return {name: _rows(str(value)) for name, value in made.items() if str(value).endswith(LAYERS)}


def _rows(path: str) -> list[tuple[object, ...]]:
    layer = layer_of(path)
    names = [name for name in layer.fields().names() if name != "fid"]
    return sorted((tuple(_plain(feature[name]) for name in names) for feature in layer.getFeatures()), key=repr)


def _plain(value: object) -> object:
    if value == NULL:
        return None
    return round(float(value), 9) if isinstance(value, int | float) else value


def left(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
