"""The Account page says of one customer what the tables hold."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from accounts_books import analysed, order, ordered

from bringing import write_list
from doing import NOW, BookOf
from fast import spoken
from made_books import TODAY, Row, card_id, label, lead, read
from repbook.adapters.file_book import FileBook
from repbook.book.action import Asked
from repbook.book.changes import Changes
from repbook.domain.values import CellError, Value
from repbook.entrypoints.cli import main
from repbook.features.account_page.figures import CONTACTS
from repbook.features.account_page.open_action import press
from repbook.features.cards.card_page import shown as figure_said
from repbook.schema.charts import ChartKind
from repbook.schema.declare import Kind
from repbook.schema.sheets import SHEETS
from repbook.scoring.expr import Cell, Latest, walk

ONE, TWO, THREE = card_id(1), card_id(2), card_id(3)
PAGE = "account_page"


def shown(path: Path, card: str = ONE) -> dict[str, Value]:
    """Choose a card and return what the page shows, by key without the page's own."""
    FileBook(path).write(Changes("card", settings={"card_id": card}))
    found = FileBook(path).computed()
    return {
        key.removeprefix(f"{PAGE}."): held.value
        for key, held in found.items()
        if key.startswith(f"{PAGE}.")
    }


def topic(number: int, name: str, ours: float | None, theirs: float, weight: float = 5.0) -> Row:
    row: Row = {"compare_id": f"B{number}", "account": ONE, "topic": name, "rival": "Norvik"}
    return {**row, "importance": weight, "our_score": ours, "their_score": theirs}


def call(number: int, ago: float, card: str = ONE, **more: Value) -> Row:
    return {
        "call_id": f"c{number}",
        "id": card,
        "day": TODAY - ago,
        "note": f"said {number}",
        **more,
    }


@pytest.mark.parametrize("lang", spoken())
def test_without_a_customer_the_page_says_what_to_do(book_of: BookOf, lang: str) -> None:
    path = book_of(ordered(order(1, 30, 100.0)), lang=lang)
    found = shown(path, "")
    assert found["title"] == {
        "en": "Choose a customer on the Card sheet",
        "zh-CN": "请在“客户卡”中选择客户",
        "zh-TW": "請在「客戶卡」中選擇客戶",
    }.get(lang)
    assert not [key for key, value in found.items() if isinstance(value, CellError)]
    assert str(shown(path, "LW-99999")["title"])
    assert shown(path)["finding"] == {
        "en": "No figures yet: press Analyse.",
        "zh-CN": "还没有数据：请点“分析客户”。",
        "zh-TW": "尚無資料：請按「分析客戶」。",
    }.get(lang)


def test_tiles_say_what_analyse_found(book_of: BookOf) -> None:
    orders = [
        order(1, ago, 12345.0, cost=6000.0, paid=float(TODAY - ago + 30))
        for ago in (100, 150, 200, 250)
    ]
    path = book_of(
        ordered(*orders, order(1, 80, 9000.0, cost=5000.0)), settings={"show_profit": "All"}
    )
    analysed(path)
    found = shown(path)
    assert (found["tile.revenue"], found["tile.profit"]) == (58380.0, 29380.0)
    assert str(found["tile.open"]).startswith("9,000 / ")
    assert found["tile.open.note"] == "! 50 days late"
    assert found["late"] == 1
    assert found["finding"] == "9,000 is overdue, 50 days at the longest: collect first."
    assert found["credit1.overdue_days"] == 50
    assert found["credit2.paid_orders"] == 4


def test_only_a_typed_limit_warns(book_of: BookOf) -> None:
    orders = [order(1, 10, 9000.0, cost=5000.0)]
    path = book_of(ordered(*orders))
    analysed(path)
    assert shown(path)["over"] == 0
    FileBook(path).write(_typed("accounts", ONE, limit=5000.0))
    found = shown(path)
    assert found["tile.open"] == "9,000 / 5,000"
    assert (found["over"], found["tile.open.note"]) == (1, "! over the limit")


def _typed(table: str, row: str, **values: Value) -> Changes:
    changes = Changes("typed")
    changes.update(table, row, **values)
    return changes


def test_gaps_go_from_behind_to_ahead_and_unknown_ones_last(book_of: BookOf) -> None:
    compare = [
        topic(1, "Service", 5, 3, 4),
        topic(2, "Delivery", 2, 4),
        topic(3, "Range", None, 3),
        topic(4, "Price", 3, 4),
    ]
    path = book_of(ordered(order(1, 30, 100.0), compare=compare))
    found = shown(path)
    assert [found[f"compare{n}.row.topic"] for n in range(1, 6)] == [
        "Delivery", "Price", "Service", "Range", "",
    ]  # fmt: skip
    assert [found[f"gap.behind{n}"] for n in range(1, 5)] == [-10.0, -5.0, "", ""]
    assert [found[f"gap.ahead{n}"] for n in range(1, 5)] == ["", "", 8.0, ""]
    assert found["gaps.says"] == "Close first: Delivery, −10."
    assert found["gaps.title"] == "Against Norvik"


def test_nowhere_behind_and_nothing_scored_are_said(book_of: BookOf) -> None:
    path = book_of(ordered(order(1, 30, 100.0), compare=[topic(1, "Range", None, 3)]))
    assert shown(path)["gaps.says"] == "No scores yet: no gap is known."
    assert shown(path, TWO)["gaps.says"] == "Nothing is compared yet: type topics in Compare."
    path = book_of(ordered(order(1, 30, 100.0), compare=[topic(1, "Range", 4, 3)]))
    assert shown(path)["gaps.says"] == "We are nowhere behind."


def test_contacts_are_those_of_all_cards_of_the_account_newest_first(book_of: BookOf) -> None:
    cards = [lead(1), lead(2, account=ONE), lead(3)]
    calls = [
        call(1, 40), call(2, 10), call(3, 20, TWO), call(4, 5, card_id(3)), call(5, 30, TWO),
        *(call(10 + n, 100.0 + n) for n in range(CONTACTS)),
    ]  # fmt: skip
    path = book_of(ordered(order(1, 30, 100.0), customers=cards, calls=calls))
    for chosen in (ONE, TWO):
        said = [str(shown(path, chosen)[f"calls{n}.row.said"]) for n in range(1, CONTACTS + 1)]
        assert [text.rpartition("said ")[2] for text in said[:5]] == ["2", "3", "5", "1", "10"]
        assert all(said)


def test_people_come_by_strength_with_their_dots(book_of: BookOf) -> None:
    people: list[Row] = [
        {"contact_id": "P1", "account": ONE, "person": "Ana", "strength": 2.0},
        {"contact_id": "P2", "account": ONE, "person": "Sam", "strength": 4.0, "title": "Buyer"},
        {"contact_id": "P3", "account": ONE, "person": "Kim", "left_on": float(TODAY - 5)},
        {"contact_id": "P4", "account": TWO, "person": "Lee", "strength": 5.0},
    ]
    people[0]["next_birthday"] = float(TODAY + 3)
    path = book_of(ordered(order(1, 30, 100.0), contacts=people))
    found = shown(path)
    names = [found[f"people{n}.person"] for n in range(1, 5)]
    assert names == ["Sam · Buyer", "Ana", "Kim", ""]
    assert [found[f"people{n}.strength"] for n in range(1, 4)] == ["●●●●○", "●●○○○", "–"]
    assert str(found["people2.next_birthday"]).endswith("(in 3 days) !")
    assert str(found["people3.role"]).startswith("left ")


def test_tasks_say_how_they_stand(book_of: BookOf) -> None:
    tasks: list[Row] = [
        {"task_id": "T1", "id": ONE, "due": float(TODAY - 12), "kind": label("task.collect")},
        {"task_id": "T2", "id": ONE, "due": float(TODAY + 2), "what": "Quote"},
        {"task_id": "T3", "id": ONE, "due": float(TODAY - 20), "done_on": float(TODAY - 18)},
    ]
    path = book_of(ordered(order(1, 30, 100.0), tasks=tasks))
    found = shown(path)
    states = [found[f"tasks{n}.row.state"] for n in range(1, 5)]
    assert states == ["due in 2 days", "! 12 days late", "✓ done, late", ""]
    assert [found[f"tasks{n}.row.what"] for n in (1, 2)] == ["Quote", label("task.collect")]


def test_referrals_say_what_became_of_them(book_of: BookOf) -> None:
    introduced, partner = (label(f"relation.{each}") for each in ("introduced", "partner"))
    relations: list[Row] = [
        {"relation_id": "R1", "account": ONE, "kind": introduced, "other": TWO},
        {"relation_id": "R2", "account": ONE, "kind": introduced, "other": "Nobody Ltd"},
        {"relation_id": "R3", "account": ONE, "kind": partner, "other": THREE, "goods": "Seals"},
    ]  # fmt: skip
    path = book_of(ordered(order(2, 30, 2540.0), relations=relations))
    analysed(path)
    found = shown(path)
    told = [found[f"relations{n}.row.what"] for n in range(1, 4)]
    assert told == ["Seals", "no order yet", "2,540"]
    assert found["relations2.row.name"] == "Nobody Ltd"


def test_a_chain_of_referrals_is_told_whole_with_what_it_brought(book_of: BookOf) -> None:
    introduced = label("relation.introduced")
    pairs = ((ONE, TWO), (TWO, "Company 3"), (ONE, "Nobody Ltd"))
    relations: list[Row] = [
        {"relation_id": f"R{n}", "account": giver, "kind": introduced, "other": taker}
        for n, (giver, taker) in enumerate(pairs)
    ]
    third = lead(3, name="Company 3")
    sold = (order(2, 30, 50_000.0), order(3, 20, 30_000.0))
    path = book_of({**ordered(*sold, relations=relations), "customers": [lead(1), lead(2), third]})
    analysed(path)
    accounts = read(path, "accounts").tables["accounts"]
    row = accounts.index()[ONE]
    brought = [accounts.get(row, key) for key in ("referrals", "chain", "chain_revenue")]
    assert brought == [2, 3, 80_000]
    assert shown(path)["relations.note"] == "introduced 2, the chain 3: 80,000"
    assert shown(path, TWO)["relations.note"] == "introduced 1: 30,000"
    assert shown(path, THREE)["relations.note"] == ""


def test_what_colleagues_must_know_stands_with_the_goal(book_of: BookOf) -> None:
    path = book_of({"customers": [lead(1, colleagues="Ask for Ann", goal="All valves"), lead(2)]})
    assert shown(path)["colleagues"] == "Goal: All valves\nAsk for Ann"
    assert "type it in Customers" in str(shown(path, TWO)["colleagues"])


def test_years_end_with_the_year_of_the_figures(book_of: BookOf) -> None:
    path = book_of(ordered(order(1, 30, 100.0), order(1, 400, 70.0), order(2, 30, 5.0)))
    analysed(path)
    found = shown(path)
    labels = [found[f"year.label{n}"] for n in range(1, 6)]
    assert labels == ["2022", "2023", "2024", "2025", "2026"]
    assert [found[f"year.before{n}"] for n in range(3, 6)] == [0.0, 70.0, ""]
    assert found["year.now5"] == 100.0


def test_the_button_shows_the_page_of_the_row(book_of: BookOf) -> None:
    path = book_of(ordered(order(1, 30, 100.0)))
    snapshot = FileBook(path).read({"customers": ("id", "name")})
    decided = press(Asked(snapshot, NOW, card=TWO))
    assert decided.show == (PAGE,)
    assert decided.changes is not None
    assert decided.changes.settings == {"card_id": TWO}
    assert not decided.changes.tables()


def test_the_page_looks_through_whole_tables_some_dozens_of_times() -> None:
    """Each look through 10,000 calls takes LibreOffice some hundredths of a second.

    Most look for a further card of the account, and only where there is one.
    """
    rules = [cell.rule for cell in SHEETS[PAGE].cells if cell.rule is not None]
    looks = [node for rule in rules for node in walk(rule) if isinstance(node, Latest)]
    cells = ({each.key for each in walk(node) if isinstance(each, Cell)} for node in looks)
    assert sum(not any(".other" in key for key in keys) for keys in cells) <= 40
    assert len(looks) <= 110


def test_its_charts_are_native() -> None:
    kinds = [placed.chart.kind for placed in SHEETS[PAGE].content.charts]
    assert kinds == [ChartKind.COLUMN, ChartKind.BAR]


@pytest.mark.parametrize("lang", spoken())
def test_a_note_stands_after_its_result_in_the_words_and_marks_of_the_language(
    book_of: BookOf, lang: str
) -> None:
    """A person is phoned through to, met or otherwise reached, as in the reasons of a rank."""
    result = label("result.reached", lang)
    ways = ("phone", "visit", "chat", "invite")
    calls = [
        call(n, n, channel=label(f"channel.{way}", lang), result=result)
        for n, way in enumerate(ways, 1)
    ]
    rows = ordered(order(1, 30, 100.0), customers=[lead(1)], calls=[*calls, call(5, 10)])
    found = shown(book_of(rows, lang=lang))
    phoned, met, reached, mark = {
        "en": ("Reached", "Reached", "Reached", ": "),
        "zh-CN": ("接通", "见到", "联系上", "："),
        "zh-TW": ("接通", "見到", "聯絡上", "："),
    }[lang]
    told = [str(found[f"calls{n}.row.said"]) for n in range(1, 6)]
    words = (phoned, met, reached, reached, "")
    assert told == [f"{word}{mark}said {n}" for n, word in enumerate(words, 1)]


def test_contacts_of_every_card_of_the_account_are_joined(book_of: BookOf) -> None:
    own = [lead(1), *(lead(n, account=ONE) for n in (2, 3, 4))]
    calls = [call(n, n, card_id(n)) for n in range(1, 5)]
    qualify = [{"id": row["id"]} for row in own]
    path = book_of({"customers": own, "qualify": qualify, "calls": calls})
    for chosen in (ONE, TWO, card_id(4)):
        found = shown(path, chosen)
        said = [str(found[f"calls{n}.row.said"]) for n in range(1, 6)]
        assert [text[-6:] for text in said] == [*(f"said {n}" for n in range(1, 5)), ""]


def test_a_prospect_has_dashes_for_figures(book_of: BookOf) -> None:
    path = book_of(ordered(order(1, 30, 100.0)))
    analysed(path)
    found = shown(path, TWO)
    assert [found[f"tile.{key}"] for key in ("revenue", "profit", "credit")] == ["–"] * 3
    assert shown(path, "")["tile.revenue"] == ""


def test_the_page_and_the_card_know_the_same_last_order(book_of: BookOf, tmp_path: Path) -> None:
    heads = ("Order date", "Customer", "Amount", "Order ID")
    day = [(date(1899, 12, 30) + timedelta(TODAY - ago)).isoformat() for ago in (60, 20)]
    lines = [
        (day[0], "Customer 1", "900", "A"),
        (day[1], "Customer 1", "100", "B"),
        (day[1], "Customer 1", "-400", "B"),
    ]
    path = book_of(ordered())
    source = write_list(tmp_path / "orders.csv", (heads, *lines))
    assert main(["import", str(path), str(source), "--as", "orders"]) == 0
    analysed(path)
    on_card = read(path, "customers").tables["customers"].number(0, "last_order")
    account = read(path, "accounts").tables["accounts"].number(0, "last_order")
    assert on_card == account == TODAY - 60


@pytest.mark.parametrize(("gap", "days"), [(20.0, 16), (5.0, 7), (90.0, 21), (None, 21)])
def test_a_card_is_due_by_its_own_rhythm(book_of: BookOf, gap: float | None, days: int) -> None:
    row = lead(1, last_contact=float(TODAY), grade_held="B", usual_gap=gap)
    path = book_of({"customers": [row], "qualify": [{"id": ONE}]})
    assert read(path, "customers").tables["customers"].number(0, "next_contact") == TODAY + days


def test_a_large_customer_is_never_as_seldom_as_grade_c(book_of: BookOf) -> None:
    large = {"class": label("pyramid.large"), "grade_held": "C", "last_contact": float(TODAY)}
    rows = [lead(1, **large), lead(2, **large, revenue_year=10.0)]
    path = book_of({"customers": rows, "qualify": [{"id": row["id"]} for row in rows]})
    held = read(path, "customers").tables["customers"]
    assert [held.number(n, "next_contact") for n in (0, 1)] == [TODAY + 60, TODAY + 21]


def test_an_account_is_told_on_the_command_line(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(ordered(order(1, 30, 100.0, cost=60.0)))
    assert main(["account", str(path), ONE]) == 1
    assert "repbook analyse" in capsys.readouterr().err
    analysed(path)
    assert main(["account", str(path), "1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["account"]) == (ONE, ONE)
    figures = told["figures"]
    assert (figures["revenue_year"], figures["status"]) == (100.0, "existing")
    assert figures["last_order"] == (date(1899, 12, 30) + timedelta(TODAY - 30)).isoformat()
    assert main(["account", str(path), "Customer 1"]) == 0
    said = capsys.readouterr().out
    assert "Revenue of the year: 100" in said
    assert "\n  Proposed by Analyse: Loyal\n" in said  # By name, not by the signs kept for it.
    assert not {"Card row", "Limit before rounding"} & set(re.findall(r"^  (.+?):", said, re.M))


@pytest.mark.parametrize(
    ("value", "said"), [(12345.678, "12,345.68"), (30.0, "30"), (0.5, "0.5"), (-0.001, "0")]
)
def test_figures_are_told_as_people_read_them(value: float, said: str) -> None:
    assert figure_said(value, Kind.NUMBER) == said


def test_a_long_interval_is_told_in_days(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(ordered(order(1, 30, 100.0), order(1, 12_375, 100.0)))
    analysed(path)
    assert main(["account", str(path), ONE]) == 0
    told = capsys.readouterr().out
    assert "Usual interval in days: 12,345" in told
    assert "e+" not in told


@pytest.mark.parametrize(("cards", "more"), [(5, False), (6, True)])
@pytest.mark.parametrize("chosen", [1, 2, 5])
def test_only_cards_that_are_not_looked_through_are_told_as_such(
    book_of: BookOf, cards: int, chosen: int, *, more: bool
) -> None:
    """The page looks through the chosen card, the first and the newest: five, whichever rows."""
    own = [lead(1), *(lead(n, account=ONE) for n in range(2, cards + 1))]
    calls = [call(n, n, card_id(n)) for n in range(1, cards + 1)]
    path = book_of(
        {"customers": own, "qualify": [{"id": row["id"]} for row in own], "calls": calls}
    )
    found = shown(path, card_id(chosen))
    told = [str(found[f"calls{n}.row.said"])[-6:] for n in range(1, cards + 2)]
    newest = [n for n in range(cards, 1, -1) if n != chosen]
    seen = {1, chosen, *newest[: 3 if chosen > 1 else 4]}
    assert [text for text in told if text] == [f"said {n}" for n in sorted(seen)]
    assert (found["calls.note"] == "of the newest cards") is more
