"""The conflicts that a merge leaves for a person: both values, who, when, from which file; a pick."""

from __future__ import annotations

from repbook.schema.declare import Column, Density, Kind, Look, Table, Tone, choices
from repbook.scoring.verbs import all_, col
from repbook.text.label import Label

L = Label
C = Column
CONFLICTS = "conflicts"
MERGE, SETTLE, TYPED = "merge", "settle", "typed"
"""What the log calls a merge, what a person settled, and what a merge found typed."""
KEPT_ROW = "**"
"""What the log calls a row that a person decided to keep: no cell, and no row that came."""
CELL, ROW, NUMBER, TWIN, RULE = "cell", "row", "number", "twin", "rule"

CHOICES = (
    choices(
        "conflict",
        L("Conflict", "冲突类型", "衝突類型"),
        cell=L("Same cell, two values", "内容不一致", "內容不一致"),
        row=L("Deleted and changed", "删改冲突", "刪改衝突"),
        number=L("One ID, two customers", "编号相撞", "編號相撞"),
        twin=L("One customer, two IDs?", "疑似重复", "疑似重複"),
        rule=L("Rule or setting", "规则参数", "規則參數"),
    ),
)

PICK_NOTE = L(
    "A, B or C takes that value, =text another one (=a; b; c for several fields); keep or delete "
    "for a row; one or two for a customer with two IDs; anything, once seen, for two customers "
    "with one ID. Then Settle",
    "填 A、B、C 采用该值，或填 =新值（几个字段一起时填 =甲；乙；丙）；整行冲突填“保留”或“删除”；疑似重复填 one（同一客户）或 two（两家）；编号相撞看过后任填一字即可。再点“处理冲突”",
    "填 A、B、C 採用該值，或填 =新值（幾個欄位一起時填 =甲；乙；丙）；整列衝突填「保留」或「刪除」；疑似重複填 one（同一客戶）或 two（兩家）；編號相撞看過後任填一字即可。再按「處理衝突」",
)
_OPEN = col("settled").is_("")

TABLE = Table(
    key=CONFLICTS,
    name="tblConflicts",
    sheet="conflicts",
    ids="conflict",
    header_row=5,
    carried=False,
    merged=False,
    frozen=3,
    row_height=32,
    density=Density.WRAPPED,
    printed_to="pick",
    columns=(
        C("kind", L("Kind", "类型", "類型"), Kind.CHOICE, 21, "conflict", wide=14, action=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, action=True, strong=True),
        C("column", L("Field", "字段", "欄位"), width=18, action=True),
        C("a", L("Value A", "A 值", "A 值"), width=26, action=True),
        C("a_who", L("A by, when, file", "A：谁、何时、文件", "A：誰、何時、檔案"), width=26, action=True),
        C("b", L("Value B", "B 值", "B 值"), width=26, action=True),
        C("b_who", L("B by, when, file", "B：谁、何时、文件", "B：誰、何時、檔案"), width=26, action=True),
        C("more", L("Other values", "其他值", "其他值"), Kind.LONG, 22, action=True),
        C("pick", L("Pick", "选择", "選擇"), width=14, strong=True, note=PICK_NOTE),
        C("settled", L("Settled at", "处理时间", "處理時間"), Kind.STAMP, 17, action=True),
        C("stands", L("Stands now", "现用值", "現用值"), width=9, shown=False, action=True),
        C("conflict", L("Conflict ID", "冲突编号", "衝突編號"), width=20, shown=False, action=True),
        C("table", L("Table key", "表键", "表鍵"), width=14, shown=False, action=True),
        C("row", L("Row ID", "行编号", "列編號"), width=20, shown=False, action=True),
        C("key", L("Field key", "字段键", "欄位鍵"), width=16, shown=False, action=True),
        C("data", L("Values as stored", "原存各值", "原存各值"), width=24, shown=False, action=True),
    ),
    looks=(
        Look("kind", col("settled").is_not(""), Tone.DONE, last="more"),
        Look("a", all_(_OPEN, col("stands").is_("A")), Tone.POINT, "● "),
        Look("b", all_(_OPEN, col("stands").is_("B")), Tone.POINT, "● "),
    ),
)  # fmt: skip
