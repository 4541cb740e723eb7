"""What imports what, in the plugin and its tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGE = "segbaro_plugin"


def imports(root: Path) -> dict[str, set[str]]:
    """For each module of the plugin and each file of tests, the modules that it imports."""
    files = [*(root / PACKAGE).rglob("*.py"), *(root / "tests").rglob("*.py")]
    return {str(file.relative_to(root)): set(_imported(root, file)) for file in files}


def _imported(root: Path, file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = file.parents[node.level - 1] if node.level else root
            folder = base.joinpath(*(node.module or "").split(".")) if node.module else base
            yield from _modules(root, folder, [one.name for one in node.names])


def _modules(root: Path, folder: Path, names: list[str]) -> Iterator[str]:
    """What `from folder import names` reads: the module, or modules of the package."""
    beside = [folder.with_suffix(".py"), folder / "__init__.py", *(folder / f"{name}.py" for name in names)]
    yield from (str(one.relative_to(root)) for one in beside if one.is_file() and one.is_relative_to(root))


def steps_from(module: str, known: Mapping[str, set[str]]) -> dict[str, int]:
    """How many imports lie between the module and each file that needs it."""
    steps, reached, step = {module: 0}, {module}, 0
    while reached:
        step += 1
        reached = {name for name, needs in known.items() if needs & reached and name not in steps}
        steps.update(dict.fromkeys(reached, step))
    return steps
