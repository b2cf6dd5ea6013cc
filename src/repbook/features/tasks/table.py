"""All that is dated and neither call nor order, and the texts for it (M35, M149, M183)."""

from __future__ import annotations

from repbook.features.cards.names import name_of
from repbook.features.kernel import looks
from repbook.features.tasks.texts import SEEDED
from repbook.schema.declare import FROM_ONE, REP, Column, Kind, Link, Look, Table, Tone
from repbook.scoring.verbs import all_, col, is_number
from repbook.text.label import Label

L = Label
C = Column

TASKS = Table(
    key="tasks",
    name="tblTasks",
    sheet="tasks",
    ids="task_id",
    auto=f"{REP}T",
    link=Link("id", "customers", live=True),
    told=("id", "kind", "what", "origin"),
    looks=(
        Look("due", all_(looks.passed("due"), col("done_on").is_("")), Tone.LATE, "!"),
        Look("done_on", all_(is_number(col("due")), col("done_on") > col("due"), is_number(col("done_on"))), Tone.QUIET, "!"),
    ),
    columns=(
        C("task_id", L("Task ID", "待办编号", "待辦編號"), width=14, action=True, shown=False),
        C("due", L("Due", "到期日", "到期日"), Kind.DATE, 12),
        C("at", L("Time", "时间", "時間"), Kind.TIME, 8),
        C("kind", L("Kind", "事项类别", "事項類別"), Kind.CHOICE, 22, "task", wide=12),
        C("what", L("What", "内容", "內容"), width=30),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=name_of("id")),
        C("side", L("Sales or not", "销售或非销售", "銷售或非銷售"), Kind.CHOICE, 12, "side"),
        C("minutes", L("Minutes", "时长（分钟）", "時間（分鐘）"), Kind.WHOLE, 9, wide=13),
        C("done_on", L("Done on", "完成日期", "完成日期"), Kind.DATE, 12),
        C("satisfaction", L("Satisfaction 1-5", "满意度 1-5", "滿意度 1-5"), Kind.WHOLE, 9, within=FROM_ONE),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 28),
        C("cost", L("Cost", "费用", "費用"), Kind.MONEY, 13, shown=False),
        C("origin", L("Origin", "来由", "來由"), width=14, action=True, shown=False, path=True),
        C("letter", L("Letter", "信函", "信函"), Kind.LONG, 60, action=True, shown=False),
    ),
)  # fmt: skip

TEXTS = Table(
    key="texts",
    name="tblTexts",
    sheet="texts",
    ids="key",
    auto="X",
    told=("kind", "lang", "title"),
    rows=SEEDED,
    columns=(
        C("key", L("Key", "键", "鍵"), width=14, shown=False),
        C("kind", L("Kind", "类别", "類別"), Kind.CHOICE, 12, "text"),
        C("lang", L("Language", "语言", "語言"), width=14),
        C("title", L("Title", "标题", "標題"), width=26),
        C("body", L("Text", "正文", "內文"), Kind.LONG, 80),
        C("tags", L("Tags", "标签", "標籤"), width=14),
    ),
)  # fmt: skip
