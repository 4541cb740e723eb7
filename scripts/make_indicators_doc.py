"""Writes docs/indicators.md from the catalogue of indicators; run it after an indicator was added or changed.

Usage: python scripts/make_indicators_doc.py [PAGE]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from segbaro_plugin.tables.indicators.declared import INDICATORS  # noqa: E402
from segbaro_plugin.tables.model.indicator import Indicator  # noqa: E402

PAGE = ROOT / "docs" / "indicators.md"
HEAD = """# Indicators

Generated from the catalogue by `scripts/make_indicators_doc.py`; do not edit by hand.

{count} indicators are recognised in tables by their names in both languages and by the other words below, regardless of
case, accents and punctuation; a year and a unit may be added to them. Every other column of numbers becomes an
indicator under its own heading. User-defined indicators are declared in a csv file in the profile's folder
`segbaro/indicators`.
"""


def page(indicators: Iterable[Indicator]) -> str:
    """The whole page: one section per statistics area, one part per indicator."""
    listed = list(indicators)
    parts = [HEAD.format(count=len(listed))]
    for area in dict.fromkeys(indicator.statistics_area for indicator in listed):
        parts.append(f"## {area.en.capitalize()} / {area.sv.capitalize()}\n")
        parts += ["\n".join(_lines(one)) + "\n" for one in listed if one.statistics_area == area]
    return "\n".join(parts)


def _lines(indicator: Indicator) -> Iterator[str]:
    yield f"### {indicator.name.en} / {indicator.name.sv}\n"
    yield f"- id `{indicator.id}`, unit: {indicator.unit.value.en}, {indicator.direction.value.replace('_', ' ')}"
    yield f"- {_source(indicator)}"
    if indicator.numerator:
        yield f"- computed as `{indicator.numerator}` / `{indicator.denominator}` when areas are merged"
    if indicator.fixed_limits:
        yield f"- classes: {', '.join(f'{limit:g}' for limit in indicator.fixed_limits)}"
    words = [*indicator.content_codes, *indicator.headings]
    if words:
        yield f"- also recognised by: {', '.join(f'`{word}`' for word in words)}"
    if indicator.suppression.en:
        yield f"- {indicator.suppression.en} / *{indicator.suppression.sv}*"


def _source(indicator: Indicator) -> str:
    """The tables with the divisions and years that they have, as far as these are known."""
    levels = f"by {', '.join(f'`{level}`' for level in indicator.levels)}" if indicator.levels else ""
    years = "–".join(map(str, indicator.years or ()))
    return ", ".join(filter(None, (indicator.where.en.rstrip("."), levels, years)))


if __name__ == "__main__":
    written = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    written.write_text(page(INDICATORS), encoding="utf-8")
    print(f"{written}: {len(INDICATORS)} indicators")
