"""What PostGIS keeps of a result beside its rows: style, provenance and history, as a GeoPackage does."""

from __future__ import annotations

from pathlib import Path

import pytest
from example_areas import areas
from made_layers import layer_of
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import read_provenance

CHOSEN = {"GROUP": ["x_2023"], "TOTAL": ["t_2023"], "MEASURES": ["location_quotient"], "PLACE": "kommun"}
FORMS = ("postgis:", "postgres:", "postgres://")


@pytest.fixture(autouse=True)
def _empty(postgis) -> None:
    """Nothing of the tests before is kept."""
    postgis.sql('DROP TABLE IF EXISTS "Kept", layer_styles, qgis_layer_metadata, mine.kept, mine.qgis_layer_metadata')


def opened(uri: str) -> QgsVectorLayer:
    """The table as somebody finds it who adds it to a project."""
    layer = QgsVectorLayer(uri, "again", "postgres")
    assert layer.loadDefaultStyle()[1]
    return layer


def said(layer: QgsVectorLayer) -> list[dict[str, object]]:
    return [{name: value for name, value in step.items() if name != "time"} for step in read_provenance(layer)]


@pytest.mark.parametrize("form", FORMS)
def test_style_and_provenance_are_those_of_a_geopackage(run, postgis, tmp_path: Path, form) -> None:
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"{form}{postgis.uri('Kept')}")
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=str(tmp_path / "kept.gpkg"))
    kept, file = opened(postgis.uri("Kept")), layer_of(tmp_path / "kept.gpkg")
    file.loadDefaultStyle()
    assert [rule.label() for rule in kept.renderer().rootRule().children()] == [
        rule.label() for rule in file.renderer().rootRule().children()
    ]
    assert said(kept) == said(file) != []
    assert kept.metadata().history() == file.metadata().history() != []
    number = kept.fields().indexOf("location_quotient_2023")
    assert kept.attributeAlias(number) == "Location quotient LQ 2023"


def test_a_table_without_geometry_tells_where_it_comes_from(run, postgis) -> None:
    counts = {"GROUP": "x_2023", "TOTAL": "t_2023", "MEASURES": ["dissimilarity"]}
    run("segregationindices", INPUT=areas(), **counts, OUTPUT=f"postgis:{postgis.uri('Kept', '')}")
    (step,) = read_provenance(opened(postgis.uri("Kept", "")))
    assert step["measures"] == {"dissimilarity": {}}


def test_what_is_made_of_it_goes_on_telling(run, postgis) -> None:
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{postgis.uri('Kept')}")
    drawn = {"INPUT": QgsVectorLayer(postgis.uri("Kept"), "kept", "postgres"), "FIELD": "location_quotient_2023"}
    made = run("choroplethmap", **drawn, OUTPUT="memory:")["OUTPUT"]
    assert [step["algorithm"] for step in read_provenance(made)] == ["segbaro:localindices", "segbaro:choroplethmap"]


def test_written_anew_it_keeps_nothing_of_before(run, postgis) -> None:
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{postgis.uri('Kept')}")
    run("choroplethmap", INPUT=areas(), FIELD="low_2023", OUTPUT=f"postgis:{postgis.uri('Kept')}")
    layer = opened(postgis.uri("Kept"))
    assert [step["algorithm"] for step in read_provenance(layer)] == ["segbaro:choroplethmap"]
    (history,) = layer.metadata().history()
    assert "Choropleth of low_2023" in history
    assert postgis.sql("SELECT count(*) FROM layer_styles WHERE useasdefault") == "1"


def test_a_run_that_fails_leaves_no_style_and_no_history(run, postgis, make_areas) -> None:
    elsewhere = make_areas("kod:string", [("1480",)], name="kommuner")
    counts = {"GROUP": "x_2023", "TOTAL": "t_2023", "PLACE": "kommun", "PLACES": elsewhere}
    with pytest.raises(QgsProcessingException, match="No place in"):
        run("segregationindices", INPUT=areas(), **counts, OUTPUT=f"postgis:{postgis.uri('Kept', '')}")
    assert postgis.sql("SELECT to_regclass('public.\"Kept\"')") == ""
    assert postgis.sql("SELECT count(*) FROM layer_styles") == "0"
    assert postgis.sql("SELECT count(*) FROM qgis_layer_metadata") == "0"


@pytest.fixture(scope="module")
def humble(postgis) -> str:
    """The address of a table for somebody who may make tables in a schema of their own only.

    One for all tests: QGIS keeps its connections, and a role that is made anew is another one to PostgreSQL.
    """
    postgis.sql("CREATE ROLE humble LOGIN; CREATE SCHEMA mine AUTHORIZATION humble")
    yield postgis.uri("kept").replace(f"user='{postgis.user}'", "user='humble'").replace('"public"', '"mine"')
    postgis.sql("DROP SCHEMA mine CASCADE; DROP OWNED BY humble; DROP ROLE humble")


def test_where_the_database_does_not_allow_it_the_log_says_so(run, heard, humble) -> None:
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{humble}")
    assert QgsVectorLayer(humble, "again", "postgres").featureCount() == 12
    (warning,) = heard.warned
    assert warning.startswith(
        "The output was written, but its style and provenance could not be saved in the database: "
    )
    assert "permissions (user=humble)" in warning


KEPT_IN = {
    "style": "public.layer_styles",
    "history": "mine.qgis_layer_metadata",
}


@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize("table", KEPT_IN.values(), ids=list(KEPT_IN))
@pytest.mark.parametrize("rights", ["", "SELECT, INSERT", "SELECT, UPDATE", "SELECT, DELETE"])
def test_where_the_table_for_it_is_anothers_the_data_are_written(
    run, heard, postgis, humble, table: str, rights: str, earlier: bool
) -> None:
    """As an administrator has made it, on the first day: some may read it, some add to it, and few may change it."""
    if earlier:
        run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{humble}")
        postgis.sql(f"ALTER TABLE IF EXISTS {table} OWNER TO {postgis.user}")
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{postgis.uri('Kept')}")
    name = table.partition(".")[2]
    postgis.sql(f"CREATE TABLE IF NOT EXISTS {table} (LIKE public.{name})")
    if rights:
        postgis.sql(f"GRANT {rights} ON {table} TO humble")
    heard.warned.clear()
    run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{humble}")
    assert QgsVectorLayer(humble, "again", "postgres").featureCount() == 12
    (warning,) = heard.warned
    assert warning.startswith("The output was written, but its style and provenance could not be saved in the database")
