"""A table of a database is as it was when a run over it is cancelled, cut off or refused."""

from __future__ import annotations

import pytest
from large_index import MANY, index
from made_layers import Calls, CancelAfter

ENDED = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'segbaro' AND pid <> pg_backend_pid()"


@pytest.mark.parametrize("asked", [1, MANY + 1, MANY + 2, MANY + 3])
def test_a_database_that_is_lost_in_the_middle_is_no_success(provider, postgis, many, asked) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(index(many, target), dict)
    said = index(many, target, Calls(asked, lambda: postgis.sql(ENDED)))
    assert isinstance(said, (dict, str))
    assert postgis.sql('SELECT count(*) FROM "Made"') == str(MANY)
    index(many, target)
    assert postgis.sql("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'segbaro_draft%'") == "0"


@pytest.mark.parametrize("asked", [0, MANY // 2, MANY + 1, MANY + 2])
def test_cancelled_a_table_of_a_database_is_as_it_was(provider, postgis, many, asked) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(index(many, target), dict)
    before = postgis.sql('SELECT md5(string_agg("Made"::text, \'\' ORDER BY id)) FROM "Made"')
    assert index(many, target, CancelAfter(asked)) == {}
    assert postgis.sql('SELECT md5(string_agg("Made"::text, \'\' ORDER BY id)) FROM "Made"') == before
    assert postgis.sql("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'segbaro_draft%'") == "0"


def test_a_view_on_the_earlier_table_keeps_it(provider, postgis, many) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made" CASCADE')
    target = f"postgis:{postgis.uri('Made')}"
    index(many, target)
    postgis.sql('CREATE VIEW of_made AS SELECT * FROM "Made"')
    said = index(many, target)
    assert "could not be replaced" in said
    assert postgis.sql("SELECT count(*) FROM of_made") == str(MANY)
    postgis.sql('DROP TABLE "Made" CASCADE')
