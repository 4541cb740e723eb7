"""Every Qt and QGIS enum is written with its class, as Qt 6 wants it, and every name exists in this QGIS."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "segbaro_plugin").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
WATCHED = ("qgis.core", "qgis.gui", "qgis.analysis", "qgis.PyQt.")


def tried(tree: ast.Module) -> set[int]:
    """Imports that a file can do without: what stands in a `try` with another place to import from."""
    tries = (node for node in ast.walk(tree) if isinstance(node, ast.Try))
    handled = (node for node in tries if any("ImportError" in ast.dump(handler) for handler in node.handlers))
    return {id(statement) for node in handled for statement in node.body}


def imported_names(tree: ast.Module) -> dict[str, object]:
    """The classes of QGIS and Qt that a file imports, by the names that it uses."""
    found, optional = {}, tried(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(WATCHED):
            module = importlib.import_module(node.module)
            names = [one for one in node.names if hasattr(module, one.name) or id(node) not in optional]
            found |= {alias.asname or alias.name: getattr(module, alias.name) for alias in names}
    return found


def chains(tree: ast.Module) -> Iterator[tuple[int, str, list[str]]]:
    """Every `Name.a.b` of a file as (line, Name, [a, b])."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            attributes, at = [], node
            while isinstance(at, ast.Attribute):
                attributes.insert(0, at.attr)
                at = at.value
            if isinstance(at, ast.Name):
                yield node.lineno, at.id, attributes


def unscoped(owner: type, attribute: str) -> bool:
    """Whether the attribute is an enum member that is reached through the class around its enum."""
    value = getattr(owner, attribute)
    kind = type(value)
    return isinstance(value, int) and kind not in (int, bool, owner) and not issubclass(owner, int)


def faults(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = imported_names(tree)
    for line, name, attributes in chains(tree):
        at = names.get(name)
        for attribute in attributes:
            if not isinstance(at, type):
                break
            if not hasattr(at, attribute):
                yield f"line {line}: {name}.{'.'.join(attributes)} does not exist in this QGIS"
                break
            if unscoped(at, attribute):
                yield f"line {line}: write the enum's class in {name}.{'.'.join(attributes)}"
            at = getattr(at, attribute)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_enums_are_scoped_and_names_exist(path: Path) -> None:
    assert not list(faults(path))


def test_an_unscoped_enum_would_be_found(tmp_path: Path) -> None:
    crooked = tmp_path / "crooked.py"
    crooked.write_text(
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.core import QgsWkbTypes\nQt.AlignLeft\nQgsWkbTypes.Nope\n"
    )
    assert len(list(faults(crooked))) == 2


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_qt_is_taken_from_qgis(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "from PyQt" + "5" not in text
    assert "import PyQt" + "5" not in text
