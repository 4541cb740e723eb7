"""Writes docs/measures.md from the catalogue of measures; run it after a measure was added or changed.

Usage: python scripts/make_measures_doc.py [PAGE]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from segbaro_plugin.indices import CATALOGUE, INPUTS, Dimension, Measure, Option  # noqa: E402
from segbaro_plugin.indices.frames.decomposition import METHODS, TERMS  # noqa: E402

PAGE = ROOT / "docs" / "measures.md"
HEAD = """# Measures of segregation

Generated from the catalogue by `scripts/make_measures_doc.py`; do not edit by hand.

{count} measures. Areas i belong to a place; xᵢ is the number of people of the group in area i, yᵢ that of the other
group (or the rest) and tᵢ that of all people; X, Y, T are sums over the place; pᵢ = xᵢ/tᵢ and P = X/T. With several
groups k, πᵢₖ is the share of group k in area i and Pₖ its share in the place. Areas with a missing count are left out
and their number is reported, areas and groups without people are ignored, and where the formula has no value the
result is empty, with the reason. Counts may be fractional.

In a notebook: `from segbaro_plugin.indices import compute`, `compute_pairs`, `compute_local` and `compute_change`.
"""
CHANGE = """## Change over time / Förändring över tid

`compute_change` divides the change of M between two years into terms:
{terms}
The methods differ in how they separate margins from structure:
{methods}"""


def page(measures: Iterable[Measure]) -> str:
    """The whole page: one section a dimension, one part a measure."""
    listed = list(measures)
    parts = [HEAD.format(count=len(listed))]
    for dimension in Dimension:
        chosen = [measure for measure in listed if measure.dimension is dimension]
        if chosen:
            parts.append(f"## {dimension.value.en} / {dimension.value.sv}\n")
            parts += ["\n".join(_lines(measure)) + "\n" for measure in chosen]
    return "\n".join([*parts, _change()])


def _change() -> str:
    terms = "".join(f"\n- `{id}` {text.en} / *{text.sv}*" for id, text in TERMS.items())
    methods = "".join(f"\n- `{id}` {(method.__doc__ or '').splitlines()[0]}" for id, method in METHODS.items())
    return CHANGE.format(terms=f"{terms}\n", methods=f"{methods}\n")


def _lines(measure: Measure) -> Iterator[str]:
    yield f"### {measure.name.en} / {measure.name.sv}\n"
    yield f"{measure.meaning.en}\n\n*{measure.meaning.sv}*\n"
    yield f"- id `{measure.id}`, {measure.scope.value.en}, {_range(measure)}"
    yield f"- formula: {measure.formula}"
    yield f"- reference: {measure.reference}"
    yield "- takes: " + "; ".join(f"`{name}` {INPUTS[name].en}" for name in measure.inputs)
    yield from (f"- option {_option(option)}" for option in measure.options)
    if measure.invariances:
        yield "- unchanged by: " + "; ".join(sorted(invariance.value.en for invariance in measure.invariances))
    if measure.sums_to:
        yield f"- the sum over the areas of a place is `{measure.sums_to}`"
    if measure.averages_to:
        yield f"- the population-weighted average over a place is `{measure.averages_to}`"


def _range(measure: Measure) -> str:
    low, high = ("unbounded" if abs(end) == float("inf") else f"{end:g}" for end in measure.range)
    return f"from {low} to {high}" if low != high else "any number"


def _option(option: Option) -> str:
    if option.choices:
        values = ", ".join(f"`{choice}`" for choice in option.choices)
    elif isinstance(option.default, tuple):
        values = "a list of numbers"
    else:
        values = f"a number from {option.least:g} to {option.most:g}"
    default = f" (`{option.default}` if not chosen)" if option.default != () else ""
    return f"`{option.id}`: {values}{default}. {option.meaning.en}".rstrip()


if __name__ == "__main__":
    written = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    written.write_text(page(CATALOGUE), encoding="utf-8")
    print(f"{written}: {len(CATALOGUE)} measures")
