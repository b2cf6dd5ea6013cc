"""What stands above the two halves of the day's plan: its day, its minutes, what fills them."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.domain.letters import letters
from repbook.features.cards.counts import FIRST_DAY
from repbook.features.plan import plan_chart
from repbook.features.plan.plan_chart import NOW, ROOM
from repbook.features.plan.plan_chart import SOLD as SALES
from repbook.features.plan.plan_table import LOG, PLAN_OTHER, PLAN_SALES, SEEN, SIDES
from repbook.schema.buttons import BY_KEY
from repbook.schema.cell_builders import GAP, day_words, is_code, moment_text
from repbook.schema.declare import Content, SheetCell, Style, Table
from repbook.schema.pages.slots import PLAN_PRESSES, joined
from repbook.scoring.expr import Condition, Expr
from repbook.scoring.verbs import (
    all_,
    cases,
    cell,
    count_if,
    if_,
    is_day,
    join,
    largest,
    rounded,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
HEIGHTS = {1: 28.0, 2: 36.0, 3: 28.0, 4: 32.0, 5: 32.0, 6: 26.0}
DAY, BEFORE = "plan_sheet_day", "plan_sheet_before"
_HUNDRED = 100
_ROOM = (("what", "what"), ("moved_to", "advice"), ("minutes", "done"), ("place", "at"))
_PRESSED = (4, 5)
"""The columns above which there is room for a button, and the lines of the buttons."""


def _minutes(table: Table) -> Expr:
    return sum_if(table.key, "minutes", where(table.key, "plan_id", "text"))


def _title() -> Expr:
    return join(words("Plan", "每日计划", "每日計畫"), GAP, day_words(cell(DAY)))


def _finding() -> Expr:
    """Say how full the day is, and what is missing."""
    all_of, sales, room = cell(NOW), cell(SALES), cell(ROOM)
    share = rounded(_HUNDRED * sales / largest(all_of, 1), 0)
    told = join(
        words("", "已排 ", "已排 "), all_of, words(" of ", " 分钟，一天 ", " 分鐘，一天 "), room,
        words(" minutes, sales ", " 分钟；销售工作占 ", " 分鐘；銷售工作占 "), share, "%",
        if_(all_of > room, join(
            words(": move about ", "；超出 ", "；超出 "), all_of - room,
            words(" to another day", " 分钟，请挪走一些", " 分鐘，請挪走一些")), ""),
        words(".", "。", "。"),
    )  # fmt: skip
    none = words(
        "No day is planned yet: press Plan tomorrow, or Finish day.",
        "还没有计划：按“排明日计划”或“收工”。",
        "還沒有計畫：按「排明日計畫」或「收工」。",
    )
    unranked = words(
        " Visits are not ranked for this day: only tasks are planned.",
        "当天拜访表尚未排，这里只列待办。",
        "當天拜訪表尚未排，這裡只列待辦。",
    )
    ranked = cell("plan_day").is_(cell(DAY))
    return if_(is_day(cell(DAY)), join(told, if_(ranked, "", unranked)), none)


def _filled() -> Expr:
    """Say what the chart shows: how much of the day is not spent selling."""
    name, all_of = words("How the day is filled", "时间分配", "時間分配"), cell(NOW)
    share = rounded(_HUNDRED * (all_of - cell(SALES)) / largest(all_of, 1), 0)
    told = join(
        name, words(": not sales ", "：非销售工作占 ", "：非銷售工作占 "), share,
        words("% (grey)", "%（灰色）", "%（灰色）"),
    )  # fmt: skip
    return if_(all_of > 0, told, name)


def _logged(side: str, *more: Condition) -> Expr:
    return count_if(
        where(LOG, "day", "=", cell(BEFORE)), is_code(LOG, "side", f"side.{side}"), *more
    )


def _half(side: str, name: Expr) -> Expr:
    done = _logged(side, is_code(LOG, "done", "yes_no.yes"))
    moved = _logged(side, where(LOG, "moved_to", ">=", FIRST_DAY))
    return join(
        name, " ", done, words(" of ", "/", "/"), _logged(side), words(" done", " 完成", " 完成"),
        if_(moved > 0, join(words(", ", "，", "，"), moved, words(" moved", " 项改期", " 項改期")), ""),
    )  # fmt: skip


def _yesterday() -> Expr:
    """Say what became of the plan before."""
    halves = (_half(side, words(*name)) for side, name in zip(SIDES.values(), NAMES, strict=True))
    told = join(words("The plan before, ", "上一份计划（", "上一份計畫（"), day_words(cell(BEFORE)),
                words(": ", "）：", "）："), next(halves), GAP, next(halves))  # fmt: skip
    return if_(all_(is_day(cell(BEFORE)), is_day(cell(DAY))), told, "")


def _by() -> Expr:
    at = cell("submitted_at")
    done = join(words("submitted ", "已提交 ", "已提交 "), moment_text(at))
    open_ = words("not yet submitted", "尚未提交", "尚未提交")
    state = if_(is_day(at), done, if_(is_day(cell(DAY)), open_, ""))
    return cases((cell("rep_name").is_(""), state), other=join(cell("rep_name"), GAP, state))


NAMES = (L("Sales", "销售工作", "銷售工作"), L("Not sales", "非销售工作", "非銷售工作"))


def cells() -> tuple[SheetCell, ...]:
    """Return the rows above the tables."""
    (left, right), (start, end) = (_span(table) for table in (PLAN_SALES, PLAN_OTHER))
    halves = zip((PLAN_SALES, PLAN_OTHER), NAMES, ((left, right), (start, end)), strict=True)
    return (
        SheetCell("plan.title", f"{left}1", rule=_title(), style=Style.TITLE, merge=f"{left}1:{right}1"),
        SheetCell("plan.filled", f"{start}1", rule=_filled(), style=Style.SECTION, merge=f"{start}1:{_at(PLAN_OTHER, 'what')}1"),
        SheetCell("plan.by", f"{_at(PLAN_OTHER, 'minutes')}1", rule=_by(), style=Style.SUBTITLE, merge=f"{_at(PLAN_OTHER, 'minutes')}1:{end}1"),
        SheetCell("plan.finding", f"{left}2", rule=_finding(), style=Style.SENTENCE, merge=f"{left}2:{right}2"),
        SheetCell("plan.before", f"{left}3", rule=_yesterday(), style=Style.SENTENCE, merge=f"{left}3:{right}3"),
        *_buttons(),
        *(SheetCell(f"plan.{SIDES[table.key]}.title", f"{first}6", style=Style.SECTION, merge=f"{first}6:{last}6",
                    rule=join(words(*name), words(": ", "：", "："), _minutes(table), words(" minutes", " 分钟", " 分鐘")))
          for table, name, (first, last) in halves),
        SheetCell(SALES, f"{letters(len(PLAN_SALES.columns) - 1)}1", rule=_minutes(PLAN_SALES), style=Style.HELPER),
        SheetCell(NOW, f"{letters(len(PLAN_SALES.columns))}1", rule=cell(SALES) + _minutes(PLAN_OTHER), style=Style.HELPER),
        *plan_chart.cells(),
    )  # fmt: skip


def _at(table: Table, key: str) -> str:
    return letters(table.first_col + table.keys().index(key))


def _buttons() -> Iterator[SheetCell]:
    """Yield the buttons that others put here, above the left half, the wide places first."""
    places = ((row, *ends) for ends in _ROOM for row in _PRESSED)
    # A button that the index does not have yet comes with its next writing.
    keys = [key for key in joined(PLAN_PRESSES) if key in BY_KEY]
    for key, (row, first, last) in zip(keys, places, strict=False):
        start, end = (_at(PLAN_SALES, each) for each in (first, last))
        merge = "" if first == last else f"{start}{row}:{end}{row}"
        label = L(*(f"{text}  ›" for text in BY_KEY[key].label))
        yield SheetCell(
            f"plan.press.{key}",
            f"{start}{row}",
            text=label,
            style=Style.LINK,
            press=key,
            merge=merge,
        )


def _span(table: Table) -> tuple[str, str]:
    """Return the first and the last letter of what is seen of a half."""
    return letters(table.first_col), letters(table.first_col + len(SEEN) - 1)


def content() -> Content:
    """Return what stands above the tables."""
    charts = (plan_chart.placed(HEIGHTS),)
    return Content(cells(), heights=HEIGHTS, hidden=plan_chart.HIDDEN, charts=charts)
