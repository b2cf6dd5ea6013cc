"""The title cells above the table of Qualify."""

from __future__ import annotations

from repbook.features.cards import counts
from repbook.schema.cell_builders import cards, column_label, compose
from repbook.schema.declare import SheetCell, Style
from repbook.scoring.verbs import join, words
from repbook.text.label import Label

L = Label
QUALIFY_HEIGHTS = {1: 24, 2: 16}


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
        SheetCell("qualify.how", "A2", text=how, style=Style.SUBTITLE, merge="A2:J2"),
    )
