"""What is taken along leaves out what is for the desk; ShowProfit says what of our profit goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from accounts_books import analysed, order, ordered
from hypothesis import given
from hypothesis import strategies as st

from doing import BookOf
from made_books import card_id, cards, label, lead
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.features.kernel.profit_shown import profit_shown
from repbook.schema.desk import BANDS, SETTING, Band, ProfitView, band_of, desk_cells, for_road
from repbook.schema.registry import CODES, TABLES

ONE = card_id(1)
HIDDEN = (
    *("card.customers.floor", "card.customers.coach", "card.qualify.score", "card.qualify.verdict"),
    *("card.customers.face", "card.accounts.credit_now", "card.accounts.limit", "card.summary"),
)


@pytest.mark.parametrize("view", ProfitView)
def test_the_road_never_sees_the_bottom_line_or_the_score(view: ProfitView) -> None:
    customers = for_road("customers", view)
    assert not {"floor", "coach", "score", "verdict", "face"} & {*customers}
    assert {"id", "name", "phone", "next_step", "note"} <= {*customers}
    assert not {"credit", "limit", "quality", "good_score", "face_suggested"} & {
        *for_road("accounts", view)
    }
    cells = desk_cells("card", view)
    assert {*HIDDEN} <= cells
    assert not {"card.customers.note", "card.tile.phone.number", "card.title"} & cells


def test_of_profit_goes_what_the_setting_says() -> None:
    none, band, all_ = (
        {*for_road("customers", view), *for_road("orders", view)} for view in ProfitView
    )
    assert none < band < all_
    assert {"margin"} == band - none
    assert {"cost", "profit"} == all_ - band
    assert "card.orders.1.4" in desk_cells("card", ProfitView.BAND)
    assert "card.orders.1.4" not in desk_cells("card", ProfitView.ALL)


@given(st.floats(-1, 1), st.floats(0.01, 0.9), st.floats(0.1, 0.9))
def test_bands_rise_with_the_margin(margin: float, book: float, low: float) -> None:
    order_of = list(Band)
    found = order_of.index(band_of(margin, book, low))
    assert order_of.index(band_of(margin + 0.1, book, low)) >= found
    assert (found == 0) == (margin < 0)
    assert (band_of(margin, book, low) is Band.HIGH) == (margin >= book and margin >= 0)


def shown(path: Path, view: str, card: str = ONE) -> dict[str, Value]:
    typed = CODES[f"profit_view.{view}"].label.get("en")
    FileBook(path).write(Changes("card", settings={"card_id": card, SETTING: typed}))
    return {key: held.value for key, held in FileBook(path).computed().items()}


def test_pages_say_our_profit_as_the_setting_wants(book_of: BookOf) -> None:
    sold = [order(1, 30, 10_000.0, cost=5_000.0), order(2, 40, 10_000.0, cost=9_000.0)]
    path = book_of(ordered(*sold))
    analysed(path)
    assert profit_shown(FileBook(path).read({"customers": ("id",)})) is ProfitView.BAND
    found = shown(path, "all")
    assert found["account_page.tile.profit"] == 5000.0
    assert found["card.orders.1.4"] == 5000.0
    found = shown(path, "band")
    assert found["account_page.tile.profit"] == found["card.orders.1.4"] == "high"
    found = shown(path, "none")
    assert (found["account_page.tile.profit"], found["card.orders.1.4"]) == ("–", "")


@pytest.mark.parametrize("book", [0.5, None])
def test_pages_say_the_band_that_goes_on_the_road(book_of: BookOf, book: float | None) -> None:
    low, profits = 0.5, ((75.0, 50.0, 49.0), (25.0, 24.0, 0.0), (-1.0, -100.0, 100.0))
    sold = [
        order(number, ago, 100.0, cost=100.0 - profit)
        for number, each in enumerate(profits, 1)
        for ago, profit in enumerate(each)
    ]
    path = book_of(ordered(*sold), settings={"book_margin": book, "white_margin": low})
    for number, each in enumerate(profits, 1):
        found = shown(path, "band", card_id(number))
        said = [found[f"card.orders.{line}.4"] for line in (1, 2, 3)]
        assert said == [label(f"{BANDS}.{band_of(gain / 100, book, low)}") for gain in each]


def test_every_table_keeps_its_ids_on_the_road() -> None:
    for table in TABLES.values():
        assert table.ids in for_road(table.key, ProfitView.NONE)


@pytest.mark.parametrize(("keeper", "count"), [(None, 1), ("Wu", 0)])
def test_home_says_where_nobody_keeps_the_cards(
    book_of: BookOf, keeper: str | None, count: int
) -> None:
    path = book_of(cards(lead(1)), settings={"keeper": keeper})
    assert FileBook(path).computed()["home.keeper"].value == count
    assert FileBook(book_of({})).computed()["home.keeper"].value == 0
