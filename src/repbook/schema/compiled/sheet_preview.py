"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.preview.content', path)


CONTENT = Content(cells=(
    SheetCell(key='preview.title', ref='A1', text=L('Import preview', '导入预览', '匯入預覽'), style=Style.TITLE, merge='A1:C1'),
    SheetCell(key='preview.how', ref='A2', rule=R('cells/preview.how/rule'), style=Style.SENTENCE, merge='A2:I2'),
    SheetCell(key='preview.take', ref='A3', text=L('Take in', '导入', '匯入'), style=Style.BUTTON, press='import_take'),
    SheetCell(key='preview.cancel', ref='C3', text=L('Cancel', '取消', '取消'), style=Style.BUTTON, press='import_cancel'),
    SheetCell(key='preview.file.caption', ref='A4', text=L('List', '名单', '名單'), style=Style.CAPTION),
    SheetCell(key='preview.counts.caption', ref='A8', text=L('Comes in', '导入结果', '匯入結果'), style=Style.CAPTION),
    SheetCell(key='preview.notes.caption', ref='A9', text=L('To look at', '需留意', '需留意'), style=Style.NOTE),
    SheetCell(key='preview.file', ref='B4', rule=R('cells/preview.file/rule'), merge='B4:I4'),
    SheetCell(key='preview.counts', ref='B8', rule=R('cells/preview.counts/rule'), merge='B8:I8'),
    SheetCell(key='preview.notes', ref='B9', rule=R('cells/preview.notes/rule'), style=Style.SENTENCE, merge='B9:I9'),
    SheetCell(key='preview_tab.caption', ref='A5', text=L('Its sheet', '所在工作表', '所在工作表'), style=Style.CAPTION),
    SheetCell(key='preview_kind.caption', ref='A6', text=L('Taken in as', '导入为', '匯入為'), style=Style.CAPTION),
    SheetCell(key='preview_update.caption', ref='A7', text=L('Cards on file', '已有客户', '既有客戶'), style=Style.CAPTION),
    SheetCell(key='preview_tab', ref='B5', style=Style.INPUT, name='PreviewSheet', hint=L('Of a workbook: the name of the sheet that holds the list', '名单是工作簿时：填写名单所在工作表的名称', '名單是活頁簿時：填寫名單所在工作表的名稱')),
    SheetCell(key='preview_kind', ref='B6', style=Style.INPUT, name='PreviewKind', hint=L('What the list holds: Customers, Calls or Orders', '名单内容：客户总表、联系记录或订单', '名單內容：客戶總表、聯絡紀錄或訂單')),
    SheetCell(key='preview_update', ref='B7', style=Style.INPUT, choices='update', name='PreviewUpdate', hint=L('Customers on file: which cells the list may change', '已有客户：名单可以改写客户卡的哪些内容', '既有客戶：名單可以改寫客戶卡的哪些內容')),
), heights={1: 26, 2: 34, 3: 22, 4: 16, 5: 18, 6: 18, 7: 18, 8: 16, 9: 84, 10: 8})
