import pytest

from errors import PackError
from records import Column, Schema, Table
from retrieval.gold import gold_items


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(name, c, "VARCHAR") for c in columns))


SCHEMA = Schema((table("fund", "code", "Name", "company"), table("nav", "code", "day", "value"), table("firm", "id")))


@pytest.mark.parametrize(
    ("sql", "tables", "columns"),
    [
        ("SELECT name FROM fund", "fund", "fund.Name"),
        ("SELECT COUNT(*) FROM nav", "nav", ""),
        ("SELECT * FROM nav WHERE value > 1", "nav", "nav.value"),
        ("SELECT a.NAME FROM Fund AS a JOIN nav b ON a.code = b.code", "fund nav", "fund.Name fund.code nav.code"),
        ("SELECT name, value FROM fund JOIN nav USING (code)", "fund nav", "fund.Name nav.value fund.code nav.code"),
        ("SELECT name AS n FROM fund ORDER BY n", "fund", "fund.Name"),
        ("SELECT COUNT(*) AS n FROM fund GROUP BY company ORDER BY n", "fund", "fund.company"),
        (
            "SELECT name FROM fund WHERE code IN (SELECT code FROM nav WHERE value > 1)",
            "fund nav",
            "fund.Name fund.code nav.code nav.value",
        ),
        (
            "SELECT name FROM fund f WHERE EXISTS (SELECT 1 FROM nav WHERE nav.code = f.code)",
            "fund nav",
            "fund.Name nav.code fund.code",
        ),
        ("WITH x AS (SELECT code FROM nav) SELECT x.code FROM x", "nav", "nav.code"),
        ("SELECT t.c FROM (SELECT company AS c FROM fund) AS t", "fund", "fund.company"),
        ("SELECT code FROM fund UNION SELECT id FROM firm", "fund firm", "fund.code firm.id"),
        ("SELECT a.name FROM fund a JOIN fund b ON a.company = b.company", "fund", "fund.Name fund.company"),
        ("SELECT nothing FROM fund, unknown", "fund", ""),
    ],
)
def test_gold_items_are_what_the_query_names(sql: str, tables: str, columns: str) -> None:
    found = gold_items(sql, SCHEMA)
    assert found.tables == frozenset(tables.split())
    assert found.columns == frozenset(columns.split())


def test_text_that_is_not_sql_is_the_packs_fault() -> None:
    with pytest.raises(PackError, match="does not parse"):
        gold_items("SELECT FROM WHERE (", SCHEMA)
