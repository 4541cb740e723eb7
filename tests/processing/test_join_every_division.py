"""A table of each division is joined to a layer of it by every known name of the field, without a choice."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables.codes.divisions import DIVISIONS
from tests.tables.division_examples import EXAMPLES

FIELDS = [(one.id, name) for one in DIVISIONS if one.id in EXAMPLES for name in one.field_names]


@pytest.mark.parametrize(("id", "field"), FIELDS)
def test_a_table_meets_its_layer_without_a_choice(run, make_areas, heard, id: str, field: str, tmp_path: Path) -> None:
    codes = list(EXAMPLES[id].codes)
    layer = make_areas(f"antal:int,{field}:string", [(n + 3, code) for n, code in enumerate(codes)])
    rows = "\n".join(f"{code};2024;{n},5" for n, code in enumerate(codes))
    (tmp_path / "t.csv").write_text(f"{field};år;låg ekonomisk standard\n{rows}\n", encoding="utf-8")
    joined = run("joinindicators", INPUT=layer, TABLE=str(tmp_path / "t.csv"), OUTPUT="memory:")["OUTPUT"]
    assert {one[field]: one["low_standard_2024"] for one in joined.getFeatures()} == {
        code: n + 0.5 for n, code in enumerate(codes)
    }
