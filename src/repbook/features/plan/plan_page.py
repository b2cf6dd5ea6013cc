"""What stands above the two halves of the day's plan: its day, its minutes, the day before."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.domain.letters import letters
from repbook.features.cards.counts import FIRST_DAY
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
HEIGHTS = {1: 28, 2: 36, 3: 20, 4: 26}
DAY, BEFORE, ROOM = "plan_sheet_day", "plan_sheet_before", "day_minutes"
NOW, SALES = "plan.minutes", "plan.sales"
_HUNDRED = 100
_ROOM = (("what", "what"), ("moved_to", "advice"), ("minutes", "done"))
"""The columns above which there is room for a button."""


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
        SheetCell("plan.by", f"{start}1", rule=_by(), style=Style.SUBTITLE, merge=f"{start}1:{end}1", align="right"),
        SheetCell("plan.finding", f"{left}2", rule=_finding(), style=Style.SENTENCE, merge=f"{left}2:{right}2"),
        SheetCell("plan.before", f"{start}2", rule=_yesterday(), style=Style.SENTENCE, merge=f"{start}2:{end}2"),
        *_buttons(),
        *(SheetCell(f"plan.{SIDES[table.key]}.title", f"{first}4", style=Style.SECTION, merge=f"{first}4:{last}4",
                    rule=join(words(*name), words(": ", "：", "："), _minutes(table), words(" minutes", " 分钟", " 分鐘")))
          for table, name, (first, last) in halves),
        SheetCell(SALES, f"{letters(len(PLAN_SALES.columns) - 1)}1", rule=_minutes(PLAN_SALES), style=Style.HELPER),
        SheetCell(NOW, f"{letters(len(PLAN_SALES.columns))}1", rule=cell(SALES) + _minutes(PLAN_OTHER), style=Style.HELPER),
    )  # fmt: skip


def _buttons() -> Iterator[SheetCell]:
    """Yield the buttons that others put here: two above each half, then what there is room for."""
    halves = (PLAN_SALES, PLAN_OTHER)
    wide, narrow = _ROOM[:2], _ROOM[2:]
    places = ((table, *ends) for rooms in (wide, narrow) for table in halves for ends in rooms)
    # A button that the index does not have yet comes with its next writing.
    keys = [key for key in joined(PLAN_PRESSES) if key in BY_KEY]
    for key, (table, first, last) in zip(keys, places, strict=False):
        start, end = (letters(table.first_col + table.keys().index(each)) for each in (first, last))
        merge = "" if first == last else f"{start}3:{end}3"
        label = L(*(f"{text}  ›" for text in BY_KEY[key].label))
        yield SheetCell(
            f"plan.press.{key}", f"{start}3", text=label, style=Style.LINK, press=key, merge=merge
        )


def _span(table: Table) -> tuple[str, str]:
    """Return the first and the last letter of what is seen of a half."""
    return letters(table.first_col), letters(table.first_col + len(SEEN) - 1)


def content() -> Content:
    """Return what stands above the tables."""
    return Content(cells(), heights=HEIGHTS)
