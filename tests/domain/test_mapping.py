"""Guessing columns: sure names first, doubtful ones told, the user's map above all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.reading.headers import Field
from repbook.domain.reading.mapping import bracketed, guess
from repbook.domain.reading.maptext import given_of, read_map, write_map

FIELDS = (
    Field(
        "name", ("Customer", "客户名称", "客戶名稱"), ("company", "name", "account name", "公司")
    ),
    Field("contact", ("Contact", "联系人", "聯絡人"), ("contact person",)),
    Field("phone", ("Phone", "电话", "電話"), ("mobile", "手机", "phone number"), "phone"),
    Field("email", ("Email", "邮箱", "電子郵件"), ("email address",), "email"),
    Field("address", ("Address", "地址", "地址"), ("street",)),
    Field(
        "expected_on", ("Expected purchase", "预计购买日", "預計購買日"), ("close date",), "date"
    ),
    Field("expected_order", ("Expected order", "预计金额", "預計金額"), ("amount",), "money"),
)


def keys(headers: list[str], samples: list[list[object]] | None = None) -> list[str | None]:
    return [column.key for column in guess(headers, samples or [], FIELDS).columns]


def test_real_export_headers() -> None:
    assert keys(["Account Name", "Contact Person", "Mobile", "Email Address", "Close Date"]) == [
        *("name", "contact", "phone", "email", "expected_on")
    ]
    assert keys(["序号", "公司", "联系人", "办公电话", "公司地址"]) == [
        *(None, "name", "contact", "phone", "address")
    ]
    assert keys(["客戶名稱", "聯絡人", "電話", "電子郵件"]) == ["name", "contact", "phone", "email"]


def test_a_label_beats_an_alias_and_the_loser_gets_nothing_else() -> None:
    found = guess(["Mobile", "Phone"], [], FIELDS).columns
    assert [column.key for column in found] == [None, "phone"]
    assert found[0].why == "intake.why_taken"


def test_a_misspelt_header_is_less_sure() -> None:
    (column,) = guess(["Adress"], [], FIELDS).columns
    assert column.key == "address"
    assert 0 < column.confidence < 0.95


def test_names_of_other_things_are_not_the_customer() -> None:
    assert keys(["First Name", "Product Name", "客户类型", "竞争对手公司"]) == [None] * 4


def test_values_that_cannot_be_deny_a_doubtful_header() -> None:
    assert keys(["Home phone"], [["13800138000"]]) == ["phone"]
    assert keys(["Home phone"], [["red", "blue", "green"]]) == [None]


def test_values_tell_where_the_header_does_not() -> None:
    mails = ["a@b.cn", "c@d.cn", "e@f.cn", "", None]
    (column,) = guess(["Kontakt 1"], [mails], FIELDS).columns
    assert (column.key, column.why) == ("email", "intake.why_email")
    assert keys(["x1", "x2"], [mails, mails]) == [None, None]
    assert keys(["x1"], [["2026-03-05", "5 Mar 2026", 20260305]]) == ["expected_on"]
    # Bare digits may be postcodes as well as the days that Excel counts.
    assert keys(["x1"], [["45202", "10001", "60601.0"]]) == [None]
    assert keys(["x1"], [[45202, 45203.0, 45204]]) == [None]
    assert keys(["Close date"], [[45202, 45203.0, 45204]]) == ["expected_on"]


def test_repeated_and_empty_headers_are_listed_not_guessed() -> None:
    found = guess(["Phone", "phone ", "", "Customer"], [["1"], ["2"], ["3"], ["4"]], FIELDS)
    assert found.positions() == {"name": 3}
    assert [problem.key for problem in found.problems] == [
        *("intake.header_twice", "intake.header_twice", "intake.header_empty")
    ]
    assert "[C]" in found.problems[2].text("en")


def test_a_column_without_header_and_values_is_no_problem() -> None:
    assert guess(["", "Customer"], [[], ["4"]], FIELDS).problems == ()


def test_the_users_map_wins() -> None:
    own = {"Mobile": "", "Firma": "name", "[C]": "phone"}
    found = guess(["Mobile", "Firma", "Phone", "Phone", "Customer"], [], FIELDS, own)
    assert found.positions() == {"name": 1, "phone": 2}
    assert [problem.facts["column"] for problem in found.problems] == ["[D]"]


def test_mistakes_in_the_users_map_are_told() -> None:
    own = {"Gone": "name", "A": "nonsense", "B": "phone", "C": "phone"}
    found = guess(["A", "B", "C"], [], FIELDS, own)
    assert found.positions() == {"phone": 1}
    assert [problem.key for problem in found.problems] == [
        *("intake.map_no_header", "intake.map_no_field", "intake.map_twice")
    ]


HEADERS = st.lists(st.one_of(st.text(), st.sampled_from(["Phone", "Mobile", "Company", "地址"])))


@given(HEADERS)
def test_every_column_is_told_once_and_every_field_filled_once(headers: list[str]) -> None:
    found = guess(headers, [], FIELDS)
    assert [column.header for column in found.columns] == headers
    used = [column.key for column in found.columns if column.key]
    assert len(used) == len(set(used))


@given(st.dictionaries(st.text(min_size=1), st.sampled_from(["name", "phone", ""])))
def test_a_map_written_is_read_back(own: dict[str, str]) -> None:
    assert read_map(write_map(own)) == (own, [])


def test_a_remembered_map_gives_the_same_mapping() -> None:
    headers = ["Company = A", '"Mobile"', "Adress", "Rest"]
    first = guess(headers, [], FIELDS, {"Company = A": "name"})
    own, problems = read_map(write_map(given_of(first)))
    assert problems == []
    assert guess(headers, [], FIELDS, own).positions() == first.positions()


def test_maps_by_hand_in_toml_and_csv() -> None:
    text = '# mine\n客户 = name\n"Tel. (1)" = "phone"\nMail,email\n"a,b",address\n[C] =\r\nbroken\n'
    own, problems = read_map(text)
    assert own == {
        "客户": "name",
        "Tel. (1)": "phone",
        "Mail": "email",
        "a,b": "address",
        "[C]": "",
    }
    assert [problem.facts["line"] for problem in problems] == [7]


def test_letters() -> None:
    assert [bracketed(place) for place in (0, 25, 26, 701, 702)] == [
        *("[A]", "[Z]", "[AA]", "[ZZ]", "[AAA]")
    ]
