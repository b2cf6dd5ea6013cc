"""The sheet Import preview: where columns of a list go, what its words mean, how rows will stand.

All that is known of the list stands in the first row of the table, so that the sheet is filled and
emptied in one piece.
"""

from __future__ import annotations

from functools import partial

from repbook.features.imports.preview_keys import FIELDS_RANGE, ROWS, UPDATE_LIST, WORD, WORDS_HEAD
from repbook.schema.declare import (
    Choices,
    Column,
    Density,
    Entry,
    Kind,
    Look,
    Merge,
    Table,
    Tone,
    choices,
)
from repbook.scoring.expr import call
from repbook.scoring.verbs import all_, col
from repbook.text.label import Label

L = Label
C = partial(Column, merge=Merge.OWN, action=True)
HEADER_ROW = 11

PREVIEW = Table(
    key="preview",
    name="tblPreview",
    sheet="preview",
    ids="place",
    header_row=HEADER_ROW,
    carried=False,
    merged=False,
    replaced=True,
    sortable=False,
    density=Density.LINE,
    printed_to=ROWS[-1],
    looks=(
        Look("header", col("place").is_(WORDS_HEAD), Tone.TAKEN, last=ROWS[-1]),
        Look("goes", all_(call("LEFT", col("place"), 1).is_(WORD), col("goes").is_("")), Tone.FILL),
    ),
    columns=(
        C("header", L("Column of the list", "名单的列", "名單的欄"), width=24),
        Column("goes", L("Goes to", "导入到", "匯入到"), width=24, choices=FIELDS_RANGE, merge=Merge.OWN,
               part=("first", "count"),
               note=L("Choose another field, leave the column out, or keep it as your own column of Customers",
                      "可改选其他字段，也可不导入，或保留为“客户总表”里自己的列",
                      "可改選其他欄位，也可不匯入，或保留為「客戶總表」裡自己的欄")),
        C("why", L("How it was recognised", "识别依据", "辨識依據"), width=20),
        C("filled", L("Filled", "有内容", "有內容"), Kind.WHOLE, 8),
        *(C(key, L(f"Example {n}", f"示例 {n}", f"範例 {n}"), width=17) for n, key in enumerate(ROWS, 1)),
        C("place", L("Place", "位置", "位置"), width=8, shown=False),
        C("was", L("Field read", "已读字段", "已讀欄位"), width=18, shown=False),
        C("said", L("Chosen", "由您选定", "由您選定"), Kind.WHOLE, 8, shown=False),
        C("file", L("File", "文件", "檔案"), width=18, shown=False),
        C("tab", L("Sheet", "工作表", "工作表"), width=12, shown=False),
        C("kind", L("Kind", "类型", "類型"), width=12, shown=False),
        C("counts", L("Counts", "统计", "統計"), width=18, shown=False),
        C("notes", L("To look at", "需留意", "需留意"), Kind.LONG, 18, shown=False),
        C("update", L("Cards on file", "已有客户", "既有客戶"), width=12, shown=False),
        C("first", L("First choice", "首个选项", "首個選項"), Kind.WHOLE, 8, shown=False),
        C("count", L("Choices", "选项数", "選項數"), Kind.WHOLE, 8, shown=False),
    ),
)  # fmt: skip

FIELDS = Table(
    key="preview_fields",
    name="tblPreviewFields",
    sheet="preview",
    ids="label",
    header_row=HEADER_ROW,
    first_col=len(PREVIEW.columns) + 2,
    carried=False,
    merged=False,
    replaced=True,
    sortable=False,
    density=Density.LINE,
    columns=(
        C("label", L("Fields to choose from", "可选字段", "可選欄位"), width=24, shown=False),
    ),
)

UPDATES = Choices(
    UPDATE_LIST,
    L("Cards on file", "已有客户", "既有客戶"),
    tuple(
        Entry(UPDATE_LIST, code, label)
        for code, label in (
            ("no", L("Leave them as they are", "保持原样", "維持原樣")),
            ("blank", L("Fill blank cells only", "只补空白", "只補空白")),
            ("newer", L("Take rows changed later", "只取较新的行", "只取較新的列")),
            ("all", L("Take all of the list", "全部以名单为准", "全部以名單為準")),
            ("wins", L("Set won by these orders", "按这些订单登记成交", "依這些訂單登記成交")),
        )
    ),
)

STATUSES = choices(
    "order_status",
    L("Order status", "订单状态", "訂單狀態"),
    sold=L("Is an order", "算订单", "算訂單"),
    none=L("Is no order", "不算订单", "不算訂單"),
)
"""What a word of an order's status means."""
