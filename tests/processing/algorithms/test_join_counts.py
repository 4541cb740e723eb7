"""What a join tells scripts, and how it fails where nobody reads the log."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

CODES = ["0114A0010", "0114A0020", "0114A0030", "0114A0040"]
THREE = "\n".join(["desokod;Folkmängd 2022;Folkmängd 2023", *(f"{code};1{n};1{n}" for n, code in enumerate(CODES[:3]))])


@pytest.fixture
def four(make_areas):
    return make_areas("desokod:string", [(code,) for code in CODES])


def test_the_joined_fields_are_named(run, four, write) -> None:
    made = run("joinindicators", INPUT=four, TABLE=write(THREE), OUTPUT="memory:")
    assert made["FIELDS"] == "population_2022,population_2023"


@pytest.mark.parametrize("shape", ["wide", "long"])
def test_each_named_field_is_a_field_of_the_layer(run, four, write, heard, shape) -> None:
    made = run("joinindicators", INPUT=four, TABLE=write(THREE), SHAPE=shape, OUTPUT="memory:")
    names = made["FIELDS"].split(",")
    assert set(names) < set(made["OUTPUT"].fields().names())
    assert any(f"Joined fields: {', '.join(names)}" in one for one in heard.said)


@pytest.mark.parametrize("least", [0, 50, 75])
def test_a_join_that_matches_enough_is_written(run, four, write, least) -> None:
    made = run("joinindicators", INPUT=four, TABLE=write(THREE), LEAST_MATCHED=least, OUTPUT="memory:")
    assert (made["MATCHED"], made["AREAS_UNMATCHED"]) == (3, 1)


@pytest.mark.parametrize("least", [75.1, 100])
def test_a_join_that_matches_less_fails_and_what_was_there_stays(run, four, write, tmp_path, least) -> None:
    out = tmp_path / "out.gpkg"
    run("joinindicators", INPUT=four, TABLE=write(THREE), OUTPUT=str(out))
    before = out.read_bytes()
    with pytest.raises(QgsProcessingException, match=rf"Only 3 of 4 areas .* at least {least}% must be"):
        run("joinindicators", INPUT=four, TABLE=write(THREE), LEAST_MATCHED=least, OUTPUT=str(out))
    assert out.read_bytes() == before
