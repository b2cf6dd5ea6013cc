"""Today: a line a rep for the last day with contacts, the largest results below (M124)."""

from __future__ import annotations

from repbook.features.team import counts
from repbook.features.team.front import REPS
from repbook.features.team_today.table import LIST
from repbook.schema.cell_builders import (
    GAP,
    column_label,
    counted,
    day_words,
    short_amount,
)
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind, SheetCell, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import Column, Head, Line, Plot, Says, Table, Tile, Tiles
from repbook.scoring.expr import Condition, Expr, Operand, call
from repbook.scoring.verbs import (
    cell,
    code,
    count_if,
    field,
    if_,
    if_error,
    is_day,
    is_number,
    join,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
ROWS = 8
LIST_HEIGHTS = {1: 26, 2: 20, 3: 8}
NOTHING = words("Nothing to talk about yet.", "暂无待讨论的结果。", "暫無待討論的結果。")
DAY = "today.day"


def _each() -> range:
    return range(1, REPS + 1)


def _on(table: str, *tests: Condition) -> tuple[Condition, ...]:
    # Without a day its cell is "", which a mirror's blank row equals.
    return (where(table, "day", "=", cell(DAY)), where(table, "day", ">", 0), *tests)


def _planned(*tests: Condition) -> Expr:
    """Add up what was planned for the day, visits and calls."""
    day = _on(counts.PLANS, *tests)
    return sum_if(counts.PLANS, "visits", *day) + sum_if(counts.PLANS, "calls", *day)


def _done(*tests: Condition) -> Expr:
    return count_if(*_on(counts.CALLS, *tests))


def _result(name: str, *tests: Condition) -> Expr:
    return count_if(*_on(counts.CALLS, where(counts.CALLS, "result", "=", code(f"result.{name}")), *tests))  # fmt: skip


def _amount(*tests: Condition) -> Expr:
    return sum_if(counts.ORDERS, "amount", *_on(counts.ORDERS, *tests))


def _mine(number: int, key: str) -> Expr:
    """Return a figure of a rep's line, nothing where there is no such rep."""
    who = cell(f"today.code{number}")
    figures = {
        "planned": _planned(counts.by(counts.PLANS, who)),
        "done": _done(counts.by(counts.CALLS, who)),
        "reached": _result("reached", counts.by(counts.CALLS, who)),
        "refused": _result("refused", counts.by(counts.CALLS, who)),
        "amount": _amount(counts.of(counts.ORDERS, who)),
    }
    return if_(who.is_(""), "", figures[key])


def _name(number: int) -> Expr:
    name = counts.listed("people", "name", number)
    return if_(name.is_(""), cell(f"today.code{number}"), name)


KEYS = ("planned", "done", "reached", "refused", "amount")


def _figures() -> tuple[tuple[Figure, ...], ...]:
    newest = call("MAX", field(counts.CALLS, "day"))
    single = (
        Figure(DAY, if_(newest > 0, newest, ""), Kind.DATE),
        Figure("today.planned", _planned()),
        Figure("today.done", _done()),
        Figure("today.reached", _result("reached")),
        Figure("today.refused", _result("refused")),
    )
    codes = tuple(Figure(f"today.code{n}", counts.listed("people", "code", n), Kind.TEXT) for n in _each())  # fmt: skip
    names = tuple(Figure(f"today.name{n}", _name(n), Kind.TEXT) for n in _each())
    columns = tuple(
        tuple(Figure(f"today.{key}{n}", _mine(n, key)) for n in _each()) for key in KEYS
    )
    return single, codes, names, *columns


def _finding() -> Expr:
    none = words("No contact is collected yet.", "还没有汇总到联系记录。", "尚未彙整到聯絡紀錄。")
    some = join(
        counted(cell("today.done"), " contact, ", " contacts, ", " 次联系，", " 次聯絡，"), cell("today.reached"),
        words(" reached, ", " 次接通，", " 次接通，"), cell("today.refused"), words(" refused; ", " 次被拒；", " 次被拒；"),
        if_(cell("today.planned") > 0, join(words("planned: ", "计划 ", "計畫 "), cell("today.planned")), words("none planned", "未排计划", "未排計畫")),
        words(".", "。", "。"),
    )  # fmt: skip
    return if_(is_day(cell(DAY)), some, none)


def _share(part: Expr) -> Expr:
    return if_error(part / cell("today.done"), "")


def _tiles() -> Tiles:
    done, planned = cell("today.done"), cell("today.planned")
    first = counts.in_currency(counts.ORDERS, 1)
    of = if_(
        planned > 0,
        join(words("of ", "计划 ", "計畫 "), planned, words(" planned", "", "")),
        words("none planned", "未排计划", "未排計畫"),
    )
    orders = count_if(*_on(counts.ORDERS, where(counts.ORDERS, "amount", ">", 0)))
    many = counts.priced(counted(orders, " order", " orders", " 单", " 筆"))
    return Tiles(
        (
            Tile("today.tile.done", L("Contacts", "联系", "聯絡"), done, of),
            Tile("today.tile.reached", L("Reached", "接通或见到", "接通或見到"), _share(cell("today.reached")), join(cell("today.reached"), words(" reached", " 次", " 次")), Kind.PERCENT),
            Tile("today.tile.refused", L("Refused", "拒绝", "拒絕"), _share(cell("today.refused")), join(cell("today.refused"), words(" refused", " 次", " 次")), Kind.PERCENT),
            Tile("today.tile.amount", L("Ordered", "订单金额", "訂單金額"), _amount(first), many, Kind.SHORT),
        )
    )  # fmt: skip


def _people() -> Block:
    columns = (
        Column("", 1, column_label("files", "rep"), style=Style.NAMED),
        Column("planned", 1, L("Planned", "计划", "計畫"), Kind.WHOLE, align="right"),
        Column("done", 1, L("Done", "完成", "完成"), Kind.WHOLE, align="right"),
        Column("reached", 1, L("Reached", "接通", "接通"), Kind.WHOLE, align="right"),
        Column("refused", 1, L("Refused", "拒绝", "拒絕"), Kind.WHOLE, align="right"),
        Column("amount", 1, L("Ordered", "订单金额", "訂單金額"), Kind.MONEY, align="right"),
    )  # fmt: skip
    lines = tuple(
        Line(f"today.rep{n}", (cell(f"today.name{n}"), *(cell(f"today.{key}{n}") for key in KEYS)))
        for n in _each()
    )
    head = Head("today.people", L("By rep", "按业务员", "依業務員"))
    return Block((head, Table("today.reps", columns, lines, px=20, grows=False)), 2)


CHART = Chart(
    "today.done",
    ChartKind.BAR,
    L("Bars: done by rep, outline = planned", "条形图：各业务员完成，黑框为计划", "橫條圖：各業務員完成，黑框為計畫"),
    Cells("today.name1", f"today.name{REPS}"),
    (
        Series(L("Done", "完成", "完成"), Cells("today.done1", f"today.done{REPS}"), labelled=Labelled.ALL),
        Series(L("Planned", "计划", "計畫"), Cells("today.planned1", f"today.planned{REPS}"), Role.TARGET),
    ),
    pattern="#,##0;;",
    gap=35,
)  # fmt: skip


def _chart() -> Block:
    done, planned = cell("today.done"), cell("today.planned")
    of = join(
        done, words(" of ", " / ", " / "),
        counted(planned, " planned contact was made.", " planned contacts were made.", " 次计划的联系已完成。", " 次計畫的聯絡已完成。"),
    )  # fmt: skip
    none = counted(
        done, " contact was made; none was planned.", " contacts were made; none was planned.",
        " 次联系，事先未排计划。", " 次聯絡，事先未排計畫。",
    )  # fmt: skip
    said = if_(
        is_day(cell(DAY)),
        if_(planned > 0, of, none),
        words("No contact yet.", "还没有联系。", "尚無聯絡。"),
    )
    head = Head("today.chart", L("Done and planned", "完成与计划", "完成與計畫"), L("outline: planned", "黑框：计划", "黑框：計畫"))  # fmt: skip
    return Block((head, Says("today.chart.says", said), Plot(CHART, REPS)), 2)


def _results() -> Expr:
    return count_if(where("talks", "id", "text"))


def _talk(number: int) -> Line:
    columns = ("name", "book", "result", "next_step", "agreed", "amount")
    values: tuple[Operand, ...] = tuple(counts.listed("talks", key, number) for key in columns)
    return Line(f"today.talk{number}", values)  # type: ignore[arg-type]  # expressions all


def _talks() -> Block:
    top = counts.listed("talks", "amount", 1)
    largest = join(
        words("Largest: ", "金额最大：", "金額最大："), counts.listed("talks", "name", 1), words(", ", "，", "，"), short_amount(top),
        words(". ", "。", "。"),
    )  # fmt: skip
    where_ = words("Type what you agree on the next sheet.", "约定措施填在下一张工作表。", "約定措施填在下一張工作表。")  # fmt: skip
    said = if_(_results().is_(0), NOTHING, join(if_(is_number(top), largest, ""), where_))
    columns = (
        Column("", 3, column_label("talks", "name"), style=Style.NAMED),
        Column("rep", 1, column_label("talks", "book")),
        Column("result", 1, column_label("talks", "result")),
        Column("next", 3, column_label("talks", "next_step")),
        Column("agreed", 3, column_label("talks", "agreed")),
        Column("amount", 1, column_label("talks", "amount"), Kind.MONEY, align="right"),
    )
    lines = tuple(_talk(n) for n in range(1, ROWS + 1))
    head = Head("today.talks", L("Results to talk about", "要谈的结果", "要談的結果"), L("all  ›", "全部  ›", "全部  ›"), link="talks")  # fmt: skip
    return Block((head, Says("today.talks.says", said), Table("today.results", columns, lines, px=20, grows=False)))  # fmt: skip


def list_cells() -> tuple[SheetCell, ...]:
    """Return what stands above the whole list."""
    some = join(
        counted(_results(), " result", " results", " 条结果", " 筆結果"),
        words(", the largest amount first. What you type in Agreed stays when you collect again.",
              "，按金额从大到小。“约定措施”中填的内容，再次汇总后保留。", "，依金額由大到小。「約定措施」中填的內容，再次彙整後保留。"),
    )  # fmt: skip
    return (
        SheetCell("talks.title", "A1", text=LIST, style=Style.TITLE, merge="A1:D1"),
        SheetCell("talks.said", "A2", rule=if_(_results().is_(0), NOTHING, some), style=Style.SENTENCE, merge="A2:H2"),
    )  # fmt: skip


def page() -> Page:
    """Return the page."""
    title = words("Today", "今日", "今日")
    return Page(
        "today",
        join(title, GAP, day_words(cell(DAY))),
        if_(
            is_day(cell(DAY)),
            words("the last day with contacts", "最近一个有联系的日期", "最近一個有聯絡的日期"),
            words("no contact yet", "还没有联系", "尚無聯絡"),
        ),
        _finding(),
        ((Block((_tiles(),)),), (_people(), _chart()), (_talks(),)),
        figures=_figures(),
    )
