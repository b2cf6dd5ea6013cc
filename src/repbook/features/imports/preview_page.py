"""What stands above the table of Import preview: what to do, the list, the counts."""

from __future__ import annotations

from repbook.features.imports.preview_keys import CANCEL, KIND, TAB, TAKE, UPDATE, UPDATE_LIST
from repbook.schema.cell_builders import value_at
from repbook.schema.declare import SheetCell, Style
from repbook.scoring.expr import Expr, lift
from repbook.scoring.verbs import if_, join, words
from repbook.text.label import Label

L = Label
HEIGHTS = {1: 26, 2: 34, 3: 22, 4: 16, 5: 18, 6: 18, 7: 18, 8: 16, 9: 84, 10: 8}


def _first(key: str) -> Expr:
    return value_at("preview", key, lift(1))


def _how() -> Expr:
    none = words(
        "No list is being previewed. Import list (Repbook tab, More) fills this sheet.",
        "没有正在预览的名单。按“导入名单”（Repbook 选项卡“更多”）即可填入本表。",
        "沒有正在預覽的名單。按「匯入名單」（Repbook 索引標籤「更多」）即可填入本表。",
    )
    do = join(
        words(
            "Nothing is written yet. 1. Look where each column goes and how the first rows will stand. ",
            "尚未写入任何内容。1. 看每一列导入到哪里、前几行导入后的样子。",
            "尚未寫入任何內容。1. 看每一欄匯入到哪裡、前幾列匯入後的樣子。",
        ),
        words(
            "2. Where one is wrong, choose another field in the yellow column, leave it out, or keep it as your own column. Below the columns, choose what unknown words mean. ",
            "2. 哪一列不对，就在黄色列里改选字段、选不导入，或保留为自己的列；下方不认识的用词，请选定意思。",
            "2. 哪一欄不對，就在黃色欄裡改選欄位、選不匯入，或保留為自己的欄；下方不認識的用詞，請選定意思。",
        ),
        words(
            "3. Press Take in: after any change the list is read again first, so that you see it.",
            "3. 按“导入”：有改动会先重新读取，让您看到结果。",
            "3. 按「匯入」：有改動會先重新讀取，讓您看到結果。",
        ),
    )
    return if_(_first("file").is_(""), none, do)


def cells() -> tuple[SheetCell, ...]:
    """Return the rows above the table."""
    captions = (
        (4, "file", L("List", "名单", "名單")),
        (8, "counts", L("Comes in", "导入结果", "匯入結果")),
        (9, "notes", L("To look at", "需留意", "需留意")),
    )
    asked = (
        (5, TAB, "PreviewSheet", "", L("Its sheet", "所在工作表", "所在工作表"),
         L("Of a workbook: the name of the sheet that holds the list",
           "名单是工作簿时：填写名单所在工作表的名称",
           "名單是活頁簿時：填寫名單所在工作表的名稱")),
        (6, KIND, "PreviewKind", "", L("Taken in as", "导入为", "匯入為"),
         L("What the list holds: Customers, Calls or Orders",
           "名单内容：客户总表、联系记录或订单",
           "名單內容：客戶總表、聯絡紀錄或訂單")),
        (7, UPDATE, "PreviewUpdate", UPDATE_LIST, L("Cards on file", "已有客户", "既有客戶"),
         L("Customers on file: which cells the list may change",
           "已有客户：名单可以改写客户卡的哪些内容",
           "既有客戶：名單可以改寫客戶卡的哪些內容")),
    )  # fmt: skip
    return (
        SheetCell("preview.title", "A1", text=L("Import preview", "导入预览", "匯入預覽"),
                  style=Style.TITLE, merge="A1:C1"),
        SheetCell("preview.how", "A2", rule=_how(), style=Style.SENTENCE, merge="A2:I2"),
        SheetCell("preview.take", "A3", text=L("Take in", "导入", "匯入"), style=Style.BUTTON, press=TAKE),
        SheetCell("preview.cancel", "C3", text=L("Cancel", "取消", "取消"), style=Style.BUTTON, press=CANCEL),
        *(SheetCell(f"preview.{key}.caption", f"A{row}", text=text,
                    style=Style.NOTE if key == "notes" else Style.CAPTION)
          for row, key, text in captions),
        *(SheetCell(f"preview.{key}", f"B{row}", rule=_first(key),
                    style=Style.SENTENCE if key == "notes" else Style.VALUE, merge=f"B{row}:I{row}")
          for row, key, _ in captions),
        *(SheetCell(f"{key}.caption", f"A{row}", text=text, style=Style.CAPTION)
          for row, key, _, _, text, _ in asked),
        *(SheetCell(key, f"B{row}", style=Style.INPUT, name=name, hint=hint, choices=choices)
          for row, key, name, choices, _, hint in asked),
    )  # fmt: skip
