"""Bring another workbook over: a new language, a new template, a colleague's rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought
from doing import BookOf, checked, sheet, undone
from made_books import TODAY, card_id, card_of, cards, label, lead, overwrite, read, type_in
from repbook.adapters.older import OlderBook
from repbook.domain.days import to_date
from repbook.errors import BookError
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import TEMPLATE_VERSION

HOLIDAY = float(TODAY + 30)


@pytest.fixture
def source(book_of: BookOf) -> Path:
    """An English workbook: answers, a call, an order, a holiday, an edited question and policy."""
    first, second = (question.options for question in QUESTIONS[:2])
    rows = cards(
        lead(1, attitude=label("attitude.ready"), source="A friend", expected_order=5000.0),
        lead(2),
        answers={
            card_id(1): {"q01": first[1].label.en, "q02": second[0].label.en},
            card_id(2): {"q01": first[3].label.en, "authority": label("authority.decides")},
        },
        calls=[{"day": float(TODAY), "id": card_id(1), "result": "Reached", "call_id": "c1"}],
        orders=[{"day": float(TODAY), "account": card_id(1), "amount": 10.0, "product": "Bolts"}],
        days=[{"holiday": HOLIDAY, "what": "Fair"}],
    )
    path = book_of(rows, settings={"focus_score": 80.0, "finance_check": "No"}, file="old.xlsx")
    type_in(path, "questions", "Q02", text="Is it one of ours?", weight=12.0)
    return path


@pytest.fixture
def target(book_of: BookOf) -> Path:
    """A fresh Chinese workbook."""
    return book_of(lang="zh-CN", file="new.xlsx")


def test_rows_and_answers_arrive_in_the_new_language(source: Path, target: Path) -> None:
    said = brought(target, source)
    assert (said.data["as"], said.counts, said.code) == ("book", (5, 0, 0, 0), 0)
    card = card_of(target, 1)
    assert card["attitude"] == label("attitude.ready", "zh-CN")
    assert (card["source"], card["expected_order"]) == ("A friend", 5000.0)
    answers = card_of(target, 1, "qualify")
    assert answers["q01"] == QUESTIONS[0].options[1].label.zh_cn
    assert card_of(target, 2, "qualify")["authority"] == label("authority.decides", "zh-CN")
    assert sheet(target, "calls")[0]["result"] == label("result.reached", "zh-CN")
    assert [(day["holiday"], day["what"]) for day in sheet(target, "days")] == [(HOLIDAY, "Fair")]
    assert not checked(target).differences


TERM = "payment_days"


def test_a_delivered_number_gives_way_to_that_of_the_new_language(book_of: BookOf) -> None:
    """Sixty days are what a Chinese workbook is handed out with: nobody chose them."""
    chinese, english = book_of(lang="zh-CN", file="old.xlsx"), book_of(file="new.xlsx")
    assert [read(path, "policy").number(TERM) for path in (chinese, english)] == [60, 30]
    brought(english, chinese)
    assert read(english, "policy").number(TERM) == 30
    assert not sheet(english, "history")


@pytest.mark.parametrize(("typed", "lang"), [(60.0, "en"), (30.0, "zh-CN"), (45.0, "zh-CN")])
def test_a_typed_number_stays_though_another_language_delivers_it(
    typed: float, lang: str, book_of: BookOf
) -> None:
    source = book_of(lang=lang, settings={TERM: typed}, file="old.xlsx")
    target = book_of(lang="en" if lang == "zh-CN" else "zh-CN", file="new.xlsx")
    type_in(target, "policy", TERM, value=7.0)
    brought(target, source)
    assert read(target, "policy").number(TERM) == typed


def test_judgements_stay_the_same(source: Path, target: Path) -> None:
    brought(target, source)
    for number in (1, 2):
        before, after = (card_of(path, number, "qualify") for path in (source, target))
        for key in ("score", "known", "level", "man"):
            assert after.get(key) == before.get(key), key


def test_what_a_manager_changed_comes_along(source: Path, target: Path) -> None:
    brought(target, source)
    found = read(target, "questions")
    assert found.number("focus_score") == 80.0
    assert found.setting("finance_check") == label("yes_no.no", "zh-CN")
    assert (found.lang, found.setting("book_id")) == ("zh-CN", "made-zh-CN-new")
    rows = found.tables["questions"]
    place = rows.index()["Q02"]
    assert rows.get(place, "text") == "Is it one of ours?"
    assert rows.get(place, "weight") == 12.0
    assert rows.get(place, "option1") == QUESTIONS[1].options[0].label.zh_cn


def test_a_second_time_adds_nothing(source: Path, target: Path) -> None:
    brought(target, source)
    said = brought(target, source)
    assert said.counts == (0, 0, 5, 0)
    assert card_id(1) in said.messages()


def test_undo_takes_the_whole_import_back(source: Path, target: Path) -> None:
    brought(target, source)
    undone(target)
    for table in ("customers", "qualify", "calls", "orders", "days"):
        assert read(target, table).tables[table].index() == {}
    assert read(target, "questions").number("focus_score") == 70.0
    assert not checked(target).differences


def test_a_choice_of_no_list_is_named(source: Path, target: Path) -> None:
    overwrite(source, "customers", 0, "attitude", "keen")
    said = brought(target, source)
    assert f"1 cell holds “keen”, which is not in the list ({card_id(1)})" in said.messages()
    assert "attitude" not in card_of(target, 1)


def test_a_second_import_names_days_by_their_date(source: Path, target: Path) -> None:
    brought(target, source)
    said = brought(target, source).messages()
    assert to_date(HOLIDAY).isoformat() in said
    assert str(int(HOLIDAY)) not in said


def test_a_workbook_of_a_newer_repbook_is_refused(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("repbook.book.identity.TEMPLATE_VERSION", TEMPLATE_VERSION - 1)
    with pytest.raises(BookError) as refused:
        OlderBook(source).read({})
    assert refused.value.key == "commands.newer_template"


def test_two_copies_of_a_workbook_that_went_on_apart(book_of: BookOf) -> None:
    """The same card with another phone is named; another customer of one ID is not mixed up."""
    ours = cards(
        lead(1), lead(2, name="Vale Pumps", phone="212-555-0140", address="1 Way", area="Troy")
    )
    theirs = cards(
        lead(1, phone="212-555-0199"),
        lead(2, name="Hay Farm", phone="212-555-0141", address="2 Mill", area="Utica"),
        lead(3),
        calls=[
            {"day": float(TODAY), "id": card_id(2), "result": "Reached", "call_id": "c1"},
            {"day": float(TODAY), "id": card_id(3), "result": "Reached", "call_id": "c2"},
        ],
    )
    book, other = book_of(ours), book_of(theirs, file="copy.xlsx")
    said = brought(book, other)
    assert said.counts[:3] == (2, 0, 1)
    assert f"other values there and stays as here ({card_id(1)}: Phone)" in said.messages()
    assert f"({card_id(2)} Hay Farm, here Vale Pumps)" in said.messages()
    assert [call["id"] for call in sheet(book, "calls")] == [card_id(3)]
    assert card_of(book, 2)["name"] == "Vale Pumps"
    assert "Qualify" not in said.messages()
    again = brought(book, other).messages()
    assert f"in this workbook already and left out ({card_id(3)})" in again
