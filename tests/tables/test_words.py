"""Sentences in two languages, with words among their values."""

from __future__ import annotations

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


@pytest.mark.parametrize(("language", "mark"), [("en", '"'), ("sv", "”")])
def test_quoted_cuts_long_words_and_long_lists(language: str, mark: str) -> None:
    cut = f"{mark}{'a' * 60}{mark}, {mark}b{mark}, …"
    assert sentence("{a}", "{a}", a=quoted(["a" * 100, "b", "c"], 2)).say(language) == cut
