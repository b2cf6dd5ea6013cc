"""What the evaluator takes from a workbook: the chosen card, blanks, ids that are numbers."""

from __future__ import annotations

import pytest

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.schema.sheets import cell_rules

TODAY = 46082.0
Rows = list[dict[str, Value]]


def snapshot(customers: Rows, qualify: Rows, **settings: Value) -> Snapshot:
    rows = {"customers": customers, "qualify": qualify}
    return contents(Given("en", rows, {"lang": "en", "as_of": TODAY, **settings}))


CARDS: Rows = [{"id": "LW-00001", "name": "Acme"}, {"id": 7.0, "name": "Seven"}]


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        ("lw-00001", "Acme"),
        ("cme", "Acme"),
        (7.0, "Seven"),
        (None, "Choose a card at the right, or type part of a name"),
    ],
)
def test_the_card_shown_is_the_one_chosen_in_the_workbook(chosen: Value, title: str) -> None:
    book = snapshot(CARDS, [{}])
    book.settings["card_id"] = chosen
    assert Evaluator(book, TODAY, cells=cell_rules()).cell("card.title") == title


def test_a_blank_limit_counts_as_nought_for_rules_and_as_declared_for_actions() -> None:
    book = snapshot(CARDS, [{"id": "LW-00001"}], focus_score=None, known_sure=None, known_min=None)
    assert Evaluator(book, TODAY).column("qualify", "verdict") == ["Focus"]
    assert book.number("focus_score") == 70.0


def test_a_number_is_an_id_like_any_other() -> None:
    qualify: Rows = [{"id": 7.0}, {"id": "7"}, {"id": None}, {"id": "LW-00001"}]
    values = Evaluator(snapshot(CARDS, qualify), TODAY)
    assert values.column("qualify", "card_row") == [2.0, 0.0, 0.0, 1.0]
    assert values.column("customers", "qualify_row") == [4.0, 1.0]
