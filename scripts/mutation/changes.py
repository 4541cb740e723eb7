"""The changes that can be made in a module: by cosmic-ray's operators, so that the code stays Python."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from cosmic_ray.ast import Visitor, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

OPERATORS = (
    *(f"ReplaceBinaryOperator_{one}" for one in (
        "Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Div", "Mod_Mul", "Pow_Mul", "BitOr_BitAnd",
        "BitAnd_BitOr")),
    *(f"ReplaceComparisonOperator_{one}" for one in (
        "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Lt_Gt", "Gt_Lt", "Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is")),
    "ReplaceUnaryOperator_Delete_USub", "ReplaceUnaryOperator_Delete_Invert",
    "NumberReplacer", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue",
    "AddNot", "ReplaceAndWithOr", "ReplaceOrWithAnd", "ZeroIterationForLoop",
    "ReplaceBreakWithContinue", "ReplaceContinueWithBreak",
)  # fmt: skip
"""Operators, then constants, then guards; a comparison and its boundary are what a test forgets most often."""

Place = tuple[int, int]


@dataclass(frozen=True)
class Change:
    """The `occurrence`-th place in the module where the operator fits, which begins at `place` (line, column)."""

    module: str
    operator: str
    occurrence: int
    place: Place
    line: str

    @property
    def name(self) -> str:
        """What is changed, for the list of changes that change nothing."""
        sign = (" +1", " -1")[self.occurrence % 2] if self.operator == "NumberReplacer" else ""
        return f"{self.operator}{sign} at {self.place[1]}"

    def code(self, source: str) -> str:
        """The module after the change."""
        return str(mutate_code(source, _operator(self.operator), self.occurrence))

    def is_python(self, root: Path) -> bool:
        """Whether the code can be read after the change: to replace the ** of `{**names}` needs no test."""
        try:
            compile(self.code((root / self.module).read_text("utf-8")), self.module, "exec")
        except SyntaxError:
            return False
        return True


class _Places(Visitor):
    """All places where an operator fits, in the order in which cosmic-ray counts them."""

    def __init__(self, operator: Any) -> None:
        self.operator, self.found = operator, list[Place]()

    def visit(self, node: Any) -> Any:
        self.found += [start for start, _ in self.operator.mutation_positions(node)]
        return node


@lru_cache
def _operator(name: str) -> Any:
    return get_operator(f"core/{name}")()


def changes_of(root: Path, module: str) -> list[Change]:
    """All changes of a module; annotations are no code that runs, and a * alone among parameters is no operator."""
    source = (root / module).read_text("utf-8")
    lines, idle, tree = source.splitlines(), _idle(source), get_ast(source)
    return [
        Change(module, name, number, place, lines[place[0] - 1].strip())
        for name in OPERATORS
        for number, place in enumerate(_places(name, tree))
        if not any(start <= place < end for start, end in idle) and not lines[place[0] - 1][place[1] :].startswith("*,")
    ]


def _places(operator: str, tree: Any) -> list[Place]:
    seen = _Places(_operator(operator))
    seen.walk(tree)
    return seen.found


def _idle(source: str) -> list[tuple[Place, Place]]:
    """Where annotations stand, from and to."""
    return [
        ((one.lineno, one.col_offset), (one.end_lineno or 0, one.end_col_offset or 0))
        for node in ast.walk(ast.parse(source))
        for one in _annotations(node)
    ]


def _annotations(node: ast.AST) -> Iterator[ast.expr]:
    for name in ("annotation", "returns"):
        found = getattr(node, name, None)
        if isinstance(found, ast.expr):
            yield found
