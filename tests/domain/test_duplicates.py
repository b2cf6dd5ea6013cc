"""Duplicates: listed by the rule, once each, inside the list too."""

from __future__ import annotations

from time import process_time

import pytest

from repbook.domain.reading.duplicates import NUMBERS, PLACES, Match, Party, find, party
from repbook.entrypoints.process import without_collector
from repbook.text import LANGUAGES

ON_FILE = Party("LW-00001", "鼎泰科技有限公司", "010-88886666", "a@dingtai.cn", "北京市")


def one(party: Party) -> Match:
    (match,) = find([ON_FILE], [party])
    return match


@pytest.mark.parametrize(
    ("party", "fields", "sure"),
    [
        (Party("2", "鼎泰科技", "+86 10 8888 6666"), ("name", "phone"), True),
        (Party("2", "鼎泰科技（有限公司）", city="北京"), ("name", "city"), True),
        (Party("2", "別的公司", email="A@Dingtai.cn"), ("email",), False),
        (Party("2", "別的公司", "01088886666", "A@Dingtai.cn"), ("phone", "email"), False),
        (Party("2", "鼎泰科技", email="A@Dingtai.cn"), ("name", "email"), True),
        (Party("2", "", email="A@Dingtai.cn"), ("email",), True),
        (Party("2", "鼎盛科技", "01088886666"), ("phone",), False),
        (Party("2", "鼎盛科技", "01088886666", city="北京"), ("phone", "city"), False),
        (Party("2", "鼎泰科技", "13800138000", city="上海"), ("name",), False),
    ],
)
def test_the_rule(party: Party, fields: tuple[str, ...], sure: bool) -> None:
    match = one(party)
    assert (match.fields, match.sure, match.inside) == (fields, sure, False)
    assert all("LW-00001" in match.text(lang) for lang in LANGUAGES)


def test_strangers_do_not_match() -> None:
    assert find([ON_FILE], [Party("2", "鼎盛科技", "13800138000", "b@c.cn", "北京")]) == []


def test_blanks_match_nothing() -> None:
    assert find([Party("1", "")], [Party("2", ""), Party("3", "")]) == []


def test_a_list_may_repeat_itself() -> None:
    rows = [Party("2", "Acme", "5550123456"), Party("3", "ACME Inc.", "(555) 012-3456")]
    (match,) = find([], rows)
    assert (match.incoming.ref, match.other.ref, match.inside) == ("3", "2", True)


def test_a_duplicate_is_preferred_to_a_shared_phone() -> None:
    first = Party("1", "Other", "5550123456")
    second = Party("2", "Acme", "5550123456", "x@acme.com")
    (match,) = find([first, second], [Party("3", "Acme", "5550123456")])
    assert match.other.ref == "2"


def test_a_duplicate_is_preferred_to_a_firm_of_the_same_mail() -> None:
    group = [Party(name, name, email="info@group.example") for name in ("Norden", "Vale", "Elm")]
    assert [(m.other.ref, m.sure) for m in find(group, group)] == [
        ("Norden", True),
        ("Vale", True),
        ("Elm", True),
    ]


def test_time_grows_with_the_list_not_its_square() -> None:
    def seconds(count: int) -> float:
        rows = [Party(str(n), f"name {n}", "5550123456", city="Rome") for n in range(count)]
        # As every command runs: a collection would walk what other tests left in the process.
        with without_collector():
            start = process_time()
            find(rows, rows)
            return process_time() - start

    seconds(500)
    assert seconds(8000) < 40 * seconds(1000)


@pytest.mark.parametrize(("first", "second"), [("余杭市", "余杭区"), ("密云县", "密云區")])
def test_a_city_that_became_a_district_tells_no_customers_apart(first: str, second: str) -> None:
    one, other = (
        Party(f"LW-{n}", "鼎泰科技", "", "", city) for n, city in enumerate((first, second))
    )
    (match,) = find([one], [other])
    assert match.fields == ("name", "city")


def test_a_customer_is_told_by_its_name_and_the_declared_columns_alone():
    asked: list[str] = []

    def text(key: str) -> str:
        asked.append(key)
        return ""

    party("1", text)
    assert set(asked) == {"name", *NUMBERS, *PLACES}
