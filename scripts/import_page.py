"""Write the tables of docs/import*.md from `headers.csv`; `--check` only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tables_in_docs import Pages

from repbook.features.imports.import_fields import targets
from repbook.features.imports.import_headers import (
    ACCOUNT,
    ADDRESS_LINE,
    BUYER,
    CHANGED,
    DURATION,
    FIRM,
    NAME_PARTS,
    NOTED,
    NOTHING,
    PERSON,
    SALUTATION,
    SHOP,
    TYPE,
    vocabulary,
)
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": DOCS / "import.md", "zh-CN": DOCS / "import.zh-CN.md"}
START, END = "<!-- table from headers.csv -->", "<!-- end of table -->"
HEADS = {
    "en": ("system", "list", "column of the workbook", "headers"),
    "zh-CN": ("系统", "名单", "工作簿字段", "列名"),
}
SYSTEMS = {
    "en": {
        "several": "any", "registry": "company registers", "call log": "call logs",
        "by hand": "lists kept by hand", "Kaggle CRM": "CRM sample data",
    },
    "zh-CN": {
        "several": "通用", "registry": "工商名录", "call log": "通话记录",
        "by hand": "手工名单", "Kaggle CRM": "CRM 样本数据", "Google contacts": "Google 通讯录",
    },
}  # fmt: skip
# What is no field of its own: the first word says where it goes, the second how.
BESIDE = {
    "en": {
        SALUTATION: "Note", NOTED: "Note", ADDRESS_LINE: "joined to Address",
        NOTHING: "left out, and counted",
        "parts": "joined to Contact", CHANGED: "when the row was changed, for --update newer",
        ACCOUNT: "the account that a deal belongs to",
        DURATION: "0 is no answer, under Result", TYPE: "MISSED is no answer, under Result",
        "currency": "tells amounts in another currency",
        "answered": "No is no answer, under Result",
        "document": "tells returns", "returned": "tells returns", "quantity": "tells returns",
        "status": "tells orders that are none; other words are asked about",
        "state": "tells orders that are none", "cancelled_on": "tells orders that are none",
        "refunded": "taken off Amount",
        "unit_price": "tells a line's part of Amount",
        "line_amount": "tells a line's part of Amount",
        "order_total": "tells that Amount is the order's, once",
        "deal_status": "Outcome, where it says won, lost and open alone",
    },
    "zh-CN": {
        SALUTATION: "备注", NOTED: "备注", ADDRESS_LINE: "并入地址", NOTHING: "不导入，会列出个数",
        "parts": "并入联系人", CHANGED: "该行何时修改（供 --update newer 使用）",
        ACCOUNT: "商机所属的客户",
        DURATION: "为 0 即没接通，见结果", TYPE: "未接来电即没接通，见结果",
        "currency": "判断金额的币种",
        "answered": "为“否”即没接通，见结果",
        "document": "判断是否退货", "returned": "判断是否退货", "quantity": "判断是否退货",
        "status": "判断订单是否有效；不认识的用词会询问",
        "state": "判断订单是否有效", "cancelled_on": "判断订单是否有效",
        "refunded": "从金额中扣除",
        "unit_price": "判断各行所占金额", "line_amount": "判断各行所占金额",
        "order_total": "判断金额为整单总额，只计一次",
        "deal_status": "成交结果（仅当内容为赢单、输单、进行中时）",
    },
}  # fmt: skip


def table(lang: str) -> Iterator[str]:
    """Yield the lines of one page's table, by system, list and field."""
    heads = HEADS[lang]
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    rows = [row for row in vocabulary() if row.field not in (PERSON, FIRM, BUYER, SHOP)]
    for system in sorted({row.source for row in rows}, key=lambda s: (s in SYSTEMS["en"], s)):
        for kind in dict.fromkeys(row.kind for row in rows if row.source == system):
            found: dict[str, dict[str, None]] = {}
            for row in rows:
                if (row.source, row.kind) == (system, kind):
                    found.setdefault(goes(row.kind, row.field, lang), {}).update(
                        dict.fromkeys(row.names)
                    )
            name = SYSTEMS[lang].get(system, system)
            sheet = SHEETS[TABLES[kind].sheet].label.get(lang)
            for field, names in found.items():
                shown = " · ".join(text.replace("|", "\\|").replace("*", "\\*") for text in names)
                yield f"| {name} | {sheet} | {field} | {shown} |"


def goes(kind: str, field: str, lang: str) -> str:
    """Return where a field's columns go, in words."""
    part = "parts" if field in NAME_PARTS else field
    return BESIDE[lang].get(part) or targets(kind)[field].label.get(lang)


if __name__ == "__main__":
    sys.exit(Pages(PAGES, START, END, table).main(f"{len(vocabulary())} rows of headers.csv"))
