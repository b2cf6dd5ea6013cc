"""What stands above the list of a handover: from whom to whom, and what is handed over."""

from __future__ import annotations

from repbook.features.packs.tables import APPOINTMENT, HANDOVER, PROMISE
from repbook.schema.cell_builders import GAP, counted, iso_text, whole_amount
from repbook.schema.declare import SheetCell, Style
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import at, code, count_if, field, if_, is_day, join, sum_if, where, words
from repbook.text.label import Label as L

HEIGHTS = {1: 26, 2: 18, 3: 20, 4: 8}
_THERE = where(HANDOVER, "id", "text")


def _first(key: str) -> Expr:
    return at(field(HANDOVER, key), 1)


def _whose() -> Expr:
    until = join(words(", until ", "，代管至 ", "，代管至 "), iso_text(_first("until")))
    return join(
        _first("giver"), " → ", _first("taker"), GAP, iso_text(_first("given")),
        if_(is_day(_first("until")), until, ""),
    )  # fmt: skip


def _agreed(name: str) -> Expr:
    return count_if(_THERE, where(HANDOVER, "agreed", "=", code(f"agreed.{name}")))


def _sums() -> Expr:
    comma = words(", ", "，", "，")
    return join(
        counted(count_if(_THERE), " customer", " customers", " 家客户", " 家客戶"), comma,
        counted(_agreed(PROMISE), " promise", " promises", " 项承诺", " 項承諾"), comma,
        counted(_agreed(APPOINTMENT), " appointment", " appointments", " 项预约", " 項預約"), comma,
        whole_amount(sum_if(HANDOVER, "overdue", _THERE)), words(" overdue", " 逾期未付", " 逾期未付"),
    )  # fmt: skip


def cells() -> tuple[SheetCell, ...]:
    """Return the rows above the list."""
    none = words(
        "No handover. Hand over makes a pack of all open cards for a colleague, with this list.",
        "没有交接。点“移交客户”为接手的同事生成全部在办客户的交接包，附此清单。",
        "沒有交接。按「移交客戶」為接手的同事產生全部進行中客戶的交接包，附此清單。",
    )
    there = count_if(_THERE)
    return (
        SheetCell("handover.title", "A1", text=L("Handover", "交接清单", "交接清單"), style=Style.TITLE, merge="A1:D1"),
        SheetCell("handover.press", "F1", text=L("Hand over  ›", "移交客户  ›", "移交客戶  ›"), style=Style.LINK, press="hand_over"),
        SheetCell("handover.whose", "A2", rule=if_(there.is_(0), "", _whose()), style=Style.SUBTITLE, merge="A2:K2"),
        SheetCell("handover.sums", "A3", rule=if_(there.is_(0), none, _sums()), style=Style.SENTENCE, merge="A3:K3"),
    )  # fmt: skip
