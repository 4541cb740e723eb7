"""Writes docs/algorithms.md from the provider, so that the reference is complete and true.

python3 scripts/make_algorithms_doc.py
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from qgis.core import Qgis, QgsApplication

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "algorithms.md"
HEAD = """# The algorithms

Generated from the provider by `scripts/make_algorithms_doc.py`; do not edit by hand.

Run them from the toolbox, in models and batches, or from a script:
`qgis_process run segbaro:joinindicators -- INPUT=... TABLE=... OUTPUT=...`.
Ids and parameter names are never renamed.
"""


def reference(algorithms: list[object]) -> str:
    """The page: the algorithms by group, each with its summary, parameters and outputs."""
    parts = [HEAD]
    for group, members in groupby(sorted(algorithms, key=lambda a: (a.group(), a.name())), key=lambda a: a.group()):
        parts.append(f"## {group}\n")
        parts += ["\n".join(_section(algorithm)) for algorithm in members]
    return "\n".join(parts)


def _section(algorithm: object) -> Iterator[str]:
    yield f"### {algorithm.displayName()}\n\n`{algorithm.id()}`\n\n{_markdown(algorithm.summary())}\n"
    yield "| parameter | what | default |\n|---|---|---|"
    for parameter in algorithm.parameterDefinitions():
        optional = " (optional)" if parameter.flags() & Qgis.ProcessingParameterFlag.Optional else ""
        told = f"{parameter.description()}{optional}. {parameter.help()}"
        yield f"| `{parameter.name()}` | {_cell(told)} | {_cell(_default(parameter))} |"
    outputs = [output for output in algorithm.outputDefinitions() if not algorithm.parameterDefinition(output.name())]
    if outputs:
        yield "\nOutputs: " + ", ".join(f"`{output.name()}` ({output.description()})" for output in outputs) + "."
    yield ""


def _default(parameter: object) -> str:
    value = parameter.defaultValue()
    return "" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _cell(words: str) -> str:
    return _markdown(words).replace("|", "\\|").replace("\n", " ")


def _markdown(words: str) -> str:
    """The few tags of help texts as Markdown."""
    for tag, mark in (("<li>", "\n- "), ("<b>", "**"), ("</b>", "**")):
        words = words.replace(tag, mark)
    return html.unescape(re.sub(r"</?(ul|li|p|br)/?>", "\n", words)).replace("\n\n\n", "\n\n").strip()


def made() -> str:
    """The page as it should be now, from a QGIS started for it, in English."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT))
    from segbaro_plugin.processing.provider import SegbaroProvider

    provider = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    page = reference(provider.algorithms())
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()
    return page


if __name__ == "__main__":
    PAGE.write_text(made(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
