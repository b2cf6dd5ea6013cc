"""Home: what now? The steps of the day, what needs the rep, the first rows, all sheets by menu."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.domain.figures import beyond_reach
from repbook.features.cards import counts
from repbook.features.home.links import blocks
from repbook.features.kernel.counting import Count
from repbook.schema.cell_builders import (
    GAP,
    cards,
    column_label,
    counted,
    counted_words,
    day_words,
    moment_text,
    short_day_words,
    value_at,
)
from repbook.schema.declare import Kind, Sheet, Style
from repbook.schema.pages.page import Band, Block, Figure, Page
from repbook.schema.pages.parts import (
    Column,
    Counted,
    Head,
    Line,
    Lines,
    Says,
    Step,
    Steps,
    Table,
    Tile,
    Tiles,
)
from repbook.schema.pages.slots import HOME_COUNTS, joined
from repbook.scoring.expr import Expr, Operand, call
from repbook.scoring.verbs import (
    all_,
    any_,
    cases,
    cell,
    if_,
    is_day,
    is_number,
    join,
    words,
)
from repbook.text.label import Label

L = Label
RANK, GO, RETURN = 1, 2, 3
SHOWN, ROWS, AHEAD = 5, 5, 90
LINE_PX = 30
"""A line of what waits and of the day's rows: a reason may take two small lines."""
ALL_ROWS = L("all rows  ›", "全部  ›", "全部  ›")
WITHOUT_MACROS = L(
    "No Repbook tab? Run repbook install. In an .xlsm: yellow bar, Enable Content; red bar, close and Unblock in the file's Properties. Formulas work without macros; right-click a tab, Unhide, shows hidden sheets.",
    "看不到 Repbook 选项卡？请执行 repbook install。.xlsm：黄条点“启用内容”；红条先关闭文件，在属性中“解除锁定”。不用宏，公式照样可用；右键点工作表标签，可“取消隐藏”。",
    "看不到 Repbook 索引標籤？請執行 repbook install。.xlsm：黃色列按「啟用內容」；紅色列先關閉檔案，在內容中「解除封鎖」。不用巨集，公式照樣可用；在工作表標籤按右鍵，可「取消隱藏」。",
)  # fmt: skip


def next_step() -> Expr:
    """Return the step to take: 1 rank, 2 go and type, 3 return.

    The sheet is returned when every open row has a result, or its day is over; a sheet of a past
    day without one result is ranked anew.
    """
    open_, ready = cell("home.open"), cell("home.unreturned")
    over = if_(is_day(cell("plan_day")), cell("as_of") > cell("plan_day"), False)
    return cases(
        (open_.is_(0), RANK),
        (ready >= open_, RETURN),
        (over, if_(ready > 0, RETURN, RANK)),
        other=GO,
    )


def too_many_a_cards() -> Expr:
    """Hold while the A cards exceed twice the daily capacity, so that nobody can keep up."""
    capacity = _most("visits_per_day", "visits_max") + _most("calls_per_day", "calls_max")
    found: Expr = beyond_reach(cell("home.a_cards"), capacity)
    return found


def _most(typed: str, otherwise: str) -> Expr:
    """Return the typed capacity, where there is none the most of an ordinary day."""
    return if_(is_number(cell(typed)), cell(typed), cell(otherwise))


def _title() -> Expr:
    named = if_(cell("rep_name").is_(""), "Repbook", cell("rep_name"))
    return join(day_words(cell("as_of")), GAP, named)


def _backup() -> Expr:
    none = words("none yet", "尚未备份", "尚未備份")
    made = if_(is_day(cell("last_backup")), moment_text(cell("last_backup")), none)
    return join(words("Last backup: ", "最近备份：", "最近備份："), made)


def _finding() -> Expr:
    none = join(
        words("No cards yet: ", "还没有客户卡：", "尚無客戶卡："),
        if_(
            cell("rep").is_(""),
            words(
                "set your own code in Settings, then ",
                "先在“设置”中填写自己的业务员代码，再",
                "先在「設定」中填寫自己的業務代碼，再",
            ),
            "",
        ),
        words(
            "import a list, or type a name and a phone number in Customers",
            "导入名单，或在客户总表填写名称和电话",
            "匯入名單，或在客戶總表填寫名稱和電話",
        ),
    )
    unranked = words(
        "No day is planned yet: rank the visits for the next day.",
        "还没有排表：先排下一个工作日的拜访表。",
        "還沒有排表：先排下一個工作日的拜訪表。",
    )
    plan = join(
        counted(cell("home.visits"), " visit and ", " visits and ", " 次拜访、", " 次拜訪、"),
        counted(cell("home.calls"), " call", " calls", " 个电话", " 通電話"), words(" are planned", "", ""),
        _for_day(), words(". ", "；", "；"), _promised(), _first(),
    )  # fmt: skip
    planned = cell("home.visits") + cell("home.calls")
    return cases((cell("home.cards").is_(0), none), (planned.is_(0), unranked), other=plan)


def not_today() -> Expr:
    """Hold where the sheet is of another day than today: of tomorrow in the evening."""
    day = cell("plan_day")
    return all_(is_day(day), day.is_not(cell("as_of")))


def _for_day() -> Expr:
    """Name the planned day where it is not today."""
    day = cell("plan_day")
    named = join(words(" for ", "（", "（"), day_words(day), words("", "）", "）"))
    return if_(not_today(), named, "")


def _promised() -> Expr:
    due = cell("home.promises")
    some = counted(due, " promise falls due", " promises fall due", " 项承诺到期", " 項承諾到期")
    return if_(due.is_(0), words("No promise is due", "没有承诺到期", "沒有承諾到期"), some)


def _first() -> Expr:
    """Name the customer on top of the sheet, unless that row is returned."""
    place = cell("home.row1")
    name = value_at("visits", "name", place)
    top = join(words("; the sheet begins with ", "，先看", "，先看"), name, words(".", "。", "。"))
    done = any_(name.is_(""), value_at("visits", "returned", place).is_not(""))
    return if_(done, words(".", "。", "。"), top)


def _state(
    number: int, key: str, name: Label, state: Expr, press: str = "", link: str = ""
) -> Step:
    step = cell("home.step")
    sign = cases((step > number, "✓ "), (step.is_(number), "▶ "), other="")
    named = join(sign, number, "  ", words(*name))
    return Step(f"home.{key}", named, state, step.is_(number), step > number, press, link)


def _steps() -> Steps:
    rows, open_ = cell("home.visits") + cell("home.calls"), cell("home.open")
    at = cell("ranked_at")
    ranked = join(
        moment_text(at), words(", ", "，", "，"), counted(rows, " row", " rows", " 行", " 筆")
    )
    typed = join(
        cell("home.unreturned"), words(" typed of ", " 行已填，", " 筆已填，"),
        open_, words(" open", " 行未回填", " 筆未回填"),
    )  # fmt: skip
    last = join(words("last: ", "最近：", "最近："), moment_text(cell("last_return")))
    never = words("when back, or at noon", "回来后或中午", "回來後或中午")
    back = if_(is_day(cell("last_return")), last, never)
    return Steps(
        (
            _state(RANK, "step1", L("Rank visits", "排拜访表", "排拜訪表"),
                   if_(is_day(at), ranked, words("the next working day", "下一个工作日", "下一個工作日")), press="rank"),
            _state(GO, "step2", L("Go and type", "拜访，填结果", "拜訪，填結果"), typed, link="visits"),
            _state(RETURN, "step3", L("Return results", "回填结果", "回填結果"), back, press="return"),
        ),
        aside=("home.now", _now()),
    )  # fmt: skip


def _now() -> Expr:
    left = cell("home.open") - cell("home.unreturned")
    rank = words(
        "Now: rank the visits for the next day",
        "现在：排下一个工作日的拜访表",
        "現在：排下一個工作日的拜訪表",
    )
    go = join(
        words("Now: go and type · to do: ", "现在：跑客户，填结果 · 还剩 ", "現在：跑客戶，填結果 · 還剩 "),
        left,
    )  # fmt: skip
    ready = join(
        words("Now: return results · typed: ", "现在：回填结果 · 已填 ", "現在：回填結果 · 已填 "),
        cell("home.unreturned"),
    )
    bring = words("Now: import your list of customers", "现在：导入客户名单", "現在：匯入客戶名單")
    now = call("CHOOSE", cell("home.step"), rank, go, ready)
    return if_(all_(cell("home.cards").is_(0), cell("home.step").is_(RANK)), bring, now)


def _warned(count: Expr, note: Expr) -> Expr:
    return join(if_(count > 0, "! ", ""), note)


def _tiles() -> Tiles:
    due, late = cell("home.promises"), cell("home.overdue")
    soon = counts.expected(cell("as_of"), cell("as_of") + AHEAD)
    ahead = cell("plan_day") > cell("as_of")
    until = join(
        words(" by ", " 项到 ", " 項到 "),
        short_day_words(cell("plan_day")),
        words(", ", "，", "，"),
    )
    until = if_(all_(not_today(), ahead), until, words(" today, ", " 项今天，", " 項今天，"))
    overdue = join(due - late, until, late, words(" overdue", " 项逾期", " 項逾期"))
    cards_ = counted(counts.open_cards(*soon), " card, follow up or better", " cards, follow up or better", " 张卡（跟进以上）", " 張卡（跟進以上）")  # fmt: skip
    waiting = cell("home.potential")
    strong = words("strong need, no date set", "需求强烈，尚未约定日期", "需求強烈，尚未約定日期")
    share = join(
        words("of ", "共 ", "共 "),
        counted(cell("home.live"), " open card", " open cards", " 张未结客户卡", " 張未結客戶卡"),
    )
    return Tiles(
        (
            Tile("home.tile.promises", L("Promises due", "承诺到期", "承諾到期"), due, _warned(due, overdue), late=due > 0),
            Tile("home.tile.expected", L(f"Expected within {AHEAD} days", f"{AHEAD} 天内预计成交", f"{AHEAD} 天內預計成交"), counts.open_amount(*soon), cards_, Kind.SHORT),
            Tile("home.tile.potential", L("Potential key accounts waiting", "潜在大客户待跟进", "潛在大客戶待跟進"), waiting, _warned(waiting, strong), late=waiting > 0),
            Tile("home.tile.never", L("Leads never called", "从未联系的新客户", "從未聯絡的新客戶"), cell("home.never"), share),
        )
    )  # fmt: skip


def _picked(which: Expr, values: list[Operand], none: Operand = "") -> Expr:
    """Return the value of the count that a line shows."""
    return if_(which.is_(0), none, call("CHOOSE", which, *values))


def _needs(found: tuple[Count, ...], tabs: Mapping[str, Label]) -> Block:
    head = Head("home.needs", L("Needs you now", "现在要处理", "現在要處理"), L("click a line to see the rows", "点一行看明细", "點一行看明細"))  # fmt: skip
    return Block(
        (head, Lines(tuple(_need(n, found, tabs) for n in range(1, SHOWN + 2)), px=LINE_PX)), 2
    )


def _need(line: int, found: tuple[Count, ...], tabs: Mapping[str, Label]) -> Counted:
    which = cell(f"home.shown{line}")
    goto: list[Operand] = [join(words(*tabs[count.link]), "  ›") for count in found]
    late: list[Operand] = [1 if count.late else 0 for count in found]
    number: list[Operand] = [cell(count.key) for count in found]
    told: list[Operand] = [
        counted_words(cell(count.key), count.one, count.words) for count in found
    ]
    rest = cell("home.rest")
    count, said = _picked(which, number), _picked(which, told, _nothing() if line == 1 else "")
    warns = _picked(which, late, 0).is_(1)
    if line > SHOWN:
        count = if_(which.is_(0), "", rest)
        said = if_(which.is_(0), "", words("housekeeping", "项日常整理", "項日常整理"))
        warns = which < 0
    return Counted(
        f"home.need{line}",
        count,
        said,
        _picked(which, goto),
        doors=tuple(each.link for each in found),
        door=f"home.shown{line}",
        late=None if line > SHOWN else warns,
    )


def _nothing() -> Expr:
    return words("Nothing waits.", "没有待处理的事。", "沒有待處理的事。")


def _rows() -> Block:
    other = join(
        words("First on the sheet of ", "", ""),
        day_words(cell("plan_day")),
        words("", "先做", "先做"),
    )
    title = if_(not_today(), other, words("First on today's sheet", "今天先做", "今天先做"))
    head = Head("home.first", title, ALL_ROWS, link="visits")
    columns = (
        Column("do", 1, None),
        Column("name", 2, column_label("visits", "name"), style=Style.NAMED),
        Column("why", 3, column_label("visits", "why"), style=Style.REASON),
    )
    lines = tuple(_row(number) for number in range(1, ROWS + 1))
    return Block((head, Table("home.first", columns, lines, px=LINE_PX)), 2)


def _row(number: int) -> Line:
    place = cell(f"home.row{number}")
    done = value_at("visits", "returned", place).is_not("")
    do = join(number, "  ", if_(done, "✓ ", ""), value_at("visits", "kind", place))
    do = if_(place.is_(0), "", do)
    values = (value_at("visits", key, place) for key in ("name", "why"))
    return Line(f"home.first{number}", (do, *values))


def _answered() -> Expr:
    leads, known = cell("home.cards"), cell("home.answered")
    bare = join(
        counted(leads, " lead", " leads", " 位客户", " 位客戶"),
        words(
            ", 0 answered: this is a call list, not a forecast",
            "，都还没有回答：这是电话名单，不是业绩预测",
            "，都還沒有回答：這是電話名單，不是業績預測",
        ),
    )
    some = join(
        counted(leads, " card, ", " cards, ", " 张客户卡，", " 張客戶卡，"),
        known, words(" with answers", " 张已有回答", " 張已有回答"),
    )  # fmt: skip
    return cases((leads.is_(0), ""), (known.is_(0), bare), other=some)


def _unanswered() -> Expr:
    return all_(cell("home.cards") > 0, cell("home.answered").is_(0))


def _too_many() -> Expr:
    sentence = join(
        cell("home.a_cards"),
        words(
            " A cards are more than two days' visits and calls: the intervals will stretch",
            " 张 A 级卡超过两天的拜访和电话量：联系间隔会拉长",
            " 張 A 級卡超過兩天的拜訪和電話量：聯絡間隔會拉長",
        ),
    )
    return if_(too_many_a_cards(), sentence, "")


def _beside() -> Expr:
    """Say that there are too many A cards, else which areas wait for a day of their own."""
    areas = cell("area_days")
    wait = join(words("Area day: ", "建议专程拜访：", "建議專程拜訪："), areas)
    return cases((too_many_a_cards(), _too_many()), (areas.is_(""), ""), other=wait)


def _figures(found: tuple[Count, ...]) -> tuple[tuple[Figure, ...], ...]:
    known = (
        Figure("home.step", next_step()),
        Figure("home.visits", counts.planned_rows(counts.do("visit"))),
        Figure("home.calls", counts.desk_contacts()),
        Figure("home.open", counts.not_yet_returned()),
        Figure("home.appointments", counts.appointments()),
        Figure("home.cards", cards()),
        Figure("home.never", counts.never_called()),
        Figure("home.overdue", counts.promises_overdue()),
        Figure("home.a_cards", counts.worked_cards(counts.grade("a"))),
        Figure("home.live", counts.live_cards()),
        Figure("home.answered", counts.answered()),
        Figure("home.rest", _rest(found)),
    )
    rows = (
        Figure(f"home.row{number}", if_(counts.on_sheet() >= number, number, 0))
        for number in range(1, ROWS + 1)
    )
    waiting = tuple(Figure(count.key, count.rule) for count in found)
    places = tuple(_place(number, found) for number in range(1, len(found) + 1))
    shown = tuple(_shown(line, found) for line in range(1, SHOWN + 2))
    return ((*known, *rows), waiting, places, shown)


def _place(number: int, found: tuple[Count, ...]) -> Figure:
    """Return how many counts up to one are not zero: its place among those that are shown."""
    one = if_(cell(found[number - 1].key) > 0, 1, 0)
    rule = one if number == 1 else cell(f"home.place{number - 1}") + one
    return Figure(f"home.place{number}", rule)


def _shown(line: int, found: tuple[Count, ...]) -> Figure:
    """Return which count a line shows: the first whose place it is, 0 for none."""
    reached = ((cell(f"home.place{n}") >= line, n) for n in range(1, len(found) + 1))
    return Figure(f"home.shown{line}", cases(*reached, other=0))


def _rest(found: tuple[Count, ...]) -> Expr:
    """Add up what the lines above housekeeping leave out."""
    beyond = (
        if_(cell(f"home.place{n}") > SHOWN, cell(count.key), 0) for n, count in enumerate(found, 1)
    )
    return call("SUM", *beyond)


def page(sheets: Mapping[str, Sheet]) -> Page:
    """Return Home; the sheets give tabs and menus."""
    # What should not wait comes first, whichever feature counts it.
    found: tuple[Count, ...] = tuple(sorted(joined(HOME_COUNTS), key=lambda count: not count.late))
    tabs = {key: sheet.label for key, sheet in sheets.items()}
    bands: tuple[Band, ...] = (
        (Block((_steps(),)),),
        (Block((_tiles(),)),),
        (_needs(found, tabs), _rows()),
        (
            Block((Says("home.sentence", _answered(), Style.SMALL, 20, _unanswered()),), 2),
            Block((Says("home.too_many", _beside(), Style.SMALL, 20, too_many_a_cards()),), 2),
        ),
        tuple(Block((Head(f"home.{key}", label), links), 1) for key, label, links in blocks(sheets)),
        (Block((Says("home.macros", WITHOUT_MACROS, Style.SMALL, 20),)),),
    )  # fmt: skip
    return Page("home", _title(), _backup(), _finding(), bands, _figures(found))
