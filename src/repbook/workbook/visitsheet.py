"""The title cells above the tables of Visits and Qualify."""

from __future__ import annotations

from repbook.scoring.expr import Expr
from repbook.scoring.verbs import cell, code, if_, join, words
from repbook.text.label import Label
from repbook.workbook import counts
from repbook.workbook.declare import SheetCell, Style
from repbook.workbook.laying import (
    GAP,
    cards,
    column_label,
    compose,
    day_text,
    moment_text,
    setting_label,
)
from repbook.workbook.schema import BY_LIST

L = Label
VISIT_HEIGHTS = {1: 24, 2: 16, 3: 16, 4: 16}
QUALIFY_HEIGHTS = {1: 24, 2: 16}


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
        counts.on_sheet(counts.do("visit")), words(" visits", " 次拜访", " 次拜訪"), GAP,
        counts.on_sheet(counts.do("call")), words(" calls", " 个电话", " 通電話"), GAP,
        counts.results_waiting(), words(" typed, not returned", " 行已填未回填", " 筆已填未回填"), GAP,
        counts.not_yet_returned(), words(" not yet returned", " 行尚未回填", " 筆尚未回填"),
    )  # fmt: skip


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


def qualify_cells() -> tuple[SheetCell, ...]:
    """Return the two rows above Qualify's headings."""
    title = L("Qualify", "九问评估", "九問評估")
    how = compose(
        L(
            "Choose answers in Q01 to Q20; {score}, {verdict} and {ask} follow at once. Blank means unknown.",
            "在 Q01 至 Q20 中选择回答，{score}、{verdict}和{ask}随即更新；空白表示未知。",
            "在 Q01 至 Q20 中選擇回答，{score}、{verdict}與{ask}隨即更新；空白表示未知。",
        ),
        score=column_label("qualify", "score"),
        verdict=column_label("qualify", "verdict"),
        ask=column_label("qualify", "ask_phone"),
    )
    known = words(*column_label("qualify", "known"))
    tally = join(
        cards(), words(" cards, ", " 张客户卡，", " 張客戶卡，"),
        counts.answered(), words(" with answers, ", " 张有回答，", " 張有回答，"),
        known, words(" on average ", "：平均 ", "：平均 "), counts.mean_known(),
    )  # fmt: skip
    return (
        SheetCell("qualify.title", "A1", text=title, style=Style.TITLE, merge="A1:C1"),
        SheetCell("qualify.tally", "D1", rule=tally, style=Style.SUBTITLE, merge="D1:J1"),
        SheetCell("qualify.how", "A2", text=how, style=Style.NOTE, merge="A2:J2"),
    )
