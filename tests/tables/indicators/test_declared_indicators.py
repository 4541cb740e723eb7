"""Every indicator of the catalogue is recognised back by each of its words, and stands on its page.

Who adds an `Indicator` to a file of `indicators/declared/` runs `make docs`; nothing more is needed where these tests
pass.
"""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.codes.divisions import DIVISIONS
from segbaro_plugin.tables.codes.normalise import fold
from segbaro_plugin.tables.indicators import declared
from segbaro_plugin.tables.indicators.declared import INDICATORS
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of, slug
from segbaro_plugin.tables.indicators.titles import title
from segbaro_plugin.tables.model.indicator import Indicator, Unit

ROOT = Path(__file__).resolve().parents[3]
KNOWN = {one.id for one in INDICATORS}

each_indicator = pytest.mark.parametrize("indicator", INDICATORS, ids=lambda one: one.id)
each_language = pytest.mark.parametrize("language", ["en", "sv"])


def _value(indicator: Indicator) -> str:
    """An index of whole numbers from 1 to 5 would be area types."""
    return "2.5" if indicator.unit is Unit.INDEX else "3"


def _read_under(heading: str, value: str, folder: Path) -> set[str]:
    """The ids that a table of two municipalities has whose only column of figures is called so."""
    (folder / "t.csv").write_text(f"kommun;{heading}\n0114;{value}\n1480;{value}\n", encoding="utf-8")
    return set(read_table(folder / "t.csv").indicators)


@each_language
@each_indicator
def test_a_column_under_its_name_is_this_indicator(indicator: Indicator, language: str, tmp_path: Path) -> None:
    assert _read_under(indicator.name.say(language), _value(indicator), tmp_path) == {indicator.id}


@each_language
@each_indicator
def test_a_column_under_its_title_with_year_and_unit_is_this_indicator(
    indicator: Indicator, language: str, tmp_path: Path
) -> None:
    """As Segbaro's own tables and pages write it."""
    heading = title(indicator.name, indicator.unit, language, 2023)
    assert _read_under(heading, _value(indicator), tmp_path) == {indicator.id}


@each_indicator
def test_each_of_its_words_leads_to_it(indicator: Indicator) -> None:
    words = (indicator.id, *indicator.name, *indicator.content_codes, *indicator.headings)
    assert [word for word in words if indicator_of(word) is not indicator] == []


@each_indicator
def test_its_further_words_are_written_as_they_are_compared(indicator: Indicator) -> None:
    """Lower case, without accents and signs: others would never be found, or twice."""
    assert [word for word in indicator.headings if fold(word) != word] == []
    assert len(set(indicator.headings)) == len(indicator.headings)


@each_indicator
def test_its_id_is_a_name_of_a_field_and_what_it_refers_to_is_there(indicator: Indicator) -> None:
    assert slug(indicator.id) == indicator.id
    assert {indicator.numerator, indicator.denominator} <= KNOWN | {""}
    assert set(indicator.levels) <= {division.level for division in DIVISIONS}


@each_indicator
def test_it_has_words_in_both_languages(indicator: Indicator) -> None:
    texts = (indicator.name, indicator.statistics_area, indicator.where)
    assert all(words.strip() for text in texts for words in text)
    assert bool(indicator.suppression.en) == bool(indicator.suppression.sv)


def test_no_two_indicators_have_one_id() -> None:
    assert len(KNOWN) == len(INDICATORS)


@pytest.mark.parametrize("file", [one.name for one in pkgutil.iter_modules(declared.__path__)])
def test_a_file_of_the_catalogue_has_one_statistics_area_and_is_in_the_whole(file: str) -> None:
    module = vars(import_module(f"{declared.__name__}.{file}"))
    mine = [one for value in module.values() if isinstance(value, tuple) for one in value if isinstance(one, Indicator)]
    assert [one.id for one in mine if one not in INDICATORS] == []
    assert {one.statistics_area for one in mine} == {one for one in [module.get("_STATISTICS_AREA")] if one}


def test_the_page_is_current(tmp_path: Path) -> None:
    page = tmp_path / "indicators.md"
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_indicators_doc.py"), str(page)], check=True)
    written = (ROOT / "docs" / "indicators.md").read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == written, "run: python scripts/make_indicators_doc.py"


@each_indicator
def test_the_page_says_when_its_figures_are_withheld(indicator: Indicator) -> None:
    part = (ROOT / "docs" / "indicators.md").read_text(encoding="utf-8").partition(f"- id `{indicator.id}`,")[2]
    assert indicator.suppression.sv in part.partition("\n#")[0]
