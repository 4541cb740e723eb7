"""What scripts and bench import from the plugin is there: no other check reads these folders' names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = sorted(path for folder in ("scripts", "bench") for path in (ROOT / folder).rglob("*.py"))


def names_from_the_plugin(path: Path) -> set[tuple[str, str]]:
    """Each module of the plugin that a file imports from, anywhere in it, and the name that it takes."""
    froms = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    return {
        (node.module, alias.name)
        for node in froms
        if node.module and node.module.split(".")[0] == "segbaro_plugin"
        for alias in node.names
    }


def is_there(module: str, name: str) -> bool:
    """Whether the module has the name, which may be that of a module in its folder."""
    return hasattr(__import__(module, fromlist=[name]), name)


@pytest.mark.parametrize("path", TOOLS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_tool_imports_only_what_the_plugin_has(path: Path) -> None:
    lacking = {f"{module}.{name}" for module, name in names_from_the_plugin(path) if not is_there(module, name)}
    assert not lacking
