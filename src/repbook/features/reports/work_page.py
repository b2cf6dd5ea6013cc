"""Reports 2: the rep's work, as Analyse found it: contacts, sources, time, pipeline, cards."""

from __future__ import annotations

from repbook.domain.reports import SENTENCES, WORK_PARTS
from repbook.features.reports import work_charts as charts
from repbook.features.reports.work_charts import PAGE, held
from repbook.schema.cell_builders import column_label
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block, Page
from repbook.schema.pages.parts import Column, Head, Line, Plot, Says, Table
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import cell, if_, is_day, is_number, words
from repbook.text.label import Label

L = Label
ROW, HEAD_ROW, SAYS, TWO_LINES, THREE_LINES = 18, 20, 24, 38, 60
CURVE_ROWS, SOURCE_ROWS, SIDE_ROWS = 10, 9, 5
SECOND_SHEET = 2
"""The band with which the second sheet of paper begins: pipeline and forecast."""
OPEN_CARDS = L("Open cards", "在跟客户卡", "在跟客戶卡")
NONE = words("No figures yet: press Analyse.", "还没有数据：请点“分析客户”。", "尚無資料：請按「分析客戶」。")  # fmt: skip


def _told(key: str) -> Expr:
    """Return a sentence that Analyse wrote; before, that there is none."""
    return if_(is_day(cell("analysed_on")), held("said", SENTENCES.index(key) + 1, "says"), NONE)


def _says(key: str, px: int = SAYS) -> Says:
    return Says(f"{PAGE}.{key}.says", _told(key), px=px)


def _head(key: str, title: Label, note: Label | None = None, link: str = "") -> Head:
    return Head(f"{PAGE}.{key}", title, note, link)


def _column(
    key: str, units: int, label: Label, kind: Kind = Kind.WHOLE, style: Style = Style.ROW
) -> Column:
    named = style is Style.NAMED
    return Column(
        key, units, label, Kind.TEXT if named else kind, style, "left" if named else "right"
    )


def _table(part: str, columns: tuple[Column, ...], late: str = "") -> Table:
    """Return a table of a part's rows; each column shows the row's value of its key.

    A value above 0 in the column `late` stands out.
    """
    lines = tuple(
        Line(
            f"{PAGE}.{part}{place}",
            tuple(held(part, place, column.key) for column in columns),
            tuple(_above(part, place, late) if c.key == late else None for c in columns),
        )
        for place in range(1, WORK_PARTS[part] + 1)
    )
    return Table(f"{PAGE}.{part}", columns, lines, px=ROW, head_px=HEAD_ROW)


def _above(part: str, place: int, key: str) -> Expr:
    shown = cell(f"{PAGE}.{part}{place}.{key}")
    return if_(is_number(shown), shown > 0, False)


def _contacts() -> Block:
    head = _head("contacts", L("Won by the n-th contact", "第几次联系成交", "第幾次聯絡成交"), L("reached contacts of each card", "按每张卡联系上的次数", "依每張卡聯絡上的次數"))  # fmt: skip
    return Block((head, _says("contacts", TWO_LINES), Plot(charts.CONTACTS, CURVE_ROWS)))


def _sources() -> Block:
    head = _head("sources", L("Sources", "客户来源", "客戶來源"), L("won of won and lost, 95% interval", "已结卡成交率，95% 区间", "已結卡成交率，95% 區間"))  # fmt: skip
    return Block((head, _says("sources", TWO_LINES), Plot(charts.SOURCES, SOURCE_ROWS)), 2)


def _sides() -> Block:
    head = _head("sides", L("New and old customers", "新老客户", "新老客戶"), L("light: new, dark: old", "浅色：新，深色：老", "淺色：新，深色：老"))  # fmt: skip
    columns = (
        _column("label", 1, L("The year", "近一年", "近一年"), style=Style.NAMED),
        _column("k", 1, column_label("report_rows", "customers")),
        _column("first", 1, L("Minutes", "分钟", "分鐘")),
        _column("third", 1, L("Profit", "毛利", "毛利"), Kind.MONEY),
        _column("fourth", 1, L("Profit an hour", "每小时毛利", "每小時毛利"), Kind.MONEY),
        _column("n", 1, L("Introduced", "已引荐", "已引薦")),
    )
    parts = (head, _says("sides", TWO_LINES), Plot(charts.SIDES, SIDE_ROWS), _table("side", columns), _says("sides_more", TWO_LINES))  # fmt: skip
    return Block(parts, 2)


def _pipeline() -> Block:
    head = _head("pipeline", L("Cards and the target", "客户储备与目标", "客戶儲備與目標"), L("target: Settings  ›", "目标：设置  ›", "目標：設定  ›"), "settings")  # fmt: skip
    columns = (
        _column("label", 2, OPEN_CARDS, style=Style.NAMED),
        _column("k", 1, L("Have", "现有", "現有")),
        _column("n", 1, L("Least", "最少", "最少")),
        _column("first", 2, L("Missing", "缺", "缺")),
    )
    attitudes = _shares("attitude", L("Attitude of open cards", "在跟客户的态度", "在跟客戶的態度"))
    parts = (head, _says("pipeline", THREE_LINES), _table("grade", columns, "first"), attitudes)
    return Block(parts, 2)


def _forecast() -> Block:
    head = _head("forecast", L("Expected orders by month", "各月预计成交", "各月預計成交"), L("without dropped and nurtured", "不含放弃与培育", "不含放棄與培育"))  # fmt: skip
    columns = (
        _column("label", 1, L("Month", "月份", "月份"), style=Style.NAMED),
        _column("first", 1, L("Commit", "确定", "確定"), Kind.MONEY),
        _column("second", 1, L("Likely", "有望", "有望"), Kind.MONEY),
        _column("third", 1, L("All open", "全部在跟", "全部在跟"), Kind.MONEY),
        _column("k", 1, L("Cards", "卡数", "卡數")),
        _column("n", 1, L("Pushed", "推迟", "延後")),
    )
    return Block((head, _says("forecast", TWO_LINES), _table("forecast", columns)), 2)


def _new() -> tuple[Head, Says, Table]:
    head = _head("new", L("New cards a month", "每月新增客户卡", "每月新增客戶卡"), L("quality before number", "质比量重要", "質比量重要"))  # fmt: skip
    columns = (
        _column("label", 2, L("Month", "月份", "月份"), style=Style.NAMED),
        _column("k", 1, L("Cards", "卡数", "卡數")),
        _column("n", 1, L("Asked", "已评估", "已評估")),
        _column("first", 1, column_label("customers", "score"), Kind.NUMBER),
        _column("rate", 1, L("Known", "已掌握", "已掌握"), Kind.PERCENT),
    )
    return head, _says("new_cards", TWO_LINES), _table("new", columns)


def _neglected() -> tuple[Head, Says, Table]:
    head = _head("neglected", L("Old customers neglected", "被冷落的老客户", "被冷落的老客戶"), L("contact due has passed", "应联系日已过", "應聯絡日已過"))  # fmt: skip
    columns = (
        _column("label", 3, column_label("accounts", "name"), style=Style.NAMED),
        _column("first", 2, L("Revenue", "销售额", "銷售額"), Kind.MONEY),
        _column("k", 1, L("Days late", "逾期天数", "逾期天數")),
    )
    return head, _says("neglected"), _table("neglected", columns)


def _questions() -> tuple[Head, Says, Table]:
    head = _head("questions", L("Do the questions tell", "问题是否有区分度", "問題是否有區分度"), L("mean points, answers from before", "平均分，只计结果之前的答案", "平均分，只計結果之前的答案"))  # fmt: skip
    columns = (
        _column("label", 2, L("Question", "问题", "問題"), style=Style.NAMED),
        _column("first", 1, L("Won", "成交", "成交"), Kind.NUMBER),
        _column("second", 1, L("Lost", "丢单", "失單"), Kind.NUMBER),
        _column("k", 1, L("Cards won", "成交卡", "成交卡")),
        _column("n", 1, L("Cards lost", "丢单卡", "失單卡")),
    )
    return head, _says("questions", TWO_LINES), _table("question", columns)


def _state() -> tuple[Head, Says, Table, Table]:
    head = _head("state", L("The cards and the contacts", "客户卡与联系", "客戶卡與聯絡"))
    ways = _shares("way", L("Contacts of the year", "近一年的联系途径", "近一年的聯絡途徑"))
    return head, _says("state"), ways, _shares("principle", OPEN_CARDS)


def _shares(part: str, title: Label) -> Table:
    columns = (
        _column("label", 3, title, style=Style.NAMED),
        _column("k", 1, L("Number", "数量", "數量")),
        _column("rate", 2, L("Share", "占比", "占比"), Kind.PERCENT),
    )
    return _table(part, columns)


def page() -> Page:
    """Return the second sheet of reports."""
    bands = (
        (_contacts(),),
        (_sources(), _sides()),
        (_pipeline(), _forecast()),
        (Block(_neglected(), 2), Block(_new(), 2)),
        (Block(_questions(), 2), Block(_state(), 2)),
    )
    title = words("Reports 2 · Work", "分析报表 2 · 工作", "分析報表 2 · 工作")
    scope = if_(is_day(cell("analysed_on")), held("said", SENTENCES.index("scope") + 1, "says"), "")
    return Page(PAGE, title, scope, _told("finding"), bands, charts.figures(), sheets=(SECOND_SHEET,))  # fmt: skip
