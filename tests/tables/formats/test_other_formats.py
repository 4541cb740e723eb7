"""A file that says it is a workbook and is something else, which would open other files, opens nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table

VRT = (
    '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{}</SrcDataSource>'
    '<SrcLayer>secret</SrcLayer></OGRVRTLayer></OGRVRTDataSource>'
)  # fmt: skip


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.ods", "a.csv", "a.px", "a.json", "a.vrt", "a.txt"])
def test_a_list_of_other_files_is_no_table(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("desokod,andel_2023\n0114A0010,77\n0114A0020,78\n", encoding="utf-8")
    path = tmp_path / name
    path.write_text(VRT.format(secret), encoding="utf-8")
    with pytest.raises(TableError):
        read_table(path)
