"""The plugin keeps to the oldest Python that it promises; `make pythons` runs it there, where there is one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomllib

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "segbaro_plugin").rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LEAST = PROJECT["project"]["requires-python"].removeprefix(">=")
LATER = {
    "datetime": {"UTC"},
    "enum": {"StrEnum", "ReprEnum", "EnumCheck", "verify", "member", "nonmember"},
    "typing": {"Self", "Never", "LiteralString", "Required", "NotRequired", "Unpack", "assert_never", "override"},
    "itertools": {"batched"},
    "contextlib": {"chdir"},
    "math": {"cbrt", "exp2", "sumprod"},
    "operator": {"call"},
    "hashlib": {"file_digest"},
    "tomllib": {"loads", "load"},
    "builtins": {"ExceptionGroup", "BaseExceptionGroup"},
}
"""What Python's own modules got after 3.10."""


def later_names(tree: ast.AST) -> Iterator[str]:
    """Names of the standard library that the oldest Python lacks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (one.name for one in node.names if one.name in LATER.get(node.module or "", ()))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield from {node.attr} & LATER.get(node.value.id, set())
        elif isinstance(node, ast.Name):
            yield from {node.id} & LATER["builtins"]


def later_patterns(tree: ast.AST) -> Iterator[str]:
    """Texts that are patterns with possessive repeats or atomic groups, which `re` knows since 3.11."""
    for node in ast.walk(tree):
        compiles = isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.")
        for text in ast.walk(node) if compiles else ():
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and _is_later(text.value):
                yield text.value


def _is_later(pattern: str) -> bool:
    plain = re.sub(r"\\.|\[\^?\]?[^\]]*\]", "x", pattern)
    return bool(re.search(r"[*+?}]\+|\(\?>", plain))


def test_the_oldest_python_understands_every_file() -> None:
    version = tuple(map(int, LEAST.split(".")))
    trees = {path: ast.parse(path.read_text("utf-8"), str(path), feature_version=version) for path in SOURCES}
    found = {str(path.relative_to(ROOT)): [*later_names(tree), *later_patterns(tree)] for path, tree in trees.items()}
    assert {path: later for path, later in found.items() if later} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import UTC",
        "import datetime\ndatetime.UTC",
        "from typing import Self",
        r're.compile(r"(?:[+-]?\d++(?:,\d*+)?\n)*+")',
        'PATTERN = re.compile(rf"(?>{WORD})")',
        "raise ExceptionGroup('', [])",
    ],
)
def test_what_came_later_is_found(source: str) -> None:
    tree = ast.parse(source)
    assert [*later_names(tree), *later_patterns(tree)]


def test_all_say_the_same_oldest_python() -> None:
    tools = PROJECT["tool"]
    assert tools["ruff"]["target-version"] == f"py{LEAST.replace('.', '')}"
    assert tools["mypy"]["python_version"] == LEAST
    assert f"Python {LEAST}" in (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / "scripts" / "pythons" / f"{LEAST}.txt").exists()
