"""The customers at risk, the owners' list first, by amount."""

from __future__ import annotations

from repbook.schema.declare import Column, Density, Kind, Table, choices
from repbook.text.label import Label as L

LIST = L("Risk list", "风险清单", "風險清單")
RISK = choices(
    "risk", L("Risk", "风险类型", "風險類型"),
    owner=L("Nobody owns it", "无人负责", "無人負責"),
    one=L("One person alone", "仅一人接触", "僅一人接觸"),
)  # fmt: skip


def _found(
    key: str, label: L, kind: Kind = Kind.TEXT, width: float = 12, choices: str = ""
) -> Column:
    return Column(key, label, kind, width, choices, action=True, derived=True)


RISKS = Table(
    key="risk_rows",
    name="tblRisks",
    sheet="risk_rows",
    ids="id",
    unique=False,
    merged=False,
    replaced=True,
    header_row=4,
    density=Density.LINE,
    columns=(
        _found("risk", L("Risk", "风险类型", "風險類型"), Kind.CHOICE, 18, "risk"),
        _found("id", L("Customer ID", "客户编号", "客戶編號")),
        _found("name", L("Customer", "客户名称", "客戶名稱"), width=30),
        _found("book", L("Workbook of", "所属业务员", "所屬業務員")),
        _found("owner", L("Owner", "负责人", "負責人")),
        _found("person", L("Only contact", "唯一接触人", "唯一接觸人")),
        _found("grade", L("Grade", "等级", "等級"), Kind.CHOICE, 9, "grade"),
        _found("key_account", L("Key account", "关键客户", "關鍵客戶"), Kind.WHOLE),
        _found("last_contact", L("Last contact", "最近联系", "最近聯絡"), Kind.DATE, 13),
        _found("amount", L("Amount", "金额", "金額"), Kind.MONEY, 14),
        _found("currency", L("Currency", "币种", "幣別"), width=9),
    ),
)  # fmt: skip
