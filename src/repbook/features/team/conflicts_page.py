"""What stands above the conflicts that wait in the reps' workbooks: how many, and who settles them."""

from __future__ import annotations

from repbook.features.team.counts import CONFLICTS, conflicts
from repbook.schema.cell_builders import counted
from repbook.schema.declare import SheetCell, Style
from repbook.schema.sheets import SHEETS
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import if_, join, words

HEIGHTS = {1: 26, 2: 34, 3: 8}


def _said() -> Expr:
    none = words(
        "No conflict is open in the reps' files.",
        "各业务员的文件中没有待处理的冲突。",
        "各業務員的檔案中沒有待處理的衝突。",
    )
    some = counted(
        conflicts(), " conflict is open in the reps' files.", " conflicts are open in the reps' files.",
        " 处冲突待处理。", " 處衝突待處理。",
    )  # fmt: skip
    how = words(
        " Each is settled in the rep's own workbook, on its sheet Conflicts; once the rep has handed in, the next Collect takes it from here.",
        "请业务员在自己工作簿的“合并冲突”表中处理并提交，下次汇总后即从这里移除。",
        "請業務員在自己活頁簿的「合併衝突」工作表中處理並提交，下次彙整後即從這裡移除。",
    )
    return if_(conflicts().is_(0), none, join(some, how))


def cells() -> tuple[SheetCell, ...]:
    """Return the rows above the table."""
    title = SHEETS[CONFLICTS].label
    return (
        SheetCell("m_conflicts.title", "A1", text=title, style=Style.TITLE, merge="A1:C1"),
        SheetCell("m_conflicts.said", "A2", rule=_said(), style=Style.SENTENCE, merge="A2:I2"),
    )
