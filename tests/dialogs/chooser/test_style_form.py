"""The form of a map's style: fixed limits are shown as they are written and read again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from segbaro_plugin.cartography.style.apply import MapStyle
from segbaro_plugin.dialogs.chooser import style_form
from segbaro_plugin.dialogs.chooser.style_form import StyleForm


@pytest.fixture
def form(qgis_app) -> Iterator[StyleForm]:
    made = StyleForm()
    yield made
    made.deleteLater()


@pytest.mark.parametrize("limits", [(0.1, 1234567.89, 2e9), (-0.00012, 1 / 3), (0.0, 5.0, 10.0)])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_limits_keep_all_their_digits_when_something_else_is_chosen(form, monkeypatch, limits, language) -> None:
    monkeypatch.setattr(style_form, "language", lambda: language)
    form.show_style(MapStyle(method="fixed", fixed_limits=limits), False)
    form.labels.click()
    assert form.chosen.fixed_limits == limits


def test_limits_are_shown_as_the_language_writes_them(form, monkeypatch) -> None:
    for language, words in (("sv", "0,5; 10"), ("en", "0.5; 10")):
        monkeypatch.setattr(style_form, "language", lambda language=language: language)
        form.show_style(MapStyle(method="fixed", fixed_limits=(0.5, 10.0)), False)
        assert form.limits.text() == words
