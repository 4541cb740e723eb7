"""Own codes are converted by a key table of words only, and in whichever way either file writes them."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

KEYS = {
    "words only": ("Område;Stadsdel\nA1;Norr\nA2;Norr\nB1;Söder\n", "Område", ("A1", "A2", "B1"), ("Norr", "Söder")),
    "words below a title": ("Nyckel mellan områden;\n\nOmråde;Stadsdel\nA1;Norr\nA2;Norr\nB1;Söder\n", "Område",
                            ("A1", "A2", "B1"), ("Norr", "Söder")),
    "words in both": ("Kvarter;Stadsdel\nHaga;Väster\nMasthugget;Väster\nLunden;Öster\n", "Kvarter",
                      ("Haga", "Masthugget", "Lunden"), ("Väster", "Öster")),
    "zeros lost in the table": ("NYKO;Stadsdel\n0101;01\n0102;01\n0201;02\n", "NYKO", ("101", "102", "201"),
                                ("01", "02")),
    "zeros lost in the key": ("NYKO;Stadsdel\n101;1\n102;1\n201;2\n", "NYKO", ("0101", "0102", "0201"), ("1", "2")),
    "districts like counties": ("NYKO;Stadsdel\n0101;01\n0102;01\n0301;03\n", "NYKO", ("101", "102", "301"),
                                ("01", "03")),
    "names in the table": ("NYKO;Stadsdel\n101;10\n102;10\n201;20\n", "NYKO",
                           ("101 Centrum", "102 Norr", "201 Öster"), ("10", "20")),
    "names in the key": ("NYKO;Stadsdel\n101 Centrum;10 Väster\n102 Norr;10 Väster\n201 Öster;20 Ön\n", "NYKO",
                         ("101", "102", "201"), ("10", "20")),
    "a prefix": ("Kunta;Alue\n020;1\n049;1\n091;2\n", "Kunta", ("KU020", "KU049", "KU091"), ("1", "2")),
    "blanks": ("postnr;Stadsdel\n65220;Norr\n65221;Norr\n65222;Söder\n", "Område", ("652 20", "652 21", "652 22"),
               ("Norr", "Söder")),
}  # fmt: skip


@pytest.mark.parametrize("case", KEYS)
def test_counts_are_added_by_the_key(run, write, case: str) -> None:
    key, heading, areas, targets = KEYS[case]
    table = f"{heading};Folkmängd 2023\n" + "".join(f"{area};{10 + n}\n" for n, area in enumerate(areas))
    made = run("convertdivision", TABLE=write(table), KEY_TABLE=write(key, "key.csv"), TO="other", OUTPUT="memory:")
    found = {f["area"]: None if f["value"] == NULL else f["value"] for f in made["OUTPUT"].getFeatures()}
    assert found == dict(zip(targets, (21, 12), strict=True))
    assert (made["NOT_CARRIED"], made["INCOMPLETE"]) == (0, 0)


def test_what_was_mended_is_said(run, write, heard) -> None:
    key, table = (
        write(KEYS["zeros lost in the table"][0], "key.csv"),
        write("NYKO;Folkmängd 2023\n101;1\n0102;2\n201;3\n"),
    )
    run("convertdivision", TABLE=table, KEY_TABLE=key, TO="other", OUTPUT="memory:")
    assert any('matched (2): "101 = 0101", "201 = 0201"' in one for one in heard.warned)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("bara en kolumn\nA1\nA2\n", r"The key table cannot be read\."),
        ("Kvarter;Stadsdel\nX1;Norr\nX2;Söder\n", r"No column of the key table has the codes of the table; the key "
                                                  r'table\'s columns are "Kvarter", "Stadsdel"'),
    ],
)  # fmt: skip
def test_sentences_say_which_table_they_mean(run, write, key: str, words: str) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run("convertdivision", TABLE=write("Område;Folkmängd 2023\nA1;1\nA2;2\n"), KEY_TABLE=write(key, "key.csv"),
            TO="other", OUTPUT="memory:")  # fmt: skip
