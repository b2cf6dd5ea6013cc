"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.conflicts.content', path)


CONTENT = Content(cells=(
    SheetCell(key='conflicts.title', ref='A1', text=L('Conflicts', '合并冲突', '合併衝突'), style=Style.TITLE, merge='A1:C1'),
    SheetCell(key='conflicts.how', ref='A2', rule=R('cells/conflicts.how/rule'), style=Style.SENTENCE, merge='A2:I2'),
    SheetCell(key='conflicts.settle', ref='A3', text=L('Settle  ›', '处理冲突  ›', '處理衝突  ›'), style=Style.LINK, press='settle'),
    SheetCell(key='conflicts.merge', ref='B3', text=L('Take in file  ›', '并入文件  ›', '併入檔案  ›'), style=Style.LINK, press='merge'),
), heights={1: 26, 2: 34, 3: 22, 4: 8})
