"""Who gave which customer to whom, and the list that goes with a handover (M104)."""

from __future__ import annotations

from repbook.schema.declare import Column, Density, Kind, Link, Look, Merge, Table, Tone, choices
from repbook.scoring.verbs import all_, cell, code, col
from repbook.text.label import Label

L = Label
C = Column
HANDOFFS, HANDOVER = "handoffs", "handover"
PROMISE, APPOINTMENT = "promise", "appointment"

CHOICES = (
    choices(
        "handoff", L("Handoff", "交接原因", "交接原因"),
        stage=L("Next stage", "环节推进", "環節推進"),
        leave=L("On leave", "请假代管", "請假代管"),
        left=L("Left", "离职移交", "離職移交"),
        pool=L("Pool", "公海领取", "公海認領"),
        manager=L("Manager", "主管调整", "主管調整"),
        back=L("Given back", "交还", "交還"),
    ),
    choices(
        "agreed", L("Agreed", "约定", "約定"),
        promise=L("Promise", "承诺", "承諾"),
        appointment=L("Appointment", "预约", "預約"),
    ),
)  # fmt: skip
OWNED = (
    C("owner_since", L("Owned since", "归属日", "歸屬日"), Kind.DATE, 12, shown=False, action=True, merge=Merge.UNIT, lead="rep"),
    C("owner_before", L("Previous owner", "前负责人", "前負責人"), width=12, shown=False, action=True, merge=Merge.UNIT, lead="rep"),
)  # fmt: skip
"""What Customers gains: since when a card is its rep's, and whose it was before."""
HANDED = Table(
    key=HANDOFFS,
    name="tblHandoffs",
    sheet="handoffs",
    ids="handoff",
    link=Link("id", "customers"),
    frozen=2,
    density=Density.LINE,
    printed_to="note",
    columns=(
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=26, action=True),
        C("from_stage", L("From stage", "原环节", "原環節"), Kind.CHOICE, 14, "stage", action=True),
        C("to_stage", L("To stage", "新环节", "新環節"), Kind.CHOICE, 14, "stage", action=True),
        C("giver", L("From", "移交人", "移交人"), width=12, action=True),
        C("taker", L("To", "接收人", "接收人"), width=12, action=True),
        C("given", L("Given at", "移交时间", "移交時間"), Kind.STAMP, 18, action=True, merge=Merge.LATER),
        C("accepted", L("Accepted at", "接收时间", "接收時間"), Kind.STAMP, 18, action=True, merge=Merge.LATER),
        C("why", L("Reason", "原因", "原因"), Kind.CHOICE, 14, "handoff", action=True),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 40),
        C("handoff", L("Handoff ID", "交接编号", "交接編號"), width=30, shown=False, action=True),
    ),
)  # fmt: skip


def _told(key: str, label: L, kind: Kind = Kind.TEXT, width: float = 12, choices: str = "") -> C:
    """Return a column of the list: what was true when it was made, no data of its own."""
    return C(key, label, kind, width, choices, action=True, derived=True, merge=Merge.OWN)


LIST = Table(
    key=HANDOVER,
    name="tblHandover",
    sheet="handover",
    ids="id",
    link=Link("id", "customers"),
    header_row=5,
    carried=False,
    merged=False,
    replaced=True,
    frozen=2,
    row_height=46,
    density=Density.WRAPPED,
    printed_to="last",
    titles=True,
    columns=(
        _told("grade", L("Grade", "等级", "等級"), width=7),
        _told("name", L("Customer", "客户名称", "客戶名稱"), width=24)._replace(strong=True),
        _told("contact", L("Contact", "联系人", "聯絡人"), width=13),
        _told("phone", L("Phone", "电话", "電話"), width=16),
        _told("stage", L("Stage", "跟进阶段", "銷售階段"), Kind.CHOICE, 13, "stage"),
        _told("next_step", L("Next step", "下一步", "下一步"), width=22),
        _told("next_on", L("Next date", "下次日期", "下次日期"), Kind.DATE, 12),
        _told("next_at", L("Time", "时间", "時間"), Kind.TIME, 8),
        _told("agreed", L("Agreed", "约定", "約定"), Kind.CHOICE, 13, "agreed"),
        _told("overdue", L("Overdue", "逾期未付", "逾期未付"), Kind.MONEY, 11),
        _told("last", L("Last three contacts", "最近三次联系", "最近三次聯絡"), Kind.LONG, 58),
        _told("id", L("Customer ID", "客户编号", "客戶編號"), width=11),
        _told("giver", L("From", "移交人", "移交人"), width=12)._replace(shown=False),
        _told("taker", L("To", "接收人", "接收人"), width=12)._replace(shown=False),
        _told("given", L("Given on", "移交日", "移交日"), Kind.DATE, 12)._replace(shown=False),
        _told("until", L("Until", "代管至", "代管至"), Kind.DATE, 12)._replace(shown=False),
    ),
    looks=(
        Look("next_on", all_(col("next_on") > 0, col("next_on") < cell("as_of")), Tone.LATE, "! "),
        Look("agreed", col("agreed").is_(code(f"agreed.{APPOINTMENT}")), Tone.POINT, "● "),
        Look("overdue", col("overdue") > 0, Tone.WARN, "! "),
    ),
)  # fmt: skip
