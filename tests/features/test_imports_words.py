# ruff: noqa: E501
"""Lists as people write them by hand, in English and Traditional Chinese: what each column means."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead
from repbook.schema.registry import CODES

REASONS = ("price", "rival", "budget", "need", "time", "silent")

CUSTOMERS = {
    "en": (
        "Company Name|Contact person|Tel|2nd Tel|E-mail|Town|Segment|Stage of deal|Est. value (k€)"
        "|Follow up on|Interest|Competitor in use",
        "Norden Tools|Ann|212-555-0140|212-555-0141|a@n.example|Troy|Food|Deal|12|2026-03-05|hot|Zeta",
        "name contact phone phones email city industry stage expected_order next_on attitude competitor",
    ),
    "zh-TW": (
        "公司名稱|聯絡人|手機|市話|縣市|地址|行業別|意願|預計金額（萬元）|下次聯絡日期|來源|統編|現有供應商",
        "永豐食品|陳大文|0912-345-678|02-2345-6789|台北市|中山北路1號|食品|有興趣|30|2026/3/3|展覽|12345678|大成",
        "name contact phone phones city address industry attitude expected_order next_on source tax_code"
        " competitor",
    ),
}


@pytest.mark.parametrize("lang", CUSTOMERS)
def test_a_list_by_hand(book_of: BookOf, lang: str) -> None:
    heads, row, keys = CUSTOMERS[lang]
    book = book_of(lang=lang)
    rows = [heads.split("|"), row.split("|")]
    said = brought(book, write_list(book.with_name("list.csv"), rows))
    assert list(said.data["mapping"].values()) == keys.split()
    assert said.counts == (1, 0, 0, 0)
    assert not said.data["left_out"]


LOGS = {
    "en": (("When", "Who", "Kind", "Outcome", "Remark"), ("Call", "Spoke to boss", "wants 2")),
    "zh-TW": (("聯絡日", "店名", "聯絡方式", "結果", "紀要"), ("電話", "有接", "要報價")),
    "zh-CN": (("联系日期", "客户", "联络方式", "结果", "内容"), ("拜访", "见到老板", "要报价")),
}


@pytest.mark.parametrize("lang", LOGS)
def test_a_log_by_hand(book_of: BookOf, lang: str) -> None:
    heads, (channel, result, note) = LOGS[lang]
    book = book_of(cards(lead(1, name="Norden Tools")), lang=lang)
    rows = [heads, ("2026-02-20", "Norden Tools", channel, result, note)]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "calls")
    assert said.counts == (1, 0, 0, 0), said.messages()
    (call,) = sheet(book, "calls")
    assert call["note"] == note
    assert call["result"]


def test_a_status_of_won_and_lost_is_the_outcome(book_of: BookOf) -> None:
    book = book_of()
    heads = ("Opportunity", "Account", "Stage", "Value", "Close date", "Status", "Reason lost")
    rows = [
        heads,
        ("Pumps", "Norden Tools", "Deal", "12000", "2026-04-30", "Open", ""),
        ("Filters", "Vale Pumps", "Deal", "3000", "2026-02-01", "Lost", "price"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows))
    assert said.data["mapping"]["Status"] == "outcome"
    norden, vale = sheet(book, "customers")
    assert (norden["outcome"], vale["outcome"]) == (None, "Lost")
    assert vale["lost_reason"]
    rows = [
        ("Company", "Phone", "Status"),
        ("Elm", "212-555-0140", "Customer"),
        ("Fox", "1", "Lost"),
    ]
    said = brought(book, write_list(book.with_name("other.csv"), rows), "--as", "customers")
    assert said.data["mapping"]["Status"] != "outcome"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "too expensive|went with competitor|no budget|not interested|postponed|no response"),
        ("zh-TW", "價格太高|選了別家|沒預算|不需要了|延期|失聯"),
        ("zh-CN", "报价太高|竞品|预算不足|没需求|暂缓|没回应"),
    ],
)
def test_reasons_of_loss_in_words(book_of: BookOf, lang: str, words: str) -> None:
    book = book_of(lang=lang)
    rows = [("Company", "City", "Lost reason")]
    rows += [(f"Firm {n}", "Troy", word) for n, word in enumerate(words.split("|"))]
    said = brought(book, write_list(book.with_name("list.csv"), rows))
    assert said.counts == (6, 0, 0, 0)
    reasons = [CODES[f"lost_reason.{code}"].label.get(lang) for code in REASONS]
    assert [card["lost_reason"] for card in sheet(book, "customers")] == reasons


def test_a_phone_log_with_one_column_for_day_and_time(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools", phone="02-2345-6789")), lang="zh-TW")
    rows = [
        ("時間", "號碼", "方向", "通話時長"),
        ("2026/2/20 10:05", "02-23456789", "撥出", "125"),
        ("2026/2/21 14:00", "+886223456789", "撥出", "0"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows))
    assert (said.data["as"], said.counts) == ("calls", (2, 0, 0, 0))


def test_a_type_that_says_neither_company_nor_person_is_kept_in_the_note(book_of: BookOf) -> None:
    """Salesforce's Type of an account is no kind of card; one known word makes the column one."""
    book = book_of(cards())
    rows = [("Account Name", "Phone", "Type"), ("Norden Tools", "518-555-0140", "Prospect")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    assert (card["kind"], card["note"]) == (None, "Type: Prospect")
    assert (said.data["problems"], said.data["unknown"]) == ([], [])
    rows = [*rows, ("Amy Vale", "518-555-0141", "Person")]
    said = brought(book, write_list(book.with_name("more.csv"), rows), "--as", "customers")
    assert [each["word"] for each in said.data["unknown"]] == ["Prospect"]
