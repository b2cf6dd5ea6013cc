"""Every sheet in tab order, and where the cells outside tables stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from repbook.domain.values import Value
from repbook.scoring.expr import Expr, lift
from repbook.scoring.verbs import field
from repbook.text.label import Label
from repbook.workbook.declare import Content, Sheet, SheetCell
from repbook.workbook.schema import SETTINGS

L = Label


def _home() -> Content:
    from repbook.workbook import home

    return Content(home.cells(LABELS), home.WIDTHS, home.HEIGHTS, "J:J", home.PRINT_AREA)


def _card() -> Content:
    from repbook.workbook import card

    return Content(card.cells(), card.WIDTHS, card.HEIGHTS, card.HIDDEN, card.PRINT_AREA)


def _overview() -> Content:
    from repbook.workbook import overview as page

    return Content(page.cells(), page.WIDTHS, page.HEIGHTS, page.HIDDEN, page.PRINT_AREA)


def _visits() -> Content:
    from repbook.workbook import visitsheet

    return Content(visitsheet.visit_cells(), heights=visitsheet.VISIT_HEIGHTS)


def _qualify() -> Content:
    from repbook.workbook import visitsheet

    return Content(visitsheet.qualify_cells(), heights=visitsheet.QUALIFY_HEIGHTS)


_SHEETS = (
    Sheet("home", L("Home", "首页", "首頁"), "shHome", _home, visible=True, landscape=True, gridlines=False),
    Sheet("visits", L("Visits", "拜访表", "拜訪表"), "shVisits", _visits, visible=True, landscape=True),
    Sheet("customers", L("Customers", "客户总表", "客戶總表"), "shCustomers", visible=True, landscape=True),
    Sheet("card", L("Card", "客户卡", "客戶卡"), "shCard", _card, visible=True, asks=True, gridlines=False, fit=(1, 1)),
    Sheet("calls", L("Calls", "电话记录", "電話記錄"), "shCalls", visible=True, landscape=True),
    Sheet("qualify", L("Qualify", "九问评估", "九問評估"), "shQualify", _qualify, landscape=True, fit=(2, 0)),
    Sheet("orders", L("Orders", "订单", "訂單"), "shOrders", landscape=True),
    Sheet("missed", L("Just missed", "候补客户", "候補客戶"), "shMissed", landscape=True),
    Sheet("questions", L("Questions", "问题清单", "問題清單"), "shQuestions", landscape=True, fit=(2, 0)),
    Sheet("policy", L("Policy", "规则参数", "規則參數"), "shPolicy", landscape=True),
    Sheet("settings", L("Settings", "设置", "設定"), "shSettings"),
    Sheet("lists", L("Lists", "列表", "清單"), "shLists", landscape=True),
    Sheet("overview", L("Overview", "主管概览", "主管總覽"), "shOverview", _overview, gridlines=False, fit=(1, 1)),
    Sheet("history", L("Change log", "变更记录", "變更記錄"), "shHistory", landscape=True),
)  # fmt: skip
SHEETS: dict[str, Sheet] = {sheet.key: sheet for sheet in _SHEETS}
LABELS = {sheet.key: sheet.label for sheet in _SHEETS}

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


@cache
def inputs() -> dict[str, SheetCell]:
    """Return the cells outside tables that a user fills, by key."""
    found = (c for sheet in SHEETS.values() if sheet.asks for c in sheet.cells)
    return {c.key: c for c in found if c.is_input}


@cache
def value_names() -> dict[str, str]:
    """Return the defined name of every named value by key: settings, and inputs on sheets."""
    settings = {key: setting.defined_name for key, setting in SETTINGS.items()}
    return settings | {key: cell.name for key, cell in inputs().items() if cell.name}


def cell_rules(given: Mapping[str, Value] | None = None) -> dict[str, Expr]:
    """Return the rule of every computed cell by key, for `Evaluator(cells=...)`.

    `given` holds the values of the input cells, the others being blank; without it they are what
    the workbook holds.
    """
    typed = {} if given is None else {key: _input(given.get(key)) for key in inputs()}
    cells = (c for sheet in SHEETS.values() for c in sheet.cells)
    return typed | {c.key: c.rule for c in cells if c.rule is not None}


def _input(value: Value) -> Expr:
    return lift("" if value is None else value)
