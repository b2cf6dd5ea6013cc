"""Team: the manager's front page. Four steps, four figures, a line a rep, two charts."""

from __future__ import annotations

from repbook.features.team import counts
from repbook.features.team.gathering import NO_CURRENCY
from repbook.features.team.tables import BAD, HANDED_OUT
from repbook.schema.cell_builders import (
    GAP,
    UNKNOWN,
    by_language,
    column_label,
    counted,
    iso_text,
    moment_text,
    short_amount,
)
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import (
    Column,
    Head,
    Line,
    Plot,
    Says,
    Step,
    Steps,
    Table,
    Tile,
    Tiles,
)
from repbook.scoring.expr import Condition, Expr, Operand, call
from repbook.scoring.verbs import (
    all_,
    any_,
    cases,
    cell,
    code,
    count_if,
    field,
    if_,
    if_error,
    is_day,
    is_number,
    join,
    match,
    where,
    words,
)
from repbook.text.label import Label

L = Label
REPS, CURRENCIES = 10, 3
"""Lines of the table: a rep each, the totals of a currency each."""
COLLECT, SETTLE, MEET, HAND_OUT = 1, 2, 3, 4
CHART_ROWS = 10
DOOR, DOORS = "team.door", ("files", counts.CONFLICTS)
"""The sheets of which Settle opens the one that helps."""
WAN = 10000
SHORT = L('[>=10000]#,##0,"k";[>0]#,##0;', "[>=1]#,##0.0;[>0]0.0##;", "[>=1]#,##0.0;[>0]0.0##;")
"""Amounts at bars: LibreOffice breaks a label before 万, so that the heading says it, and no format
divides by 10,000, so that the cells do (`in_wan`)."""


def _each() -> range:
    return range(1, REPS + 1)


def rep(number: int) -> Expr:
    """Return the code of one of the people, nothing where there are fewer."""
    return counts.listed("people", "code", number)


def _named(number: int) -> Expr:
    name = counts.listed("people", "name", number)
    return if_(name.is_(""), cell(f"team.code{number}"), name)


def _of_rep(number: int, value: Operand) -> Expr:
    """Return a value of a rep's line, nothing where there is no such rep."""
    return if_(cell(f"team.code{number}").is_(""), "", value)


def _rate(number: int) -> Expr:
    """Return a rep's close rate, nothing below the least number; by person only where agreed."""
    won, decided = (counts.listed("people", key, number) for key in ("won", "decided"))
    shown = all_(is_number(decided), cell("team_detail").is_(code("team_detail.persons")))
    return if_(shown, if_(decided >= cell("few"), if_error(won / decided, ""), ""), "")


def _mine(table: str, number: int) -> Condition:
    return counts.of(table, cell(f"team.code{number}"))


def _state(number: int) -> Expr:
    """Return the state of a rep's file, nothing where none was found."""
    row = if_error(match(cell(f"team.code{number}"), field("files", "rep")), 0)
    return _of_rep(number, counts.first_row("files", "state", row))


def _currency(number: int) -> Expr:
    """Return the currency of a rep's workbook."""
    row = if_error(match(cell(f"team.code{number}"), field("m_cards", "book")), 0)
    return _of_rep(number, counts.first_row("m_cards", "currency", row))


def _is_bad(number: int) -> Expr:
    """Return 1 where a rep's file waits for somebody."""
    state = _state(number)
    return if_(any_(*(state.is_(code(f"file.{name}")) for name in BAD)), 1, 0)


def _is_gone(number: int) -> Expr:
    """Return 1 where somebody who has not left has no file in the folder."""
    left = counts.listed("people", "left_on", number)
    return _of_rep(number, if_(all_(_state(number).is_(""), left.is_("")), 1, 0))


def _is_talk(number: int) -> Expr:
    return counts.listed("people", "closing", number).is_(code("closing.talk"))


def _figures() -> tuple[tuple[Figure, ...], ...]:
    codes = tuple(Figure(f"team.code{n}", rep(n), Kind.TEXT) for n in _each())
    names = tuple(Figure(f"team.name{n}", _of_rep(n, _named(n)), Kind.TEXT) for n in _each())
    sold = tuple(
        Figure(f"team.sold{n}", _of_rep(n, counts.sold(counts.of(counts.ORDERS, cell(f"team.code{n}")))), Kind.MONEY)
        for n in _each()
    )  # fmt: skip
    bars = tuple(
        Figure(f"team.bar{n}", if_(all_(is_number(cell(f"team.sold{n}")), _currency(n).is_(cell("currency_1"))), in_wan(cell(f"team.sold{n}")), ""), Kind.MONEY)
        for n in _each()
    )  # fmt: skip
    rates = tuple(Figure(f"team.rate{n}", _rate(n), Kind.PERCENT) for n in _each())
    usual = tuple(
        Figure(f"team.usual{n}", if_(is_number(cell(f"team.rate{n}")), if_(_is_talk(n), "", cell(f"team.rate{n}")), ""), Kind.PERCENT)
        for n in _each()
    )  # fmt: skip
    talk = tuple(
        Figure(f"team.talk{n}", if_(_is_talk(n), cell(f"team.rate{n}"), ""), Kind.PERCENT)
        for n in _each()
    )
    bad = tuple(Figure(f"team.bad{n}", _is_bad(n)) for n in _each())
    gone = tuple(Figure(f"team.gone{n}", _is_gone(n)) for n in _each())
    late = tuple(
        Figure(f"team.late{n}", _of_rep(n, counts.overdue(_mine(counts.CARDS, n)))) for n in _each()
    )
    won, lost = (counts.cards(*counts.outcome(name)) for name in ("won", "lost"))
    single = (
        Figure("team.files", counts.files()),
        Figure("team.bad", counts.in_state(*BAD)),
        Figure("team.read", counts.in_state("ok", "late", "old", "open")),
        Figure("team.late", counts.in_state("late")),
        Figure("team.forks", counts.in_state("fork")),
        Figure("team.conflicts", counts.conflicts()),
        Figure(DOOR, _door()),
        Figure("team.packs", count_if(where("packs", "pack", "text"), where("packs", "back", "blank"))),
        Figure("team.step", _step()),
        Figure("team.people", count_if(where("people", "code", "text"))),
        Figure("team.won", won),
        Figure("team.decided", cell("team.won") + lost),
        Figure("team.overdue", counts.overdue()),
        Figure("team.cards", counts.cards()),
        Figure("team.top", call("MAX", *(cell(f"team.bar{n}") for n in _each())), Kind.MONEY),
        Figure("team.talks", count_if(where("people", "closing", "=", code("closing.talk")))),
    )  # fmt: skip
    return single, codes, names, sold, bars, rates, usual, talk, bad, gone, late


def _step() -> Expr:
    """Return the step to take: what waits first."""
    collected = all_(is_day(cell("collected_at")), cell("team.bad").is_(cell("team.forks")))
    return cases(
        (collected.is_(False), COLLECT),
        (cell("team.forks") + cell("team.conflicts") > 0, SETTLE), other=MEET,
    )  # fmt: skip


def _door() -> Expr:
    """Return which of the doors of Settle helps: Files, unless conflicts alone wait."""
    alone = all_(cell("team.forks").is_(0), cell("team.conflicts") > 0)
    return if_(alone, 1 + DOORS.index(counts.CONFLICTS), 1)


def _settle() -> Expr:
    """Say what waits for Settle: copies, conflicts that are open in the reps' files, or both."""
    forks, conflicts = cell("team.forks"), cell("team.conflicts")
    copies = counted(forks, " copy waits for a merge", " copies wait for a merge", " 份重复副本待合并", " 份重複副本待合併")  # fmt: skip
    waiting = counted(conflicts, " conflict open in files", " conflicts open in files", " 处冲突待处理", " 處衝突待處理")  # fmt: skip
    both = join(
        counted(forks, " copy to merge, ", " copies to merge, ", " 份重复副本待合并，", " 份重複副本待合併，"),
        counted(conflicts, " conflict open", " conflicts open", " 处冲突待处理", " 處衝突待處理"),
    )  # fmt: skip
    return cases((conflicts.is_(0), copies), (forks.is_(0), waiting), other=both)


def _title() -> Expr:
    title = words("Team", "团队首页", "團隊首頁")
    return join(title, GAP, iso_text(cell("as_of")))


def _scope() -> Expr:
    return join(
        words("Collected ", "汇总于 ", "彙整於 "), moment_text(cell("collected_at")), GAP,
        cell("team.read"), words(" of ", " / ", " / "), cell("team.files"), words(" files read", " 份文件已读", " 份檔案已讀"),
    )  # fmt: skip


def _finding() -> Expr:
    none = words(
        "Nothing is collected yet: run repbook team with the folder of the reps' workbooks.",
        "尚未汇总：用 repbook team 读取业务员工作簿所在的文件夹。",
        "尚未彙整：以 repbook team 讀取業務員活頁簿所在的資料夾。",
    )
    bad = join(
        counted(cell("team.bad"), " file waits for you", " files wait for you", " 份文件待处理", " 份檔案待處理"),
        words(": see Files. ", "，见“来源文件”。", "，見「來源檔案」。"),
    )  # fmt: skip
    late = counted(
        cell("team.overdue"), " promise is overdue", " promises are overdue", " 项", " 項"
    )
    good = join(
        words("Ordered in ", "近 ", "近 "), cell("window_days"), words(" days: ", " 天订单 ", " 天訂單 "),
        counts.priced(short_amount(counts.sold(counts.in_currency(counts.ORDERS, 1))), " "),
        words("; ", "；逾期承诺 ", "；逾期承諾 "), late, words(".", "。", "。"),
    )  # fmt: skip
    return if_(cell("team.files").is_(0), none, join(if_(cell("team.bad") > 0, bad, ""), good))


def _named_step(
    number: int,
    key: str,
    name: Label,
    state: Expr,
    link: str = "",
    press: str = "",
    doors: tuple[str, ...] = (),
) -> Step:
    step = cell("team.step")
    sign = cases((step > number, "✓ "), (step.is_(number), "▶ "), other="")
    named = join(sign, number, "  ", words(*name))
    now, door = step.is_(number), DOOR if doors else ""
    return Step(f"team.{key}", named, state, now, step > number, press, link, doors, door)


def _steps() -> Steps:
    read = join(
        cell("team.read"), words(" of ", " / ", " / "), cell("team.files"), words(" files", " 份文件", " 份檔案"),
        words(", late: ", "，逾期 ", "，逾期 "), cell("team.late"),
    )  # fmt: skip
    talk = join(words("yesterday's results, ", "昨天的结果，", "昨天的結果，"),
                counted(cell("team.talks"), " worth a talk", " worth a talk", " 人值得面谈", " 人值得面談"))  # fmt: skip
    packs = counted(cell("team.packs"), " pack still out", " packs still out", " 份资料包未交回", " 份資料包未交回")  # fmt: skip
    return Steps(
        (
            _named_step(COLLECT, "collect", L("Collect", "汇总", "彙整"), read, "files", "team"),
            _named_step(SETTLE, "settle", L("Settle", "处理冲突", "處理衝突"), _settle(), doors=DOORS),
            _named_step(MEET, "meet", L("Meet", "例会", "例會"), talk, "today"),
            _named_step(HAND_OUT, "hand_out", HANDED_OUT, packs, "files", "hand_out"),
        )
    )  # fmt: skip


def _tiles() -> Tiles:
    first, late = counts.in_currency(counts.ORDERS, 1), cell("team.overdue") > 0
    days = counts.priced(
        join(words("in ", "近 ", "近 "), cell("window_days"), words(" days", " 天", " 天"))
    )
    few = cell("team.decided") < cell("few")
    rate = if_(few, UNKNOWN, cell("team.won") / cell("team.decided"))
    of = join(
        if_(few, words("too few, ", "样本太少，", "樣本太少，"), ""),
        cell("team.won"), words(" of ", " / ", " / "), cell("team.decided"), words(" decided", " 已结案", " 已結案"),
    )  # fmt: skip
    open_cards = counts.cards(where(counts.CARDS, "outcome", "blank"))
    cards = counts.priced(counted(open_cards, " open card", " open cards", " 张未结", " 張未結"))
    on = join(if_(late, "! ", ""), words("of ", "共 ", "共 "), counted(cell("team.cards"), " card", " cards", " 张卡", " 張卡"))  # fmt: skip
    return Tiles(
        (
            Tile("team.tile.sold", L("Ordered", "订单金额", "訂單金額"), counts.sold(first), days, Kind.SHORT),
            Tile("team.tile.rate", L("Close rate", "成交率", "成交率"), rate, of, Kind.PERCENT),
            Tile("team.tile.open", L("Open pipeline", "在跟进金额", "跟進中金額"), counts.pipeline(counts.in_currency(counts.CARDS, 1)), cards, Kind.SHORT),
            Tile("team.tile.overdue", L("Overdue promises", "逾期承诺", "逾期承諾"), cell("team.overdue"), on, late=late),
        )
    )  # fmt: skip


def _file(number: int) -> Expr:
    """Return the state of a rep's file; of one that is not there, whether its rep has left."""
    state = _state(number)
    missing, left = (
        words("! no file", "! 没有文件", "! 沒有檔案"),
        words("left", "已离职", "已離職"),
    )
    sign = if_(cell(f"team.bad{number}").is_(1), "! ", "✓ ")
    return cases(
        (cell(f"team.gone{number}").is_(1), missing), (state.is_(""), left),
        other=join(sign, state),
    )  # fmt: skip


def _line(number: int) -> Line:
    late = cell(f"team.late{number}")
    bad, talk = (cell(f"team.{key}{number}") for key in ("bad", "talk"))
    contacts = count_if(
        counts.by(counts.CALLS, cell(f"team.code{number}")),
        *counts.within(counts.CALLS, "day", "plan_days"),
    )
    values = (
        cell(f"team.name{number}"),
        _of_rep(number, _file(number)),
        _of_rep(number, counts.cards(_mine(counts.CARDS, number))),
        _of_rep(number, contacts),
        cell(f"team.sold{number}"),
        _currency(number),
        _of_rep(number, counts.listed("people", "decided", number)),
        cell(f"team.rate{number}"),
        late,
    )
    is_late = all_(is_number(late), late > 0)
    marks = (
        None,
        any_(bad.is_(1), cell(f"team.gone{number}").is_(1)),
        None,
        None,
        None,
        None,
        None,
        is_number(talk),
        is_late,
    )
    return Line(f"team.rep{number}", values, marks)


def _total(number: int) -> Line:
    money = cell(f"currency_{number}")
    cards, orders = (counts.in_currency(t, number) for t in (counts.CARDS, counts.ORDERS))

    def there(value: Operand) -> Expr:
        return if_(money.is_(""), "", value)

    unset = words("Total, no currency set", "合计（未设币种）", "合計（未設幣別）")
    total = if_(money.is_(NO_CURRENCY), unset, join(words("Total ", "合计 ", "合計 "), money))
    won, lost = (counts.cards(*counts.outcome(n), cards) for n in ("won", "lost"))
    decided = won + lost
    return Line(
        f"team.total{number}",
        (
            there(total), L("", "", ""), there(counts.cards(cards)), L("", "", ""),
            there(counts.sold(orders)), there(money), there(decided),
            there(if_(decided < cell("few"), "", if_error(won / decided, ""))), there(counts.overdue(cards)),
        ),
    )  # fmt: skip


def _people() -> Block:
    more = cell("team.people") - REPS
    note = if_(
        more > 0,
        join(words("and more people: ", "另有 ", "另有 "), more, words(", see People", " 人，见“人员”", " 人，見「人員」")),
        join(words("contacts: ", "联系次数：近 ", "聯絡次數：近 "), cell("plan_days"), words(" days", " 天", " 天")),
    )  # fmt: skip
    columns = (
        Column("", 2, column_label("files", "rep"), style=Style.NAMED),
        Column("state", 2, column_label("files", "file")),
        Column("cards", 1, column_label("files", "cards"), Kind.WHOLE, align="right"),
        Column("contacts", 1, column_label("people", "contacts"), Kind.WHOLE, align="right"),
        Column("sold", 2, L("Ordered", "订单金额", "訂單金額"), Kind.MONEY, align="right"),
        Column("currency", 1, column_label("m_cards", "currency"), align="right"),
        Column("decided", 1, column_label("people", "decided"), Kind.WHOLE, align="right"),
        Column("rate", 1, L("Close rate", "成交率", "成交率"), Kind.PERCENT, align="right"),
        Column("late", 1, L("Overdue", "逾期承诺", "逾期承諾"), Kind.WHOLE, align="right"),
    )  # fmt: skip
    lines = (*(_total(n) for n in range(1, CURRENCIES + 1)), *map(_line, _each()))
    head = Head("team.people", L("People", "人员", "人員"), note, link="people")
    return Block((head, Table("team.reps", columns, lines, px=20, grows=False)))


SOLD = Chart(
    "team.sold",
    ChartKind.BAR,
    L("Bars: ordered by rep", "条形图：各业务员订单金额", "橫條圖：各業務員訂單金額"),
    Cells("team.name1", f"team.name{REPS}"),
    (Series(L("Ordered", "订单金额", "訂單金額"), Cells("team.bar1", f"team.bar{REPS}"), labelled=Labelled.ALL),),
    pattern=SHORT,
    gap=35,
)  # fmt: skip
CLOSE = Chart(
    "team.close",
    ChartKind.BAR,
    L("Bars: close rate by rep", "条形图：各业务员成交率", "橫條圖：各業務員成交率"),
    Cells("team.name1", f"team.name{REPS}"),
    (
        Series(L("In line", "正常", "正常"), Cells("team.usual1", f"team.usual{REPS}"), labelled=Labelled.ALL),
        Series(L("Worth a talk", "值得面谈", "值得面談"), Cells("team.talk1", f"team.talk{REPS}"), Role.WARN, Labelled.ALL),
    ),
    pattern="0%;;",
    gap=35,
)  # fmt: skip


def _best() -> Expr:
    """Return the name of the rep who ordered most."""
    names: Expr = words("", "", "")
    for number in reversed(_each()):
        names = if_(
            cell(f"team.bar{number}").is_(cell("team.top")), cell(f"team.name{number}"), names
        )
    return names


def in_wan(amount: Expr) -> Expr:
    """Return an amount as its bar has it: in Chinese in tens of thousands."""
    return by_language(amount, amount / WAN)


def in_money() -> Expr:
    """Say what the bars' amounts are in."""
    set_ = join(counts.currency(), words("", " · 万", " · 萬"))
    return if_(counts.currency().is_(""), words("", "万", "萬"), set_)


def _charts() -> tuple[Block, ...]:
    none = words("No orders in these days.", "这段时间没有订单。", "這段期間沒有訂單。")
    top = by_language(cell("team.top"), cell("team.top") * WAN)
    best = join(_best(), words(" ordered most: ", " 订单最多：", " 訂單最多："), short_amount(top), words(".", "。", "。"))  # fmt: skip
    talks = cell("team.talks")
    first: Expr = words("", "", "")
    for number in reversed(_each()):
        first = if_(_is_talk(number), cell(f"team.name{number}"), first)
    flagged = join(
        words("Worth a talk: ", "值得面谈：", "值得面談："), first,
        words(", many contacts, few deals. Look at how cards are qualified.", "，联系不少、成交不多，看看客户筛选。", "，聯絡不少、成交不多，看看客戶篩選。"),
    )  # fmt: skip
    fine = words(
        "Nobody stands out: too few are decided, or the rates are in line.",
        "没有明显差异：样本太少，或成交率相近。",
        "沒有明顯差異：樣本太少，或成交率相近。",
    )
    return (
        Block((Head("team.sold", L("Ordered by rep", "各业务员订单", "各業務員訂單"), in_money()),
               Says("team.sold.says", if_(cell("team.top") > 0, best, none)), Plot(SOLD, CHART_ROWS)), 2),
        Block((Head("team.close", L("Effort and closing", "投入与成交", "投入與成交")),
               Says("team.close.says", if_(talks > 0, flagged, fine)), Plot(CLOSE, CHART_ROWS)), 2),
    )  # fmt: skip


def page() -> Page:
    """Return the page."""
    return Page(
        "team",
        _title(),
        _scope(),
        _finding(),
        ((Block((_steps(),)),), (Block((_tiles(),)),), (_people(),), _charts()),
        figures=_figures(),
    )
