"""Drop-downs and date checks, and what they say."""

from __future__ import annotations

from datetime import date
from typing import Any

from repbook.build.places import column_at, first_row
from repbook.domain.figures import bound_text
from repbook.ooxml.refs import column_letters
from repbook.schema.declare import Column, Filler, Form, Kind, SheetCell, Table
from repbook.schema.registry import is_open, options_name
from repbook.schema.sheets import RANGES
from repbook.text.label import Label

L = Label
# Excel and LibreOffice count days alike from here on.
FIRST_DAY = date(1900, 3, 1)
OPTIONS_OF = "options."
MAX_TITLE, MAX_MESSAGE = 32, 255

NOT_LISTED = L("Not on the list", "不在列表中", "不在清單中")
CHOOSE = L(
    "Choose an entry of the list. The lists are kept on the sheet Lists.",
    "请从下拉列表中选择。列表内容在“列表”工作表中维护。",
    "請從下拉清單中選擇。清單內容在「清單」工作表中維護。",
)
NEW_ENTRY = L(
    "This entry is not on the list yet. Keep it?",
    "列表中还没有这一项，要保留吗？",
    "清單中尚無此項目，要保留嗎？",
)
NOT_A_DATE = L("Not a date", "不是日期", "不是日期")
TYPE_A_DATE = L(
    "Type a date such as 2026-03-01.",
    "请输入日期，例如 2026-03-01。",
    "請輸入日期，例如 2026-03-01。",
)
NOT_WITHIN = L("Out of range", "超出范围", "超出範圍")
TYPE_WHOLE = L(
    "Type a whole number from {least} to {most}, or leave the cell blank.",
    "请输入 {least} 到 {most} 的整数，或留空。",
    "請輸入 {least} 到 {most} 的整數，或留空。",
)
TYPE_NUMBER = L(
    "Type a number from {least} to {most}, or leave the cell blank.",
    "请输入 {least} 到 {most} 的数字，或留空。",
    "請輸入 {least} 到 {most} 的數字，或留空。",
)

Check = dict[str, Any]


def column_check(column: Column, table: Table, lang: str) -> Check | None:
    """Return the check of a column's cells, None for formulas and free columns."""
    if column.filler is Filler.RULE:
        return None
    if column.choices:
        return _message(column, lang) | _choice(column.choices, table, lang) | _part(column, table)
    if column.kind is Kind.DATE:
        return _message(column, lang) | _date(lang)
    if column.within is not None:
        return _message(column, lang) | _within(column, lang)
    if table.digits and column.note:
        return {"validate": "any"} | _message(column, lang)
    return None


def _part(column: Column, table: Table) -> Check:
    """Return the choices that a row names for itself, as seen from the first row."""
    if not column.part:
        return {}
    row = first_row(table)
    first, count = (f"${column_letters(column_at(table, key))}{row}" for key in column.part)
    start, end = f"MAX(1,{first})", f"MAX(1,{first})+MAX(1,{count})-1"
    return {"source": f"=INDEX({column.choices},{start}):INDEX({column.choices},{end})"}


def choice_check(choices: str, lang: str, *, strict: bool = True) -> Check:
    """Return the check of a cell that takes entries of a list or of a named range."""
    source = choices if choices in RANGES else options_name(choices)
    alert = _alert(NOT_LISTED, CHOOSE, lang) if strict else _alert(NOT_LISTED, NEW_ENTRY, lang)
    kind = "stop" if strict else "information"
    # A question's options have blank lines behind them: while Excel ignores blanks, a named range
    # with a blank in it lets anything pass. The Delete key empties a cell whatever its check says.
    whole = {"ignore_blank": False} if choices.startswith(OPTIONS_OF) else {}
    return {"validate": "list", "source": f"={source}", "error_type": kind, **whole, **alert}


def cell_check(cell: SheetCell, lang: str) -> Check | None:
    """Return the check of a cell outside the tables: its drop-down, its date, its hint."""
    hint = (
        _input(cell.text.get(lang) if cell.text else "", cell.hint.get(lang)) if cell.hint else {}
    )
    if cell.choices:
        silence = {"show_error": False} if cell.silent else {}
        return choice_check(cell.choices, lang, strict=cell.strict) | hint | silence
    if cell.kind is Kind.DATE and cell.rule is None and cell.text is None and not cell.silent:
        return _date(lang) | hint
    return {"validate": "any", **hint} if hint else None


def _choice(choices: str, table: Table, lang: str) -> Check:
    if table.digits:
        return choice_check(choices, lang) | {"show_error": False}
    return choice_check(choices, lang, strict=not is_open(choices))


def _date(lang: str) -> Check:
    alert = _alert(NOT_A_DATE, TYPE_A_DATE, lang)
    return {"validate": "date", "criteria": ">=", "value": FIRST_DAY, **alert}


def _within(column: Column, lang: str) -> Check:
    """Return the check of a number between bounds; a blank is fine."""
    assert column.within is not None
    least, most = column.within
    whole = column.kind is Kind.WHOLE
    facts = {"least": bound_text(least), "most": bound_text(most)}
    message = (TYPE_WHOLE if whole else TYPE_NUMBER).get(lang).format(**facts)
    # Two numbers in one cell are split by the action that reads them.
    silence = {"show_error": False} if column.form is Form.PAIR else {}
    return silence | {
        "validate": "integer" if whole else "decimal",
        "criteria": "between", "minimum": least, "maximum": most,
        "error_title": NOT_WITHIN.get(lang), "error_message": message,
    }  # fmt: skip


def _alert(title: Label, message: Label, lang: str) -> Check:
    return {"error_title": title.get(lang), "error_message": message.get(lang)}


def _message(column: Column, lang: str) -> Check:
    return _input(column.label.get(lang), column.note.get(lang)) if column.note else {}


def _input(title: str, message: str) -> Check:
    shown = {"input_title": title[:MAX_TITLE]} if title else {}
    return {**shown, "input_message": message[:MAX_MESSAGE]}
