"""The title cells above the tables of Visits and Qualify."""

from __future__ import annotations

from repbook.features.cards import counts
from repbook.schema.cell_builders import (
    GAP,
    clock_text,
    column_label,
    counted,
    day_text,
    moment_text,
    setting_label,
)
from repbook.schema.declare import SheetCell, Style
from repbook.schema.registry import BY_LIST
from repbook.scoring.expr import Expr
from repbook.scoring.slots import NEED, number_of
from repbook.scoring.verbs import cell, code, if_, is_number, join, where, words
from repbook.text.label import Label

L = Label
VISIT_HEIGHTS = {1: 24, 2: 16, 3: 16, 4: 16}


def _legend(key: str) -> tuple[object, ...]:
    parts: list[object] = []
    for number, entry in enumerate(BY_LIST[key], 1):
        parts += [f"  {number} ", code(entry.key)]
    return tuple(parts)


def _legends(*keys: str) -> Expr:
    parts: list[object] = []
    for key in keys:
        label = column_label("visits", key)
        parts += [words(*label), words(":", "：", "："), *_legend(key), "      "]
    return join(*parts)  # type: ignore[arg-type]  # texts and nodes


def _rep() -> Expr:
    rep, ranked = words(*setting_label("rep_name")), words(*setting_label("ranked_at"))
    colon = code("reason.colon")
    name = if_(cell("rep_name").is_(""), "", join(rep, colon, cell("rep_name"), "   "))
    return join(name, ranked, colon, moment_text(cell("ranked_at")))


def _tally() -> Expr:
    return join(
        counted(counts.on_sheet(counts.do("visit")), " visit", " visits", " 次拜访", " 次拜訪"), GAP,
        counted(counts.on_sheet(counts.do("call")), " call", " calls", " 个电话", " 通電話"), _home(), GAP,
        counts.not_yet_returned(), words(" not yet returned, ", " 行尚未回填，其中 ", " 筆尚未回填，其中 "),
        counts.results_waiting(), words(" of them typed", " 行已填", " 筆已填"),
        _need_first(),
    )  # fmt: skip


def _need_first() -> Expr:
    """Say once what the bare leads of the sheet are asked: their need."""
    bare = counts.on_sheet(
        where("visits", "ask_slot", "=", number_of(NEED)), where("visits", "last_contact", "blank")
    )
    said = words(" leads: ask the need first", " 家新客户先问需求", " 位新客戶先問需求")
    return if_(bare > 1, join(GAP, bare, said), "")


def _home() -> Expr:
    at = join(GAP, words("home ", "到家 ", "到家 "), clock_text(cell("home_at")))
    return if_(is_number(cell("home_at")), at, "")


def visit_cells() -> tuple[SheetCell, ...]:
    """Return the four rows above the day's sheet: day and rep, tally, what the digits mean."""
    title = join(words("Visit sheet ", "拜访表 ", "拜訪表 "), day_text(cell("plan_day")))
    reached = _legends("result")
    others = join(
        words("Result 1 also needs ", "结果为 1 时还须填写", "結果為 1 時還須填寫"),
        _legends("need", "attitude", "chance"),
    )
    return (
        SheetCell("visits.title", "A1", rule=title, style=Style.TITLE, merge="A1:F1"),
        SheetCell("visits.rep", "G1", rule=_rep(), style=Style.SUBTITLE, merge="G1:Q1"),
        SheetCell("visits.tally", "A2", rule=_tally(), style=Style.SUBTITLE, merge="A2:Q2"),
        SheetCell("visits.results", "A3", rule=reached, style=Style.NOTE, merge="A3:Q3"),
        SheetCell("visits.others", "A4", rule=others, style=Style.NOTE, merge="A4:Q4"),
    )  # fmt: skip
