"""Writes docs/rooms.md: every folder of the plugin with its first line, in the order in which they import each other.

python3 scripts/make_rooms_doc.py
"""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "segbaro_plugin"
PAGE = ROOT / "docs" / "rooms.md"
HEAD = """# The rooms

Every folder of `segbaro_plugin`, with what it holds and how many files. A folder stands below those that it imports
from; `tests/test_architecture.py` holds that no import runs back. This page is generated (`make docs`) from the first
line of each folder's `__init__.py`.

| room | holds | files |
|---|---|---|
"""


def rooms_below(folder: Path) -> list[Path]:
    """The folders right below `folder`, each after those that it imports from."""
    rooms = {path.name: path for path in sorted(folder.iterdir()) if (path / "__init__.py").is_file()}
    needs = {name: sorted((_imported(room, folder) & set(rooms)) - {name}) for name, room in rooms.items()}
    return [rooms[name] for name in TopologicalSorter(needs).static_order()]


def _imported(room: Path, folder: Path) -> set[str]:
    """The names right below `folder` that files of `room` import from."""
    names = set()
    for path in sorted(room.rglob("*.py")):
        depth = len(path.relative_to(folder).parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == depth:
                names |= {(node.module or "").split(".")[0], *(alias.name for alias in node.names if not node.module)}
    return names


def rows(folder: Path = PACKAGE) -> list[str]:
    """A row for each room, the rooms within it right after it."""
    return [row for room in rooms_below(folder) for row in (_row(room), *rows(room))]


def _row(room: Path) -> str:
    first = (ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))) or "").split("\n")[0]
    files = len([path for path in room.glob("*.py") if path.name != "__init__.py"])
    return f"| `{room.relative_to(PACKAGE)}/` | {first} | {files or ''} |"


def page() -> str:
    """The whole page."""
    return HEAD + "\n".join(rows()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
