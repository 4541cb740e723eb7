"""What holds for every algorithm: a face, help, and names that never change."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsProcessingParameterEnum

from segbaro_plugin.processing.provider import ALGORITHMS

NEVER_RENAMED = {
    "joinindicators": ["INPUT", "AREA_FIELD", "TABLE", "OUTPUT"],
    "socioeconomicindex": ["INPUT", "LOW_STANDARD", "LOW_EDUCATION", "ASSISTANCE", "REFERENCE", "MEAN", "DEVIATION",
                           "NATIONAL", "NATIONAL_INDEX", "TYPE_FIELD", "OUTPUT"],
    "segregationindices": ["INPUT", "GROUP", "TOTAL", "OTHER", "PLACE", "YEAR", "MEASURES", "OUTPUT"],
    "choroplethmap": ["INPUT", "FIELD", "POOL", "METHOD", "CLASSES", "LIMITS", "OUTPUT"],
    "createlayout": ["INPUT", "TITLE", "SOURCE", "TEMPLATE", "PDF", "PNG"],
}  # fmt: skip


@pytest.fixture(params=ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def algorithm(request, provider):
    return provider.algorithm(request.param.ID)


def test_it_has_a_face(algorithm) -> None:
    assert algorithm.displayName()
    assert algorithm.group()
    assert not algorithm.icon().isNull()
    assert "segregation" in algorithm.tags()
    assert algorithm.id() == f"segbaro:{algorithm.name()}"


def test_every_parameter_has_help_and_it_is_in_the_text_that_users_read(algorithm) -> None:
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
        assert parameter.help() in algorithm.shortHelpString()


def test_choices_are_words_that_scripts_can_read(algorithm) -> None:
    for parameter in algorithm.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            assert parameter.usesStaticStrings(), parameter.name()


def test_it_can_be_made_anew_and_keeps_its_parameters(algorithm) -> None:
    anew = algorithm.create()
    names = [parameter.name() for parameter in anew.parameterDefinitions()]
    assert names == [parameter.name() for parameter in algorithm.parameterDefinitions()]


@pytest.mark.parametrize("id", NEVER_RENAMED)
def test_names_that_scripts_and_models_use_stay(provider, id) -> None:
    names = [parameter.name() for parameter in provider.algorithm(id).parameterDefinitions()]
    assert set(NEVER_RENAMED[id]) <= set(names)


PRINTS = {"createlayout", "exportatlas", "report"}


def test_only_what_prints_needs_the_main_thread(provider) -> None:
    tied = {a.name() for a in provider.algorithms() if a.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading}
    assert tied <= PRINTS
