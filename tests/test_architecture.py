"""The rooms of the house know each other in one direction only (docs/architecture.md)."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "segbaro_plugin"
COMMON = {"words", "array_types"}
MAY_KNOW = {
    "words": set(),
    "array_types": set(),
    "resources": set(),
    "i18n": set(),
    "indices": COMMON,
    "tables": COMMON,
    "sources": COMMON | {"tables"},
    "network": COMMON | {"i18n", "sources"},
    "layers": COMMON | {"tables", "sources"},
    "cartography": COMMON | {"resources", "layers", "tables", "indices"},
    "processing": COMMON | {"resources", "i18n", "indices", "tables", "sources", "network", "layers", "cartography"},
    "dialogs": COMMON | {"resources", "i18n", "processing", "cartography", "layers", "sources", "tables", "indices"},
    "expressions": COMMON | {"i18n", "indices", "layers", "cartography"},
    "plugin": {"resources", "expressions", "i18n", "processing", "dialogs"},
}
WITHOUT_QGIS = {"words", "array_types", "indices", "tables", "sources"}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def imported(path: Path) -> set[str]:
    """Every module that a file imports anywhere, with relative ones spelled out from the package."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            base = path.relative_to(PACKAGE.parent).parts[: -node.level]
            found |= {".".join([*base, *([node.module] if node.module else []), alias.name]) for alias in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_knows_only_the_rooms_that_it_may_know(path: Path) -> None:
    own = room_of(path)
    known = {name.split(".")[1] for name in imported(path) if name.startswith("segbaro_plugin.")}
    assert known <= MAY_KNOW[own] | {own}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_numbers_and_tables_know_nothing_of_qgis(path: Path) -> None:
    if room_of(path) in WITHOUT_QGIS:
        assert not {name for name in imported(path) if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_not_every_qgis_brings_is_imported_where_it_is_used(path: Path) -> None:
    top = ast.parse(path.read_text("utf-8")).body
    names = {alias.name for node in top if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in top if isinstance(node, ast.ImportFrom) and node.level == 0}
    assert not {name.split(".")[0] for name in names} & {"pandas", "scipy", "matplotlib", "geopandas", "osgeo"}


REACHES_OUT = {
    "urllib.request", "http", "ftplib", "smtplib", "requests", "httpx", "subprocess", "multiprocessing", "pickle",
    "marshal", "shelve", "ctypes", "code", "runpy", "pip", "qgis.PyQt.QtNetwork", "qgis.PyQt.QtWebKit",
    "qgis.PyQt.QtWebKitWidgets", "qgis.PyQt.QtWebEngineWidgets",
}  # fmt: skip
SPEAKS_TO_SERVERS = "network"
"""The one room that does, and only for what the user has asked."""
ASKS_THE_KERNEL = {"processes.py": {"ctypes"}}
"""Windows tells in no other way whether a process is running."""
ASKS_A_SERVER = re.compile(
    r"\bQgs\w*Network\w*|\bQProcess\b|\bQgsNewsFeed|\bsocket\.(?!gethostname)|\bos\.(system|popen|exec)"
)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_asks_a_server_starts_a_program_or_unpacks_objects(path: Path) -> None:
    """SECURITY.md says so."""
    if room_of(path) == SPEAKS_TO_SERVERS:
        return
    named = imported(path) - ASKS_THE_KERNEL.get(path.name, set())
    assert not {name for name in REACHES_OUT for one in named if one == name or one.startswith(f"{name}.")}
    assert not ASKS_A_SERVER.search(path.read_text("utf-8"))


MEASURED_IN_QGIS = {"qgis_maps.py"}
"""Imported only by tests that skip without QGIS."""


def test_tests_of_numbers_and_tables_start_without_qgis() -> None:
    """They also run on Pythons that have none (`make pythons`): what needs it is imported where it is used."""
    folders = (PACKAGE.parent / "tests" / name for name in ("indices", "tables"))
    paths = [path for folder in folders for path in folder.rglob("*.py") if path.name not in MEASURED_IN_QGIS]
    asking = {path.name for path in paths for node in ast.parse(path.read_text("utf-8")).body if _names_qgis(node)}
    assert asking == set()


def _names_qgis(node: ast.stmt) -> bool:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
    return bool({name.split(".")[0] for name in names} & {"qgis", "osgeo", "processing"})


def test_no_two_files_of_tests_have_one_name() -> None:
    """Pytest keeps a module per name: of two of them it collects one, and the whole suite stops."""
    names = [path.stem for path in Path(__file__).parent.rglob("*.py") if path.stem not in ("conftest", "__init__")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


FOLDERS = sorted({path.parent for path in MODULES} - {PACKAGE})
BELOW = {folder: sorted(path for path in MODULES if folder in path.parents) for folder in FOLDERS}


def child_of(folder: Path, module: str) -> str | None:
    """The file or folder right below `folder` that holds a module, which is named with dots from the package."""
    inside = ".".join(folder.relative_to(PACKAGE.parent).parts) + "."
    return module.removeprefix(inside).split(".")[0] if module.startswith(inside) else None


def arrows_within(folder: Path) -> dict[str, set[str]]:
    """From each file or folder right below `folder` to those beside it that it imports."""
    names = {path.stem for path in folder.glob("*.py")} | {path.name for path in folder.iterdir() if path.is_dir()}
    arrows: dict[str, set[str]] = {}
    for path in BELOW[folder]:
        own = path.relative_to(folder).parts[0].removesuffix(".py")
        if own != "__init__":
            found = {child_of(folder, module) for module in imported(path)}
            arrows.setdefault(own, set()).update((found & names) - {own})
    return arrows


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.relative_to(PACKAGE)))
def test_no_import_runs_back_within_a_folder(folder: Path) -> None:
    """Files, and folders of files, import each other one way: a circle is named by the error."""
    TopologicalSorter(arrows_within(folder)).prepare()


def test_readers_know_neither_each_others_room_nor_the_list_of_formats() -> None:
    """A reader of text needs no GDAL, and the list of formats knows the readers."""
    arrows = arrows_within(PACKAGE / "tables" / "formats")
    assert (arrows["text"], arrows["workbooks"]) == (set(), set())
    assert {"text", "workbooks"} <= arrows["format_catalogue"]


def test_dialects_know_neither_each_other_nor_are_they_known_to_what_fetches() -> None:
    """One of them can be changed, or left out, without the others."""
    arrows, dialects = arrows_within(PACKAGE / "sources"), {"pxwebapi1", "pxwebapi2", "kolada"}
    assert dialects <= arrows.keys()
    assert not {name for name in (*dialects, "statistics", "exchange") for _one in arrows[name] & dialects}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.relative_to(PACKAGE)))
def test_a_folder_says_in_its_first_line_what_it_holds(folder: Path) -> None:
    assert ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))


def test_no_name_of_a_file_stands_twice() -> None:
    names = [path.stem for path in MODULES if path.stem != "__init__"]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []
