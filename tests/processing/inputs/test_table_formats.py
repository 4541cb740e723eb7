"""Algorithms that read a table say which formats there are, offer their files first, and take any name."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterFile

from segbaro_plugin.processing.provider import ALGORITHMS
from segbaro_plugin.tables.formats.format_catalogue import FORMATS, file_filter


def _table_parameters(algorithm: QgsProcessingAlgorithm) -> list[str]:
    algorithm.initAlgorithm()
    files = [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterFile)]
    return [one.name() for one in files if one.name() in ("TABLE", "KEY_TABLE")]


TABLES = [(algorithm.ID, name) for algorithm in ALGORITHMS for name in _table_parameters(algorithm())]


def _parameter(id: str, name: str) -> QgsProcessingParameterFile:
    return QgsApplication.processingRegistry().algorithmById(f"segbaro:{id}").parameterDefinition(name)


@pytest.mark.parametrize("name", ["table.csv", "TABLE.XLSX", "table.of.2023", "table", "räkna 1.tmp"])
@pytest.mark.parametrize(("id", "parameter"), TABLES)
def test_a_file_is_taken_whatever_it_is_called(provider, tmp_path, id, parameter, name) -> None:
    assert _parameter(id, parameter).checkValueIsAcceptable(str(tmp_path / name))
    assert _parameter(id, parameter).fileFilter() == file_filter().en


@pytest.mark.parametrize("id", [id for id, name in TABLES if name == "TABLE"])
def test_the_help_names_every_format(provider, id) -> None:
    assert [one.id for one in FORMATS if one.name.en not in _parameter(id, "TABLE").help()] == []


@pytest.mark.parametrize("id", ["readtable", "joinindicators"])
@pytest.mark.parametrize("word", [one.id for one in FORMATS])
def test_the_toolbox_finds_it_by_a_format(provider, id, word) -> None:
    assert word in QgsApplication.processingRegistry().algorithmById(f"segbaro:{id}").tags()
