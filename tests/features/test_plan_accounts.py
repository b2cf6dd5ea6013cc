"""Analysed accounts, people, tasks and offers reach the day (M7-M10, M19, M30, M177)."""

from __future__ import annotations

import pytest

from doing import NOW, BookOf, ranked, returned, sheet
from entrypoints.command_line import run
from made_books import TODAY, Row, card_id, cards, label, lead, reached, type_in
from repbook.adapters.file_book import FileBook
from repbook.features.cards.card_page import printed_cells
from repbook.features.cards.open_card import open_card, page_reads, page_values

SETTINGS = {"book_margin": 0.2, "analysed_on": float(TODAY)}
NAMES = ("en", "zh-CN", "zh-TW")


def account(number: int, **more: object) -> Row:
    """Return an analysed account that bought every 35 days, last 42 days ago."""
    row = {"account": card_id(number), "order_days": 4.0, "usual_gap": 35.0, "margin": 0.2}
    return {**row, **more}  # type: ignore[dict-item]  # values of cells


def buyer(number: int, ago: int = 42, **more: object) -> Row:
    """Return a card whose last order, and contact, lies so many days back."""
    facts = {"last_order": float(TODAY - ago), "revenue": 1200.0, "orders": 4.0}
    return reached(number, ago, **{**facts, **more})  # type: ignore[arg-type]


def test_a_customer_is_due_by_its_own_rhythm(book_of: BookOf) -> None:
    rows = cards(buyer(1), buyer(2), buyer(3, 20), accounts=[account(1), account(3)])
    found = ranked(book_of(rows, settings=SETTINGS)).rows
    assert [row.id for row in found] == [card_id(1)]
    assert found[0].terms.urgency == 1
    assert found[0].why.startswith("Orders every 35 days, now 42")


def test_too_few_order_days_are_no_rhythm(book_of: BookOf) -> None:
    rows = cards(buyer(1), accounts=[account(1, order_days=2.0)])
    assert not ranked(book_of(rows, settings=SETTINGS)).rows


@pytest.mark.parametrize(
    ("lang", "view", "said"),
    [
        ("en", "All", "oss 6,600 so far: raise the price"),
        ("zh-CN", "全部", "累计亏损6,600，应提价"),
        ("en", "Band", "A loss so far: raise the price"),
        ("zh-CN", "不显示", ""),
    ],
)
def test_a_loss_maker_is_named_as_far_as_prints_may(
    book_of: BookOf, lang: str, view: str, said: str
) -> None:
    losing = account(1, profit_life=-6600.0, margin=-0.08)
    size = {"expected_order": 50_000.0}
    settings = {**SETTINGS, "show_profit": view}
    path = book_of(cards(buyer(1, **size), accounts=[losing]), lang=lang, settings=settings)
    (row,) = ranked(path).rows
    assert said in row.why
    assert said or "亏损" not in row.why
    assert row.terms.demand == 0.3


def test_an_approved_face_pays_in_another_coin(book_of: BookOf) -> None:
    face = {"face": label("face.black"), "approved_by": "Wu", "approved_on": float(TODAY - 9)}
    losing = account(1, profit_life=-6600.0, margin=-0.08)
    path = book_of(
        cards(buyer(1, expected_order=50_000.0, **face), accounts=[losing]), settings=SETTINGS
    )
    (row,) = ranked(path).rows
    assert "loss" not in row.why.lower()
    assert row.terms.demand == 0.5  # a quarter of the amount counts, never less


def test_margin_counts_against_the_books(book_of: BookOf) -> None:
    size = {"expected_order": 12_500.0}
    accounts = [account(1), account(2, margin=0.05), account(3, margin=None)]
    rows = cards(*(buyer(n, **size) for n in (1, 2, 3)), accounts=accounts)
    path = book_of(rows, settings=SETTINGS)
    found = {row.id: row.terms.demand for row in ranked(path).rows}
    assert found == {card_id(1): 0.5, card_id(2): 0.25, card_id(3): 0.5}


def test_a_key_account_silent_since_its_order_has_a_seat(book_of: BookOf) -> None:
    face = {"face": label("face.red"), "approved_by": "Wu", "approved_on": float(TODAY - 99)}
    held = {"grade_held": label("grade.c"), "graded_on": float(TODAY - 5)}
    rows = [buyer(1, 8, **face, **held), buyer(2, 8, **held)]
    accounts = [account(n, last_order=float(TODAY - 8), key_now=1.0) for n in (1, 2)]
    (row,) = ranked(book_of(cards(*rows, accounts=accounts), settings=SETTINGS)).rows
    assert (row.id, row.cause) == (card_id(1), "silent")
    assert row.why.startswith("No contact since the order of 22 Feb")


def person(number: int, **more: object) -> Row:
    """Return somebody at an account who can be written to."""
    row = {"contact_id": f"LW-P{number:05d}", "account": card_id(number), "person": "Ann Shaw"}
    return {**row, "chat_id": f"ann{number}", **more}  # type: ignore[dict-item]


@pytest.mark.parametrize("lang", NAMES)
def test_who_has_no_number_is_written_to(book_of: BookOf, lang: str) -> None:
    rows = [lead(n, phone=None) for n in (1, 2)] + [lead(3)]
    people = [person(1), person(2, left_on=float(TODAY - 1)), person(3)]
    path = book_of(cards(*rows, contacts=people), lang=lang)
    found = {row.id: row.do for row in ranked(path).rows}
    assert found == {card_id(1): "chat", card_id(2): "visit", card_id(3): "call"}
    chat = next(row for row in sheet(path) if row["id"] == card_id(1))
    assert (chat["do"], chat["reach"]) == (label("do.chat", lang), "Ann Shaw\nann1")


def test_a_chat_is_returned_as_a_chat_and_opens_no_door(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, phone=None), contacts=[person(1)]))
    ranked(path)
    type_in(path, "visits", 0, result=1.0, need="pain", attitude="neutral", chance="yes")
    assert returned(path).logged == 1
    (call,) = sheet(path, "calls")
    assert call["channel"] == label("channel.chat")
    (again,) = ranked(path, day=TODAY + 70, anyway=True).rows
    assert again.do == "chat"


def also(path, **given: object) -> dict[str, str]:
    """Return the one thing more that each row of the sheet says."""
    return {row.id: row.also for row in ranked(path, **given).rows}


def task(number: int, what: str, ago: int, **more: object) -> Row:
    """Return a task that has been due for some days."""
    row = {"task_id": f"LW-T{ago:05d}", "id": card_id(number), "due": float(TODAY - ago)}
    return {**row, "what": what, **more}  # type: ignore[dict-item]


def offer(number: int, other: str, k: float, **more: object) -> Row:
    """Return what Suggest found for a card."""
    row = {"suggestion_id": f"LW-S{k:05.0f}", "kind": label("suggestion.offer"), "k": k, "n": 407.0}
    return {**row, "id": card_id(number), "other": other, "rate": k / 407, **more}  # type: ignore[dict-item]


def test_a_row_says_one_thing_more(book_of: BookOf) -> None:
    people = [person(n, next_birthday=float(TODAY + ahead)) for n, ahead in ((1, 1), (2, 2))]
    done = {"done_on": float(TODAY)}
    tasks = [
        *(task(1, "Send catalogue", 3), task(2, "Send catalogue", 3), task(2, "Say hello", 1)),
        *(task(3, "Done", 4, **done), task(3, "Tomorrow", -1)),
    ]
    no = {"decision": label("suggestion_decision.no")}
    found = [
        *(offer(2, "Binders", 349), offer(3, "Binders", 349), offer(3, "Paper", 200)),
        *(offer(3, "Chairs", 400, **no), offer(4, "Chairs", 401, **no)),
        offer(5, "Ann", 1, kind=label("suggestion.referrer"), says="A long sentence"),
    ]
    rows = cards(*(lead(n) for n in range(1, 6)), contacts=people, tasks=tasks, suggestions=found)
    path = book_of(rows)
    assert also(path) == {
        card_id(1): "birthday tomorrow: Ann Shaw",
        card_id(2): "Send catalogue (due 27 Feb)",
        card_id(3): "also offer Binders: 349 of 407 like them buy it",
        card_id(4): "",
        card_id(5): "ask Ann for an introduction",
    }
    last = {row["id"]: row["last"] for row in sheet(path)}
    assert last[card_id(3)] == "+ offer Binders (349/407)"
    assert last[card_id(4)] in (None, "")


def test_tasks_that_the_day_cannot_hold_are_said_beside_the_sheet(book_of: BookOf) -> None:
    """Seats come from the minutes of visits and calls; the tasks' are said, not hidden."""
    done = {"done_on": float(TODAY)}
    long_ = [task(n, "Write letters", 3 - n, minutes=300.0) for n in (1, 2)]
    others = [task(3, "Done", 9, minutes=300.0, **done), task(3, "Tomorrow", -1, minutes=300.0)]
    path = book_of(cards(*(lead(n) for n in range(1, 6)), tasks=[*long_, *others]))
    (hint,) = [hint for hint in ranked(path).hints if "tasks due" in hint]
    assert hint == (
        "2 tasks due then take 600 minutes more: with them the day ends at 20:50, "
        "working hours at 18:30. Move some on the Plan sheet."
    )
    short = book_of(cards(lead(1), tasks=[task(1, "Call", 3)]), file="short.xlsx")
    assert not [hint for hint in ranked(short).hints if "due then" in hint]


def test_before_a_weekend_its_birthdays_are_said(book_of: BookOf) -> None:
    friday = TODAY + 4
    people = [person(n, next_birthday=float(friday + n)) for n in (0, 1, 2, 3, 4)]
    path = book_of(cards(*(lead(n) for n in range(5)), contacts=people))
    said = also(path, day=friday)
    assert [bool(said[card_id(n)]) for n in range(5)] == [True, True, True, True, False]
    assert said[card_id(2)] == "birthday 8 Mar: Ann Shaw"


def test_one_way_only_is_said_of_who_matters(book_of: BookOf) -> None:
    phone = {"channels": "Phone", "ways": 1.0, "contacts_recent": 4.0}
    rows = [buyer(1, 70, chance=label("chance.no"), **{"class": label("pyramid.large")})]
    rows.append(buyer(2, 70, chance=label("chance.no")))
    path = book_of(cards(*rows, accounts=[account(n, **phone) for n in (1, 2)]), settings=SETTINGS)
    assert also(path) == {card_id(1): "only Phone: visit or invite", card_id(2): ""}


def test_class_tier_and_credit_stand_behind_the_print(book_of: BookOf) -> None:
    known = {"credit": label("credit.c"), "class_now": label("pyramid.large")}
    path = book_of(cards(buyer(1), accounts=[account(1, **known)]), settings=SETTINGS)
    ranked(path)
    (row,) = sheet(path)
    assert [row[key] for key in ("class", "tier", "credit")] == ["Large", "2", "C"]


def test_the_card_warns_of_a_typed_limit_alone_and_off_the_print(book_of: BookOf, capsys) -> None:
    owes = {"open": 5_000.0, "paid_orders": 9.0, "revenue_year": 1.0}
    typed = account(1, limit=4_000.0, tier=None, class_now=label("pyramid.large"), **owes)
    found = {}
    for file, row in (("typed.xlsx", typed), ("free.xlsx", {**typed, "limit": None})):
        path = book_of(cards(buyer(1), accounts=[row]), settings=SETTINGS, file=file)
        found[file] = page_values(read_page(path), open_card(read_page(path), card_id(1), NOW), NOW)
    assert found["typed.xlsx"]["card.over"] == 1_000
    assert found["typed.xlsx"]["card.accounts.tier"] == 2
    assert found["free.xlsx"]["card.over"] == ""
    printed = {cell.key for cell in printed_cells()}
    assert not printed & {"card.over", "card.accounts.credit_now", "card.accounts.limit"}


@pytest.mark.parametrize(
    ("potential", "margin", "allowed", "wanted"),
    [(1, 0.3, 0.05, 0.05), (1, 0.29, 0.05, ""), (None, 0.4, 0.05, ""), (1, 0.4, None, "")],
)
def test_a_discount_is_for_potential_key_accounts_with_the_books_margin(
    book_of: BookOf, potential: float | None, margin: float, allowed: float | None, wanted: object
) -> None:
    row = account(1, tier=None, potential_now=potential, margin=margin)
    given = {**SETTINGS, "book_margin": 0.3, "discount_1": 0.08, "discount_2": allowed}
    path = book_of(cards(buyer(1), accounts=[row]), settings=given)
    found = page_values(read_page(path), open_card(read_page(path), card_id(1), NOW), NOW)
    assert found["card.discount"] == wanted
    assert "card.discount" not in {cell.key for cell in printed_cells()}
    served = "Answers within one working day" if potential else "Standard offer and terms"
    assert str(found["card.services"]).startswith(served)


def read_page(path):
    return FileBook(path).read(page_reads())


def test_the_card_has_the_facts_of_what_was_bought_last(book_of: BookOf) -> None:
    texts = [
        {"key": "X-00001", "kind": label("text.letter"), "body": "Dear", "tags": "Pumps"},
        {"key": "X-00002", "kind": label("text.product"), "body": "40 bar", "tags": "Valves"},
    ]
    bought = {"account": card_id(1), "amount": 5.0}
    orders = [
        {**bought, "day": float(TODAY - 9), "group": "Pumps", "line": "1"},
        {**bought, "day": float(TODAY - 2), "group": "Valves", "line": "2"},
    ]
    for last, facts in ((orders, "40 bar"), (orders[:1], "")):
        path = book_of(cards(buyer(1), orders=last, texts=texts), settings=SETTINGS)
        found = page_values(read_page(path), open_card(read_page(path), card_id(1), NOW), NOW)
        assert found["card.facts"] == facts
        assert "do not argue" in str(found["card.listen"])


def test_why_says_how_the_account_stands(book_of: BookOf, capsys) -> None:
    known = {"credit": label("credit.c"), "class_now": label("pyramid.large")}
    owes = account(1, open=5_000.0, limit=4_000.0, **known)
    path = book_of(
        cards(buyer(1), accounts=[owes], suggestions=[offer(1, "Binders", 349)]), settings=SETTINGS
    )
    told = run(capsys, "why", path, card_id(1), "--day", "2026-03-02")
    assert "1,000 over the credit limit" in told.out
    assert "+ also offer Binders" in told.out
    found = run(capsys, "why", path, card_id(1), "--day", "2026-03-02", "--json").json
    assert (found["class"], found["tier"], found["credit"]) == ("Large", "2", "C")
    assert found["over_limit"] == 1_000
    points = [term["points"] for term in found["terms"].values()]
    assert sum(points) == pytest.approx(found["priority"], abs=0.1)


def test_calls_typed_by_hand_move_what_is_known_of_the_account(book_of: BookOf) -> None:
    face = {"face": label("face.red"), "approved_by": "Wu", "approved_on": float(TODAY - 99)}
    held = {"grade_held": label("grade.c"), "graded_on": float(TODAY - 5)}
    of_account = account(1, last_order=float(TODAY - 8), key_now=1.0)
    said = {"need": label("need.pain"), "attitude": label("attitude.cool")}
    typed = {"day": float(TODAY - 3), "id": card_id(1), "result": label("result.reached")}
    typed |= {**said, "chance": label("chance.yes")}
    path = book_of(
        cards(buyer(1, 8, **face, **held), accounts=[of_account], calls=[typed]), settings=SETTINGS
    )
    assert not ranked(path).rows  # silent no longer
    (row,) = sheet(path, "accounts")
    assert row["silent_from"] in (None, "")


def test_a_card_looked_at_is_marked_on_the_days_sheet(book_of: BookOf, capsys) -> None:
    path = book_of(cards(lead(1), lead(2)))
    ranked(path)
    run(capsys, "card", path, card_id(1))
    seen = {row["id"]: row["seen"] for row in sheet(path)}
    assert type(seen[card_id(1)]) is float
    assert seen[card_id(2)] is None
