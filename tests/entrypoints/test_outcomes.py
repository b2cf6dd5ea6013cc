"""Outcomes by orders: shown, asked, set; a further purchase gets a card of its own (M93)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought, write_list
from doing import BookOf, ranked, returned, sheet
from entrypoints.command_line import run
from made_books import TODAY, Row, card_id, cards, label, lead, reached, type_in

DAY = "2026-03-01"


def order(number: int, ago: int, amount: float, card: str = "", **more: object) -> Row:
    """Return an order line of an account."""
    row = {"day": float(TODAY - ago), "account": card_id(number), "amount": amount}
    line = f"{number}/{ago}/{amount}"
    return {**row, "card": card or None, "line": line, **more}  # type: ignore[dict-item]


def call(number: int, ago: int, result: str = "reached") -> Row:
    """Return a call with a card."""
    day = float(TODAY - ago)
    row = {"day": day, "id": card_id(number), "result": label(f"result.{result}"), "counted": day}
    return {**row, "call_id": f"{number}/{ago}"}


def second(number: int, of: int) -> Row:
    """Return another open card of the same account."""
    return lead(number, account=card_id(of))


@pytest.fixture
def won(book_of: BookOf) -> Path:
    """Return a book whose orders won card 1, may have won 2 or 3, and are as usual with 4."""
    usual = (order(4, ago, 500.0) for ago in (100, 70, 40, 10))
    calls = [call(1, 20), call(1, 15, "no_answer"), call(1, 9), call(1, 3)]
    rows = [lead(1), lead(2), second(3, 2), lead(4, created=float(TODAY - 30))]
    orders = [*(order(1, 5, each, order_id="A") for each in (800.0, 200.0)), order(2, 4, 900.0)]
    settled = [order(1, 2, 300.0, "gone"), *usual]
    return book_of(cards(*rows, calls=calls, orders=[*orders, *settled]))


def outcomes(path: Path) -> dict[str, object]:
    """Return the outcome, its day and the contacts until then of each closed card."""
    return {
        str(row["id"]): (row["outcome"], row["outcome_on"], row["contacts_to_win"])
        for row in sheet(path, "customers")
        if row["outcome"]
    }


def test_it_shows_first_and_sets_on_a_yes(won: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = run(capsys, "outcomes", won)
    assert "LW-00001 Customer 1: won 2026-02-25, 1,000, after 2 contacts" in shown.out
    assert "--apply" in shown.out
    assert outcomes(won) == {}
    done = run(capsys, "outcomes", won, "--apply", "--json").json
    assert [win["id"] for win in done["won"]] == [card_id(1)]
    assert (done["asked"], done["applied"]) == (1, True)
    assert outcomes(won) == {card_id(1): ("Won", float(TODAY - 5), 2.0)}
    named = {row["line"]: row["card"] for row in sheet(won, "orders")}
    assert named["1/5/800.0"] == card_id(1)
    assert named["4/10/500.0"] is None


def test_several_open_cards_are_asked_and_the_answer_counts(
    won: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = run(capsys, "outcomes", won)
    assert "Orders!" in asked.out + asked.err
    assert "LW-00002 Customer 2, LW-00003 Customer 3" in asked.out + asked.err
    type_in(won, "orders", "2/4/900.0", card=card_id(3))
    done = run(capsys, "outcomes", won, "--apply", "--json").json
    assert {win["id"] for win in done["won"]} == {card_id(1), card_id(3)}
    assert done["asked"] == 0


def test_what_is_won_is_not_won_again(won: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "outcomes", won, "--apply")
    again = run(capsys, "outcomes", won, "--apply", "--json").json
    assert again["won"] == []


def test_an_import_of_orders_offers_and_sets_only_where_asked(
    book_of: BookOf, tmp_path: Path
) -> None:
    source = write_list(
        tmp_path / "o.csv",
        [("Date", "Account ID", "Amount", "Order number"), (DAY, card_id(1), 900, "A7")],
    )
    path = book_of(cards(lead(1), lead(2)), file="one.xlsx")
    told = brought(path, source, "--as", "orders")
    assert told.counts == (1, 0, 0, 0)
    assert any("repbook outcomes" in note for note in told.data["notes"])
    assert outcomes(path) == {}
    other = book_of(cards(lead(1), lead(2)), file="two.xlsx")
    told = brought(other, source, "--as", "orders", "--outcomes")
    assert "1 open card set to won by these orders." in told.data["notes"]
    assert outcomes(other) == {card_id(1): ("Won", float(TODAY - 1), None)}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ({"attitude": "ready"}, True),
        ({"attitude": "cool", "amount": 5000.0}, True),
        ({"attitude": "cool"}, False),
    ],
)
def test_a_further_purchase_of_a_won_card_is_offered_a_new_card(
    book_of: BookOf, typed: dict[str, object], offered: bool
) -> None:
    closed = {"outcome": label("outcome.won"), "outcome_on": float(TODAY - 90)}
    path = book_of(cards(reached(1, **closed)))
    ranked(path)
    given = {"result": 1.0, "need": "pain", "chance": "yes", **typed}
    type_in(path, "visits", 0, **given)  # type: ignore[arg-type]  # values of cells
    told = "\n".join(returned(path).echoes)
    assert ("repbook again FILE LW-00001" in told) is offered
    assert not offered or "won on 2 Dec" in told


def test_won_and_open_are_planned_alike_lost_and_void_are_not(book_of: BookOf) -> None:
    rows = [reached(1)] + [
        reached(n, outcome=label(f"outcome.{name}"), outcome_on=float(TODAY - 90))
        for n, name in enumerate(("won", "lost", "void"), 2)
    ]
    found = ranked(book_of(cards(*rows))).rows
    assert {row.id for row in found} == {card_id(1), card_id(2)}
