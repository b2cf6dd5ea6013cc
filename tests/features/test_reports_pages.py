"""Reports say what Analyse wrote, and say so where there is too little."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from accounts_books import analysed, order, ordered, superstore

from charting import stale_in
from doing import BookOf
from fast import spoken
from made_books import TODAY, Row, build, card_id, label, lead
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.days import serial
from repbook.domain.values import CellError, Value
from repbook.features.accounts.rules import JUDGED
from repbook.schema.sheets import SHEETS
from repbook.scoring.expr import Call, Expr, Field, walk

REPORTS = ("reports1", "reports2", "reports3")
SMALL = {"report_rows", "match_points", "matrix", "work_rows", "contact_curve"}
"""Tables of some dozens of rows: to look through them costs nothing."""
LINE = 1.25
"""How high a line of text is, in sizes of its letters."""
LAST = float(serial(date(2017, 12, 30)))


def shown(path: Path, page: str = "reports1") -> dict[str, Value]:
    found = FileBook(path).computed()
    return {
        key.removeprefix(f"{page}."): held.value
        for key, held in found.items()
        if key.startswith(f"{page}.")
    }


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build superstore's workbook and analyse it as of its last day but one."""
    path = tmp_path_factory.mktemp("reports") / "book.xlsx"
    build(path, superstore())
    analysed(path, LAST)
    return path


def test_a_share_that_is_no_number_draws_no_error(book_of: BookOf) -> None:
    path = book_of()
    FileBook(path).write(Changes("typed", settings={"top_share": "TRUE"}))
    found = shown(path)
    assert (found["share"], found["claim.y"], found["claim"]) == (0, 1, "the claim: 100%")


def test_the_first_fifth_beside_the_claim(book: Path) -> None:
    found = shown(book)
    assert str(found["finding"]).startswith(
        "The first 20% of customers bring 60% of revenue and 66% of profit; "
        "155 loss makers cost 71k"
    )
    assert (found["here"], found["claim"]) == ("here 60%", "the claim: 80%")
    assert round(float(found["here.y"] or 0), 3) == 0.602
    assert (found["curve.x4"], round(float(found["curve.y4"] or 0), 3)) == (0.2, 0.602)
    assert found["curve.y20"] == pytest.approx(1)


def test_classes_and_faces(book: Path) -> None:
    found = shown(book)
    sizes = [
        found[f"classes.{key}.customers"] for key in ("top", "large", "medium", "small", "all")
    ]
    assert sizes == [7, 28, 104, 554, 793]
    assert round(float(found["classes.top.revenue_share"] or 0), 3) == 0.095
    assert round(float(found["classes.top.margin"] or 0), 3) == 0.248
    counts = [found[f"faces.{key}.count"] for key in ("red", "white", "black", "loss")]
    assert counts == ["46 / 0", "16 / 0", "0 / 0", "20 / –"]
    assert str(found["classes.says"]).startswith("35 top and large customers of 793 bring 28%")


def test_the_ten_biggest(book: Path) -> None:
    found = shown(book)
    assert [found[f"top{n}.name"] for n in (1, 2, 10)] == [
        "1  Raymond Buch", "2  Tom Ashbrook", "10  Karen Ferguson",
    ]  # fmt: skip
    assert round(float(found["top1.revenue"] or 0)) == 14203


def test_who_buys_what(book: Path) -> None:
    found = shown(book, "reports3")
    assert [found[f"matrix.head.c{n}"] for n in (1, 2, 3)] == ["Phones", "Chairs", "Storage"]
    assert found["matrix1.name"] == "Raymond Buch"
    assert found["finding"] == "53 of 120 fields are empty."
    assert found["offers.says"] == "No offers yet: press Suggest."


def test_charts_hold_what_their_cells_hold(book: Path) -> None:
    assert not any(stale_in(book).values())


@pytest.mark.parametrize("lang", spoken())
def test_too_few_customers_are_said_not_judged(book_of: BookOf, lang: str) -> None:
    path = book_of(ordered(order(1, 30, 100.0), order(2, 40, 50.0)), lang=lang)
    none = shown(path)
    assert not [key for key, value in none.items() if isinstance(value, CellError)]
    assert none["finding"] == {
        "en": "No figures yet: press Analyse.",
        "zh-CN": "还没有数据：请点“分析客户”。",
        "zh-TW": "尚無資料：請按「分析客戶」。",
    }.get(lang)
    analysed(path)
    few = shown(path)
    margins = {value for key, value in few.items() if re.fullmatch(r"classes\.\w+\.margin", key)}
    assert margins <= {"", None}  # No costs are on file.
    assert few["finding"] == few["curve.says"]
    assert few["finding"] == {
        "en": "Too few customers with revenue (2) for shares to say much.",
        "zh-CN": "有销售额的客户太少（2 个），占比说明不了什么。",
        "zh-TW": "有銷售額的客戶太少（2 位），占比說明不了什麼。",
    }.get(lang)
    assert few["here"] == {"en": "too few", "zh-CN": "数据太少", "zh-TW": "資料太少"}.get(lang)
    assert (few["here.x"], few["here.y"]) == (0, 0)
    assert not [key for key, value in few.items() if isinstance(value, CellError)]


def test_what_is_owed_lies_by_its_age_and_what_we_owe_apart(book_of: BookOf) -> None:
    ages = {"due": 10, "first": 45, "second": 75, "third": 100, "over": 200}
    orders = [order(1, ago, 100.0 + ago) for ago in ages.values()]
    orders += [order(2, 200, -70.0), {"account": card_id(2), "amount": 33.0, "day": None}]
    orders.append(order(2, 200, 500.0, paid=float(TODAY - 1)))
    path = book_of(ordered(*orders))
    found = shown(path)
    for key, ago in ages.items():
        assert found[f"ageing.{key}.amount"] == 100.0 + ago, key
    assert found["ageing.undated.amount"] == 33.0
    assert (found["ageing.late"], found["ours"]) == (820.0, -70.0)
    assert found["ageing.note"] == "ours to pay: 70"
    assert found["ageing.says"] == "820 is overdue, 300 of it beyond 90 days."
    unpaid = book_of(ordered(*orders[:-1]), file="unpaid.xlsx")
    analysed(unpaid)
    assert shown(unpaid)["ageing.says"] == "No payment is on file: every order counts as open."
    analysed(path)
    assert (shown(path)["due.01.name"], shown(path)["due.01.state"]) != ("", "")
    assert shown(path)["due.01.amount"] == 110.0


@pytest.mark.parametrize(
    ("many", "says"),
    [
        (3, "3 accounts are judged; the chart shows from 20."),
        (25, "25 accounts judged by 50 typed cells"),
    ],
)
def test_the_match_is_drawn_from_twenty_judged_on(book_of: BookOf, many: int, says: str) -> None:
    cards = [lead(number) for number in range(1, 31)]
    accounts: list[Row] = [
        {"account": card_id(n), **({JUDGED[0]: 3.0, "t1": 4.0} if n <= many else {})}
        for n in range(1, 31)
    ]
    path = book_of(ordered(order(1, 30, 100.0), customers=cards, accounts=accounts))
    analysed(path)
    found = shown(path)
    assert str(found["match.says"]).startswith(says)
    counts = [found[f"match.{name}"] for name in ("target", "build", "cheap", "leave")]
    assert counts == [""] * 4 if many < 20 else sum(float(n or 0) for n in counts) == many


def test_offers_come_by_amount_with_their_interval(book_of: BookOf) -> None:
    offer, other = label("suggestion.offer"), label("suggestion.ant")
    found = ((offer, 50.0), (other, 999.0), (offer, 300.0), (offer, None))
    rows: list[Row] = [
        {"suggestion_id": f"S{n}", "kind": kind, "id": card_id(1 + n % 3), "other": f"Group {n}",
         "amount": amount, "rate": 0.5, "low": 0.4, "high": 0.7}
        for n, (kind, amount) in enumerate(found)
    ]  # fmt: skip
    path = book_of(ordered(order(1, 30, 100.0, group="Seals"), suggestions=rows))
    analysed(path)
    held = shown(path, "reports3")
    assert [held[f"offer.other{n}"] for n in range(1, 5)] == ["Group 2", "Group 0", "Group 3", ""]
    assert [held[f"offer.{key}1"] for key in ("rate", "above", "below")] == pytest.approx(
        [0.5, 0.2, 0.1]
    )
    assert held["offers"] == 3


def test_reports_hold_at_most_sixty_formulas_over_whole_tables() -> None:
    rules = [c.rule for page in REPORTS for c in SHEETS[page].cells if c.rule is not None]
    assert 20 < len([rule for rule in rules if _looks_through(rule)]) <= 60


def _looks_through(rule: Expr) -> bool:
    """Tell whether a formula looks through a table, rather than at one cell of it."""
    nodes = list(walk(rule))
    single = {id(node.args[0]) for node in nodes if isinstance(node, Call) and node.name == "INDEX"}
    return any(
        isinstance(node, Field) and node.table not in SMALL and id(node) not in single
        for node in nodes
    )


@pytest.mark.parametrize("lang", spoken())
def test_what_was_found_of_an_offer_has_room_for_two_lines(book_of: BookOf, lang: str) -> None:
    path = book_of({}, lang=lang)
    page = SHEETS["reports3"]
    sheet = openpyxl.load_workbook(path)[page.label.get(lang)]
    for found in (each for each in page.cells if each.key.endswith(".row.says")):
        cell = sheet[found.ref.split(":")[0]]
        assert cell.alignment.wrap_text
        assert sheet.row_dimensions[cell.row].height >= 2 * LINE * cell.font.size
    assert any(each.key.endswith(".row.says") for each in page.cells)


def test_the_year_of_the_biggest_is_drawn_in_its_row(book_of: BookOf) -> None:
    path = book_of(ordered(*(order(1, ago, 100.0) for ago in (0, 200)), order(2, 40, 90.0)))
    analysed(path)
    found = shown(path)
    assert found["top1.name"] == "1  Customer 1"
    months = [found[f"top1.month{n}"] for n in range(1, 13)]
    assert (months[11], sum(float(m or 0) for m in months)) == (100.0, 200.0)
    tab = SHEETS["reports1"].label.en
    with zipfile.ZipFile(path) as archive:
        book = openpyxl.load_workbook(path)
        part = f"xl/worksheets/sheet{book.sheetnames.index(tab) + 1}.xml"
        text = archive.read(part).decode()
    drawn = re.findall(r"<xm:f>([^<]*)</xm:f>\s*<xm:sqref>([^<]*)</xm:sqref>", text)
    places = {cell.key: cell.ref for cell in SHEETS["reports1"].cells}
    assert drawn[::-1] == [
        (
            f"'{tab}'!{places[f'reports1.top{n}.month1']}:{places[f'reports1.top{n}.month12']}",
            places[f"reports1.top{n}.months"],
        )
        for n in range(1, 11)
    ]
