"""A number that still stands where a status says that there is none is shown and counted nowhere."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.cartography.values.area_summary import read_area_table
from segbaro_plugin.tables.model.tidy import Status

FIELDS = "kod:string,v_2023:double,v_2023_status:string"


@pytest.mark.parametrize(
    ("status", "lacking"),
    [
        ("suppressed", {Status.SUPPRESSED: 1}),
        ("not_applicable", {Status.NOT_APPLICABLE: 1}),
        ("ok", {}),
        ("missing", {}),
        (None, {}),
    ],
)
def test_a_number_in_a_withheld_area(make_areas, status: str | None, lacking: dict[Status, int]) -> None:
    layer = make_areas(FIELDS, [
        ("a", 1.0, "ok"), ("b", 99.0, status), ("c", 3.0, "ok"),
    ])  # fmt: skip
    table = read_area_table(layer, ["v_2023"])
    summary = table.summary("v_2023")
    held = status in ("suppressed", "not_applicable")
    assert np.isnan(table.numbers["v_2023"]).tolist() == [False, held, False]
    assert summary.lacking == lacking
    assert (summary.areas, summary.known, summary.highest) == (3, 2 if held else 3, 3.0 if held else 99.0)
