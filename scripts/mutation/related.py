"""Which tests are tried for a change of a module: those nearest to it by what imports what."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGE = "segbaro_plugin"
MOST = 24
"""Files of tests for one change; those further away have hardly anything to say of it."""
BEYOND = 99
DESKTOP = "desktop"
"""The folder of tests that need a desktop of their own."""


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


def related(module: str, known: Mapping[str, set[str]]) -> list[str]:
    """The files of tests in which a change of the module can show, the nearest first.

    A file test_x.py is near to any module x.py, whether it imports it or runs it as an algorithm.
    """
    steps = _steps(module, known)
    tests = {name for name in known if Path(name).name.startswith("test_") and DESKTOP not in Path(name).parts}
    near = {test: min(steps.get(test, BEYOND), *(_by_name(test, steps))) for test in tests}
    room = module.split("/")[1]
    order = sorted((step, room not in Path(test).parts, test) for test, step in near.items() if step < BEYOND)
    return [test for _, _, test in order[:MOST]]


def _steps(module: str, known: Mapping[str, set[str]]) -> dict[str, int]:
    """How many imports lie between the module and each file that needs it."""
    steps, reached, step = {module: 0}, {module}, 0
    while reached:
        step += 1
        reached = {name for name, needs in known.items() if needs & reached and name not in steps}
        steps.update(dict.fromkeys(reached, step))
    return steps


def _by_name(test: str, steps: Mapping[str, int]) -> list[int]:
    name = Path(test).name.removeprefix("test_")
    return [step + 1 for module, step in steps.items() if Path(module).name == name] or [BEYOND]
