"""When two readings are left, the user is asked what they differ by, in words and in the user's language."""

from __future__ import annotations

import pytest

from calibration.clarify import clarification
from calibration.in_words import label
from records import Column, Schema, Table
from tests.test_vote import ran, vote


def column(table: str, name: str, comment: str = "", type_: str = "VARCHAR") -> Column:
    return Column(table, name, type_, comment)


FUND = Table(
    "fund",
    (
        column("fund", "code", "Fund code, six digits | 基金代码"),
        column("fund", "name", "Fund name | 基金简称"),
        column("fund", "fund_type", "Type of fund: bond, equity | 基金类型"),
        column("fund", "nav", "NAV per unit, yuan | 单位净值", "DOUBLE"),
        column("fund", "year"),
        column("fund", "open"),
    ),
    "Mutual funds | 公募基金",
)
SCHEMA = Schema((FUND, Table("stock", (column("stock", "name"), column("stock", "code")), "Listed stocks | 上市股票")))
CASES = (
    (
        "SELECT name FROM fund WHERE fund_type = 'bond'",
        "SELECT name FROM fund WHERE fund_type = 'equity'",
        "Do you mean only rows where type of fund is 'bond', or where type of fund is 'equity'?",
        "您是指基金类型为'bond'的记录，还是基金类型为'equity'的记录？",
    ),
    (
        "SELECT f.name FROM fund AS f",
        "SELECT code FROM fund",
        "Do you want to see fund name, or fund code?",
        "您想看的是基金简称，还是基金代码？",
    ),
    (
        "SELECT sum(nav) FROM fund",
        "SELECT avg(nav) FROM fund",
        "Do you want to see the total NAV per unit, or the average NAV per unit?",
        "您想看的是单位净值总和，还是平均单位净值？",
    ),
    (
        "SELECT name FROM fund WHERE year = 2021 AND open",
        "SELECT name FROM fund WHERE year = 2021",
        "Should only rows count where open?",
        "是否只统计open的记录？",
    ),
    (
        "SELECT name FROM fund WHERE nav > 5 AND name LIKE '%growth%'",
        "SELECT name FROM fund WHERE nav >= 5 AND name LIKE 'growth%'",
        "Do you mean only rows where NAV per unit is above 5, fund name contains 'growth', "
        "or where NAV per unit is at least 5, fund name starts with 'growth'?",
        "您是指单位净值大于5, 基金简称包含'growth'的记录，还是单位净值不小于5, 基金简称以'growth'开头的记录？",
    ),
    (
        "SELECT name FROM fund WHERE year BETWEEN 2019 AND 2021",
        "SELECT name FROM fund WHERE year IN (2019, 2021) AND NOT nav IS NULL",
        "Do you mean only rows where year is between 2019 and 2021, "
        "or where year is one of 2019, 2021, NAV per unit is known?",
        "您是指year在2019与2021之间的记录，还是year属于2019, 2021, 单位净值不为空的记录？",
    ),
    (
        "SELECT name FROM fund",
        "SELECT name FROM stock",
        "Is it about mutual funds, or about listed stocks?",
        "问题针对的是公募基金，还是上市股票？",
    ),
    (
        "SELECT fund_type, COUNT(*) AS n FROM fund GROUP BY fund_type ORDER BY n DESC",
        "SELECT fund_type, COUNT(*) AS n FROM fund GROUP BY fund_type ORDER BY 1",
        "Should it be ordered by the number of rows, largest first, or by type of fund, smallest first?",
        "应按记录数从大到小排序，还是按基金类型从小到大排序？",
    ),
    (
        "SELECT COUNT(DISTINCT code) FROM fund",
        "SELECT COUNT(*) FROM fund",
        "Do you want to see the number of different values of fund code, or the number of rows?",
        "您想看的是不同基金代码的个数，还是记录数？",
    ),
    (
        "SELECT name FROM fund ORDER BY nav DESC LIMIT 5",
        "SELECT name FROM fund ORDER BY nav DESC LIMIT 10",
        "How many rows do you want: 5, or 10?",
        "您需要多少行：5，还是10？",
    ),
    (
        "SELECT DISTINCT name FROM fund",
        "SELECT name FROM fund",
        "Should what is repeated be shown once?",
        "重复的记录是否只显示一次？",
    ),
    (
        "SELECT f.name FROM fund f JOIN stock s ON f.code = s.code",
        "SELECT name FROM fund",
        "Is it also about listed stocks?",
        "是否还涉及上市股票？",
    ),
    (
        "SELECT name FROM fund UNION SELECT name FROM fund",
        "SELECT name FROM fund UNION ALL SELECT name FROM fund",
        "Two readings are left: one answers 1, the other 2. Which one do you mean?",
        "还有两种理解：一种的结果是1，另一种是2。您指的是哪一种？",
    ),
)


@pytest.mark.parametrize(("first", "second", "english", "chinese"), CASES)
def test_the_question_says_what_the_two_largest_groups_differ_by(
    first: str, second: str, english: str, chinese: str
) -> None:
    calibrated = vote(ran(first, 1, logprob=-0.1), ran(second, 2))
    assert clarification(calibrated, "en", SCHEMA) == english
    assert clarification(calibrated, "zh", SCHEMA) == chinese


def test_nothing_to_ask_where_one_group_stands() -> None:
    assert clarification(vote(ran("SELECT 1", 1), ran("SELECT 1", 1)), "en", SCHEMA) is None


def test_what_has_no_documentation_goes_by_its_name() -> None:
    assert label(column("fund", "fee_rate"), "en") == label(column("fund", "fee_rate"), "zh") == "fee rate"
    assert label(FUND.columns[3], "en") == "NAV per unit" and label(FUND.columns[0], "zh") == "基金代码"
