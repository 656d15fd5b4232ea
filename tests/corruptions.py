"""What models do to a query, done to gold on purpose: each gives broken SQL, or None where it does not apply."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import sqlglot
from sqlglot import exp

Corruption = Callable[[str, Random], str | None]


def misspelled_column(sql: str, rng: Random) -> str | None:
    return _respelled(
        sql, rng, [column.this for column in sqlglot.parse_one(sql, dialect="duckdb").find_all(exp.Column)]
    )


def misspelled_table(sql: str, rng: Random) -> str | None:
    return _respelled(sql, rng, [table.this for table in sqlglot.parse_one(sql, dialect="duckdb").find_all(exp.Table)])


def plural_table(sql: str, rng: Random) -> str | None:
    return re.sub(r"(?i)(\bFROM \w+)", r"\1s", sql, count=1)


def misspelled_keyword(sql: str, rng: Random) -> str | None:
    word = rng.choice([w for w in ("SELECT", "WHERE", "ORDER", "GROUP", "LIMIT") if w in sql])
    return sql.replace(word, word[:2] + word[3:], 1)


def doubled_word(sql: str, rng: Random) -> str | None:
    return sql.replace(" FROM ", " FROM FROM ", 1)


def in_prose(sql: str, rng: Random) -> str | None:
    return rng.choice(
        [
            f"Here is the SQL:\n```sql\n{sql};\n```\nIt lists what you asked for.",
            f"<think>I select from the tables.</think>\n{sql}",
            f"The query is: {sql};",
            f"{sql};\nThis query gives the answer.",
        ]
    )


def extra_bracket(sql: str, rng: Random) -> str | None:
    return sql + ")"


def lost_bracket(sql: str, rng: Random) -> str | None:
    return _lost(sql, rng, ")")


def lost_quote(sql: str, rng: Random) -> str | None:
    return _lost(sql, rng, "'")


def double_quotes(sql: str, rng: Random) -> str | None:
    return sql.replace("'", '"') if "'" in sql and '"' not in sql and "''" not in sql else None


def typographic(sql: str, rng: Random) -> str | None:
    return re.sub(r"'([^']*)'", r"‘\1’", sql) if "'" in sql else sql.replace(",", "，") if "," in sql else None


def lost_condition(sql: str, rng: Random) -> str | None:
    return re.sub(r" ON \S+ = \S+(?! AND)", "", sql, count=1) if " ON " in sql else None


def lost_join(sql: str, rng: Random) -> str | None:
    return re.sub(r" JOIN \S+ AS \S+ ON \S+ = \S+(?! AND)", "", sql, count=1) if " JOIN " in sql else None


def lost_group_by(sql: str, rng: Random) -> str | None:
    return re.sub(r" GROUP BY [\w., ]+?(?= ORDER| HAVING| LIMIT|$)", "", sql) if " GROUP BY " in sql else None


def of_another_database(sql: str, rng: Random) -> str | None:
    said = [
        re.sub(r"YEAR\((\S+?)\)", r"DATE_FORMAT(\1, '%Y')", sql),
        re.sub(r"LIMIT (\d+)", r"LIMIT 0, \1", sql),
        re.sub(r"^SELECT (.*) LIMIT (\d+)$", r"SELECT TOP \2 \1", sql),
        sql.replace("CURRENT_DATE", "CURDATE()"),
        sql.replace("CURRENT_DATE", "DATE('now')"),
        re.sub(r"\bFROM (\w+)", r"FROM `\1`", sql),
    ]
    return rng.choice([text for text in said if text != sql])


CORRUPTIONS: tuple[Corruption, ...] = (
    misspelled_column,
    misspelled_table,
    plural_table,
    misspelled_keyword,
    doubled_word,
    in_prose,
    extra_bracket,
    lost_bracket,
    lost_quote,
    double_quotes,
    typographic,
    lost_condition,
    lost_join,
    lost_group_by,
    of_another_database,
)


def _lost(sql: str, rng: Random, sign: str) -> str | None:
    places = [found.start() for found in re.finditer(re.escape(sign), sql)]
    place = rng.choice(places) if places else None
    return None if place is None else sql[:place] + sql[place + 1 :]


def _respelled(sql: str, rng: Random, identifiers: list[exp.Expr]) -> str | None:
    """Two letters swapped, one dropped or one changed."""
    long = [i for i in identifiers if "start" in i.meta and len(i.name) >= 5 and i.name.lower() != "current_date"]
    if not long:
        return None
    chosen = rng.choice(long)
    start, end = chosen.meta["start"], chosen.meta["end"] + 1
    name = sql[start:end]
    i = rng.randrange(1, len(name) - 2)
    typos = [name[:i] + name[i + 1] + name[i] + name[i + 2 :], name[:i] + name[i + 1 :], name[:i] + "x" + name[i + 1 :]]
    return sql[:start] + rng.choice(typos) + sql[end:]
