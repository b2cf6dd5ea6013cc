"""Cards, columns and values are found by what people call them."""

from __future__ import annotations

import pytest

from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.reading.phones import is_phone
from repbook.errors import Refused, UsageError
from repbook.features.cards.forms import card_named
from repbook.features.imports.import_fields import Line, Listing, map_columns
from repbook.features.kernel.fields import key_named, read_field
from repbook.features.kernel.policies import coder
from repbook.text import LANGUAGES, use_language

CARDS = {
    "LW-00042": "Fernton Ltd",
    "LW-00050": "宏远机械",
    "ZA-00007": "Twin",
    "ZA-00042": "Twin",
    "ZA-00050": "42",
    "ZA-00061": "61a",
}


def snapshot(lang: str = "en", **labels: str) -> Snapshot:
    customers = Rows("customers", {"id": list(CARDS), "name": list(CARDS.values())})
    held = {key.replace("__", "."): text for key, text in labels.items()}
    return Snapshot(lang, {"customers": customers}, {}, held, [])


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("LW-00042", "LW-00042"),
        ("lw-00042", "LW-00042"),
        ("lw-42", "LW-00042"),
        ("Za-50", "ZA-00050"),
        ("za-０００５０", "ZA-00050"),
        ("7", "ZA-00007"),
        ("00061", "ZA-00061"),
        ("fernton ltd", "LW-00042"),
        (" 宏远机械 ", "LW-00050"),
        ("61a", "ZA-00061"),
    ],
)
def test_a_card_is_found_by_id_number_or_whole_name(typed: str, card: str) -> None:
    assert card_named(snapshot(), typed) == card


@pytest.mark.parametrize("typed", ["42", "50", "twin"])
def test_what_may_be_several_cards_is_refused_and_names_them(typed: str) -> None:
    with pytest.raises(Refused) as told:
        card_named(snapshot(), typed)
    assert told.value.key == "cards.several_cards"
    assert str(told.value).count("-000") == 2


@pytest.mark.parametrize("typed", ["", "fernton", "43", "XX-42", "lw", "-", "LW-", "宏远"])
def test_no_other_card_is_guessed(typed: str) -> None:
    with pytest.raises(Refused) as told:
        card_named(snapshot(), typed)
    assert told.value.key == "cards.no_card"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("next_on", "next_on"),
        ("NEXT DATE", "next_on"),
        ("下次日期", "next_on"),
        ("銷售階段", "stage"),
        ("跟进阶段", "stage"),
        ("环节", "stage"),
        ("内线(教练)", "coach"),
        ("内线（教练）", "coach"),
        ("Q04", "q04"),
        ("mobile", "phone"),
    ],
)
def test_set_takes_keys_labels_and_older_labels(name: str, key: str) -> None:
    assert key_named(name) == key


def test_set_refuses_what_no_column_is_called() -> None:
    with pytest.raises(UsageError):
        key_named("no such thing")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Phnoe", "Phone"),
        ("expectedorder", r"Expected order \(expected_order\)"),
        ("flor", r"Bottom line \(floor\)"),
        ("Arae", "Area"),
    ],
)
def test_set_names_the_column_that_a_misspelt_name_is_likest(name: str, near: str) -> None:
    with pytest.raises(UsageError, match=f"Did you mean {near}\\?"):
        key_named(name)


@pytest.mark.parametrize(
    ("name", "key", "label"),
    [
        ("attitude", "logged_column", "态度"),
        ("需求", "logged_column", "需求"),
        ("Last contact", "kept_column", "最近联系"),
        ("评估分", "kept_column", "评估分"),
    ],
)
def test_set_says_how_columns_that_are_kept_come_about(name: str, key: str, label: str) -> None:
    use_language("zh-CN")
    with pytest.raises(UsageError) as told:
        key_named(name)
    assert told.value.key == f"cards.{key}"
    assert f"“{label}”" in str(told.value)


def test_set_names_the_columns_in_the_words_of_the_reader() -> None:
    use_language("zh-CN")
    with pytest.raises(UsageError, match="客户名称、电话、联系人、区域"):
        key_named("没有这一列")


@pytest.mark.parametrize(
    ("key", "said", "code"),
    [
        ("outcome", "输单", "outcome.lost"),
        ("outcome", "closed won", "outcome.won"),
        ("source", "输单", None),
    ],
)
def test_set_reads_other_words_for_a_choice(key: str, said: str, code: str | None) -> None:
    book = snapshot()
    assert read_field(book, key, said).value == (book.label(code) if code else said)


@pytest.mark.parametrize("named", ["phone", "Phone", "PHONE", "电话", "電話", "mobile"])
def test_map_takes_keys_and_labels(named: str) -> None:
    listing = Listing("list.csv", ("Who", "Zzz"), [Line(2, ["A", "021-5550123"])], [["A"], []], 99)
    book = snapshot()._replace(settings={})
    mapping, problems = map_columns(book, listing, "customers", {"Who": "客户名称", "Zzz": named})
    assert problems == []
    assert dict(mapping.positions()) == {"name": 0, "phone": 1}


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("13800138000", True),
        ("021-5555 0123 ext. 4", True),
        ("张总 13800138000", True),
        ("95588", True),
        ("０２１５５５０１２３", True),
        ("abc", False),
        ("1234", False),
        ("call 123", False),
        ("2026-03-09", False),
        ("a1234567@example.com", False),
        ("ask for ext 12345678", False),
    ],
)
def test_a_phone_that_is_none_is_known(text: str, is_one: bool) -> None:
    assert is_phone(text) is is_one


@pytest.mark.parametrize("typed", ["abc", "n/a", "000000", "2026-03-09", 12.0])
def test_a_phone_that_is_none_is_refused_with_a_sentence(typed: str | float) -> None:
    field = read_field(snapshot(), "phone", typed)
    assert field.value is None
    assert "not a phone number" in field.fault


def test_a_phone_is_kept_as_typed_and_cleared_by_a_dash() -> None:
    assert read_field(snapshot(), "phone", "021-5555 0123").value == "021-5555 0123"
    assert read_field(snapshot(), "phone", "-") == (None, "")


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_older_and_newer_entries_are_read_in_any_workbook(lang: str) -> None:
    older = {"zh-CN": "急买", "zh-TW": "急著買"}[lang]
    for held in (older, "急需"):
        book = snapshot(lang, attitude__ready=held)
        for typed in (older, "急需"):
            assert book.code("attitude", typed) == "ready"
            assert coder(book, "attitude")(typed) == "ready"
            assert read_field(book, "attitude", typed).value == held


def test_a_users_own_entry_wins_over_an_older_word() -> None:
    book = snapshot("zh-CN", attitude__ready="马上要", attitude__cool="急买")
    assert book.code("attitude", "急买") == "cool"
    assert coder(book, "attitude")("急买") == "cool"
