"""What the pages for readers name is there: links, files, modules and what these hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "segbaro_plugin"
PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/dock.md", "docs/architecture.md", "docs/other_tools.md"]
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
FOLDERS = ("segbaro_plugin", "tests", "scripts", "docs", "resources", "bench", ".ci")
THERE = [
    f"/{path.relative_to(ROOT).as_posix()}{'/' if path.is_dir() else ''}"
    for path in (*ROOT.iterdir(), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*")))
]
MADE_OR_PLANNED = {"build/mutate.csv", "demo/", "sources/"}
NOT_OURS = ("self.", "qgis.", "python3.", "v0.")
KINDS = (".py", ".sh", ".md", ".csv", ".toml", ".txt", ".ts", ".cff", "/")


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_links_to_is_there(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if ":" not in link]
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []


def named(page: str) -> list[str]:
    """The paths and dotted names in code quotes, without the parentheses of a call."""
    found = re.findall(r"`([\w./-]+)(?:\(\))?`", (ROOT / page).read_text("utf-8"))
    return sorted({name for name in found if not name.startswith(NOT_OURS)} - MADE_OR_PLANNED)


@pytest.mark.parametrize("page", PAGES)
def test_the_files_and_folders_that_a_page_names_are_there(page: str) -> None:
    files = [name for name in named(page) if name.endswith(KINDS)]
    assert [name for name in files if not any(path.endswith(f"/{name}") for path in THERE)] == []


def holds(name: str) -> bool:
    """Whether a dotted name is a module, or something in one; both may be called by their last parts alone."""
    above, _, last = f".{name.removeprefix('segbaro_plugin.')}".rpartition(".")
    if any(f".{module}".endswith(f"{above}.{last}") for module in MODULES):
        return True
    inside = re.compile(rf"^\s*(def|class) {last}\b|^{last}\b", re.MULTILINE)
    holding = [path for module, path in MODULES.items() if f".{module}".endswith(above)]
    return any(inside.search(path.read_text("utf-8")) for path in holding)


@pytest.mark.parametrize("page", PAGES)
def test_the_modules_and_functions_that_a_page_names_are_there(page: str) -> None:
    dotted = [name for name in named(page) if "/" not in name and "." in name[1:] and not name.endswith(KINDS)]
    assert [name for name in dotted if name[0].islower() and not holds(name)] == []
