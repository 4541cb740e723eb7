"""The history that a layer tells of itself."""

from __future__ import annotations

from segbaro_plugin.layers.record.provenance import add_provenance


def test_a_step_that_the_history_ends_with_is_not_said_twice(make_areas) -> None:
    layer = make_areas("kod:string", [("0114A0010",)])
    for sentence in ("Joined.", "Measured.", "Measured."):
        add_provenance(layer, {"algorithm": "segbaro:made"}, sentence)
    assert layer.metadata().history() == ["Joined.", "Measured."]


def test_a_step_that_is_done_again_later_is_said_again(make_areas) -> None:
    layer = make_areas("kod:string", [("0114A0010",)])
    for sentence in ("Joined.", "Measured.", "Joined."):
        add_provenance(layer, {"algorithm": "segbaro:made"}, sentence)
    assert layer.metadata().history() == ["Joined.", "Measured.", "Joined."]
