"""Reports 3: who buys what, and what else they are likely to buy (M177)."""

from __future__ import annotations

from repbook.domain.reports import MATRIX_ACCOUNTS, MATRIX_GROUPS
from repbook.features.reports.matrix_table import GROUP_COLUMNS
from repbook.schema.cell_builders import (
    column_label,
    counted,
    iso_text,
    short_amount,
    value_at,
)
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Series
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import Column, Head, Line, Plot, Says, Table
from repbook.scoring.expr import Expr, call, lift
from repbook.scoring.verbs import (
    cases,
    cell,
    code,
    count_if,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    join,
    latest,
    row_of_key,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
PAGE = "reports3"
OFFERS, ROW, OFFER_ROW, HEAD_ROW, SAYS = 9, 20, 34, 34, 24
OFFER = code("suggestion.offer")
TOO_LONG = 14
"""Letters of a group's name that its column has room for, on two lines."""


def _group(number: int) -> Expr:
    """Return the name of a group, empty where there is none."""
    return value_at("report_rows", "label", cell(f"{PAGE}.group{number}"))


def _offer(number: int) -> Expr:
    return row_of_key(cell(f"{PAGE}.offer{number}"))


def _of_offer(key: str, number: int) -> Expr:
    return value_at("suggestions", key, _offer(number))


def _no_groups() -> Expr:
    return cell(f"{PAGE}.group1").is_(0)


NONE = words("No product groups yet: fill Product group in Orders, then press Analyse.", "还没有产品类别：请在“订单”中填写，再点“分析客户”。", "尚無產品類別：請在「訂單」中填寫，再按「分析客戶」。")  # fmt: skip


def _finding() -> Expr:
    offers, amount = cell(f"{PAGE}.offers"), cell(f"{PAGE}.amount")
    empty = cell(f"{PAGE}.empty")
    found = join(
        empty, words(" of ", " / ", " / "), cell(f"{PAGE}.fields"),
        words(" fields are empty", " 格空白", " 格空白"),
    )  # fmt: skip
    waiting = join(
        words("; ", "；", "；"), counted(offers, " offer", " offers", " 条交叉销售建议", " 條交叉銷售建議"),
        if_(amount > 0, join(words(" worth ", "，约 ", "，約 "), short_amount(amount)), ""),
        words(" found.", "。", "。"),
    )  # fmt: skip
    return if_(_no_groups(), NONE, join(found, if_(offers > 0, waiting, words(".", "。", "。"))))


def _scope() -> Expr:
    day = cell("analysed_on")
    return if_(is_day(day), join(words("all orders to ", "截至 ", "截至 "), iso_text(day), words("", " 的全部订单", " 的全部訂單")), "")  # fmt: skip


def _matrix() -> Block:
    head = Head(f"{PAGE}.matrix", L("Who buys what", "谁买什么", "誰買什麼"), L("revenue of all time; empty: never bought", "累计销售额；空白：从未购买", "累計銷售額；空白：從未購買"))  # fmt: skip
    columns = (
        Column("name", 2, column_label("matrix", "name"), style=Style.NAMED),
        *(
            Column(key, 1, _group(number), Kind.MONEY, align="right")
            for number, key in enumerate(GROUP_COLUMNS, 1)
        ),
    )
    lines = tuple(
        Line(f"{PAGE}.matrix{row}", tuple(_held(key, row) for key in ("name", *GROUP_COLUMNS)))
        for row in range(1, MATRIX_ACCOUNTS + 1)
    )
    return Block((head, Table(f"{PAGE}.matrix", columns, lines, px=ROW, head_px=HEAD_ROW)))


def _held(key: str, row: int) -> Expr:
    """Return a value of a row of the matrix; the table may have fewer rows than the page."""
    return if_error(value_at("matrix", key, lift(row)), "")


CHANCES = Chart(
    "reports3.chances",
    ChartKind.BAR,
    L("Bars: chance of each offer with its interval", "条形图：各建议的成功比例及区间", "橫條圖：各建議的成功比例與區間"),
    Cells(f"{PAGE}.offer.other1", f"{PAGE}.offer.other{OFFERS}"),
    (
        Series(
            L("Chance", "比例", "比例"), Cells(f"{PAGE}.offer.rate1", f"{PAGE}.offer.rate{OFFERS}"), labelled=Labelled.NONE,
            above=Cells(f"{PAGE}.offer.above1", f"{PAGE}.offer.above{OFFERS}"),
            below=Cells(f"{PAGE}.offer.below1", f"{PAGE}.offer.below{OFFERS}"),
        ),
    ),
    pattern="0%",
    gap=60,
    top=1,
)  # fmt: skip


def _offers() -> Block:
    columns = (
        Column("name", 2, column_label("suggestions", "name"), style=Style.NAMED),
        Column("other", 2, L("Offer", "建议推荐", "建議推薦")),
        Column("says", 3, column_label("suggestions", "says"), style=Style.REASON),
        Column("amount", 1, column_label("suggestions", "amount"), Kind.MONEY, align="right"),
        Column("decision", 1, column_label("suggestions", "decision"), align="right"),
    )
    lines = tuple(_line(number) for number in range(1, OFFERS + 1))
    head = Head(f"{PAGE}.offers", L("What else they are likely to buy", "还可以向谁卖什么", "還可以向誰賣什麼"), L("all suggestions  ›", "全部建议  ›", "全部建議  ›"), link="suggestions")  # fmt: skip
    says = Says(f"{PAGE}.offers.says", _says(), px=SAYS)
    return Block((head, says, Table(f"{PAGE}.offers", columns, lines, px=OFFER_ROW, head_px=ROW)), 3)  # fmt: skip


def _says() -> Expr:
    none = words(
        "No offers yet: press Suggest.", "还没有建议：请点“找机会”。", "尚無建議：請按「找機會」。"
    )
    first = join(
        words("The largest first: ", "金额大的在前：", "金額大的在前："), _of_offer("name", 1), words(", ", "，", "，"),
        _of_offer("other", 1), words(".", "。", "。"),
    )  # fmt: skip
    return cases((_no_groups(), NONE), (_offer(1).is_(0), none), other=first)


def _line(number: int) -> Line:
    keys = ("name", "other", "says", "amount", "decision")
    return Line(f"{PAGE}.offer{number}.row", tuple(_of_offer(key, number) for key in keys))


def _chances() -> Block:
    head = Head(f"{PAGE}.chances", L("How likely", "可能性", "可能性"))
    said = words("Share who also bought; thin line: 95% interval.", "同样购买者的比例；细线：95% 区间。", "同樣購買者的比例；細線：95% 區間。")  # fmt: skip
    says = Says(f"{PAGE}.chances.says", if_(_offer(1).is_(0), "", said), Style.SMALL, SAYS)
    return Block((head, says, Plot(CHANCES, OFFERS + 1, OFFER_ROW)), 1)


def _figures() -> tuple[tuple[Figure, ...], ...]:
    numbers = range(1, OFFERS + 1)
    found: list[Figure] = []
    for number in numbers:
        limit = (cell(found[-1].key),) if found else ()
        newest = latest("suggestions", "kind", OFFER, "amount", *limit)
        rule = if_(limit[0].is_(0), 0, newest) if limit else newest
        found.append(Figure(f"{PAGE}.offer{number}", rule))
    rates = {key: [_of_offer(key, n) for n in numbers] for key in ("rate", "low", "high")}
    reach = {
        "rate": [_number(rate) for rate in rates["rate"]],
        "above": [_apart(high, rate) for high, rate in zip(rates["high"], rates["rate"], strict=True)],
        "below": [_apart(rate, low) for rate, low in zip(rates["rate"], rates["low"], strict=True)],
    }  # fmt: skip
    offers = where("suggestions", "kind", "=", OFFER)
    single = (
        Figure(f"{PAGE}.offers", count_if(offers)),
        Figure(f"{PAGE}.amount", sum_if("suggestions", "amount", offers), Kind.MONEY),
        Figure(f"{PAGE}.fields", _fields()),
        Figure(f"{PAGE}.empty", _empty()),
        *(
            Figure(f"{PAGE}.group{n}", find(lift(f"group.{n:02d}"), "report_rows", "row_id"))
            for n in range(1, MATRIX_GROUPS + 1)
        ),
    )
    return (
        single,
        tuple(found),
        tuple(Figure(f"{PAGE}.offer.other{n}", _of_offer("other", n), Kind.TEXT) for n in numbers),
        *(
            tuple(Figure(f"{PAGE}.offer.{key}{n}", rules[n - 1], Kind.PERCENT) for n in numbers)
            for key, rules in reach.items()
        ),
    )


def _number(value: Expr) -> Expr:
    return if_(is_number(value), value, 0)


def _apart(upper: Expr, lower: Expr) -> Expr:
    return if_(is_number(upper), if_(is_number(lower), upper - lower, 0), 0)


def _fields() -> Expr:
    """Count the fields of the matrix: its accounts times the groups that there are."""
    groups = (if_(cell(f"{PAGE}.group{n}") > 0, 1, 0) for n in range(1, MATRIX_GROUPS + 1))
    return count_if(where("matrix", "account", "text")) * call("SUM", *groups)


def _empty() -> Expr:
    """Count the fields of the matrix that nothing was bought in."""
    bought = [count_if(where("matrix", key, ">", 0)) for key in GROUP_COLUMNS]
    return cell(f"{PAGE}.fields") - call("SUM", *bought)


def page() -> Page:
    """Return the sheet of reports on products."""
    bands = ((_matrix(),), (_offers(), _chances()))
    title = words("Reports 3 · Products", "分析报表 3 · 产品", "分析報表 3 · 產品")
    return Page(PAGE, title, _scope(), _finding(), bands, _figures())
