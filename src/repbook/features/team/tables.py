"""The team's own tables: the files read, the packs handed out, the people; and the mirrors."""

from __future__ import annotations

from repbook.book.feature import Mirror
from repbook.schema.declare import Column, Content, Density, Kind, Look, Sheet, Table, Tone
from repbook.scoring.verbs import all_, any_, cell, code, col, is_day
from repbook.text.label import Label as L

C = Column
HANDED_OUT = L("Hand out", "分发", "分發")
BAD = ("late", "broken", "locked", "fork", "other")
"""States of files that wait for somebody."""


def _found(
    key: str, label: L, kind: Kind = Kind.TEXT, width: float = 14, choices: str = ""
) -> Column:
    """Return a column that Collect fills anew."""
    return C(key, label, kind, width, choices, action=True, derived=True)


FILES = Table(
    key="files",
    name="tblFiles",
    sheet="files",
    ids="file",
    merged=False,
    replaced=True,
    printed_to="note",
    density=Density.LINE,
    columns=(
        _found("file", L("File", "文件", "檔案"), width=34),
        _found("rep", L("Rep", "业务员", "業務員"), width=10),
        _found("state", L("State", "状态", "狀態"), Kind.CHOICE, 18, "file"),
        _found("saved", L("Saved at", "保存时间", "儲存時間"), Kind.STAMP, 18),
        _found("read", L("Read at", "读取时间", "讀取時間"), Kind.STAMP, 18),
        _found("cards", L("Cards", "客户卡数", "客戶卡數"), Kind.WHOLE, 10),
        _found("open", L("Not returned", "未回填", "未回填"), Kind.WHOLE, 12),
        _found("conflicts", L("Open conflicts", "待处理冲突", "待處理衝突"), Kind.WHOLE, 12),
        _found("template", L("Template version", "模板版本", "範本版本"), Kind.WHOLE, 12),
        _found("note", L("Note", "备注", "備註"), Kind.LONG, 60),
        _found("book_id", L("Book ID", "工作簿编号", "活頁簿編號"), width=38)._replace(shown=False),
    ),
    looks=(Look("state", any_(*(col("state").is_(code(f"file.{s}")) for s in BAD)), Tone.WARN, "! "),),
)  # fmt: skip
PACKS = Table(
    key="packs",
    name="tblPacks",
    sheet="files",
    ids="pack",
    first_col=len(FILES.columns) + 2,
    merged=False,
    density=Density.LINE,
    columns=(
        C("pack", L("Pack ID", "资料包编号", "資料包編號"), width=18, action=True),
        C("kind", L("Kind", "类型", "類型"), Kind.CHOICE, 16, "pack", action=True),
        C("to", L("Made for", "分发给", "分發給"), width=12, action=True),
        C("made", L("Made at", "分发时间", "分發時間"), Kind.STAMP, 18, action=True),
        C("rows", L("Rows", "条数", "筆數"), Kind.WHOLE, 10, action=True),
        C("ids", L("Customer IDs", "客户编号", "客戶編號"), Kind.LONG, 60, action=True),
        C("until", L("Out until", "代管至", "代管至"), Kind.DATE, 13, action=True),
        C("back", L("Back at", "交回时间", "交回時間"), Kind.STAMP, 18, action=True),
    ),
    looks=(Look("until", all_(col("back").is_(""), is_day(col("until")), col("until") < cell("as_of")), Tone.WARN, "! "),),
)  # fmt: skip
PEOPLE = Table(
    key="people",
    name="tblPeople",
    sheet="people",
    ids="code",
    merged=False,
    columns=(
        C("code", L("Rep code", "业务员代码", "業務代碼"), width=12),
        C("name", L("Name", "姓名", "姓名"), width=16),
        C("role", L("Strength", "专长", "專長"), Kind.CHOICE, 14, "person_role"),
        C("areas", L("Focus areas", "重点区域", "重點區域"), width=24),
        C("groups", L("Focus groups", "重点客户群", "重點客群"), width=24),
        C("visits_day", L("Visits a day", "每天拜访数", "每天拜訪數"), Kind.WHOLE, 11),
        C("calls_day", L("Calls a day", "每天电话数", "每天電話數"), Kind.WHOLE, 11),
        C("joined_on", L("Joined on", "入职日期", "到職日期"), Kind.DATE, 13),
        C("left_on", L("Left on", "离职日期", "離職日期"), Kind.DATE, 13),
        C("checked_on", L("Cards checked on", "最近查卡日", "最近查卡日"), Kind.DATE, 14, action=True),
        _found("contacts", L("Contacts", "联系次数", "聯絡次數"), Kind.WHOLE, 11),
        _found("won", L("Won", "赢单数", "成交數"), Kind.WHOLE, 9),
        _found("decided", L("Decided", "结案数", "結案數"), Kind.WHOLE, 9),
        _found("lower", L("Close rate from", "成交率下限", "成交率下限"), Kind.PERCENT, 12),
        _found("upper", L("Close rate to", "成交率上限", "成交率上限"), Kind.PERCENT, 12),
        _found("closing", L("Closing", "成交判断", "成交判斷"), Kind.CHOICE, 16, "closing"),
    ),
    looks=(Look("closing", col("closing").is_(code("closing.talk")), Tone.WARN, "! "),),
)  # fmt: skip
BOOK = _found("book", L("Workbook of", "所属业务员", "所屬業務員"), width=11)
"""Whose workbook a row of a mirror comes from, by the rep's code."""
CURRENCY = _found("currency", L("Currency", "币种", "幣別"), width=9)
_CARDS, _CALLS = (
    L("All cards", "全部客户卡", "全部客戶卡"),
    L("All calls", "全部联系记录", "全部聯絡紀錄"),
)
_ORDERS, _PLANS = L("All orders", "全部订单", "全部訂單"), L("All plans", "全部计划", "全部計畫")
_KEY = _found("key_account", L("Key account", "关键客户", "關鍵客戶"), Kind.WHOLE, 10)


def _mirror(of: str, named: str, key: str, name: str, label: L, place: int, *own: Column) -> Mirror:
    tab = Sheet(key, label, f"sh{name.removeprefix('tbl')}", landscape=True, place=place)
    table = Table(
        key, name, key, (BOOK, *own), ids=BOOK.key, unique=False, merged=False, carried=False,
        replaced=True, density=Density.LINE, frozen=1, tab=tab,
    )  # fmt: skip
    return Mirror(of, table, named)


def _conflicts_page() -> Content:
    from repbook.features.team import conflicts_page

    return Content(conflicts_page.cells(), heights=conflicts_page.HEIGHTS)


CONFLICTS = Mirror(
    "conflicts",
    Table(
        "m_conflicts", "tblAllConflicts", "m_conflicts", (BOOK,), ids=BOOK.key, unique=False,
        header_row=4, merged=False, carried=False, replaced=True, frozen=1, row_height=32,
        density=Density.WRAPPED, printed_to="more",
        tab=Sheet("m_conflicts", L("Conflicts", "合并冲突", "合併衝突"), "shAllConflicts", _conflicts_page,
                  landscape=True, comes=True, goes=True, place=65),
    ),
    named="kind",
    waits="settled",
)  # fmt: skip
"""What waits for the reps: each settles in her own workbook."""
MIRRORS = (
    _mirror("customers", "id", "m_cards", "tblAllCards", _CARDS, 300, CURRENCY, _KEY),
    _mirror("calls", "day", "m_calls", "tblAllCalls", _CALLS, 310),
    _mirror("orders", "day", "m_orders", "tblAllOrders", _ORDERS, 320, CURRENCY),
    _mirror("day_log", "day", "m_plans", "tblAllPlans", _PLANS, 330),
    CONFLICTS,
)
