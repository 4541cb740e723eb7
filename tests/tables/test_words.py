"""Sentences in two languages, with words among their values."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.words import SegbaroError, Text, quoted, sentence

KOMMUN = Text("municipality", "kommun")


@pytest.mark.parametrize(("language", "said"), [("en", "Not a municipality."), ("sv_SE", "Inte en kommun.")])
def test_a_text_among_the_values_is_said_in_the_same_language(language: str, said: str) -> None:
    assert sentence("Not a {what}.", "Inte en {what}.", what=KOMMUN).say(language) == said
    assert SegbaroError("Not a {what}.", "Inte en {what}.", what=KOMMUN).say(language) == said


def test_a_sentence_within_a_sentence() -> None:
    inner = sentence("one", "ett")
    assert sentence("{a}!", "{a}!", a=inner).say("sv") == "ett!"


def test_braces_in_words_without_values_are_left_alone() -> None:
    assert sentence("a {brace}", "en {klammer}").say() == "a {brace}"


@pytest.mark.parametrize("kind", [float, np.float64])
@pytest.mark.parametrize(
    ("form", "number", "english", "swedish"),
    [
        ("{a:g}", 8.9, "8.9", "8,9"),
        ("{a:g}", -5.5, "-5.5", "\u22125,5"),
        ("{a:.3g}", 0.12345, "0.123", "0,123"),
        ("{a}", 0.5, "0.5", "0,5"),
        ("{a:g}", 100.0, "100", "100"),
    ],
)
def test_a_number_is_written_as_in_its_language(kind, form: str, number: float, english: str, swedish: str) -> None:
    said = sentence(form, form, a=kind(number))
    assert (said.say("en"), said.say("sv")) == (english, swedish)
    assert SegbaroError(form, form, a=kind(number)).say("sv") == swedish


def test_words_with_a_full_stop_are_no_numbers() -> None:
    assert sentence("{a} {n}", "{a} {n}", a="1.5.gpkg", n=-1).say("sv") == "1.5.gpkg -1"


@pytest.mark.parametrize(("language", "mark"), [("en", '"'), ("sv", "”")])
def test_quoted_cuts_long_words_and_long_lists(language: str, mark: str) -> None:
    cut = f"{mark}{'a' * 60}{mark}, {mark}b{mark}, …"
    assert sentence("{a}", "{a}", a=quoted(["a" * 100, "b", "c"], 2)).say(language) == cut
