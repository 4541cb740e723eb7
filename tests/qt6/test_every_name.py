"""Every name of Qt and every enum member that the plugin uses is in PyQt6, where qgis.PyQt gives it."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import segbaro_plugin

PACKAGE = Path(segbaro_plugin.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
QT = "qgis.PyQt"
GONE = ("exec_", "print_", "setMargin")
"""Methods that PyQt5 and QGIS's Qt 5 have on several classes, and PyQt6 on none."""


def missing_imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """What is imported from qgis.PyQt and not there; of a `try` with a second place, one of both must do."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Try) and any("ImportError" in ast.dump(one) for one in node.handlers):
            ways = [node.body, *(one.body for one in node.handlers)]
            found = [list(missing_imports(ast.Module(way, []))) for way in ways]
            yield from min(found, key=len)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(QT):
            module = importlib.import_module(node.module)
            yield from ((node.lineno, one.name) for one in node.names if not _has(module, one.name))
        else:
            yield from missing_imports(node)


def _has(module: object, name: str) -> bool:
    """A module of the stand-in has its names, the package its modules."""
    return hasattr(module, name) or (hasattr(module, "__path__") and importlib.import_module(f"{QT}.{name}"))


def qt_names(tree: ast.AST) -> dict[str, object]:
    """The classes of Qt by the names that the file gives them."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{QT}."):
            module = importlib.import_module(node.module)
            found |= {one.asname or one.name: getattr(module, one.name, None) for one in node.names}
    return found


def missing_members(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """`Name.a.b` of classes of Qt of which a or b is not there."""
    names = qt_names(tree)
    for node in ast.walk(tree):
        words, at = [], node
        while isinstance(at, ast.Attribute):
            words.insert(0, at.attr)
            at = at.value
        owner = names.get(at.id) if isinstance(at, ast.Name) else None
        for word in words:
            if not isinstance(owner, type):
                break
            if not hasattr(owner, word):
                yield node.lineno, f"{at.id}.{'.'.join(words)}"
            owner = getattr(owner, word, None)


def faults(source: str) -> list[tuple[int, str]]:
    tree = ast.parse(source)
    old = [
        (node.lineno, "exec_") for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "exec_"
    ]
    return sorted({*missing_imports(tree), *missing_members(tree), *old})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_name_is_in_qt_6(path: Path) -> None:
    assert faults(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtWidgets import QUndoStack",
        "def later():\n    from qgis.PyQt.QtWidgets import QUndoCommand",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft",
        "from qgis.PyQt.QtGui import QFont\nQFont.Bold",
        "from qgis.PyQt.QtWidgets import QFrame as F\nF.Shape.NoSuch",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()",
        "try:\n    from qgis.PyQt.QtGui import QDesktopWidget\nexcept ImportError:\n"
        "    from qgis.PyQt.QtWidgets import QDesktopWidget",
    ],
)
def test_what_qt_6_lacks_is_found(source: str) -> None:
    assert faults(source)


def test_two_places_for_a_class_that_has_moved_are_fine() -> None:
    moved = "from qgis.PyQt.{} import QUndoStack"
    assert not faults(f"try:\n    {moved.format('QtGui')}\nexcept ImportError:\n    {moved.format('QtWidgets')}")
