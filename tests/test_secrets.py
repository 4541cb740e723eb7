"""What opens a database or a server stands in no sentence, log line, record or report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import PROPERTY, add_provenance
from segbaro_plugin.processing.run.algorithm import SegbaroAlgorithm
from segbaro_plugin.words import SegbaroError, sentence, without_secrets

SECRET = "Hemligt9"
ADDRESSES = [
    "postgres://dbname='x' host=db.example user='u' password='Hemligt9' key='id' table=\"s\".\"t\" (geom)",
    "dbname='x' password='it\\'s Hemligt9' sslmode=disable",
    'dbname="x" PASSWORD="Hemligt9 b"',
    "PG:dbname=x password=Hemligt9 host=localhost",
    "password = 'Hemligt9",
    "service='Hemligt9' table=t",
    "authcfg=Hemligt9 url='https://a.example'",
    "https://user:Hemligt9@a.example/wfs",
    "https://user:p@Hemligt9@a.example/wfs?x=1",
    "https://a.example/wfs?token=Hemligt9&x=1",
    "postgresql://:Hemligt9@localhost/x",
    '{"user": "u", "password": "Hemligt9"}',
    "{'authcfg': 'Hemligt9'}",
]
PLAIN = [
    "The zip file is password-protected. Unpack it first.",
    "Zip-filen är lösenordsskyddad. Packa upp den först.",
    "https://a.example/wfs?year=2023",
    "kl. 12:30, x = 3 (service: ja)",
    "dbname='x' key='id' table=\"s\".\"t\" (geom)",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_secret_is_left_in_an_address(address: str) -> None:
    cleaned = without_secrets(address)
    assert SECRET not in cleaned
    assert "***" in cleaned


@pytest.mark.parametrize("words", PLAIN)
def test_other_words_stay(words: str) -> None:
    assert without_secrets(words) == words


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("language", ["en", "sv"])
def test_no_error_and_no_note_says_it(address: str, language: str) -> None:
    error = SegbaroError("'{where}' is not there.", "'{where}' finns inte.", where=address)
    note = sentence("From {where}.", "Från {where}.", where=address)
    for words in (error.say(language), str(error), note.say(language), str(note)):
        assert SECRET not in words


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_record_keeps_it(make_areas, address: str) -> None:
    layer = make_areas("desokod:string", [("0114A0010",)])
    step = {"algorithm": "x", "source": {"path": address, "notes": [address]}}
    add_provenance(layer, step, f"From {address}", [{"source": address}])
    assert SECRET not in layer.customProperty(PROPERTY)
    assert len(json.loads(layer.customProperty(PROPERTY))) == 2
    assert not any(SECRET in line for line in layer.metadata().history())


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("kind", [SegbaroError, QgsProcessingException, ValueError])
def test_no_algorithm_tells_it(provider, run, make_areas, monkeypatch, address: str, kind: type) -> None:
    """Whatever error a step ends in: those of Segbaro, of QGIS and of Python."""

    def fail(*_: object) -> None:
        raise kind("{at}", "{at}", at=address) if kind is SegbaroError else kind(address)

    one = next(iter(provider.algorithms()))
    monkeypatch.setattr(type(one), "work", fail)
    monkeypatch.setattr(SegbaroAlgorithm, "_refuse_problems", lambda *_: None)
    algorithm = one.create()
    with pytest.raises((QgsProcessingException, ValueError)) as told:
        algorithm.processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert SECRET not in str(told.value)


def test_a_refused_database_is_named_without_its_password(run, make_areas, tmp_path: Path) -> None:
    areas = make_areas("desokod:string,low_standard_2023:double", [("0114A0010", 1.0), ("0114A0020", 2.0)])
    target = "postgres://dbname='none' host=127.0.0.1 port=1 user='u' password='Hemligt9' table=\"public\".\"t\" (geom)"
    with pytest.raises(QgsProcessingException) as told:
        run("choroplethmap", INPUT=areas, FIELD="low_standard_2023", OUTPUT=target)
    assert SECRET not in str(told.value)


def test_a_report_tells_no_password(run, make_areas, tmp_path: Path) -> None:
    areas: QgsVectorLayer = make_areas("desokod:string,low_standard_2023:double", [("0114A0010", 1.0)])
    steps = [{"algorithm": "segbaro:joinindicators", "source": {"path": ADDRESSES[0], "publisher": ADDRESSES[7]}}]
    areas.setCustomProperty(PROPERTY, json.dumps(steps))
    metadata = areas.metadata()
    metadata.addHistoryItem(ADDRESSES[0])
    areas.setMetadata(metadata)
    files = {name: str(tmp_path / f"r.{name.lower()}") for name in ("HTML", "JSON")}
    run("report", INPUT=areas, TABLE=str(tmp_path / "r.csv"), **files)
    for path in tmp_path.iterdir():
        assert SECRET not in path.read_text("utf-8")
