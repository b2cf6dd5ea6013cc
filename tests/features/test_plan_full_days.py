"""Days as they come from a list: many appointments at one time, addresses alone, deals won."""

from __future__ import annotations

from datetime import timedelta

from doing import NOW, BookOf, ranked, sheet
from made_books import TODAY, Row, card_id, card_of, cards, label, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.features.cards.open_card import open_card, page_reads, page_values
from repbook.features.cards.save_card import READS, save_card
from repbook.features.plan.rank import gather, rank
from repbook.text import use_language

YES = label("chance.yes")


def appointed(number: int, hour: float, area: str) -> Row:
    return reached(number, next_on=float(TODAY), next_at=hour / 24, area=area, chance=YES)


def test_a_crowd_at_one_minute_is_one_line_and_a_late_end_is_said(book_of: BookOf) -> None:
    path = book_of(cards(*(appointed(n, 10, "ABC"[n % 3]) for n in range(1, 13))))
    hints = ranked(path).hints
    crowds = [hint for hint in hints if "None was moved" in hint]
    assert crowds == [
        "2 Mar: 12 appointments at 10:00: Customer 1, Customer 2, Customer 3…. None was moved."
    ]
    assert not [hint for hint in hints if "clashes" in hint or "too soon" in hint]
    assert hints[0].startswith("The day ends too late: home at 02:55 the next morning, ")


def test_an_ordinary_pair_is_named_as_before(book_of: BookOf) -> None:
    path = book_of(cards(*(appointed(n, 10, "A") for n in (1, 2))))
    assert "2 Mar: Customer 2 at 10:00 clashes with Customer 1 at 10:00. Neither was moved." in (
        ranked(path).hints
    )


def test_calls_fill_the_gaps_between_appointments(book_of: BookOf) -> None:
    """The five visits take the whole day by their minutes, and noon is free all the same."""
    hours = (10, 14, 14.5, 15, 15.5)
    fixed = [appointed(n, hour, "ABCDE"[n - 1]) for n, hour in enumerate(hours, 1)]
    found = ranked(book_of(cards(*fixed, *(lead(n) for n in range(6, 30)))))
    kinds = [row.do for row in found.rows]
    assert kinds.count("visit") == 5
    assert kinds.count("call") == 10  # 20 minutes before ten, 140 at noon, an hour of break


def test_a_day_without_a_minute_left_says_that(book_of: BookOf) -> None:
    hours = (9, 10, 11, 12, 13, 14, 15, 16)
    fixed = [appointed(n, hour, "AB"[n % 2]) for n, hour in enumerate(hours, 1)]
    found = ranked(book_of(cards(*fixed, lead(9))))
    assert [row.do for row in found.rows] == ["visit"] * 8
    assert found.missed[0][2].startswith("No seat today, the day's time is full")


def test_an_address_is_a_way_to_a_customer_without_a_number(book_of: BookOf) -> None:
    rows = (
        lead(1, phone=None, address="Lane 1", area="A"),
        lead(2, phone=None, address=None, street=None, area="A", next_on=float(TODAY)),
        lead(
            3,
            phone=None,
            address="Lane 3",
            area="A",
            chance=label("chance.no"),
            next_on=float(TODAY),
        ),
    )
    found = ranked(book_of(cards(*rows)))
    assert [(row.id, row.do) for row in found.rows] == [(card_id(1), "visit")]
    why = {name: reason for name, _, reason in found.missed}
    due = "Promised 2 Mar. No phone number"
    assert why[card_id(2)] == f"{due} and no address: find one of them"
    assert why[card_id(3)] == f"{due}, and visits are not wanted: find the number"
    assert any("2 customers have no phone number" in hint for hint in found.hints)


def test_an_area_that_was_never_visited_says_so(book_of: BookOf) -> None:
    """Of many customers there two are worth it."""
    use_language("zh-CN")
    made = TODAY - 70.0
    rows = [
        reached(n, 60, area="武侯区", created=made, chance=label("chance.yes", "zh-CN"))
        for n in (1, 2)
    ]
    rows += [lead(n, area="武侯区", created=made) for n in (3, 4)]
    answers = {card_id(n): {"q01": label("need.both", "zh-CN")} for n in (1, 2)}
    path = book_of(cards(*rows, answers=answers), lang="zh-CN")
    hints = ranked(path).hints
    assert "武侯区：可拜访2家，从未拜访" in hints


def test_a_lead_that_was_won_is_no_lead(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, next_on=float(TODAY), tries=1.0), lead(2)))
    book = FileBook(path)
    snapshot = book.read(READS)
    saved = save_card(snapshot, NOW, {"outcome": "won", "expected_order": 50_000.0}, card_id(1))
    apply(book, snapshot, saved.changes)
    assert card_of(path, 1)["outcome_on"] == TODAY
    assert [row.id for row in ranked(path).rows] == [card_id(2)]
    held = book.read(page_reads())
    page = page_values(held, open_card(held, card_id(1), NOW), NOW)
    assert str(page["card.summary"]).endswith("Won 2026-03-02")
    assert " · grade C · " in str(page["card.summary"])  # Confirmed; Judgement has the suggested.


def test_a_deal_that_was_won_is_chased_no_more(book_of: BookOf) -> None:
    won: Row = {"outcome": "Won", "outcome_on": float(TODAY - 1), "expected_order": 900_000.0}
    hot: Row = {"attitude": label("attitude.ready"), "said_on": float(TODAY - 6)}
    path = book_of(cards(reached(1, 30, **won, **hot), reached(2, 90)))
    assert [row.id for row in ranked(path).rows] == [card_id(2)]
    promised = reached(1, 30, **won, **hot, next_on=float(TODAY), next_step="Deliver")
    path = book_of(cards(promised, reached(2, 90)), file="promised.xlsx")
    assert card_id(1) in [row.id for row in ranked(path).rows]
    # A customer all the same: after the usual interval it is contacted again.
    later = NOW + timedelta(days=63)
    snapshot = gather(FileBook(book_of(cards(reached(1, 30, **won)), file="later.xlsx")), later)
    (row,) = rank(snapshot, later, day=TODAY + 63).rows
    assert "900" not in row.why
    assert sheet(path)
