"""The matrix of the biggest customers by the biggest product groups (M177)."""

from __future__ import annotations

from repbook.domain.reports import MATRIX_GROUPS
from repbook.schema.declare import Column, Kind, Merge, Table
from repbook.text.label import Label

L = Label
GROUP_COLUMNS = tuple(f"c{number}" for number in range(1, MATRIX_GROUPS + 1))


def _column(key: str, label: Label, kind: Kind, width: float = 12) -> Column:
    return Column(key, label, kind, width, action=True, merge=Merge.OWN, derived=True)


MATRIX = Table(
    key="matrix",
    name="tblMatrix",
    sheet="matrix",
    ids="account",
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        _column("place", L("#", "序号", "序號"), Kind.WHOLE, 8),
        _column("account", L("Account ID", "客户编号", "客戶編號"), Kind.TEXT),
        _column("name", L("Customer", "客户名称", "客戶名稱"), Kind.TEXT, 22),
        *(
            _column(key, L(f"Group {number}", f"类别 {number}", f"類別 {number}"), Kind.MONEY)
            for number, key in enumerate(GROUP_COLUMNS, 1)
        ),
    ),
)  # fmt: skip
