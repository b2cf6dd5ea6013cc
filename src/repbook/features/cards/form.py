"""The forms beside the card: log a call, change the card or make a new one (M21, M22, M87, M94).

They stand right of the printed page. Each input is a named cell and so a setting of the snapshot:
`log_` or `edit_` and the key of the column it fills.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from repbook.features.cards.parts import ROW, of_card, of_qualify
from repbook.features.cards.rules import COMPANY_ONLY
from repbook.schema.cell_builders import column_label, value_at
from repbook.schema.declare import Column, Role, SheetCell, Style, Tone
from repbook.schema.registry import TABLES
from repbook.schema.roles import having
from repbook.scoring.expr import Expr
from repbook.scoring.slots import AUTHORITY, SLOTS
from repbook.scoring.verbs import all_, any_, cell, code, if_, join, words
from repbook.text.label import Label

L = Label
WIDTHS = (2, 8, 8, 13, 22, 3, 20, 26, 3, 20, 26)
"""The columns G to Q; H and I are the card's hidden helpers."""
LOG, EDIT = "log_", "edit_"
LOGGED = (
    *("result", "need", "attitude", "chance", "next_step", "next_on", "next_at", "amount"),
    *("channel", "answer", "note"),
)
_LAID = (
    *("name", "phone", "contact", "title", "address", "area", "email", "kind", "industry", "size"),
    *("source", "introducer", "expected_order", "expected_on", "quantity", "next_step", "next_on"),
    *("next_at", "class", "stage", "keep_until", "competitor", "coach", "verified", "reference"),
)
# A way to reach or to find somebody is never missing.
CHANGED = (*_LAID, *(key for key in having(Role.REACH, Role.VISIT) if key not in _LAID))
PREPARED = ("opener", "questions", "dispute", "floor", "deciders", "traits", "business", "terms")
NOTED = (*PREPARED, "note")
ANSWERED = (AUTHORITY, *SLOTS)
CLEAR = "-"
FIRST_ROW = 5
LOG_PLACE, EDIT_PLACE, ANSWER_PLACE = ("J", "K"), ("M", "N"), ("P", "Q")
PERSON = "card.person"


def log_cell(key: str) -> str:
    """Return the key of the input of the call form that fills a column."""
    return f"{LOG}{key}"


def edit_cell(key: str) -> str:
    """Return the key of the input of the card form that fills a column."""
    return f"{EDIT}{key}"


def form_table(key: str) -> str:
    """Return the table that a column of the card form stands in."""
    return "qualify" if key in ANSWERED else "customers"


def is_person() -> Expr:
    """Tell (1 or 0) whether the card is a person's: as typed in the form, else as on file."""
    typed, stored = cell(edit_cell("kind")), of_card("kind")
    as_typed = any_(typed.is_(code("kind.person")), typed.is_(2), typed.is_("2"))
    return if_(if_(typed.is_(""), stored.is_(code("kind.person")), as_typed), 1, 0)


def cells() -> tuple[SheetCell, ...]:
    """Return the cells of both forms."""
    return (*_log(), *_edit())


def _log() -> Iterator[SheetCell]:
    first, last = LOG_PLACE
    title = L("Log a call", "记录电话", "記錄電話")
    how = L(
        "Digits will do. Then press Log call",
        "填数字即可，填好后按“记录电话”",
        "填數字即可，填好後按「記錄電話」",
    )
    yield SheetCell(
        "log.title", f"{first}1", text=title, style=Style.SECTION, merge=f"{first}1:{last}1"
    )
    yield SheetCell("log.how", f"{first}2", text=how, style=Style.NOTE, merge=f"{first}2:{last}2")
    yield SheetCell(
        "log.ask", f"{first}4", rule=_question(), style=Style.NOTE, merge=f"{first}4:{last}4"
    )
    row = FIRST_ROW
    for key in LOGGED:
        column = _logged_column(key)
        height = 3 if key == "note" else 1
        yield SheetCell(
            f"log.{key}.caption", f"{first}{row}", text=column.label, style=Style.CAPTION
        )
        yield _input(log_cell(key), last, row, height, column, hint=_log_hint(key, column))
        row += height


def _logged_column(key: str) -> Column:
    table = TABLES["calls" if key == "channel" else "visits"]
    return table.column(key)


def _log_hint(key: str, column: Column) -> Label | None:
    if key == "channel":
        return L(
            "Blank: phone. 1 phone, 2 visit, 3 letter or mail, 4 chat, 5 invited in",
            "不填为电话。1 电话，2 上门拜访，3 信函或邮件，4 微信等，5 邀约来访",
            "不填為電話。1 電話，2 登門拜訪，3 信函或郵件，4 LINE 等，5 邀約來訪",
        )
    return column.note


def _question() -> Expr:
    """Return what to ask next on the chosen channel."""
    channel = cell(log_cell("channel"))
    visit = any_(channel.is_(code("channel.visit")), channel.is_(2), channel.is_("2"))
    asked = if_(visit, of_qualify("ask_visit"), of_qualify("ask_phone"))
    return if_(asked.is_(""), "", join(words("Ask: ", "请问：", "請問："), asked))


def _edit() -> Iterator[SheetCell]:
    first, last = EDIT_PLACE[0], ANSWER_PLACE[1]
    how = L(
        "Blank leaves a cell as it is, a single - clears it. Then press Save card",
        "不填则不改，只填一个 - 表示清空；填好后按“保存客户卡”",
        "不填則不改，只填一個 - 表示清空；填好後按「儲存客戶卡」",
    )
    yield SheetCell(
        "edit.title", f"{first}1", rule=_title(), style=Style.SECTION, merge=f"{first}1:{last}1"
    )
    yield SheetCell("edit.how", f"{first}2", text=how, style=Style.NOTE, merge=f"{first}2:{last}2")
    yield from _fields(CHANGED, EDIT_PLACE, FIRST_ROW)
    row = FIRST_ROW
    for key in ANSWERED:
        yield from _answer(key, row)
        row += 1
    yield from _fields(NOTED, ANSWER_PLACE, row + 1, height=2)


def _title() -> Expr:
    new = words("New card", "新建客户卡", "新增客戶卡")
    change = words("Change this card", "修改这张卡", "修改這張卡")
    return if_(all_(ROW.is_(0), cell("card_id").is_("")), new, change)


def _fields(
    keys: Sequence[str], place: tuple[str, str], row: int, height: int = 1
) -> Iterator[SheetCell]:
    first, last = place
    for key in keys:
        column = TABLES["customers"].column(key)
        company = key in COMPANY_ONLY
        off = cell(PERSON).is_(1) if company else None
        caption = f"edit.{key}.caption"
        if company:
            yield SheetCell(
                caption, f"{first}{row}", rule=_company(column.label), style=Style.CAPTION
            )
        else:
            yield SheetCell(caption, f"{first}{row}", text=column.label, style=Style.CAPTION)
        yield _input(
            edit_cell(key), last, row, height, column, off=off, hint=_edit_hint(key, column)
        )
        row += height


def _company(label: Label) -> Expr:
    only = words(" (company only)", "（仅公司）", "（僅公司）")
    return if_(cell(PERSON).is_(1), join(words(*label), only), words(*label))


def _edit_hint(key: str, column: Column) -> Label | None:
    if key == "kind":
        return L("1 company, 2 person", "1 公司，2 个人", "1 公司，2 個人")
    return column.note


def _answer(key: str, row: int) -> Iterator[SheetCell]:
    first, last = ANSWER_PLACE
    column = TABLES["qualify"].column(key)
    caption, off = f"edit.{key}.caption", None
    if key == AUTHORITY:
        yield SheetCell(
            caption, f"{first}{row}", text=column_label("qualify", key), style=Style.CAPTION
        )
    else:
        asked = value_at("questions", "name", cell(f"card.slot.{key}"))
        yield SheetCell(caption, f"{first}{row}", rule=asked, style=Style.CAPTION)
        off = cell(caption).is_("")
    yield _input(edit_cell(key), last, row, 1, column, off=off)


def _input(
    key: str,
    letter: str,
    row: int,
    height: int,
    column: Column,
    *,
    off: Expr | None = None,
    hint: Label | None = None,
) -> SheetCell:
    ref = f"{letter}{row}"
    return SheetCell(
        key,
        ref,
        style=Style.INPUT,
        kind=column.kind,
        merge=f"{ref}:{letter}{row + height - 1}" if height > 1 else "",
        choices=column.choices,
        silent=True,
        name=key,
        highlight=off,
        tone=Tone.OFF,
        hint=hint,
    )  # fmt: skip
