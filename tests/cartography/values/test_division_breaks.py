"""Where a line over years breaks because the areas are others."""

from __future__ import annotations

from segbaro_plugin.cartography.values.division_breaks import division_breaks


def test_a_line_breaks_where_the_division_changes_and_nowhere_else() -> None:
    divisions = {2021: "regso2020", 2022: "", 2023: "regso2020", 2024: "regso2025", 2025: "regso2025"}
    assert division_breaks([2021, 2022, 2023, 2024, 2025], divisions, "sv") == {2024: "RegSO 2025"}
    assert division_breaks([2021, 2022], {}, "sv") == {}
