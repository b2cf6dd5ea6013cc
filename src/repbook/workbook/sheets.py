"""Every sheet in tab order, and where the cells outside tables stand."""

from __future__ import annotations

from repbook.scoring.expr import Expr
from repbook.scoring.verbs import field
from repbook.text.label import Label
from repbook.workbook.declare import Sheet

L = Label


_SHEETS = (
    Sheet("home", L("Home", "首页", "首頁"), "shHome", visible=True, gridlines=False),
    Sheet("visits", L("Visits", "拜访表", "拜訪表"), "shVisits", visible=True, landscape=True),
    Sheet("customers", L("Customers", "客户总表", "客戶總表"), "shCustomers", visible=True, landscape=True),
    Sheet("card", L("Card", "客户卡", "客戶卡"), "shCard", visible=True, gridlines=False, fit=(1, 1)),
    Sheet("calls", L("Calls", "电话记录", "電話記錄"), "shCalls", visible=True, landscape=True),
    Sheet("qualify", L("Qualify", "九问评估", "九問評估"), "shQualify", landscape=True),
    Sheet("orders", L("Orders", "订单", "訂單"), "shOrders", landscape=True),
    Sheet("missed", L("Just missed", "候补客户", "候補客戶"), "shMissed", landscape=True),
    Sheet("questions", L("Questions", "问题清单", "問題清單"), "shQuestions", landscape=True),
    Sheet("policy", L("Policy", "规则参数", "規則參數"), "shPolicy", landscape=True),
    Sheet("settings", L("Settings", "设置", "設定"), "shSettings"),
    Sheet("lists", L("Lists", "列表", "清單"), "shLists", landscape=True),
    Sheet("overview", L("Overview", "主管概览", "主管總覽"), "shOverview", gridlines=False, fit=(1, 1)),
    Sheet("history", L("Change log", "变更记录", "變更記錄"), "shHistory", landscape=True),
)  # fmt: skip
SHEETS: dict[str, Sheet] = {sheet.key: sheet for sheet in _SHEETS}

# Named ranges over table columns, for drop-downs.
RANGES: dict[str, Expr] = {"CustomerIds": field("customers", "id")}


def address(ref: str) -> str:
    """Return the absolute form of a plain address such as B5."""
    column = ref.rstrip("0123456789")
    return f"${column}${ref[len(column) :]}"


def cell_places(sheet: Sheet) -> dict[str, str]:
    """Return what rules on a sheet call each cell: an address, a name for other sheets' cells."""
    named = {c.key: c.name for other in SHEETS.values() for c in other.cells if c.name}
    return named | {cell.key: address(cell.ref) for cell in sheet.cells}


def cell_rules() -> dict[str, Expr]:
    """Return the rule of every computed cell by key, for `Evaluator(cells=...)`."""
    return {
        cell.key: cell.rule
        for sheet in SHEETS.values()
        for cell in sheet.cells
        if cell.rule is not None
    }
