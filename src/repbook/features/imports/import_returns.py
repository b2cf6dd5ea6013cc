"""What other columns of an order say of its amount: it came back, it was cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Table
from dataclasses import dataclass, field
from functools import partial

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import is_called
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.parsing import parse_number
from repbook.features.imports.import_beside import filled
from repbook.features.imports.import_fields import Item, as_words, headed
from repbook.features.imports.import_headers import ORDER_ASIDE, STATUS, names_of
from repbook.features.imports.import_status import NO_ORDER, came_back, is_none_yet, status_of
from repbook.features.imports.import_values import Doubt, Entry
from repbook.features.imports.import_words import folded
from repbook.text import said, say


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


DOCUMENT, RETURNED, QUANTITY, _, STATE, CANCELLED_ON, REFUNDED = ORDER_ASIDE
# Parts of words, folded; a document that takes back a credit (two of them) is none.
_CREDITS = _words(
    "creditnote creditmemo creditmemorequest refund return gutschrift retoure rücksendung avoir"
    " remboursement notadecrédito notadecredito abono devolución devolucion reembolso 退货 退款 红字"
    " salesreturn customerreturn returnorder 红冲 冲红 销退 折让 贷项"
)
_REVERSALS = _words("storno reversal reversed cancel annul anula 冲销")
# Told by the whole cell: SAP's and others' codes of credit notes and cancelled invoices, too.
_RETURNS = frozenset(
    _words("g2 s1 cr cn cm gs dg cbre return returns returned retour rma rückgabe")
)
# Goods that leave without a sale where their amount is nothing: exchanged, given away, samples.
_UNSOLD = _words("换货 赠品 赠送 样品 补发 exchange replacement gift sample giveaway ersatz muster")
_YES = frozenset(_words("yes y true x 1 ja oui sí si 是 有"))


@dataclass(slots=True)
class Turned:
    """How many rows were taken as returns, lowered or left out, and by which columns."""

    returned: dict[str, int] = field(default_factory=dict)
    lowered: dict[str, int] = field(default_factory=dict)

    def notes(self) -> Iterator[str]:
        """Say it, a line a column."""
        for key, counts in (("bring.returned", self.returned), ("bring.lowered", self.lowered)):
            for header, count in counts.items():
                yield say(key, header=header, count=count)


def telling_columns(mapping: Mapping) -> dict[int, str]:
    """Return the columns that fill no field and tell of an order's amount, with what they are."""
    names = {part: {*map(fold_label, names_of("orders", part))} for part in ORDER_ASIDE}
    free = [c for c in mapping.columns if c.key is None and c.why != "intake.why_given"]
    return {
        column.position: part
        for part, called in names.items()
        for column in free
        if is_called(column.header, called)
    }


def settle_returns(mapping: Mapping, entries: Sequence[Entry], meant: Table[str, str]) -> list[str]:
    """Turn the amounts of returns, lower what was refunded in part, leave out what was cancelled.

    `meant` are words of the status that the user explained; one that nobody knows is left unclear.
    """
    told, turned = telling_columns(mapping), Turned()
    headers = {column.position: column.header for column in mapping.columns}
    for entry in entries:
        amount = entry.number_of("amount")
        if entry.reason or amount is None:
            continue
        cancelled = _first(told, entry, partial(_cancels, amount=amount, meant=meant))
        returned = _first(told, entry, _returns)
        if cancelled is not None and (returned is None or not _is_refund(entry, cancelled)):
            word = as_words(entry.cells[cancelled])
            entry.reason = said("bring.no_order", header=headers[cancelled], word=word)
        elif returned is not None:
            if amount > 0:
                _count(turned.returned, headers[returned])
            for key in ("amount", "cost"):
                if (value := entry.number_of(key)) is not None:
                    entry.values[key] = -abs(value)
        else:
            _lower(told, entry, amount, headers, turned)
            _doubt(told, entry, headers, meant)
    return list(turned.notes())


def _lower(
    told: dict[int, str], entry: Entry, amount: float, headers: dict[int, str], turned: Turned
) -> None:
    """Take off what a column says was paid back; nothing remains of an order paid back whole."""
    for place in (place for place, part in told.items() if part == REFUNDED):
        back = parse_number(as_words(entry.cells[place]))
        if not isinstance(back, float) or not 0 < abs(back) <= amount:
            continue
        if abs(back) == amount:
            word = as_words(entry.cells[place])
            entry.reason = said("bring.no_order", header=headers[place], word=word)
        else:
            entry.values["amount"] = round(amount - abs(back), 2)
            entry.kept.append(headed(headers[place], as_words(entry.cells[place])))
            _count(turned.lowered, headers[place])
        return


def _first(told: dict[int, str], entry: Entry, says: Callable[[str, Item], bool]) -> int | None:
    return next((place for place, part in told.items() if says(part, entry.cells[place])), None)


def _returns(part: str, cell: Item) -> bool:
    word = fold_label(as_words(cell))
    if part == DOCUMENT:
        return word in _RETURNS or _takes_back(word.replace("refundable", ""))
    if part == RETURNED:
        return word in _YES or _returns(DOCUMENT, cell)
    number = parse_number(as_words(cell)) if part == QUANTITY else None
    return isinstance(number, float) and number < 0


def _takes_back(word: str) -> bool:
    """Tell whether a document credits; one that reverses a credit does not."""
    credits = any(each in word for each in _CREDITS)
    reverses = any(each in word for each in _REVERSALS)
    return credits != reverses or (credits and not word.startswith(_REVERSALS))


def _cancels(part: str, cell: Item, *, amount: float, meant: Table[str, str]) -> bool:
    text = as_words(cell)
    word = fold_label(text)
    if part == CANCELLED_ON:
        return filled(cell) and word not in ("no", "n", "false", "0", "nein", "non", "否")
    if part == DOCUMENT:
        return is_none_yet(text) or (not amount and any(each in word for each in _UNSOLD))
    return part in (STATUS, STATE) and _status(text, meant) == NO_ORDER


def _status(text: str, meant: Table[str, str]) -> str | None:
    explained = meant.get(folded(text), "").partition(".")[2]
    return explained or status_of(text)


def _doubt(
    told: dict[int, str], entry: Entry, headers: dict[int, str], meant: Table[str, str]
) -> None:
    """Leave a status unclear of which nobody knows whether it is an order's."""
    for place, part in told.items():
        text = as_words(entry.cells[place])
        if part == STATUS and filled(entry.cells[place]) and not _status(text, meant):
            question = said("bring.status_waits", header=headers[place], word=text)
            entry.unclear[STATUS] = Doubt(headers[place], text, question)
            return


def refuse_doubts(entries: Sequence[Entry]) -> None:
    """Let the orders wait whose status nobody knows."""
    for entry in entries:
        if STATUS in entry.unclear and not entry.reason:
            entry.reason = entry.unclear[STATUS].question


def _is_refund(entry: Entry, place: int) -> bool:
    return came_back(as_words(entry.cells[place]))


def _count(counts: dict[str, int], header: str) -> None:
    counts[header] = counts.get(header, 0) + 1
