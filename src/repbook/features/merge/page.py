"""What stands above the table of Conflicts: how many wait, what to do, the presses."""

from __future__ import annotations

from repbook.features.merge.counts import waiting
from repbook.schema.declare import SheetCell, Style
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import if_, join, words
from repbook.text.label import Label as L

HEIGHTS = {1: 26, 2: 34, 3: 22, 4: 8}


def _how() -> Expr:
    nothing = words("No conflict waits.", "没有待处理的冲突。", "沒有待處理的衝突。")
    ways = words(
        " open. Type A, B or =your value in the yellow column (keep or delete for a row, one or two for "
        "a customer with two IDs, ok for two customers with one ID), then press Settle. Until then the value marked ● stands in the card.",
        " 处待处理。在黄色列填 A、B 或 =新值（整行填“保留”或“删除”，疑似重复填 one 或 two，编号相撞看过后填 ok），再点“处理冲突”。处理之前，客户卡里用的是带 ● 的值。",
        " 處待處理。在黃色欄填 A、B 或 =新值（整列填「保留」或「刪除」，疑似重複填 one 或 two，編號相撞看過後填 ok），再按「處理衝突」。處理之前，客戶卡裡用的是帶 ● 的值。",
    )
    return if_(waiting().is_(0), nothing, join(waiting(), ways))


def cells() -> tuple[SheetCell, ...]:
    """Return the rows above the table."""
    return (
        SheetCell("conflicts.title", "A1", text=L("Conflicts", "合并冲突", "合併衝突"),
                  style=Style.TITLE, merge="A1:C1"),
        SheetCell("conflicts.how", "A2", rule=_how(), style=Style.SENTENCE, merge="A2:I2"),
        SheetCell("conflicts.settle", "A3", text=L("Settle  ›", "处理冲突  ›", "處理衝突  ›"), style=Style.LINK, press="settle"),
        SheetCell("conflicts.merge", "B3", text=L("Take in file  ›", "并入文件  ›", "併入檔案  ›"), style=Style.LINK, press="merge"),
    )  # fmt: skip
