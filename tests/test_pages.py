"""What the pages for readers name is there: links, files, modules and what these hold; and their code runs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
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


MEASURE, FORMAT = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "architecture.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with a copy of the plugin, to which a page's code can be added."""
    shutil.copytree(PACKAGE, tmp_path / "segbaro_plugin", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def printed_by(script: str, folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


COMPUTES = """
import pandas as pd
from segbaro_plugin.indices import compute
counts = pd.DataFrame({"group": [30.0, 10.0, 20.0], "all": [40.0, 60.0, 100.0]})
print(compute(counts, "karmel_maclachlan", "group", "all")["value"].item())
"""


def test_the_measure_that_the_page_adds_is_computed(copied: Path) -> None:
    """P is 0.3, so that 12, 18 and 30 of the areas' people would belong to the group if it lived evenly."""
    with (copied / "segbaro_plugin" / "indices" / "measures" / "evenness.py").open("a", encoding="utf-8") as file:
        file.write(f"\n\n{MEASURE}")
    assert float(printed_by(COMPUTES, copied)) == pytest.approx((18 + 8 + 10) / 200, abs=1e-15)


READS = """
from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.formats.format_catalogue import file_filter
print(*read_table("table").frame["value"], "*.jsonld" in file_filter().en)
"""


def test_the_format_that_the_page_adds_is_read_and_offered(copied: Path) -> None:
    catalogue = copied / "segbaro_plugin" / "tables" / "formats" / "format_catalogue.py"
    head, formats, rest = catalogue.read_text("utf-8").partition("TEXT_FORMATS: tuple[TextFormat, ...] = (\n")
    catalogue.write_text(head + formats + FORMAT + rest, "utf-8")
    graph = '{"@context": ["https://schema.org"], "@graph": [{"kommun": "0114", "antal": 5}]}'
    (copied / "table").write_text(graph, "utf-8")
    assert printed_by(READS, copied).split() == ["5.0", "True"]
