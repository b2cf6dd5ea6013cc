"""What a Chinese rep types beside a contact, and how Return reads it and says it back."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from doing import BookOf, ranked, returned, sheet
from made_books import TODAY, card_id, card_of, cards, lead, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.domain.days import clock
from repbook.domain.reading.phones import fold_phones
from repbook.domain.values import Value
from repbook.features.kernel.answers import option_label, slot_options
from repbook.features.kernel.fields import read_field
from repbook.features.qualify.ask_next import READS as ASK_READS
from repbook.features.qualify.questions import QUESTIONS
from repbook.text import use_language

REACHED: dict[str, Value] = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}


@pytest.fixture
def chinese(book_of: BookOf) -> Path:
    """Two leads, ranked: two calls in a Chinese workbook."""
    path = book_of(cards(lead(1), lead(2)), lang="zh-CN")
    ranked(path)
    use_language("zh-CN")
    return path


def typed(path: Path, **values: Value) -> None:
    """Type beside the first card."""
    type_in(path, "visits", visit_row(1), **values)


def echo(path: Path) -> str:
    """Return all that Return says of the one row that it logs."""
    found = returned(path)
    assert (found.logged, list(found.changes.problems)) == (1, [])
    return "\n".join(found.echoes)


@pytest.mark.parametrize(
    ("said", "day", "time", "step"),
    [
        ("3/6", 4, "", "送样品"), ("3.6 下午3点", 4, "15:00", "送样品"),
        ("明天下午", 1, "", "下午 送样品"), ("明早", 1, "", "早上 送样品"),
        ("周4 下午 2点", 3, "14:00", "送样品"),
        ("明天下午2点以后", 1, "14:00", "下午2点以后 送样品"),
    ],
)  # fmt: skip
def test_a_next_date_keeps_all_that_was_said(
    chinese: Path, said: str, day: int, time: str, step: str
) -> None:
    typed(chinese, **REACHED, next_on=said, next_step="送样品")
    told = echo(chinese)
    assert f"“{said}”即 2026-03-0{2 + day}" in told
    card = card_of(chinese, 1)
    assert (card["next_on"], card["next_step"]) == (TODAY + day, step)
    at = card.get("next_at")
    assert (clock(at) if isinstance(at, float) else "") == time
    (row,) = (row for row in sheet(chinese) if row["id"] == card_id(1))
    assert row["next_step"] == step
    assert (returned(chinese).already, returned(chinese).changes.problems) == (1, [])


def test_a_half_of_a_day_is_kept_without_a_step(chinese: Path) -> None:
    typed(chinese, result="约回电", next_on="后天上午")
    assert "即 2026-03-04 上午" in echo(chinese)
    assert card_of(chinese, 1)["next_step"] == "回电：上午"


NEED_DIGITS = [(1.0, "无需求"), (2.0, "期望收益"), (3.0, "痛点"), (4.0, "痛点和期望都有")]


@pytest.mark.parametrize(("digit", "label"), NEED_DIGITS)
def test_a_digit_means_the_same_in_answer_and_need(chinese: Path, digit: float, label: str) -> None:
    typed(chinese, **{**REACHED, "need": digit}, answer=digit)
    told = echo(chinese)
    assert f"回答“{digit:.0f}”即{label}" in told
    assert "请核对并改正" not in told
    (call,) = sheet(chinese, "calls")
    assert (call["need"], call["answer"]) == (label, label)
    assert card_of(chinese, 1, "qualify")["q01"] == label


def test_digits_of_answers_are_the_numbers_of_options_on_questions(chinese: Path) -> None:
    """But the need's, which the list of needs decides: one digit for one need on the sheet."""
    snapshot = FileBook(chinese).read(ASK_READS)
    for question in QUESTIONS:
        options = slot_options(snapshot, question.slot)
        listed = [option.label.get("zh-CN") for option in question.options]
        assert options == (listed[::-1] if question.slot == "q01" else listed)
        for digit, option in enumerate(options, 1):
            assert option_label(snapshot, question.slot, str(digit)) == option
            assert read_field(snapshot, question.slot, float(digit)).value == option
    assert snapshot.entries("authority")[0].code == "neither"


def test_an_older_list_of_needs_decides_what_the_digits_of_its_answers_mean(
    chinese: Path,
) -> None:
    snapshot = FileBook(chinese).read(ASK_READS)
    needs = [key for key in snapshot.labels if key.startswith("need.")]
    backwards = {key: snapshot.labels[key] for key in reversed(needs)}
    older = snapshot._replace(labels=backwards)
    assert option_label(older, "q01", "1") == "痛点和期望都有" == older.label("need.both")
    assert older.code("need", "1") == "both"


def test_an_answer_that_denies_the_need_is_pointed_out(chinese: Path) -> None:
    typed(chinese, **REACHED, answer="没需求")
    assert "需求填的是“痛点”，“下次必问”的回答却是“无需求”" in echo(chinese)
    (call,) = sheet(chinese, "calls")
    assert (call["need"], call["answer"]) == ("痛点", "无需求")


def test_the_answer_column_says_what_digits_mean(chinese: Path) -> None:
    with zipfile.ZipFile(chinese) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "sheets/" in name]
    told = [text for text in sheets if "数字即该问题的选项序号" in text]
    assert len(told) == 2
    assert sum(text.count('promptTitle="回答"') for text in told) == 1


@pytest.mark.parametrize("said", ["空号", "打错", "wrong number", "disconnected"])
def test_a_wrong_number_stays_on_the_card_and_is_said(chinese: Path, said: str) -> None:
    type_in(chinese, "customers", card_id(1), phones="021-55551234")
    phone = card_of(chinese, 1)["phone"]
    typed(chinese, result=said)
    assert f"{phone} 不再作为电话，移到“其他电话”" in echo(chinese)
    card = card_of(chinese, 1)
    assert ("phone" in card, card["phones"]) == (False, f"021-55551234 / {phone}（空号待核实）")
    assert fold_phones(str(card["phones"]))[1] == fold_phones(str(phone))[0]


def test_an_unpaid_phone_is_tried_again(chinese: Path) -> None:
    typed(chinese, result="停机")
    assert echo(chinese) == ""
    card = card_of(chinese, 1)
    assert (card["tries"], "phone" in card) == (1.0, True)


@pytest.mark.parametrize(
    ("said", "amount"), [("3万5", 35_000.0), ("约5万", 50_000.0), ("十二万", 120_000.0)]
)
def test_an_amount_as_said_is_said_back(chinese: Path, said: str, amount: float) -> None:
    typed(chinese, **REACHED, amount=said)
    assert f"金额“{said}”即 {amount:,.0f}。" in echo(chinese)
    assert card_of(chinese, 1)["expected_order"] == amount


def test_a_number_typed_as_one_is_not_said_back(chinese: Path) -> None:
    typed(chinese, **REACHED, amount="6万")
    assert "金额" not in echo(chinese)


def test_a_deal_is_logged_as_reached_and_its_place_is_named(chinese: Path) -> None:
    typed(chinese, **{**REACHED, "result": "成交了"})
    assert "“成交了”已记为接通或见到。成交本身请填在客户总表的“成交结果”" in echo(chinese)
    assert card_of(chinese, 1).get("outcome") is None
    assert sheet(chinese, "calls")[0]["result"] == "接通或见到"
